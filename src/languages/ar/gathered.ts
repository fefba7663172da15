import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Gathered } from '../language.ts';
import { KINDS } from '../shared/lexicon/rows.ts';
import { SIDE_KINDS } from '../shared/side-kinds.ts';
import { foldedSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

/** Of nouns for persons those that two who meet are called by (not السفيرين). */
const HEADS = foldedSet('رجل زعيم رئيس وزير قائد مسؤول مسئول');
/** What sides are sides of: طرفا النزاع. */
const CONFLICTS = foldedSet(
  'نزاع صراع حرب قتال أزمة خلاف اتفاق اتفاقية معركة اقتتال مواجهة محادثة مفاوضة مفاوضات محادثات حوار معاهدة هدنة صفقة',
);
const PERSON: ReadonlySet<string> = new Set(['PERSON']);
/** A number behind its noun: الدول الأربع. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'].flatMap((number, i) =>
    [...foldedSet(`ال${number} ال${number}ة`)].map((key) => [key, i + 3] as const),
  ),
);

let gathering: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whom a definite dual (`الجانبان`, `طرفا النزاع`) or a counted plural (`الدول الأربع`) gathers; null for any other phrase. */
export function gatheredIn(nominal: Nominal, view: SyntaxView): Gathered | null {
  const analysis = view.tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || nominal.name !== null || analysis.enclitic !== null) return null;
  if (analysis.number !== 'DU' && analysis.number !== 'PL') return null;
  if (view.apposed(nominal.index) !== null) return null;
  const { lemma } = analysis;
  const listed = kindsOf(lemma);
  const sides = listed?.size === KINDS.length;
  const genitive = view.genitive(nominal.index);
  const conflict = genitive === null ? null : view.nominal(genitive);
  if (conflict === null ? !analysis.definite : !(sides && CONFLICTS.has(view.lemma(conflict)))) return null;
  const count =
    analysis.number === 'DU' ? 2 : (NUMBERS.get(view.tokens[nominal.head + 1]?.key ?? '') ?? null);
  const kinds = sides ? SIDE_KINDS : listed;
  return count === null || kinds === undefined ? null : { kinds, count, sides };
}

function kindsOf(lemma: string): ReadonlySet<string> | undefined {
  gathering ??= new Map(
    loadNominals()
      .filter(
        (row) =>
          row.pair.length > 0 &&
          (!row.pair.includes('PERSON') || HEADS.has(row.noun.key) || row.pair.length > 1),
      )
      .map((row) => [row.noun.key, new Set<string>(row.pair)]),
  );
  return HEADS.has(lemma) ? PERSON : gathering.get(lemma);
}

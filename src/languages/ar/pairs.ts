import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { loadNominals } from './lexicon/load.ts';

/** Of nouns for persons those that two who meet are called by (not السفيرين). */
const HEADS: ReadonlySet<string> = new Set(['رجل', 'زعيم', 'رئيس', 'وزير', 'قائد', 'مسؤول', 'مسئول']);

const PERSON: ReadonlySet<string> = new Set(['PERSON']);

let pairs: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The kinds of the two whom a definite dual gathers (`الجانبان`, `الزعيمين`, `وزيرا خارجيتهما`); null for any other phrase. */
export function pairOf(nominal: Nominal, view: SyntaxView): ReadonlySet<string> | null {
  const analysis = view.tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || nominal.name !== null || nominal.quantity !== null) return null;
  if (analysis.number !== 'DU' || !analysis.definite || analysis.enclitic !== null) return null;
  if (view.genitive(nominal.index) !== null || view.apposed(nominal.index) !== null) return null;
  pairs ??= new Map(
    loadNominals()
      .filter(
        (row) =>
          row.pair.length > 0 &&
          (!row.pair.includes('PERSON') || HEADS.has(row.noun.key) || row.pair.length > 1),
      )
      .map((row) => [row.noun.key, new Set<string>(row.pair)]),
  );
  return analysis.lemma === 'رجل' ? PERSON : (pairs.get(analysis.lemma) ?? null);
}

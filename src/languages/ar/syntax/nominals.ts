import type { Analysis, NameMention, Nominal, Token } from '../../../extract/layers.ts';
import { blank, type NominalDraft, type SentenceScope } from '../../shared/syntax/sentence.ts';
import type { TokenMarks } from '../../shared/timed.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { nameLexicon } from '../names/lexicon.ts';
import { writtenCase } from './agreement.ts';
import { absorbFalseGenitive } from './false-genitive.ts';
import { beginningOf, fromName, fromQuantity, prepositionOf } from './nominal-forms.ts';
import { link } from './nominal-links.ts';
import { isRank, ranks } from './ranks.ts';
import { holdsOffice } from './titles.ts';

/** Kinds of names that follow no title as its bearer. */
const NEVER_PERSONS: ReadonlySet<string> = new Set([
  ...['CONTINENT', 'REGION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY', 'FACILITY', 'WATER'],
  ...['STATE', 'GOVERNMENT', 'SECURITY_FORCE', 'IGO', 'COMPANY'],
]);
const NOMINAL_POS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'DET']);

/** What a list has as a body is no person's name. */
const isListedActor = (entries: NameMention['entries']): boolean =>
  entries.length > 0 &&
  entries.every(({ candidate }) => candidate.type === 'ACTOR' && candidate.kind !== 'PERSON');

/** Noun phrases of one sentence, left to right, with their genitive, apposition and coordination links. */
export function readNominals(
  { tokens, from, to, names, quantities, timed }: SentenceScope,
  firstIndex: number,
): Nominal[] {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const quantityAt = new Map(
    quantities
      .filter((quantity) => tokens[quantity.tokens.first]?.analyses[0]?.pos !== 'VERB')
      .map((quantity) => [beginningOf(tokens, quantity, from), quantity]),
  );
  const others = new Set(
    names
      .filter(({ kind, entries }) => NEVER_PERSONS.has(kind) || (kind !== 'PERSON' && isListedActor(entries)))
      .map(({ index }) => index),
  );
  const mayBePerson = ({ name }: NominalDraft): boolean => name !== null && !others.has(name);
  const nominals: NominalDraft[] = [];
  for (let i = from; i < to; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = nameAt.get(i);
    const quantity = quantityAt.get(i);
    const draft =
      name !== undefined
        ? fromName(tokens, name)
        : timed.has(i)
          ? null
          : quantity !== undefined &&
              (quantity.noun !== null || quantity.measure === 'PERSONS') &&
              quantity.unit === null
            ? fromQuantity(tokens, i, quantity, quantities.indexOf(quantity))
            : NOMINAL_POS.has(token.analyses[0]?.pos ?? 'X') && token.kind === 'WORD'
              ? fromNoun(tokens, i)
              : null;
    if (draft === null) {
      i++;
      continue;
    }
    draft.index = firstIndex + nominals.length;
    draft.preposition = prepositionOf(tokens, draft, from);
    absorbAdjectives(tokens, draft, to, nameAt, timed);
    // وزير الدفاع بالوكالة فلان: the office that he holds for another, and no phrase of its own.
    if (draft.last + 1 < to && ACTING.has(tokens[draft.last + 1]?.key ?? '')) draft.last++;
    absorbJoinedAdjectives(tokens, draft, to, nameAt);
    absorbFalseGenitive(tokens, draft, to);
    link(tokens, nominals, draft, mayBePerson);
    lendGender(tokens, nominals, draft, firstIndex);
    if (isDirection(tokens, draft, to)) draft.preposition = 'في';
    nominals.push(draft);
    i = draft.last + 1;
  }
  return nominals;
}

const ACTING = foldedSet('بالوكالة بالإنابة بالنيابة');

const DIRECTIONS = foldedSet(
  'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي قبالة ضواحي مشارف تخوم محاذاة وسطي اقصي جوار شرقي',
);

/** `جنوبي العاصمة`, `قبالة سواحل صفاقس`: a noun of direction that nothing governs, before what it lies by, says where. */
function isDirection(tokens: readonly Token[], draft: NominalDraft, to: number): boolean {
  const head = tokens[draft.head];
  if (head === undefined || draft.name !== null || draft.first !== draft.last || draft.last + 1 >= to)
    return false;
  if (draft.preposition !== null || draft.governor !== null || draft.coordinates !== null) return false;
  const analysis = head.analyses[0];
  return DIRECTIONS.has(head.key) && analysis?.definite === false && analysis.enclitic === null;
}

/** بلاده ستجمد: one's country is feminine, though it looks like the plural of a masculine noun. */
function fromNoun(tokens: readonly Token[], i: number): NominalDraft {
  const draft = blank(tokens, i, i, i);
  const head = tokens[i]?.analyses[0];
  if (head?.stem.startsWith('بلاد') === true && head.lemma === 'بلد') {
    draft.gender = 'F';
    draft.number = 'SG';
  }
  return draft;
}

/** `قالت عضو المجلس ليزا`: an office in the masculine that a woman holds, as her name behind it tells, takes verbs of both genders. */
function lendGender(
  tokens: readonly Token[],
  nominals: readonly NominalDraft[],
  { name, apposition, first }: NominalDraft,
  firstIndex: number,
): void {
  if (name === null || apposition === null || !nameLexicon().women.has(tokens[first]?.key ?? '')) return;
  const office = nominals[apposition - firstIndex];
  if (office?.name === null && office.gender === 'M') office.gender = null;
}

/** Adjectives agree in definiteness and follow their noun. */
function absorbAdjectives(
  tokens: readonly Token[],
  draft: NominalDraft,
  to: number,
  nameAt: ReadonlyMap<number, NameMention>,
  timed: TokenMarks,
): void {
  while (draft.last + 1 < to) {
    const next = tokens[draft.last + 1];
    const analysis = next?.analyses[0];
    if (
      next === undefined ||
      analysis === undefined ||
      analysis.cut > 0 ||
      nameAt.has(draft.last + 1) ||
      timed.has(draft.last + 1) ||
      !(
        analysis.pos === 'ADJ' ||
        describes(next, draft, tokens) ||
        isNisba(next, draft, tokens) ||
        ranks(next, draft, tokens)
      )
    )
      return;
    if (draft.quantity === null && holdsOffice(tokens, draft, nameAt.has(draft.last + 2))) return;
    if (draft.name !== null && (!analysis.definite || disagrees(analysis, draft, tokens))) return;
    if (
      draft.name === null &&
      draft.quantity === null &&
      !ranks(next, draft, tokens) &&
      !fits(next, analysis, draft, tokens)
    )
      return;
    draft.last++;
    if (draft.name === null) draft.end = next.end;
    if (analysis.definite) draft.definite = true;
  }
}

/** `السلطات الهندية الصحفي`: what stands behind a body's name in another gender describes it not. */
const disagrees = (
  { gender, number }: Analysis,
  { gender: own, last }: NominalDraft,
  tokens: readonly Token[],
): boolean => own === 'F' && number === 'SG' && gender === 'M' && /ي[ةه]$/.test(tokens[last]?.key ?? '');

/** `مقاتلات أميركية وبريطانية`, `الجيشان المصري والسوداني`: an adjective of origin that is joined to one in the same form. */
function absorbJoinedAdjectives(
  tokens: readonly Token[],
  draft: NominalDraft,
  to: number,
  nameAt: ReadonlyMap<number, NameMention>,
): void {
  while (draft.name === null && draft.last > draft.head && draft.last + 1 < to) {
    const next = tokens[draft.last + 1];
    const form = /^(ال)?.{2,}ي(ة?)$/.exec(tokens[draft.last]?.key ?? '');
    const own = /^و(ال)?.{2,}ي(ة?)$/.exec(next?.key ?? '');
    if (form === null || own === null || next === undefined || nameAt.has(draft.last + 1)) return;
    if (form[1] !== own[1] || form[2] !== own[2]) return;
    const adjective = next.analyses.some((a) => a.pos === 'ADJ' && a.proclitics.includes('و'));
    if (!adjective) return;
    draft.last++;
    draft.end = next.end;
  }
}

/** An unlisted adjective of origin behind a noun with the article, both marked alike (`الرئيس الكولومبي`, `الحكومة الهايتية`). */
function isNisba(next: Token, draft: NominalDraft, tokens: readonly Token[]): boolean {
  const head = tokens[draft.head];
  const pos = next.analyses[0]?.pos;
  if (draft.name !== null || head === undefined || (pos !== 'PROPN' && pos !== 'X')) return false;
  if (!/^[وفبلك]?ال/.test(head.key)) return false;
  return /^ال.{2,}ي(?:ة?)$/.test(next.key) && next.key.endsWith('ة') === (head.analyses[0]?.gender === 'F');
}

/** Ranks keep these bare behind an article: الفريق أول. */
const RANKS = new Set(['اول', 'ثان', 'ثاني', 'ركن']);

/**
 * An adjective is as definite as its noun (not `بدت المدينة هادئة`) in its case (not `اغتال مسلحون صحفيا`), and not
 * feminine where it is not (`زار الوزير المدينة`).
 */
function fits(next: Token, adjective: Analysis, draft: NominalDraft, tokens: readonly Token[]): boolean {
  const head = tokens[draft.head];
  const noun = head?.analyses[0];
  if (head === undefined || noun === undefined) return true;
  if (noun.definite && noun.enclitic === null && !adjective.definite) return RANKS.has(next.key);
  if (noun.number === 'SG' && adjective.number === 'SG' && noun.gender === 'M' && adjective.gender === 'F')
    return false;
  // قتلت غارة قياديا: no masculine in the accusative describes what ends in ة.
  if (/ة$/.test(head.key) && noun.number === 'SG' && adjective.gender === 'M' && /[^ى]ا$/.test(next.key))
    return false;
  // اغتال مسلحون القيادي: a plural that keeps its ن is indefinite.
  if (adjective.definite && !noun.definite && /[^ا].ون$/.test(head.key) && noun.enclitic === null)
    return false;
  // منعت السلطات الصحافي: the plural of things has its adjective in the feminine.
  if (/ات$/.test(head.key) && noun.number === 'PL' && adjective.number === 'SG' && adjective.gender === 'M')
    return false;
  // ومنعت الشرطة المتظاهرين: a plural describes no single thing.
  if (noun.number === 'SG' && noun.gender === 'F' && adjective.number === 'PL' && adjective.gender === 'M')
    return false;
  // أبلغ السفير الصحفيين
  const people = next.analyses.some((a) => a.pos === 'NOUN' && a.number === 'PL' && a.derived === null);
  if (noun.number === 'SG' && adjective.number === 'PL' && adjective.gender === 'M' && people) return false;
  const [own, its] = [writtenCase(next.key, adjective), writtenCase(head.key, noun)];
  return adjective.definite || own === null || its === null || own === its;
}

/** A participle that the dictionary also knows as a noun (سيارة مفخخة، النتائج المستخلصة), agreeing with the noun before it. */
function describes(next: Token, draft: NominalDraft, tokens: readonly Token[]): boolean {
  if (draft.name !== null || draft.quantity !== null) return false;
  const head = tokens[draft.head]?.analyses[0];
  const own = next.analyses[0];
  // باسم الجيش العميد فلان
  if (own !== undefined && isRank(own)) return false;
  if (head === undefined || own === undefined || head.enclitic !== null || own.enclitic !== null)
    return false;
  const reading = next.analyses.find((a) => a.pos === 'ADJ' && a.cut === 0 && a.definite === own.definite);
  if (reading === undefined || own.pos !== 'NOUN' || reading.definite !== head.definite) return false;
  if (
    !reading.definite &&
    (reading.derived === null ||
      writtenCase(next.key, own) !== writtenCase(tokens[draft.head]?.key ?? '', head))
  )
    return false;
  const feminine = head.gender === 'F' || head.number === 'PL';
  return reading.number === 'SG' ? (reading.gender === 'F') === feminine : reading.number === head.number;
}

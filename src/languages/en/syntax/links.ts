import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft, SentenceScope } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { isParty } from '../parties.ts';
import { opensVerb } from './ahead.ts';
import { join, root } from './coordination.ts';
import { analysisAt, type Begins, posAt } from './draft.ts';
import { CLASS_HEADS, PERSON_HEADS, QUOTES } from './words.ts';

/** Genitive, apposition or coordination of a new phrase's main nominal with what stands before. */
export function link(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  firstIndex: number,
  begins: Begins,
): void {
  const { tokens, from } = scope;
  const begin = begins(draft);
  let at = begin - 1;
  while (at >= from && QUOTES.has(posAt(tokens, at))) at--;
  const before = (i: number): NominalDraft | undefined =>
    nominals.findLast((n) => n.last === i && n.index < draft.index);
  if (draft.preposition === 'of') {
    const ofAt = at;
    const head = before(ofAt - 1);
    if (head !== undefined && !verbTakesOf(scope, nominals, head, ofAt)) {
      draft.governor = appositionRoot(nominals, head, firstIndex).index;
      draft.preposition = null;
      explainOffice(tokens, nominals, draft, head);
      const governor = nominals[draft.governor - firstIndex];
      if (
        governor !== undefined &&
        draft.definite &&
        governor.name === null &&
        !/^an?$/.test(tokens[governor.first]?.key ?? '') &&
        governor.quantity === null
      )
        governor.definite = true;
    }
    return;
  }
  let joining = draft.preposition === null ? at : at - 1;
  while (posAt(tokens, joining) === 'ADV' && posAt(tokens, joining - 1) === 'CCONJ') joining--;
  if (isAnd(tokens, joining)) join(scope, nominals, draft, joining, firstIndex, begins);
  else if (draft.preposition === null && tokens[at]?.form === ',')
    comma(scope, nominals, draft, at, firstIndex);
  else if (draft.preposition === null && tokens[at]?.form === '(') bracket(nominals, draft, at);
  else if (at < begin - 1 && draft.name !== null && before(at) !== undefined) {
    const named = before(at);
    if (named !== undefined && named.name === null && classOrTitle(tokens, named))
      draft.apposition = named.index;
  }
}

const isAnd = (tokens: readonly Token[], i: number): boolean =>
  posAt(tokens, i) === 'CCONJ' && /^(?:and|or|nor|&)$/.test(tokens[i]?.key ?? '');

const appositionRoot = (
  nominals: readonly NominalDraft[],
  n: NominalDraft,
  firstIndex: number,
): NominalDraft =>
  n.apposition !== null && n.apposition < n.index ? (nominals[n.apposition - firstIndex] ?? n) : n;

/** `accused the army of crimes`: the phrase belongs to the verb. */
function verbTakesOf(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  head: NominalDraft,
  ofAt: number,
): boolean {
  const { tokens, from, to } = scope;
  for (let i = ofAt + 1; i < to && i - ofAt < 5; i++)
    if (tokens[i]?.key === 'of' && nominals.every((n) => n.first > i || n.last < i)) return false;
  for (let i = head.first - 1; i >= from && head.first - i < 8; i--) {
    const analysis = analysisAt(tokens, i);
    if (analysis === undefined) return false;
    if (analysis.pos === 'VERB')
      return (
        analysis.voice !== 'PASSIVE' &&
        framesOf(analysis.lemma).has('of') &&
        framesOf(analysis.lemma).has('t')
      );
    if (analysis.pos === 'ADP' || analysis.pos === 'AUX' || analysis.pos === 'SCONJ') return false;
  }
  return false;
}

/** `Secretary of State Mark Holden`: the name explains the office, not what it is of. */
function explainOffice(
  tokens: readonly Token[],
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  head: NominalDraft,
): void {
  if (!PERSON_HEADS.has(analysisAt(tokens, head.head)?.lemma ?? '') || isPerson(tokens, draft)) return;
  for (const named of nominals)
    if (named.apposition === draft.index && named.index > draft.index) named.apposition = head.index;
}

const isPerson = (tokens: readonly Token[], n: NominalDraft): boolean =>
  PERSON_HEADS.has(analysisAt(tokens, n.head)?.lemma ?? '');

/** `Nasser, chief executive of the company,`: a noun of one person that needs no article there. */
const isPeople = (tokens: readonly Token[], n: NominalDraft): boolean =>
  n.number === 'SG' &&
  posAt(tokens, n.first) !== 'DET' &&
  posAt(tokens, n.first) !== 'PRON' &&
  posAt(tokens, n.last + 1) !== 'CCONJ' &&
  isParty(analysisAt(tokens, n.head)?.lemma ?? '');

const classOrTitle = (tokens: readonly Token[], n: NominalDraft): boolean => {
  const lemma = analysisAt(tokens, n.head)?.lemma ?? '';
  return PERSON_HEADS.has(lemma) || CLASS_HEADS.has(lemma);
};

/** Behind a comma: who someone is (Lavrov, the foreign minister,), or where a place lies (Aleppo, Syria). */
function comma(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  at: number,
  firstIndex: number,
): void {
  const { tokens, names } = scope;
  const before = nominals.findLast((n) => n.last === at - 1 && n.index < draft.index);
  if (before === undefined) return;
  const nameOf = (n: NominalDraft) =>
    n.name === null ? undefined : names.find((name) => name.index === n.name);
  const [left, right] = [nameOf(before), nameOf(draft)];
  const next = tokens[draft.last + 1]?.form ?? '.';
  if (left?.type === 'PLACE' && right?.type === 'PLACE') {
    // In a list another comma and an `and` follow.
    if (
      PLACE_ORDER.indexOf(left.kind) > PLACE_ORDER.indexOf(right.kind) &&
      !/^(?:and|or)$/.test(next) &&
      before.preposition !== null &&
      !opensVerb(tokens, draft.last + 1)
    )
      draft.governor = before.index;
    return;
  }
  const top = appositionRoot(nominals, root(nominals, before, firstIndex), firstIndex);
  const closes = /^[,.;:)–—-]$/.test(next) || /^(?:of|in|for|at|who|which|that|on|and|to|from)$/.test(next);
  // `The governor of Hadramawt, Salem Thaalab, said`
  const office =
    top !== before && top.name === null && PERSON_HEADS.has(analysisAt(tokens, top.head)?.lemma ?? '');
  if (right?.kind === 'PERSON' && office && closes) {
    draft.apposition = top.index;
    return;
  }
  if (left !== undefined && right === undefined) {
    const title = isPerson(tokens, draft) || isPeople(tokens, draft);
    const kind = CLASS_HEADS.has(analysisAt(tokens, draft.head)?.lemma ?? '') && draft.number !== 'PL';
    const told = /^an?$/.test(tokens[draft.first]?.key ?? '');
    if (((left.kind === 'PERSON' ? title : kind) || told) && closes && draft.quantity === null)
      draft.apposition = before.index;
  } else if (
    left === undefined &&
    right !== undefined &&
    classOrTitle(tokens, top) &&
    closes &&
    top.number === 'SG' &&
    !/^(?:and|or)$/.test(next)
  )
    draft.apposition = top.index;
}

const PLACE_ORDER = ['CONTINENT', 'REGION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY', 'FACILITY'];

/** `the Syrian Democratic Forces (SDF)`. */
function bracket(nominals: readonly NominalDraft[], draft: NominalDraft, at: number): void {
  const before = nominals.findLast((n) => n.last === at - 1 && n.index < draft.index);
  if (before !== undefined && draft.name !== null && before.index !== draft.index)
    draft.apposition = before.index;
}

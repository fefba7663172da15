import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft, SentenceScope } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { appositionRoot, classOrTitle, comma, isPerson } from './appositions.ts';
import { join } from './coordination.ts';
import { analysisAt, type Begins, posAt } from './draft.ts';
import { PERSON_HEADS, QUOTES } from './words.ts';

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
  if (draft.preposition === 'as' && draft.name !== null) knownAs(tokens, nominals, draft, at);
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

/** `The man, identified as Ali Hassan, …`: the name of whom stands before the participle. */
function knownAs(
  tokens: readonly Token[],
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  as: number,
): void {
  let at = as - 1;
  if (posAt(tokens, at - 1) === 'ADV') at--;
  const verb = tokens[as - 1]?.key ?? '';
  if (!/^(?:identified|known)$/.test(verb)) return;
  at = posAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  const before = nominals.find((n) => n.last === at && n.index < draft.index);
  if (before !== undefined && before.name === null && before.number === 'SG') draft.apposition = before.index;
}

const isAnd = (tokens: readonly Token[], i: number): boolean =>
  posAt(tokens, i) === 'CCONJ' && /^(?:and|or|nor|&)$/.test(tokens[i]?.key ?? '');

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

/** `the Syrian Democratic Forces (SDF)`. */
function bracket(nominals: readonly NominalDraft[], draft: NominalDraft, at: number): void {
  const before = nominals.findLast((n) => n.last === at - 1 && n.index < draft.index);
  if (before !== undefined && draft.name !== null && before.index !== draft.index)
    draft.apposition = before.index;
}

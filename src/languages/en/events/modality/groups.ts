import type { Modality } from '../../../../../schema/ontology/enums.ts';
import type { Clause } from '../../../../extract/layers.ts';
import type { SyntaxView } from '../../../../extract/syntax-view.ts';

const CONDITIONS = new Set(['if', 'unless', 'should', 'provided']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const OBLIGED = new Set(['must', 'should', 'ought', 'need']);
const TO_COME = new Set(['tomorrow', 'next', 'upcoming', 'coming']);
/** Verbs in the present that with a time to come tell a plan (meets on Friday next week). */
const NO_ONE = new Set(['nobody', 'none']);
const NONE_OF = new Set(['no', 'none', 'nobody', 'neither', 'nothing']);

/** What a verb's own group says of its event: auxiliaries, negation, `is to`, a time to come; null for nothing. */
export function groupModality(clause: Clause, view: SyntaxView): Modality | null {
  const verb = view.tokens[clause.verb]?.analyses[0];
  const group = verb?.proclitics ?? [];
  const has = (words: ReadonlySet<string>): boolean => group.some((word) => words.has(word));
  const conditional = (): boolean =>
    view.tokensIn(clause.sentence).some((t) => CONDITIONS.has(t.key) && t.analyses[0]?.pos !== 'AUX');
  if (group.includes('not') && !has(OBLIGED))
    return has(POSSIBLE) && !group.includes('can') && !group.includes('could') ? 'HYPOTHETICAL' : 'DENIED';
  if (nobody(clause, view)) return 'DENIED';
  if (has(OBLIGED)) return isAsked(clause, view) ? 'HYPOTHETICAL' : 'REQUESTED';
  if (has(POSSIBLE)) return 'HYPOTHETICAL';
  if (group.includes('would')) return conditional() || group.includes('have') ? 'HYPOTHETICAL' : 'PLANNED';
  if (group.includes('will') || group.includes('shall')) return conditional() ? 'HYPOTHETICAL' : 'PLANNED';
  // The chamber was to have met: it did not.
  if (group.includes('to') && isTo(clause, view)) return group.includes('have') ? 'DENIED' : 'PLANNED';
  if (isWished(clause, view)) return 'REQUESTED';
  if (verb?.tense === 'PRESENT' && verb.derived === null && !group.includes('to') && toCome(clause, view))
    return 'PLANNED';
  return null;
}

/** Whether he should go is not yet said. */
const isAsked = ({ verb, sentence }: Clause, view: SyntaxView): boolean =>
  view.tokensIn(sentence).some(({ index, key }) => key === 'whether' && index < verb && verb - index <= NEAR);
const NEAR = 8;

/** `that the officer be put on trial`: the bare form says that it is wanted. */
function isWished({ verb }: Clause, view: SyntaxView): boolean {
  let i = verb - 1;
  while (view.tokens[i]?.analyses[0]?.pos === 'ADV') i--;
  const before = view.tokens[i - 1];
  return (
    view.tokens[i]?.key === 'be' &&
    (before?.kind === 'WORD' || before?.form === '"') &&
    !/^(?:AUX|PART|CCONJ)$/.test(before.analyses[0]?.pos ?? '')
  );
}

/** Nobody does it or suffers it: `no civilians were killed`, `had bought no weapons`. */
function nobody(clause: Clause, view: SyntaxView): boolean {
  const subject = clause.subject;
  const near = view.tokens[clause.verb - 1];
  if (NO_ONE.has(near?.key ?? '') || (near?.key === 'one' && view.tokens[clause.verb - 2]?.key === 'no'))
    return true;
  return [...(subject === null ? [] : [subject]), ...clause.objects].some((index) => {
    const { first } = view.nominal(index);
    const words = [view.tokens[first], view.tokens[first - 1]];
    return words.some(
      (token, i) =>
        NONE_OF.has(token?.key ?? '') &&
        (i === 0 || token?.analyses[0]?.pos === 'DET') &&
        view.tokens[first + 1]?.key !== 'fewer' &&
        view.tokens[first + 1]?.key !== 'less',
    );
  });
}

/** `is to return`, `are to be held`. */
function isTo(clause: Clause, view: SyntaxView): boolean {
  for (let i = clause.verb - 1; i >= 0 && clause.verb - i <= 4; i--) {
    const token = view.tokens[i];
    if (token?.key === 'to') return /^(?:is|are|was|were|be)$/.test(view.tokens[i - 1]?.key ?? '');
  }
  return false;
}

function toCome(clause: Clause, view: SyntaxView): boolean {
  for (let i = clause.verb + 1; i < clause.to && i - clause.verb < 16; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.analyses[0]?.pos === 'VERB') return false;
    if (TO_COME.has(token.key)) return true;
  }
  return false;
}

import type { Modality } from '../../../../../schema/ontology/enums.ts';
import type { Clause } from '../../../../extract/layers.ts';
import type { SyntaxView } from '../../../../extract/syntax-view.ts';

const CONDITIONS = new Set(['if', 'unless', 'should', 'provided']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const OBLIGED = new Set(['must', 'should', 'ought', 'need']);
const TO_COME = new Set(['tomorrow', 'next', 'upcoming', 'coming']);
/** Verbs in the present that with a time to come tell a plan (meets on Friday next week). */
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
  if (has(OBLIGED)) return 'REQUESTED';
  if (has(POSSIBLE)) return 'HYPOTHETICAL';
  if (group.includes('would')) return conditional() || group.includes('have') ? 'HYPOTHETICAL' : 'PLANNED';
  if (group.includes('will') || group.includes('shall')) return conditional() ? 'HYPOTHETICAL' : 'PLANNED';
  if (group.includes('to') && isTo(clause, view)) return 'PLANNED';
  if (verb?.tense === 'PRESENT' && verb.derived === null && !group.includes('to') && toCome(clause, view))
    return 'PLANNED';
  return null;
}

/** Nobody does it or suffers it: `no civilians were killed`, `had bought no weapons`. */
function nobody(clause: Clause, view: SyntaxView): boolean {
  const subject = clause.subject;
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

import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { nominalOf } from '../../shared/syntax/sentence.ts';
import { isBody } from '../parties.ts';
import { type ClauseScope, SUBJECT_PRONOUNS, verbKind } from './clause-scope.ts';
import { posAt } from './draft.ts';
import { verbAfter } from './following.ts';

/** `after`, `before`, `as` and `since` open a clause when a subject and a finite verb follow. */
export function opensClause(scope: ClauseScope, i: number, pos: string): boolean {
  const key = scope.tokens[i]?.key ?? '';
  if (
    /^(?:if|because|although|though|while|whereas|unless|lest|whilst|when|whenever|how|why|what)$/.test(key)
  )
    return true;
  if (pos === 'ADV' && (key === 'so' || key === 'once')) return false;
  const next = nominalOf(scope, scope.nominalAt[i + 1] ?? -1);
  if (next !== undefined) return subjectVerb(scope, next) !== null;
  return isSubject(scope, i + 1) || posAt(scope.tokens, i + 1) === 'PRON';
}

/** The finite verb that a phrase opening here would be the subject of. */
export function subjectVerb(scope: ClauseScope, nominal: Nominal): number | null {
  const head = mainOf(scope, nominal);
  const verb = verbAfter(scope, head.last);
  const analysis = verb === null ? undefined : scope.tokens[verb]?.analyses[0];
  return analysis?.proclitics.some((p) => SUBJECT_PRONOUNS.has(p)) === true ? null : verb;
}

/** The nominal that a possessor or a name in front of it belongs to. */
function mainOf(scope: ClauseScope, nominal: Nominal): Nominal {
  let at = nominal;
  for (let guard = 0; at.governor !== null && guard < 8; guard++) {
    const next = nominalOf(scope, at.governor);
    if (next === undefined || next.first < at.first) break;
    at = next;
  }
  return at;
}

/** Whether the pronoun at a token is the subject of the verb that follows. */

export function isSubject(scope: ClauseScope, i: number): boolean {
  const key = scope.tokens[i]?.key ?? '';
  if (!SUBJECT_PRONOUNS.has(key)) return false;
  for (let j = i + 1; j < scope.to && j - i < 7; j++) {
    const analysis = scope.tokens[j]?.analyses[0];
    if (verbKind(analysis) === 'FINITE') return analysis?.proclitics[0] === key;
    if (analysis?.pos !== 'AUX' && analysis?.pos !== 'ADV' && analysis?.pos !== 'PART') return false;
  }
  return false;
}

/** What a relative pronoun describes: `who` a person, so no place (students from Oran who), and behind a comma the head of a chain (the head of the army, who). */
export function describable(scope: ClauseScope, nominal: Nominal, i: number): Nominal {
  let at = nominal;
  if (at.apposition !== null && at.apposition < at.index && at.name === null)
    at = nominalOf(scope, at.apposition) ?? at;
  if (scope.tokens[i]?.key !== 'who') return at;
  for (let guard = 0; at.name !== null && scope.places.has(at.name) && guard < 4; guard++)
    at = nominalOf(scope, at.governor !== null && at.governor < at.index ? at.governor : at.index - 1) ?? at;
  if (scope.tokens[i - 1]?.form !== ',') return at;
  const head = at.governor === null ? undefined : nominalOf(scope, at.governor);
  return head !== undefined && head.first < at.first ? head : at;
}

/** The nominal that ends right before a token, a comma, a bracket or a preposition apart. */
export function nominalBefore(scope: ClauseScope, i: number): Nominal | undefined {
  const { tokens, nominalAt, from } = scope;
  for (let j = i - 1; j >= from && i - j <= 4; j--) {
    const found = nominalOf(scope, nominalAt[j] ?? -1);
    if (found !== undefined) return found;
    if (tokens[j]?.kind !== 'PUNCTUATION' && posAt(tokens, j) !== 'ADP' && !scope.timed.has(j))
      return undefined;
  }
  return undefined;
}

/** Whether a pronoun subject may stand for a nominal. */
export function mayMean(verb: Analysis, nominal: Nominal, noun: string): boolean {
  const pronoun = verb.proclitics[0];
  if (pronoun === 'they') return nominal.number === 'PL' || nominal.name !== null;
  if (pronoun === 'it') return nominal.number !== 'PL' && nominal.gender === null;
  if (pronoun === 'he' || pronoun === 'she')
    return nominal.number !== 'PL' && nominal.gender !== (pronoun === 'he' ? 'F' : 'M') && !isBody(noun);
  return false;
}

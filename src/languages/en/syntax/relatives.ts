import type { Nominal } from '../../../extract/layers.ts';
import { nominalOf } from '../../shared/syntax/sentence.ts';
import { type ClauseScope, verbKind } from './clause-scope.ts';
import type { Frame } from './clause-stack.ts';
import { posAt } from './draft.ts';
import { describable, nominalBefore } from './subjects.ts';

const frame = (antecedent: number | null, free: boolean, object?: false): Frame => ({
  kind: 'RELATIVE',
  antecedent,
  waiting: [],
  clause: null,
  pronoun: false,
  free,
  ...(object === undefined ? {} : { object }),
});

/** The clause that a relative pronoun opens; `last` is the antecedent of the relative clause before it, which `and who` shares. */
export function relativeFrame(scope: ClauseScope, i: number, last: number | null): Frame {
  const { tokens } = scope;
  const key = tokens[i]?.key ?? '';
  const subject = isSubject(scope, i);
  if (posAt(tokens, i - 1) === 'CCONJ' && last !== null) return frame(last, !subject);
  const before = nominalBefore(scope, i);
  if (key === 'where' || before === undefined) return frame(null, true, false);
  const antecedent = wholeList(scope, describable(scope, before, i), i).index;
  if (key === 'whose' || posAt(tokens, i - 1) === 'ADP') return frame(antecedent, true, false);
  return frame(antecedent, !subject);
}

/** `Norway and Qatar, which brokered the talks`: behind a comma all that are named and joined, unless the verb is of one. */
function wholeList(scope: ClauseScope, last: Nominal, i: number): Nominal {
  const { tokens } = scope;
  const first = last.coordinates === null ? undefined : nominalOf(scope, last.coordinates);
  if (first === undefined || tokens[i - 1]?.form !== ',' || first.name === null || last.name === null)
    return last;
  for (let at = i + 1; at < i + 5; at++) {
    const key = tokens[at]?.key ?? '';
    if (/^(?:have|are|were|do)$/.test(key)) return first;
    const analysis = tokens[at]?.analyses[0];
    if (/^(?:has|is|was|does)$/.test(key) || analysis === undefined) return last;
    if (analysis.pos === 'VERB')
      return tokens[i]?.key === 'which' && !(analysis.tense !== 'PAST' && key.endsWith('s')) ? first : last;
    if (analysis.pos !== 'ADV') return last;
  }
  return last;
}

/** Whether the pronoun is its clause's subject: its verb follows. */
function isSubject({ tokens }: ClauseScope, i: number): boolean {
  if (posAt(tokens, i - 1) === 'ADP') return false;
  return (
    verbKind(tokens[i + 1]?.analyses[0]) === 'FINITE' || /^(?:AUX|ADV|PART|,)$/.test(posAt(tokens, i + 1))
  );
}

/** `the embargo they imposed`, `the reply Doha had given`: the noun that a clause without a pronoun right behind it describes, its object. */
export function zeroRelative(scope: ClauseScope, begin: number): Frame | null {
  const before = nominalOf(scope, scope.nominalAt[begin - 1] ?? -1);
  if (before === undefined || scope.timed.has(begin - 1)) return null;
  return frame(headOf(scope, before).index, true);
}

const headOf = (scope: ClauseScope, nominal: Nominal): Nominal => {
  const up = nominal.apposition !== null && nominal.apposition < nominal.index ? nominal.apposition : null;
  return (up === null ? undefined : nominalOf(scope, up)) ?? nominal;
};

/** Which noun behind a verb is its subject. */
import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { agrees } from './agreement.ts';
import { type ClauseScope, verbLemma } from './clause-scope.ts';
import { isOfMen } from './nominal-use.ts';
import { isTransitive } from './valency.ts';

/** Whether a nominal may be the subject of a verb before it. */
export const mayFollow = (scope: ClauseScope, verb: number, nominal: Nominal): boolean =>
  readings(scope, verb).some((reading) => follows(scope, reading, nominal));

/** A number of men, or men by their plural, are no subject of a feminine verb. */
const follows = ({ tokens, people }: ClauseScope, verb: Analysis, nominal: Nominal): boolean =>
  agrees(verb, nominal, false) &&
  !(verb.gender === 'F' && (nominal.quantity !== null ? people(nominal) : isOfMen(tokens[nominal.head])));

/** A verb's first reading, and one that takes its ت for its stem's (`تجمع آلاف`: they gathered, and she does not gather them). */
function readings({ tokens }: ClauseScope, verb: number): readonly Analysis[] {
  const [first, ...others] = tokens[verb]?.analyses ?? [];
  if (first === undefined) return [];
  if (first.tense !== 'PRESENT' || first.gender !== 'F') return [first];
  return [
    first,
    ...others.filter(({ pos, tense, gender }) => pos === 'VERB' && tense === 'PAST' && gender === 'M'),
  ];
}

/** Whether what is done stands between the verb and a noun whose case says that it is the subject; it may have been taken for the subject itself. */
export function stoodBefore(scope: ClauseScope, clause: ClauseDraft, nominal: Nominal): boolean {
  const { verb, subject, objects } = clause;
  const done = nominalOf(scope, subject ?? objects[0] ?? -1);
  return (
    done !== undefined &&
    done.first > verb &&
    (subject === null || (objects.length === 0 && !scope.acts(done))) &&
    scope.tokens[nominal.first - 1]?.kind === 'WORD' &&
    isTransitive(verbLemma(scope, clause))
  );
}

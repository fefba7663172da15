import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Trigger } from '../../events.ts';
import { changedSense, withSenses } from './senses.ts';

type Cause = 'ASSAULT' | 'DISASTER';

const causeOf = ({ consequence, senses }: Trigger): Cause | null => {
  const type = senses[0]?.type;
  return !consequence && (type === 'ASSAULT' || type === 'DISASTER') ? type : null;
};

/**
 * Whether the dead and wounded are of an attack or of a disaster, as the nearest cause in the sentence, else before it,
 * says; what `bound` words (folded lemmas) tell is changed by a cause in its own sentence alone.
 */
export function causesOfHarm(
  triggers: readonly Trigger[],
  view: SyntaxView,
  bound: ReadonlySet<string>,
): Trigger[] {
  const sentenceOf = (t: Trigger): number => view.tokens[t.token]?.sentence ?? -1;
  const causes = new Map<number, Cause[]>();
  for (const t of triggers) {
    const cause = causeOf(t);
    if (cause !== null) causes.set(sentenceOf(t), [...(causes.get(sentenceOf(t)) ?? []), cause]);
  }
  let last: Cause | null = null;
  return triggers.map((t) => {
    last = causeOf(t) ?? last;
    if (!t.consequence) return t;
    const here = causes.get(sentenceOf(t)) ?? [];
    const lemma = foldKey(/\/([^:]+):/.exec(t.senses[0]?.rule ?? '')?.[1] ?? '');
    const told = bound.has(lemma) ? null : last;
    const type = here.length > 0 ? (here.every((c) => c === here[0]) ? here[0] : null) : told;
    if (type === null || type === undefined) return t;
    const senses = t.senses.map((sense) =>
      sense.type !== type && (sense.type === 'ASSAULT' || sense.type === 'DISASTER')
        ? changedSense(sense, { type, mode: null })
        : sense,
    );
    return withSenses(t, senses);
  });
}

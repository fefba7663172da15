import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Trigger } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';

const MEDIATION = foldedSet('وساطة رعاية');
const BY = 'ب';
/** What is reached with someone's help. */
const REACHED: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Words for mediation that only say by whom talks or a deal came about (مفاوضات بوساطة أميركية). */
export function mediations(found: ReadonlyMap<number, Trigger>, view: SyntaxView): number[] {
  return [...found.keys()].filter((at) => {
    const token = view.tokens[at];
    const analysis = token?.analyses[0];
    if (!MEDIATION.has(analysis?.lemma ?? '') || analysis?.proclitics.includes(BY) !== true) return false;
    return [...found.values()].some(
      ({ token: other, senses }) =>
        other < at &&
        view.tokens[other]?.sentence === token?.sentence &&
        senses.some(({ type }) => REACHED.has(type)),
    );
  });
}

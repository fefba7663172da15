import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';
import { measureOf } from './nouns.ts';
import { victimMeasure } from './victims.ts';

const TOTALS = wordSet('number toll total count tally figure');
const REACHED = wordSet(
  'reach rise climb stand hit pass exceed grow increase jump surpass top put bring total fall drop soar swell be',
);
const REACH = 22;

/** What a total tells: `the death toll rose to 14`, `put the number of displaced at 5,000`, `bringing the number of dead to 79`; null where the number is none. */
export function countedBefore(tokens: readonly Token[], first: number): Measure | null {
  const sentence = tokens[first]?.sentence;
  let reached = false;
  for (let i = first - 1; i >= 0 && first - i < REACH && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'NUMBER') return null;
    const lemma = token.analyses[0]?.lemma ?? token.key;
    if (REACHED.has(lemma)) reached = true;
    if (!TOTALS.has(lemma) || token.analyses[0]?.pos === 'VERB') continue;
    for (let back = i - 1; back >= i - 6; back--)
      if (REACHED.has(tokens[back]?.analyses[0]?.lemma ?? '')) reached = true;
    return reached ? totalOf(tokens, i) : null;
  }
  return null;
}

/** Of what a total is: of the nouns behind its `of`, or of the one before it; a toll alone is of the dead. */
function totalOf(tokens: readonly Token[], at: number): Measure | null {
  if (tokens[at + 1]?.key === 'of')
    for (let i = at + 2; i < at + 6; i++) {
      const measure = personsOf(tokens[i]);
      // The number of worshippers killed in the assault.
      if (measure !== null) return victimMeasure(tokens[i + 1]?.analyses[0]?.lemma ?? '') ?? measure;
    }
  return personsOf(tokens[at - 1]) ?? (tokens[at]?.key === 'toll' ? 'KILLED' : null);
}

const personsOf = (token: Token | undefined): Measure | null => {
  const measure =
    victimMeasure(token?.analyses[0]?.lemma ?? '') ?? victimMeasure(token?.key ?? '') ?? measureOf(token);
  return measure === 'OTHER' || measure === 'EVENTS' ? null : measure;
};

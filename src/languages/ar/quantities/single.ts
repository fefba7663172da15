import type { Quantity, Token } from '../../../extract/layers.ts';
import { offsetOf } from '../../../text/spelling.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { measureOf } from './nouns.ts';
import { DEATH, victimMeasure } from './victims.ts';

const ONE = foldedSet('واحد واحدة');
/** How far behind the word for what befell others their number may stand. */
const NEAR = 5;

/** `مقتل متظاهر وإصابة 125 شخصا`, `قُتل شخص وأصيب 11`: one person of whom, beside others who are counted, it is told that he was killed or hurt. */
export function singleAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis?.pos !== 'NOUN' || analysis.number !== 'SG') return null;
  if (analysis.definite || analysis.cut > 0 || measureOf(token) !== 'PERSONS') return null;
  const fate = fateOf(tokens[i - 1]);
  const befell = tokens[i - 1]?.analyses[0]?.pos === 'ADP' ? null : fate;
  let at = i + 1;
  const one = ONE.has(tokens[at]?.key ?? '');
  while (at < i + NEAR && (tokens[at]?.analyses[0]?.pos === 'ADJ' || DEATH.has(tokens[at]?.key ?? ''))) at++;
  const died = DEATH.has(tokens[at - 1]?.key ?? '') ? 'KILLED' : befell;
  const other = tokens[at]?.form.startsWith('و') === true ? fateOf(tokens[at]) : null;
  if (died === null || (!one && (other === null || other === died || !isNumbered(tokens, at)))) return null;
  const span = { start: offsetOf(token, 0), end: token.end };
  return {
    ...{ sentence: token.sentence, ...span, value: 1, low: null, high: null, unit: null },
    ...{ measure: died, noun: i, phrase: span, tokens: { first: i, last: i }, rule: 'quantity/single' },
  };
}

/** What a word says befell those behind it, where it is death or harm. */
function fateOf(token: Token | undefined): 'KILLED' | 'INJURED' | null {
  const fate = victimMeasure(token?.analyses[0]?.lemma ?? '');
  return fate === 'KILLED' || fate === 'INJURED' ? fate : null;
}

const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + NEAR)
    .some((token) => token.sentence === tokens[at]?.sentence && numberAt(tokens, token.index) !== null);

import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Quantity, Token } from '../../extract/layers.ts';

/** How many tokens behind a number the next one may stand that counts the same. */
const REACH = 9;
const PEOPLE: ReadonlySet<Measure> = new Set(['PERSONS', ...VICTIM_MEASURES]);

/** A number with nothing counted behind it, joined to one of people that was told just before: it counts such people elsewhere, or as others count (`79 people in the capital and 13 in Thessaloniki`). */
export function countedAgain(
  tokens: readonly Token[],
  number: { readonly first: number; readonly last: number },
  bounds: Pick<Quantity, 'value' | 'low' | 'high'>,
  start: number,
  previous: Quantity | undefined,
): Quantity | null {
  const [first, last] = [tokens[number.first], tokens[number.last]];
  if (first === undefined || last === undefined || previous === undefined) return null;
  if (previous.sentence !== first.sentence || number.first - previous.tokens.last > REACH) return null;
  if (!PEOPLE.has(previous.measure) || previous.noun === null || previous.part === true) return null;
  // A verb or the end of a clause between them begins something else.
  const between = tokens.slice(previous.tokens.last + 1, number.first);
  if (between.some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.analyses[0]?.pos ?? '') || /^[;؛:.]$/.test(t.form)))
    return null;
  const span = { start, end: last.end };
  return {
    ...bounds,
    ...span,
    sentence: first.sentence,
    unit: null,
    measure: previous.measure,
    noun: null,
    phrase: span,
    tokens: { first: number.first, last: number.last },
    rule: 'quantity/again',
  };
}

import type { Quantity, Token } from '../../../extract/layers.ts';
import type { Language } from '../../language.ts';
import { countedAgain } from '../../shared/again.ts';
import { timedTokens } from '../../shared/timed.ts';
import { wordSet } from '../../shared/word-set.ts';
import { moneyStart } from '../currencies.ts';
import { numberAt, parseDigits } from '../numbers.ts';
import { boundOf, wordBefore } from './bounds.ts';
import { isOrderNoun, measureOf } from './nouns.ts';
import { complete, headAfter } from './phrase.ts';
import { rangeAt } from './ranges.ts';

/** Numbers of a document with what they count; numbers of dates, names, ages and distances are left out. */
export const readQuantities: Language['readQuantities'] = (tokens, _sentences, timexes) => {
  const found: Quantity[] = [];
  const timed = timedTokens(tokens, timexes);
  for (let i = 0; i < tokens.length; i++) {
    if (timed.has(i)) continue;
    const quantity =
      rangeAt(tokens, i) ??
      plainAt(tokens, i) ??
      againAt(tokens, i, found.at(-1)) ??
      twinAt(tokens, i) ??
      hyphenedAt(tokens, i);
    if (quantity === null) continue;
    found.push(isPart(tokens, quantity) ? { ...quantity, part: true } : quantity);
    i = Math.max(i, quantity.tokens.last);
  }
  return found;
};

function plainAt(tokens: readonly Token[], i: number): Quantity | null {
  const number = numberAt(tokens, i);
  if (number === null || isName(tokens, i)) return null;
  // One of them, one another, no one: a pronoun.
  const one = number.value === 1 && number.first === number.last && tokens[i]?.kind === 'WORD';
  const quantity = complete(
    tokens,
    number,
    boundOf(tokens, number, moneyStart(tokens, i)),
    'quantity/number',
  );
  // One of the worst epidemics: no number of it.
  const things =
    quantity?.measure === 'OTHER' || quantity?.measure === 'EVENTS' || quantity?.measure === 'ATTACKS';
  if (one && tokens[i + 1]?.key === 'of' && things) return null;
  if (quantity?.measure === 'PERSONS' && isPopulation(tokens, number.first)) return null;
  if (quantity === null || (one && (quantity.noun === null || measureOf(tokens[quantity.noun]) === null)))
    return null;
  return quantity;
}

const SETTLEMENTS = wordSet(
  'town village city hamlet settlement resort township suburb island nation country population community district',
);

/** `a market town of 60,000 people`: how many live somewhere. */
function isPopulation(tokens: readonly Token[], first: number): boolean {
  const before = wordBefore(tokens, first);
  return (
    before !== undefined &&
    SETTLEMENTS.has(before.analyses[0]?.lemma ?? '') &&
    tokens[before.index + 1]?.key === 'of'
  );
}

const ELSEWHERE = wordSet('in at near outside inside elsewhere by on');

/** `79 people in the capital and 13 in Thessaloniki`. */
function againAt(tokens: readonly Token[], i: number, previous: Quantity | undefined): Quantity | null {
  const number = numberAt(tokens, i);
  if (number?.value == null || tokens[i - 1]?.key !== 'and') return null;
  if (!ELSEWHERE.has(tokens[number.last + 1]?.key ?? '')) return null;
  const start = tokens[i]?.start ?? 0;
  return countedAgain(tokens, number, boundOf(tokens, number, i), start, previous);
}

/** `13 arrests, among them two Americans`, `305 dead, including 27 children`: some of those whom another number counted. */
function isPart(tokens: readonly Token[], { tokens: { first }, measure, sentence }: Quantity): boolean {
  if (measure === 'MONEY') return tokens[first - 1]?.key === 'including';
  if (measure === 'PERCENT') return false;
  if (isWhole(tokens, first)) return true;
  for (let i = first - 1; i >= first - PART && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.key === 'including') return true;
    if (tokens[i]?.key === 'them' || tokens[i]?.key === 'whom') return tokens[i - 1]?.key === 'among';
    if (!/^(?:ADV|ADP|ADJ|CCONJ)$/.test(tokens[i]?.analyses[0]?.pos ?? '')) return false;
  }
  return false;
}

/** `64 of the 90 prisoners`: those of whom a number right before counts some. */
const isWhole = (tokens: readonly Token[], first: number): boolean =>
  WHOSE.has(tokens[first - 1]?.key ?? '') &&
  tokens[first - 2]?.key === 'of' &&
  numberAt(tokens, first - 3) !== null;
const WHOSE = wordSet('the its their his her these those some');

/** How many words that bound a number may stand between it and what it is a part of (`including at least two`). */
const PART = 4;

/** A number that names or orders: `Flight 370`, `Article 5`, `F-16`, `Boeing 737`, `, 45,`. */
function isName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined) return true;
  if (before === undefined || before.sentence !== token.sentence) return false;
  if (before.key === '-' || before.key === '#' || before.key === '/') return true;
  if (isOrderNoun(before) && before.analyses[0]?.pos !== 'ADP') return true;
  const bare = next === undefined || next.kind !== 'WORD';
  // A name and a number with nothing to count: Mohammed Ali, 45, said.
  if (bare && (before.key === ',' || before.key === '(') && (next?.key === ',' || next?.key === ')'))
    return true;
  return bare && token.kind === 'NUMBER' && before.analyses[0]?.pos === 'PROPN' && next?.kind !== 'SYMBOL';
}

const TWINS: ReadonlyMap<string, number> = new Map([
  ['twin', 2],
  ['double', 2],
  ['triple', 3],
  ['dual', 2],
]);

/** `twin bombings`, `a double attack`: an adjective that counts attacks and happenings. */
function twinAt(tokens: readonly Token[], i: number): Quantity | null {
  const value = TWINS.get(tokens[i]?.key ?? '');
  if (value === undefined) return null;
  const number = { first: i, last: i, value, low: null };
  const quantity = complete(tokens, number, { value, low: null, high: null }, 'quantity/twin');
  return quantity?.measure === 'ATTACKS' || quantity?.measure === 'EVENTS' ? quantity : null;
}

const HYPHENED = /^(\d[\d.,]*)-(magnitude|strong|nation|country|member)$/;

/** `4.6-magnitude`, `8,000-strong`, `15-nation`: a number written into an adjective. */
function hyphenedAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const first = token?.key.charCodeAt(0) ?? 0;
  if (token === undefined || first < 0x30 || first > 0x39) return null;
  const [, digits, word] = HYPHENED.exec(token.key) ?? [];
  const value = digits === undefined ? null : parseDigits(digits);
  if (value === null) return null;
  const measure =
    word === 'nation' || word === 'country'
      ? 'COUNTRIES'
      : word === 'strong' || word === 'member'
        ? 'PERSONS'
        : 'OTHER';
  const span = { start: token.start, end: token.end };
  return {
    sentence: token.sentence,
    ...span,
    value,
    low: null,
    high: null,
    unit: null,
    measure,
    noun: null,
    phrase: span,
    tokens: { first: i, last: word === 'magnitude' ? headAfter(tokens, i) : i },
    rule: 'quantity/hyphened',
  };
}

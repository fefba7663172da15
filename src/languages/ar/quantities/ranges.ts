import type { Quantity, Token } from '../../../extract/layers.ts';
import type { TokenMarks } from '../../shared/timed.ts';
import { type NumberSpan, numberAt } from '../numbers.ts';
import { complete } from './phrase.ts';

const BETWEEN = new Set(['بين', 'وبين']);
const JOINERS = new Set(['الي', '-', '–', 'او']);

/** `بين 10 و15`, `ما بين ألفين وثلاثة آلاف`, `10 إلى 15`, `10-15`. */
export function rangeAt(tokens: readonly Token[], i: number, timed: TokenMarks): Quantity | null {
  const between = BETWEEN.has(tokens[i]?.key ?? '');
  const at = between || tokens[i]?.key === 'من' ? i + 1 : i;
  // بين 1 و7 تموز: from when to when.
  if (timed.has(at)) return null;
  const ends = between ? (split(tokens, at) ?? pairAt(tokens, at, true)) : pairAt(tokens, at, at > i);
  if (ends === null) return null;
  const { low, high } = ends;
  if (low.value === null || high.value === null || high.value <= low.value || low.value === 0) return null;
  // بين 10 و15 ألفا counts in thousands both times.
  const scale = scaleOf(high.value);
  const scaled = high.last > high.first && low.value < 100 && scale > 1 ? low.value * scale : low.value;
  const span = { first: at, last: high.last, value: null, low: null, cut: low.cut };
  const opener = between ? (tokens[i - 1]?.key === 'ما' ? i - 1 : i) : at;
  return complete(tokens, span, { value: null, low: scaled, high: high.value }, 'quantity/range', opener);
}

interface Ends {
  readonly low: NumberSpan;
  readonly high: NumberSpan;
}

function pairAt(tokens: readonly Token[], at: number, opened: boolean): Ends | null {
  const low = numberAt(tokens, at);
  const joiner = low === null ? undefined : tokens[low.last + 1];
  if (low === null || joiner === undefined) return null;
  const apart = JOINERS.has(joiner.key) || (opened && joiner.form === 'و');
  if (!apart && !(opened && joiner.form.startsWith('و'))) return null;
  const second = apart ? low.last + 2 : low.last + 1;
  const high = numberAt(tokens, second) ?? gluedAnd(tokens, second);
  return high === null ? null : { low, high };
}

/** In words one number may run on into the other (ألفين وثلاثة آلاف): between بين and the noun it is two. */
function split(tokens: readonly Token[], at: number): Ends | null {
  const whole = numberAt(tokens, at);
  if (whole === null) return null;
  for (let k = at + 1; k <= whole.last; k++) {
    if (!tokens[k]?.form.startsWith('و')) continue;
    const [low, high] = [numberWithin(tokens, at, k), numberAt(tokens, k) ?? gluedAnd(tokens, k)];
    if (low?.value != null && high?.value != null && low.last === k - 1 && high.value > low.value)
      return { low, high };
  }
  return null;
}

/** The number that begins at a token and ends before another. */
function numberWithin(tokens: readonly Token[], at: number, end: number): NumberSpan | null {
  const number = numberAt(tokens.slice(at, end), 0);
  return number === null ? null : { ...number, first: at, last: at + number.last };
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1);

function gluedAnd(tokens: readonly Token[], i: number): NumberSpan | null {
  const digits = /^و(\d+)$/.exec(tokens[i]?.form ?? '');
  return digits?.[1] === undefined
    ? null
    : { first: i, last: i, value: Number(digits[1]), low: null, cut: 1 };
}

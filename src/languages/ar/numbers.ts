import type { Token } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';
import { ofSpelling } from '../../text/spelling.ts';
import { parseDigits } from './digits.ts';

export { parseDigits };

/** A number in words or digits: token range, inclusive, and its value; vague ones (عشرات) have a lower bound alone. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
  /** Units of the first token's form before the number (و, ب, ل). */
  readonly cut: number;
}

const entries = (list: string, value: number): [string, number][] =>
  list.split(' ').map((w) => [foldKey(w), value]);

const UNITS = new Map<string, number>([
  ...entries('واحد واحدة أحد إحدى', 1),
  ...entries('اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنين إثنان', 2),
  ...entries('ثلاثة ثلاث ثلاثا', 3),
  ...entries('أربعة أربع أربعا', 4),
  ...entries('خمسة خمس خمسا', 5),
  ...entries('ستة ست', 6),
  ...entries('سبعة سبع سبعا', 7),
  ...entries('ثمانية ثماني ثمان', 8),
  ...entries('تسعة تسع تسعا', 9),
  ...entries('عشرة عشر', 10),
]);
const BEFORE_TEN = new Set(['اثنا', 'اثني', 'اثنتا', 'اثنتي'].map(foldKey));
const TENS = new Map<string, number>([
  ...entries('عشرون عشرين', 20),
  ...entries('ثلاثون ثلاثين', 30),
  ...entries('أربعون أربعين', 40),
  ...entries('خمسون خمسين', 50),
  ...entries('ستون ستين', 60),
  ...entries('سبعون سبعين', 70),
  ...entries('ثمانون ثمانين', 80),
  ...entries('تسعون تسعين', 90),
]);
const HUNDREDS = new Map<string, number>([
  ...entries('مئة مائة', 100),
  ...entries('مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي', 200),
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'ثمان', 'تسع'].flatMap((w, i) => {
    const digit = [3, 4, 5, 6, 7, 8, 8, 9][i] ?? 0;
    return entries(`${w}مئة ${w}مائة`, digit * 100);
  }),
]);
const SCALES = new Map<string, number>([
  ...entries('ألف آلاف ألفا', 1e3),
  ...entries('مليون ملايين مليونا', 1e6),
  ...entries('مليار مليارات مليارا ملايير بليون بلايين بليونا', 1e9),
  ...entries('تريليون تريليونات', 1e12),
]);
const DUAL_SCALES = new Map<string, number>([
  ...entries('ألفان ألفين ألفا ألفي', 2e3),
  ...entries('مليونان مليونين مليوني مليونا', 2e6),
  ...entries('ملياران مليارين ملياري', 2e9),
]);
/** Parts of a scale: نصف مليار. */
const FRACTIONS = new Map<string, number>([
  [foldKey('نصف'), 1 / 2],
  [foldKey('ربع'), 1 / 4],
]);
const VAGUE = new Map<string, number>([
  ...entries('عشرات', 10),
  ...entries('مئات مائات', 100),
  ...entries('آلاف ألوف', 1e3),
  ...entries('ملايين', 1e6),
  ...entries('مليارات ملايير بلايين', 1e9),
]);

/** The number that begins at a token, longest reading; null where none does. */
export function numberAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const number = wholeAt(tokens, i);
  return number === null ? null : andPart(tokens, number);
}

/** `ثلاثة ملايين ونصف المليون`, `مليون ونصف`: a part of its scale behind a number. */
function andPart(tokens: readonly Token[], number: NumberSpan): NumberSpan {
  const { last, value } = number;
  const next = tokens[last + 1];
  const part = next?.form.startsWith('و') === true ? FRACTIONS.get(foldKey(next.form.slice(1))) : undefined;
  if (part === undefined || value === null) return number;
  const named = SCALES.get((tokens[last + 2]?.key ?? '').replace(/^ال/, ''));
  const scale = named ?? [1e9, 1e6].find((one) => value >= one && value % one === 0);
  if (scale === undefined || value < scale) return number;
  return { ...number, value: value + part * scale, last: named === undefined ? last + 1 : last + 2 };
}

function wholeAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'NUMBER') return digitsAt(tokens, i);
  if (token.kind !== 'WORD' || !beginsNumber(token.spelling)) return null;
  for (const { key, cut } of startsOf(token.spelling)) {
    const part = FRACTIONS.get(key);
    const scale = part === undefined ? undefined : SCALES.get(tokens[i + 1]?.key ?? '');
    if (part !== undefined && scale !== undefined)
      return { first: i, last: i + 1, value: part * scale, low: null, cut };
    const vague = VAGUE.get(key);
    if (vague !== undefined) return vagueAt(tokens, i, vague, cut);
    const parsed = wordsAt(tokens, i, key);
    // Only before عشر do these mean two: أثنى is a verb.
    if (parsed?.last === i && BEFORE_TEN.has(key)) continue;
    if (parsed !== null) return { first: i, last: parsed.last, value: parsed.value, low: null, cut };
  }
  return null;
}

const startsOf = ofSpelling(({ form, key }): readonly { key: string; cut: number }[] => {
  const all = [{ key, cut: 0 }];
  for (const prefix of ['و', 'ف', 'ب', 'ل', 'وب', 'ول'])
    if (form.startsWith(prefix) && form.length > prefix.length + 1)
      all.push({ key: foldKey(form.slice(prefix.length)), cut: prefix.length });
  return all.flatMap((s) =>
    s.key.startsWith('ال') && s.key.length > 4 && !SCALES.has(s.key)
      ? [s, { key: s.key.slice(2), cut: s.cut }]
      : [s],
  );
});

/** Whether a word is of any number: most are not. */
const beginsNumber = ofSpelling((spelling) =>
  startsOf(spelling).some(({ key }) =>
    [FRACTIONS, VAGUE, UNITS, TENS, HUNDREDS, DUAL_SCALES, SCALES].some((words) => words.has(key)),
  ),
);

/** How many scales with their numbers may be added to one: `12 مليون و300 ألف و5 آلاف`. */
const LINKS = 14;

function digitsAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const value = parseDigits(tokens[i]?.form ?? '');
  if (value === null) return null;
  const scaled = scaleAfter(tokens, i, value, LINKS, Number.POSITIVE_INFINITY);
  return { first: i, last: scaled.last, value: scaled.value, low: null, cut: 0 };
}

/** `12 مليون و300 ألف`: scales, and what is added to them; what is not `below` is added to nothing and not read on. */
function scaleAfter(
  tokens: readonly Token[],
  i: number,
  value: number,
  links: number,
  below: number,
): { value: number; last: number } {
  const scale = SCALES.get(tokens[i + 1]?.key ?? '');
  if (scale === undefined) return { value, last: i };
  const total = value * scale;
  const last = i + 1;
  if (links === 0 || total >= below) return { value: total, last };
  const more = addedAt(tokens, last + 1);
  if (more === null) return { value: total, last };
  const inner = scaleAfter(tokens, more.last, more.value, links - 1, scale);
  return inner.value < scale ? { value: total + inner.value, last: inner.last } : { value: total, last };
}

/** The digits in `و600`, perhaps apart. */
function addedAt(tokens: readonly Token[], i: number): { value: number; last: number } | null {
  const apart = tokens[i]?.form === 'و' && tokens[i + 1]?.kind === 'NUMBER';
  const form = apart ? `و${tokens[i + 1]?.form}` : (tokens[i]?.form ?? '');
  const digits = /^و([0-9\u0660-\u0669][0-9\u0660-\u0669.,٫٬]*)$/.exec(form)?.[1];
  const value = digits === undefined ? null : parseDigits(digits);
  return value === null ? null : { value, last: apart ? i + 1 : i };
}

/** عشرات الآلاف is ten thousand at least. */
function vagueAt(tokens: readonly Token[], i: number, base: number, cut: number): NumberSpan {
  const next = tokens[i + 1]?.key ?? '';
  const scale = SCALES.get(next) ?? SCALES.get(next.replace(/^ال/, ''));
  return scale === undefined
    ? { first: i, last: i, value: null, low: base, cut }
    : { first: i, last: i + 1, value: null, low: base * scale, cut };
}

/** Words of the longest number: a list of numbers is not read on and on. */
const LONGEST = 14;

/** A number in words: units, tens, hundreds and scales, joined by و. */
function wordsAt(
  tokens: readonly Token[],
  i: number,
  firstKey: string,
): { value: number; last: number } | null {
  let total = 0;
  let group = 0;
  let last = -1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
    const token = tokens[j];
    if (token === undefined || (token.kind !== 'WORD' && token.kind !== 'NUMBER')) break;
    // ثلاثة آلاف و600: digits behind a scale are added to it.
    const added = last >= 0 && group === 0 ? addedAt(tokens, j) : null;
    const more = added === null ? null : scaleAfter(tokens, added.last, added.value, LINKS, smallest);
    if (more !== null && more.value < smallest) return { value: total + more.value, last: more.last };
    const joined = j > i && token.form.startsWith('و') && token.form.length > 3;
    const key =
      j === i
        ? firstKey
        : joined && !UNITS.has(token.key) && token.key !== 'واحد'
          ? foldKey(token.form.slice(1))
          : token.key;
    const previous = tokens[j - 1]?.key ?? '';
    const unit = UNITS.get(key);
    const small = unit ?? TENS.get(key) ?? HUNDREDS.get(key);
    const dual = last >= 0 && !joined ? undefined : DUAL_SCALES.get(key);
    const scale = SCALES.get(key);
    if (dual !== undefined && !(last >= 0 && !joined)) {
      if (j === i && (key === 'الفا' || key === 'مليونا')) return null;
      total += dual;
      smallest = dual;
    } else if (scale !== undefined && (group > 0 || j === i || joined)) {
      if (j === i && VAGUE.has(key)) return null;
      total += (group || 1) * scale;
      group = 0;
      smallest = scale;
    } else if (small !== undefined) {
      const teen = unit === 10 && j > i && !joined && UNITS.has(stripAnd(previous)) && group % 10 !== 0;
      const hundred =
        (key === 'مية' || key === 'مئة' || key === 'مائة') && j > i && !joined && group > 0 && group < 10;
      if (teen) group += 10;
      else if (hundred) group *= 100;
      else if (j === i || (joined && small < 1000)) {
        if (j > i && small >= smallest) break;
        if (j > i && unit !== undefined && unit > 0 && group % 10 !== 0 && group !== 0) break;
        group += small;
      } else break;
    } else break;
    last = j;
  }
  if (last < 0) return null;
  const value = total + group;
  return value === 0 || (value === 1 && (firstKey === 'احد' || firstKey === 'احدي')) ? null : { value, last };
}

const stripAnd = (key: string): string =>
  key.startsWith('و') && UNITS.has(key.slice(1)) ? key.slice(1) : key;

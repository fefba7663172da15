import type { Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { toDay, toIso } from '../calendar.ts';
import { COMPARED } from './compared.ts';
import type { Match, Scan } from './match.ts';
import { settle } from './settle.ts';
import type { Value } from './values.ts';

/** Looks at one token. */
export type TimeRule = (scan: Scan, i: number) => Match | null;

/** What a language brings to read its time expressions. */
export interface TimeRules {
  /** The rules that may begin at a word, by its spelling: most words begin none. The first that matches wins. */
  readonly rulesAt: (word: Token) => readonly TimeRule[];
  /** Takes in what stands round a match, such as a second date that it is joined to and the words that bound it. */
  readonly widen: (scan: Scan, match: Match, single: (scan: Scan, i: number) => Match | null) => Match;
  /** The word (since) by which a date that begins at a token is that of the beginning of what goes on since, or null. */
  readonly sinceBefore: (scan: Scan, first: number) => number | null;
  /** Whether a date is told aside from the story, which goes on from the date before it in the next sentence. */
  readonly isAside?: (scan: Scan, first: number) => boolean;
}

/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export function readWith(
  { rulesAt, widen, sinceBefore, isAside = () => false }: TimeRules,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  published: string | null,
): readonly Timex[] {
  const ranges = tokenRanges(tokens, sentences);
  const today = published === null ? null : toDay(published);
  let told: Value | null = null;
  let earlier: Value | null = null;
  let story: Value | null = null;
  let sentence = -1;
  const scan: Scan = {
    tokens,
    today,
    end: (i) => ranges[tokens[i]?.sentence ?? 0]?.to ?? tokens.length,
    told: () => told,
    toldEarlier: () => earlier,
  };
  const single = (at: Scan, i: number): Match | null => {
    const token = at.tokens[i];
    if (token === undefined) return null;
    for (const rule of rulesAt(token)) {
      const match = rule(at, i);
      if (match !== null) return match;
    }
    return null;
  };
  const found: Timex[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'WORD' && kind !== 'NUMBER') continue;
    if (tokens[i]?.sentence !== sentence) {
      sentence = tokens[i]?.sentence ?? -1;
      told = story ?? told;
    }
    const match = single(scan, i);
    if (match === null || match.last >= scan.end(i)) continue;
    const whole = widen(scan, match, single);
    const timex = toTimex(text, scan, whole, found.at(-1)?.end ?? 0);
    const since = sinceThen(text, scan, timex, whole.first, sinceBefore);
    found.push(since === null ? timex : { ...timex, since });
    if (isTold(whole, today)) {
      told = whole.value;
      if (told !== null && (today === null || told.from < today)) earlier = told;
      if (!isAside(scan, whole.first)) story = told;
    }
    i = whole.last;
  }
  return settle(found, today);
}

/** What is still to come is no date that the story goes on from. */
const isTold = ({ value, kind, rule }: Match, today: number | null): boolean =>
  value !== null &&
  rule !== COMPARED &&
  (kind === 'POINT' || rule === 'time/night') &&
  (today === null || value.from <= today);

/** The second reading of a date from which on, as a word before it says, something goes on to publication. */
function sinceThen(
  text: string,
  scan: Scan,
  timex: Timex,
  first: number,
  sinceBefore: TimeRules['sinceBefore'],
): Timex | null {
  const { tokens, today } = scan;
  if (timex.kind !== 'POINT' || timex.value === null || today === null || toDay(timex.value.start) > today)
    return null;
  const since = tokens[sinceBefore(scan, first) ?? -1];
  if (since === undefined) return null;
  return {
    ...timex,
    start: since.start,
    text: text.slice(since.start, timex.end),
    value: { start: timex.value.start, end: toIso(today), precision: 'RANGE' },
    kind: 'SINCE',
    rule: 'time/since-event',
  };
}

const toDays = (value: Value): NonNullable<Timex['value']> => ({
  start: toIso(value.from),
  end: toIso(value.to),
  precision: value.precision,
});

function toTimex(text: string, scan: Scan, match: Match, floor: number): Timex {
  const first = scan.tokens[match.first] as Token;
  const last = scan.tokens[match.last] as Token;
  const start = Math.max(first.start, floor);
  const { value } = match;
  const anchor = match.anchor === undefined ? undefined : scan.tokens[match.anchor.token];
  const end = anchor?.end ?? last.end;
  return {
    sentence: first.sentence,
    start,
    end,
    text: text.slice(start, end),
    value: value === null ? null : toDays(value),
    ...(match.beginning === undefined ? {} : { beginning: toDays(match.beginning) }),
    ...(match.ahead === undefined || (match.kind !== 'POINT' && match.rule !== 'time/stretch')
      ? {}
      : { ahead: toDays(match.ahead) }),
    kind: match.kind,
    anchor:
      match.anchor === undefined || anchor === undefined
        ? null
        : { days: match.anchor.days, span: { start: anchor.start, end: anchor.end } },
    rule: match.rule,
  };
}

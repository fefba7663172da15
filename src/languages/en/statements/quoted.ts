import { PLAIN } from '../../shared/statements/cue.ts';
import type { Cue } from '../../statements.ts';
import { type Spoken, spokenBy } from './base.ts';
import { trimmed } from './ending.ts';
import type { Range, Reading } from './reading.ts';
import { subjectOf } from './subject.ts';
import { wordAt } from './words.ts';

/**
 * Adds what quotations say in sentences that have no word of saying: those before the one in which their speaker is
 * named (“… . …,” he said), and those that begin behind it (… he said. “…”).
 */
export function withQuotations(r: Reading, ranges: readonly Range[], cues: readonly Cue[]): Cue[] {
  const added: Cue[] = [];
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) {
    const sentence = r.token(cue.token)?.sentence ?? 0;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), cue]);
  }
  const starting = new Map(ranges.map((range) => [range.from, range]));
  let quotes = false;
  for (const range of ranges) {
    const sentence = r.token(range.from)?.sentence ?? 0;
    const own = bySentence.get(sentence) ?? [];
    const first = r.quotations.at(range.from);
    const opensHere = first !== null && first.open === range.from;
    const goesOn = first !== null && first.open < range.from;
    const inside = opensHere && first.close >= range.to - 2;
    const colon = own.length === 0 && !opensHere ? behindColon(r, range) : null;
    if (colon !== null) added.push({ ...said(r, null, range, range.to), ...colon });
    if (inside && !own.some((c) => c.kind === 'TAG' || c.kind === 'VERB')) {
      const later =
        (first.close >= range.to ? named(r, first.close, bySentence) : null) ??
        brokenOff(r, starting.get(first.close + 1), first.close);
      if (later !== null) added.push(said(r, later, range, first.close));
      else if (quotes && first.close - first.open > 4) added.push(said(r, null, range, first.close));
    } else if (goesOn && first.close >= range.to) {
      const later =
        named(r, first.close, bySentence) ?? brokenOff(r, starting.get(first.close + 1), first.close);
      const opener = r.token(first.open)?.sentence ?? 0;
      const known = (bySentence.get(opener) ?? []).some(
        (c) => c.from !== null && c.from <= first.open + 1 && c.to > first.open,
      );
      if (later !== null && !known) added.push(said(r, later, range, first.close));
    }
    quotes =
      own.some((c) => c.from !== null && c.kind !== 'SOURCE') ||
      (quotes && (inside || goesOn || tagAlone(r, range)));
  }
  return [...cues, ...added].toSorted((a, b) => a.token - b.token);
}

/** A quotation behind a colon, in a sentence without a word of saying. */
function behindColon(r: Reading, range: Range): { from: number; to: number } | null {
  for (let i = range.from + 1; i + 4 < range.to; i++) {
    const quotation = r.form(i) === ':' ? r.quotations.at(i + 1) : null;
    if (quotation?.open === i + 1) return { from: i + 2, to: Math.min(quotation.close, range.to) };
  }
  return null;
}

/** The word of saying behind the mark that closes a quotation, in its sentence. */
function named(r: Reading, close: number, bySentence: ReadonlyMap<number, readonly Cue[]>): Cue | null {
  const sentence = r.token(close)?.sentence ?? 0;
  return (bySentence.get(sentence) ?? []).find((c) => c.kind === 'TAG' && c.opens >= close - 1) ?? null;
}

/** `“Who will pay?” | asked the mayor.`: the speaker of a quotation whose last mark has ended the sentence before its verb. */
function brokenOff(r: Reading, range: Range | undefined, close: number): Spoken | null {
  if (range === undefined || !/^[?!…]$/.test(r.form(close - 1))) return null;
  for (let i = range.from; i < range.to && i - range.from < 16; i++) {
    const word = r.isFinite(i) ? wordAt(r, i)?.word : undefined;
    if (word?.takes.has('quote') !== true) continue;
    const subject = subjectOf(r, i, range.from, range.to, 'ANY');
    return subject === null ? null : spokenBy(subject);
  }
  return null;
}

/** A statement by the speaker of another cue, or by whoever spoke last. */
function said(r: Reading, like: Spoken | null, range: Range, close: number): Cue {
  const from = r.isMark(range.from) ? range.from + 1 : range.from;
  return {
    ...PLAIN,
    token: range.from,
    kind: 'VERB',
    voices: like?.voices ?? [],
    suggested: like?.suggested ?? null,
    gender: like?.gender ?? null,
    plural: like?.plural ?? false,
    anaphor: like === null ? { human: null, gender: null, plural: false } : (like.anaphor ?? null),
    from,
    to: trimmed(r, from, Math.min(close, range.to)),
    opens: range.from,
    rule: 'quotation',
  };
}

/** `… our crime?” he said.`: a speaker who has become a sentence of his own. */
const tagAlone = (r: Reading, range: Range): boolean =>
  range.to - range.from <= 6 && r.quotations.at(range.from - 1)?.close === range.from - 1;

import type { Span } from './span.ts';

/** A line that holds text, trimmed of blanks and of markdown heading marks. */
export interface Line extends Span {
  readonly kind: 'TITLE' | 'HEADING' | 'BODY';
}

const TITLE_WORDS = 25;
const HEADING_WORDS = 12;
/** Punctuation that ends a sentence or leaves it open for the next line, with quotation marks and brackets after it. */
const ENDS_SENTENCE = /[.!?…:;,\u060C\u061B\u061F\u06D4][\s"'”’»)\]]*$/u;
/** A headline may ask or exclaim. */
const LEAVES_OPEN = /[.…:;,\u060C\u061B\u06D4][\s"'”’»)\]]*$/u;
const LIST_ITEM = /^(?:[-*+•–—]|[\p{Nd}]+[.)-])\s/u;
const MARKDOWN_HEADING = /^#{1,6}[ \t]+/;
const SETEXT_RULE = /^(?:=+|-+)$/;
const HAS_WORDS = /[\p{L}\p{N}]/u;

interface RawLine extends Span {
  readonly text: string;
  /** Level of a markdown heading, 0 for none. */
  readonly level: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/**
 * The lines of a text that hold words, each with its kind: markdown headings, and short lines without final
 * punctuation that stand by themselves above others. At most one TITLE, and only above everything else.
 */
export function readLines(text: string): readonly Line[] {
  const lines = rawLines(text);
  const spaced = lines.some((line, i) => i > 0 && line.blankBefore);
  return lines.map((line, i) => ({ start: line.start, end: line.end, kind: kindOf(line, i, lines, spaced) }));
}

/** The title that the text itself gives, or null. */
export function titleOf(text: string): string | null {
  const first = readLines(text)[0];
  return first?.kind === 'TITLE' ? text.slice(first.start, first.end) : null;
}

function kindOf(line: RawLine, at: number, lines: readonly RawLine[], spaced: boolean): Line['kind'] {
  const next = lines[at + 1];
  if (line.level > 0) return at === 0 && line.level === 1 ? 'TITLE' : 'HEADING';
  if (next === undefined || LIST_ITEM.test(line.text)) return 'BODY';
  const words = countWords(line.text);
  // Under a first line that is no title by itself, a wrapped paragraph goes on in the next line.
  const alone = spaced
    ? line.blankAfter && (at === 0 || line.blankBefore)
    : next.text.length > line.text.length;
  if (at === 0)
    return (alone || next.blankAfter) && words <= TITLE_WORDS && !LEAVES_OPEN.test(line.text)
      ? 'TITLE'
      : 'BODY';
  return alone && words <= HEADING_WORDS && !ENDS_SENTENCE.test(line.text) ? 'HEADING' : 'BODY';
}

const countWords = (text: string): number => text.split(/\s+/u).length;

function rawLines(text: string): readonly RawLine[] {
  const found: RawLine[] = [];
  let blankBefore = false;
  let offset = 0;
  const all = text.split('\n');
  for (const [i, line] of all.entries()) {
    const trimmed = line.trim();
    const next = all[i + 1]?.trim() ?? '';
    if (HAS_WORDS.test(trimmed)) {
      const marks = MARKDOWN_HEADING.exec(trimmed)?.[0].length ?? 0;
      const setext = SETEXT_RULE.test(next) && next.length >= 3 ? (next.startsWith('=') ? 1 : 2) : 0;
      const start = offset + line.indexOf(trimmed) + marks;
      found.push({
        start,
        end: start + trimmed.length - marks,
        text: trimmed.slice(marks),
        level: marks > 0 ? trimmed.indexOf(' ') : setext,
        blankBefore,
        blankAfter: next === '',
      });
      blankBefore = false;
    } else {
      blankBefore = true;
    }
    offset += line.length + 1;
  }
  return found;
}

/** The seed documents out of joint, the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { plainly } from '../../src/intake/language.ts';
import { numbers } from '../support/numbers.ts';

export interface Text {
  readonly language: LanguageCode;
  readonly text: string;
}

const SEEDS = join(import.meta.dirname, '../../seeds/documents');

export const seedDocuments = (): readonly Text[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
    .map((text) => ({ language: plainly(text) ?? 'ar', text }));

/** Numbers from 0 up to the one given. */
export type Below = (bound: number) => number;

export function below(seed: number): Below {
  const drawn = numbers(seed);
  return (bound) => drawn.next().value % bound;
}

type Mangle = (text: string, other: string, draw: Below) => string;

const words = (text: string): string[] => text.split(/(?<=\s)/);
const sentences = (text: string): string[] => text.split(/(?<=[.\n])/);
/** What stands where nobody expects it. */
const STRAY = [
  '"',
  '«',
  '”',
  '(',
  ')',
  '،',
  '.',
  '…',
  '\n',
  '\n\n',
  '🔥',
  '\u200f',
  '\u00a0',
  ' - ',
  '12',
  '٣٤',
  '#',
];

const MANGLES: readonly Mangle[] = [
  // Half of the words.
  (text, _, draw) =>
    words(text)
      .filter(() => draw(2) === 0)
      .join(''),
  // Words that change places with those nearby.
  (text, _, draw) => {
    const all = words(text);
    for (let at = all.length - 1; at > 0; at--) {
      const to = at - draw(Math.min(6, at + 1));
      [all[at], all[to]] = [all[to] ?? '', all[at] ?? ''];
    }
    return all.join('');
  },
  // Sentences of another document among its own.
  (text, other, draw) => {
    const others = sentences(other);
    return sentences(text)
      .map((sentence, at) => (draw(2) === 0 ? sentence : (others[at] ?? '')))
      .join('');
  },
  // Characters left out, and signs that stand anywhere.
  (text, _, draw) =>
    [...text]
      .map((sign) => {
        const drawn = draw(40);
        if (drawn === 0) return '';
        return drawn === 1 ? sign + (STRAY[draw(STRAY.length)] ?? '') : sign;
      })
      .join(''),
  // One line, cut off anywhere.
  (text, other, draw) => {
    const line = [...`${text} ${other}`.replaceAll(/\s*\n\s*/g, ' ')];
    return line.slice(draw(200), 400 + draw(line.length)).join('');
  },
];

export const WAYS = MANGLES.length;

/** A document out of joint, in one of the ways. */
export function mangled({ language, text }: Text, way: number, all: readonly Text[], draw: Below): Text {
  const others = all.filter((one) => one.language === language);
  const other = others[draw(others.length)]?.text ?? '';
  return { language, text: MANGLES[way % WAYS]?.(text, other, draw) ?? '' };
}

import { foldSearch } from '../text/normalise.ts';
import { sha256 } from './ids.ts';

/** Latin, combining marks, Arabic, punctuation: first and last code point of what folding may touch. */
const BLOCKS = [
  [0x20, 0x36f],
  [0x600, 0x6ff],
  [0x2000, 0x206f],
] as const;

/** Changes whenever text is folded in another way for search: what was stored folded is then stored anew. */
export const FOLDING: string = sha256(
  foldSearch(
    BLOCKS.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => `${String.fromCodePoint(first + at)}x`),
    ).join(''),
  ),
).slice(0, 16);

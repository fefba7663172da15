import { foldKey, plain } from '../../../text/normalise.ts';

export { plain };

/** The key under which spellings of a name that nobody has listed meet. */
export const nameKey = (name: string): string =>
  plain(foldKey(name))
    .replace(/["“”«»'’‘`.]/g, '')
    .replace(/[-‐–_]/g, ' ')
    .replace(/^the (?=.)/, '')
    .replace(/\b(?:al|el|an|ar|as|ash|at|ad|az) (?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A folded word as the gazetteer's keys write it: hyphens and full stops as blanks, no apostrophes. */
export const gazetteerKey = (key: string): string =>
  key
    .replace(/["“”«»'’‘]/g, '')
    .replace(/[-‐–./]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

import { foldKey } from '../../../text/normalise.ts';

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

/** Without accents: é as e, ı as i. */
export const plain = (key: string): string =>
  ACCENTED.test(key)
    ? key
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
    : key;
const ACCENTED = /[\u00c0-\u024f]/;

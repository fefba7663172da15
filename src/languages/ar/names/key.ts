import { foldKey } from '../../../text/normalise.ts';

/** The key under which spellings of an unlisted name meet: `عبد السلام` and `عبدالسلام`, `الجربا` and `جربا`, `خوجا` and `خوجة`. */
export const nameKey = (name: string): string =>
  foldKey(name)
    .replace(/["“”«»'’]/g, '')
    .replace(/[-‐–_.]/g, ' ')
    .replace(/عبد(?=ال)/g, 'عبد ')
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/^ال(?=..)/, '')
        .replace(/(?<=..)[ةه]$/, 'ا')
        .replace(/ؤ/g, 'و')
        .replace(/ئ/g, 'ي'),
    )
    .join('');

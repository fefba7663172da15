import { wordSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

/** Titles that are ordinary parts of other names too: `General Assembly`, `Chief`, `Guard`. */
const LOOSE = wordSet(
  'general major private secretary chief head director leader guard officer fighter student mother sister brother father count page marshal driver player worker fellow host anchor principal executive agent volunteer resident citizen victim deputy justice judge prince princess king queen saint st son wife chair manager',
);

/** Whether the word can be a title before the person's name that begins behind it. */
export function titles(view: NameView, i: number): boolean {
  const kind = view.title(i);
  if (kind === null || kind === 'modifier') return false;
  if (!LOOSE.has(view.key(i))) return true;
  const next = i + 1;
  return view.isGiven(next) || (!view.ordinary(next) && !view.lexicon.organisations.has(view.key(next)));
}

/** A title in small letters, or one that ends another run, stands right before: `foreign minister Sergei Lavrov`. */
export function titleBefore(view: NameView, first: number): boolean {
  const comma = view.text(first - 1) === ',' && view.at(first - 2)?.shape === 'LOWER';
  if (comma) return view.lexicon.titles.has(view.key(first - 2)) && view.title(first - 2) !== 'modifier';
  const kind = view.title(first - 1);
  return (
    kind !== null && kind !== 'modifier' && view.follows(first) && view.at(first - 1)?.possessive !== true
  );
}

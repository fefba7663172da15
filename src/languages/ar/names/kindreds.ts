import { foldedSet } from '../../shared/word-set.ts';
import { FUNCTIONAL, ordinary } from './person-words.ts';
import type { NameView } from './view.ts';

export interface KindredMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly rule: string;
}

/** Of several kindreds: a name and one joined to it (`عشيرتي الجبور والعبيد`). */
const PAIRS = foldedSet('قبيلتي قبيلتا عشيرتي عشيرتا عائلتي عائلتا أسرتي أسرتا');
/** The same of any number, where no place says whose they are: `قبائل الملايو وأورانغ لاوت`. */
const MANY = foldedSet('قبائل عشائر قبيلة عشيرة عشائره قبائله');
const ONE = foldedSet('عائلة');
/** Before whom `بني` is a kindred's: `من وجهاء بني تميم`. */
const OF_KINDREDS = foldedSet('قبيلة عشيرة قبائل عشائر وجهاء شيوخ مشايخ أبناء رجال مسلحي شيخ');
const PARTS = foldedSet('الدين الله');

/** Families, clans and tribes named after `آل`, `بني` or a noun that says so. */
export function findKindreds(view: NameView): KindredMatch[] {
  const found: KindredMatch[] = [];
  const add = (first: number, last: number, cut: number): void => {
    found.push({ first, last, cut, rule: 'name/kindred' });
  };
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i)) continue;
    const cut = opens(view, i);
    if (cut !== null) {
      // تميم بن حمد آل ثاني: part of his name.
      const joined = found.at(-1)?.last === i - 1;
      if (!joined && (view.person(i - 1) > 0.3 || view.isGiven(i - 1))) continue;
      const whole = PARTS.has(view.key(i + 2));
      if (whole || mayName(view, i + 1, 0)) add(i, whole ? i + 2 : i + 1, cut);
    } else if (
      mayName(view, i + 1, 0) &&
      (PAIRS.has(view.bare(i)) || (MANY.has(view.bare(i)) && !ordinary(view, i + 1) && !isPlace(view, i + 1)))
    ) {
      const last = endOf(view, i + 1);
      add(i + 1, last, 0);
      if (view.key(last + 1).startsWith('و') && mayName(view, last + 1, 1))
        add(last + 1, endOf(view, last + 1), 1);
    } else if (ONE.has(view.bare(i)) && mayName(view, i + 1, 0) && !ordinary(view, i + 1))
      add(i + 1, endOf(view, i + 1), 0);
  }
  return found;
}

/** The units before `آل` or `بني` in a word that begins a kindred's name; null where none does. */
function opens(view: NameView, i: number): number | null {
  const form = view.form(i);
  if (/^[وف]?[لب]?آل$/.test(form)) return form.length - 2;
  return view.key(i) === 'بني' && OF_KINDREDS.has(view.stem(i - 1)) ? 0 : null;
}

/** A word that may be a kindred's name: definite, or in no dictionary. */
function mayName(view: NameView, i: number, cut: number): boolean {
  if (!view.isWord(i) || view.timed(i) || FUNCTIONAL.has(view.pos(i)) || view.isTitle(i)) return false;
  const key = view.key(i).slice(cut);
  return (
    key.startsWith('ال') || view.unknown(i) || view.pos(i) === 'PROPN' || view.isGiven(i) || view.isFamily(i)
  );
}

const isPlace = (view: NameView, i: number): boolean =>
  view.gazetteer.lookup(view.key(i)).some(({ candidate }) => candidate.type === 'PLACE');

/** `غولاب مالي خيل`: what no dictionary has goes on. */
function endOf(view: NameView, first: number): number {
  let last = first;
  while (last - first < 3 && view.isWord(last + 1) && view.cut(last + 1) === 0 && view.unknown(last + 1))
    last++;
  return last;
}

import type { Token } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { peel } from '../peel.ts';
import type { NameView } from './view.ts';

/** A name in full, as far as its short forms turn on it. */
export interface FullName {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly kind: string;
  readonly type: string;
}

export interface ShortForm<T> {
  readonly of: T;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

/** Short forms to look for, their first words, and how many words the longest has. */
interface Forms<T> {
  readonly forms: ReadonlyMap<string, T>;
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

const JOINTS = new Set(['ال', 'بن', 'ابو', 'عبد', 'ابن', 'دي', 'فان', 'فون', 'ولد']);
/** What names of the Sahara go by from here on: `سيدي ولد الشيخ عبد الله` is `ولد الشيخ عبد الله`. */
const PATRONYMS = new Set(['ولد', 'بن', 'اغ', 'منت', 'بنت']);
const MINISTRY = 'وزارة';
const FAMILIES = foldedSet('عائلة أسرة آل بيت');

/**
 * Short forms of the names met in full anywhere in the document: a person's family name (`بلينكن`), the beginning of a
 * body's long name (`حكومة الوفاق`), a ministry without that word (`الخارجية`).
 */
export function findShortForms<T extends FullName>(
  views: readonly NameView[],
  tokens: readonly Token[],
  full: readonly T[],
  taken: ReadonlySet<number>,
): ShortForm<T>[] {
  const forms = new Map<string, T>();
  const put = (key: string, of: T): void => {
    if (key.length > 2 && !forms.has(key)) forms.set(key, of);
  };
  for (const name of full) if (name.last > name.first) for (const key of keysOf(tokens, name)) put(key, name);
  const given = givenNames(views, tokens, full);
  if (forms.size + given.size === 0) return [];
  const longest = Math.max(...[...forms.keys()].map((k) => k.split(' ').length));
  const beginnings = new Set([...forms.keys()].map((k) => k.split(' ')[0] ?? ''));
  const found: ShortForm<T>[] = [];
  for (const view of views)
    for (let i = view.from; i < view.to; i++) {
      const called = calledAt(view, i, given, taken);
      const match = called ?? formAt(view, i, { forms, beginnings, longest }, taken);
      if (match === null) continue;
      found.push(match);
      i = match.last;
    }
  return found;
}

/** The given names that one person alone of the document has: a story calls her by it. */
function givenNames<T extends FullName>(
  views: readonly NameView[],
  tokens: readonly Token[],
  full: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const several = new Set<string>();
  const lexicon = views[0]?.lexicon;
  for (const name of full) {
    const first = tokens[name.first]?.key.slice(name.cut) ?? '';
    if (name.kind !== 'PERSON' || lexicon?.given.has(first) !== true) continue;
    const known = found.get(first);
    const last = tokens[name.last]?.key;
    if (name.last === name.first || (known !== undefined && tokens[known.last]?.key !== last))
      several.add(first);
    else if (known === undefined) found.set(first, name);
  }
  for (const key of several) found.delete(key);
  return found;
}

/** A given name that no other name or title goes with. */
function calledAt<T extends FullName>(
  view: NameView,
  i: number,
  given: ReadonlyMap<string, T>,
  taken: ReadonlySet<number>,
): ShortForm<T> | null {
  const of = given.get(view.key(i));
  if (of === undefined || view.timed(i) || taken.has(i) || (of.first <= i && i <= of.last)) return null;
  const another = view.isTitle(i - 1) || view.isGiven(i - 1) || namesOn(view, i + 1);
  return another || view.person(i) < DOUBTFUL || ['VERB', 'ADP', 'ADJ'].includes(view.pos(i))
    ? null
    : { of, first: i, last: i, cut: 0 };
}
const DOUBTFUL = 0.04;

const namesOn = (view: NameView, i: number): boolean =>
  view.isWord(i) && (view.isGiven(i) || view.isFamily(i) || view.unknown(i) || view.person(i) > 0.3);

function keysOf(tokens: readonly Token[], name: FullName): string[] {
  const words: string[] = [];
  for (let i = name.first; i <= name.last; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind === 'WORD')
      words.push(i === name.first ? token.key.slice(name.cut) : token.key);
  }
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (name.kind === 'PERSON') {
    const family = JOINTS.has(before) ? `${before} ${last}` : last;
    const patronym = words.findIndex((word, i) => i > 0 && PATRONYMS.has(word));
    const long = patronym > 0 && patronym < words.length - 2 ? [words.slice(patronym).join(' ')] : [];
    return words.length > (JOINTS.has(before) ? 2 : 1)
      ? [...long, family, family.startsWith('ال') ? family.slice(2) : `ال${family}`]
      : long;
  }
  if (name.type !== 'ACTOR') return [];
  const keys: string[] = [];
  if (words[0] === MINISTRY && words[1] !== undefined) keys.push(words[1]);
  for (let n = words.length - 1; n >= 2; n--) keys.push(words.slice(0, n).join(' '));
  return keys;
}

function formAt<T extends FullName>(
  view: NameView,
  i: number,
  { forms, beginnings, longest }: Forms<T>,
  taken: ReadonlySet<number>,
): ShortForm<T> | null {
  const token = view.at(i);
  if (token === undefined || token.kind !== 'WORD' || view.timed(i)) return null;
  for (const { key, cut } of peel(token)) {
    if (!beginnings.has(key)) continue;
    const words = [key];
    for (let j = i + 1; j < view.to && words.length < longest && view.isWord(j); j++) words.push(view.key(j));
    for (let n = words.length; n > 0; n--) {
      const of = forms.get(words.slice(0, n).join(' '));
      if (
        of === undefined ||
        (n === 1 && taken.has(i)) ||
        (of.first <= i && i <= of.last) ||
        !believable(view, i, i + n - 1, cut, of)
      )
        continue;
      return { of, first: i, last: i + n - 1, cut };
    }
  }
  return null;
}

function believable(view: NameView, first: number, last: number, cut: number, of: FullName): boolean {
  if (cut > 0 && view.at(first)?.analyses.every((a) => a.cut !== cut) === true) return false;
  if (of.kind === 'PERSON') {
    if (last > first) return true;
    // عائلة النجار
    if (FAMILIES.has(view.stem(first - 1)) && cut === 0) return false;
    const pos = view.pos(first);
    const ordinary = pos !== 'PROPN' && pos !== 'X' && !view.unknown(first);
    const definite = view.bare(first).startsWith('ال');
    if (!ordinary) return true;
    if (['VERB', 'ADP', 'PART', 'SCONJ', 'PRON', 'DET'].includes(pos)) return view.person(first) > 0.3;
    return view.person(first) > (definite && view.pos(first - 1) !== 'NOUN' ? 0.02 : 0.15);
  }
  if (last > first) return true;
  if (cut > 0 && view.form(first).startsWith('و')) return true;
  const before = view.pos(first - 1);
  return before !== 'NOUN' && before !== 'ADJ' && before !== 'PROPN' && view.pos(first + 1) !== 'ADJ';
}

import { soundsOf } from '../languages/shared/names/sounds.ts';
import { nameWords, withoutSon } from '../languages/shared/names/words.ts';

/** From here on two names are one name, spelled by two writers. */
export const SURE_NAME = 0.85;
/** Down to here they may be. */
export const UNLIKE_NAME = 0.4;
/** A name of one word, in both or in one, is too little to be sure. */
const ONE_WORD = 0.8;
/** For each word that only one of them has, between the first and the last. */
const LEFT_OUT = 0.1;

/** How many words more one writer may make of a name than the other. */
const PARTED = 2;

/**
 * How likely two spellings are of one person's name, 0 to 1, in one script or in two: word by word, by how they sound. First
 * and last words must answer each other; what one writer parts (Fazl Ullah), the other may join (Fazlullah).
 */
export function sameNameScore(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)].sort((p, q) => p.length - q.length);
  return x === undefined || y === undefined || x.length === 0 ? 0 : joinedScore(x, y);
}

/** As the words stand, or with neighbours of the longer name joined until it has no more words than the other. */
function joinedScore(x: readonly string[], y: readonly string[]): number {
  const parted = wordsScore(x, y);
  if (x.length < 2 || y.length === x.length || y.length - x.length > PARTED) return parted;
  const joined = y.slice(1).map((word, at) => joinedScore(x, y.toSpliced(at, 2, `${y[at] ?? ''}${word}`)));
  return Math.max(parted, ...joined);
}

function wordsScore(x: readonly string[], y: readonly string[]): number {
  const [first, last] = [x[0] ?? '', x.at(-1) ?? ''];
  if (x.length === 1) {
    const best = Math.max(...y.map((word) => wordScore(first, word)));
    return y.length === 1 ? best * (best === 1 ? 1 : ONE_WORD) : best * ONE_WORD;
  }
  const ends = [wordScore(first, y[0] ?? ''), wordScore(last, y.at(-1) ?? '')];
  const between = x
    .slice(1, -1)
    .map((word) => Math.max(0, ...y.slice(1, -1).map((other) => wordScore(word, other))));
  const scores = [...ends, ...between];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.max(0, 0.3 * mean + 0.7 * Math.min(...scores) - LEFT_OUT * (y.length - x.length));
}

const known = new Map<string, string>();
const KNOWN = 50_000;

function sounds(word: string): string {
  const found = known.get(word) ?? soundsOf(word);
  if (known.size > KNOWN) known.clear();
  known.set(word, found);
  return found;
}

/** How alike two words sound. "Ben" before a family name of the Maghreb is written as a part of it, or left out. */
export function wordScore(a: string, b: string): number {
  const [x, y] = [withoutSon(a), withoutSon(b)];
  const whole = likeness(a, b);
  return x === a && y === b ? whole : Math.max(whole, likeness(x, y));
}

/** 1 less the cost of turning one into the other, by the consonants of the longer. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [sounds(a), sounds(b)];
  const length = Math.max(1, ...[x, y].map((word) => word.replace(/[aeiuAIUEOY:H]/g, '').length));
  return Math.max(0, 1 - distance(x, y) / length);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + dropped(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + dropped(a, i - 1)];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + dropped(a, i - 1),
          (next[j - 1] ?? 0) + dropped(b, j - 1),
          (row[j - 1] ?? 0) + exchanged(a.charAt(i - 1), b.charAt(j - 1)),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What it costs that one writer leaves a sound out: little for short vowels and the glottal stop, but much for what makes a name a woman's. */
function dropped(word: string, at: number): number {
  const sound = word.charAt(at);
  const final = at === word.length - 1;
  // Amina is not Amin.
  if (final && (sound === 'a' || sound === 'h')) return 0.6;
  if (SHORT.includes(sound)) return 0.08;
  if (sound === 'A') return 0.2;
  if (sound === 'I' || sound === 'U' || sound === 'E' || sound === 'O' || sound === 'Y') return 0.7;
  return sound === 'H' ? 0.2 : 1;
}

const SHORT = 'aeiu:';
const VOWELS = `${SHORT}AIUEOY`;

/** What exchanging two sounds costs: vowels that one letter stands for in one script and two in the other, kindred consonants. */
const CLOSE = new Map<string, number>([
  ...costs(0, 'aA', 'iI', 'uU', 'hH', 'YI', 'Yi', 'Ye'),
  ...costs(0.05, 'Ya', 'YA', 'EI', 'Ei', 'Ee', 'Ea', 'OU', 'Ou'),
  ...costs(0.15, 'ha'),
  ...costs(0.2, 'EA', 'OA', 'Oa'),
  ...costs(0.9, 'Ue', 'Ua'),
  ...costs(0.1, 'ae', 'ei', 'eI', 'a:', 'e:', 'i:', 'u:', 'A:', 'eA'),
  ...costs(0.2, ...'gk Gg Dd Dz Tt'.split(' ')),
  ...costs(0.3, ...'ai au eu iu Kk Kh KH Gk Ts zs bf $g'.split(' ')),
  ...costs(0.5, 'iA', 'uA', 'I:', 'U:', 'td', '$s', 'fU'),
  ...costs(0.6, 'aI', 'aU', 'uI', 'iU', 'AI', 'AU', 'IU'),
]);

function costs(cost: number, ...pairs: readonly string[]): [string, number][] {
  return pairs.flatMap((pair) => [pair, [...pair].reverse().join('')]).map((pair) => [pair, cost]);
}

function exchanged(a: string, b: string): number {
  if (a === b) return 0;
  return CLOSE.get(a + b) ?? (VOWELS.includes(a) && VOWELS.includes(b) ? 0.6 : 1);
}

/** Sounds that writers exchange, as one letter; vowels and what may not be heard as none. */
const ROUGH: Readonly<Record<string, string>> = { K: 'k', G: 'k', g: 'k', T: 't', D: 'd', z: 's', H: '' };

/** What two spellings of a word mostly have in common: its consonants. */
export const roughSound = (word: string): string =>
  [...sounds(word)]
    .map((sound) => ROUGH[sound] ?? (VOWELS.includes(sound) ? '' : sound))
    .join('')
    .replace(/h$/, '');

/**
 * What two spellings of one name mostly have in common: the consonants of its first and last word; null for a name of one
 * word, of which there are too many.
 */
export function roughKey(name: string): string | null {
  const words = nameWords(name).map((word) => roughSound(withoutSon(word)));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first || !last) return null;
  return `${first} ${last}`;
}

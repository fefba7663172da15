import { type Agreement, agreement, agreementOf } from './agreeing.ts';
import type { Reading } from './reading.ts';

/** Readings of a word that look the same to the tagger: one part of speech, one set of clitics, one tense. */
export interface Group {
  readonly readings: readonly Reading[];
  readonly pos: number;
  /** Hash of part of speech, definiteness, clitics, tense and number. */
  readonly tag: number;
  readonly lemma: number;
  readonly best: Reading;
  /** How far its best reading is behind the word's best, in steps. */
  readonly behind: number;
  /** The word that it reads; null for what is no word. */
  readonly of: Letters | null;
  /** What the trained weights give the features that hang on no other word together, once known. */
  fixedWeight: number | null;
  readonly agreement: Agreement;
}

/** What all groups of a word share. */
interface Letters {
  readonly key: string;
  readonly hash: number;
  readonly ambiguity: number;
}

/** A word as the tagger sees it, computed once and kept with its readings. */
export interface TagWord {
  readonly key: number;
  readonly groups: readonly Group[];
  /** Hash of the set of parts of speech that it may be. */
  readonly ambiguity: number;
  readonly shape: number;
}

export interface Surroundings {
  readonly before: TagWord;
  readonly at: TagWord;
  readonly after: TagWord;
  readonly next: TagWord;
}

export const MODEL_BITS = 18;
export const MASK = (1 << MODEL_BITS) - 1;

/** A hash of two numbers, spread over 32 bits. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** A hash of a text. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

const POSES = [
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PRON',
  'DET',
  'NUM',
  'ADV',
  'X',
];
export const BOUNDARY: TagWord = { key: 1, groups: [], ambiguity: 2, shape: 3 };
/** Stands for what comes before a sentence. */
export const NO_GROUP: Group = {
  readings: [],
  pos: 97,
  tag: 98,
  lemma: 99,
  best: {
    proclitics: [],
    cut: 0,
    stem: '',
    enclitic: null,
    lemma: '',
    pos: 'X',
    definite: false,
    gender: null,
    number: null,
    tense: null,
    person: null,
    voice: null,
    derived: null,
    score: 0,
    jussive: false,
    answers: null,
  },
  behind: 0,
  of: null,
  fixedWeight: null,
  agreement: { definite: 0, gender: 0, number: 0, pos: 400 },
};

const signature = (one: Reading): string =>
  `${one.pos}${one.definite ? 'D' : ''}${one.enclitic === null ? '' : 'E'}${one.proclitics.join('')}|${one.tense ?? ''}`;

/** A word's readings in groups, with all hashes that do not hang on its neighbours. */
export function tagWord(key: string, readings: readonly Reading[]): TagWord {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const name = signature(reading);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [reading]);
    else list.push(reading);
  }
  const top = readings[0]?.score ?? 0;
  const hash = hashText(key);
  const ambiguity = hashText([...new Set(readings.map((one) => one.pos))].sort().join());
  const letters: Letters = { key, hash, ambiguity };
  return {
    key: hash,
    ambiguity,
    shape: hashText(key.startsWith('ال') ? 'ال' : /^[a-z]/.test(key) ? 'a' : key.slice(-1)),
    groups: [...groups].map(([name, list]) => group(name, list, letters, top)),
  };
}

function group(name: string, readings: readonly Reading[], of: Letters, top: number): Group {
  const best = readings[0] as Reading;
  return {
    readings,
    pos: POSES.indexOf(best.pos) + 11,
    tag: hashText(`${name}${best.person ?? ''}`),
    lemma: hashText(best.lemma),
    best,
    behind: Math.min(9, Math.round((top - best.score) * 1.5)),
    of,
    fixedWeight: null,
    agreement: agreementOf(best),
  };
}

/** The features of a group that hang on no other word. */
export function fixedFeatures({ pos, tag, lemma, best, behind, of }: Group): number[] {
  if (of === null) return [];
  const { key, hash, ambiguity } = of;
  const { stem } = best;
  const level = Math.max(-2, Math.min(8, Math.round(best.score)));
  return [
    mix(pos, 101),
    mix(tag, 102),
    mix(mix(pos, hash), 103),
    mix(mix(tag, hash), 104),
    mix(mix(pos, lemma), 105),
    mix(mix(pos, hashText(stem.slice(-2))), 106),
    mix(mix(pos, hashText(stem.slice(-3))), 107),
    mix(mix(pos, hashText(stem.slice(0, 2))), 108),
    mix(mix(pos, behind), 109),
    mix(mix(pos, level), 110),
    mix(mix(tag, ambiguity), 111),
    mix(mix(pos, hashText(best.derived ?? best.number ?? '')), 112),
    mix(mix(pos, key.length), 113),
    mix(mix(tag, behind), 114),
    mix(mix(pos, hashText(pattern(stem))), 115),
  ];
}

/** A stem with its consonants effaced: its morphological pattern. */
const pattern = (stem: string): string => stem.replace(/[^اويتنمىةأإآسءئؤ]/g, '-');

/** Features of a group in its place, as indices into the weights. */
export function features(
  group: Group,
  words: Surroundings,
  previous: Group,
  earlier: Group,
  out: number[],
): void {
  let n = 0;
  for (const one of fixedFeatures(group)) out[n++] = one & MASK;
  out.length = addContext(group, words, previous, earlier, out, n);
}

/** Adds the features that hang on other words from `n` on; where they end. */
export function addContext(
  group: Group,
  { before, after, at, next }: Surroundings,
  previous: Group,
  earlier: Group,
  out: number[],
  n: number,
): number {
  const { pos, tag } = group;
  const posAfterPos = mix(pos, previous.pos);
  const tagAfterTag = mix(tag, previous.tag);
  const tagAfterLemma = mix(tag, previous.lemma);
  const posBefore = mix(pos, after.ambiguity);
  const posOfWord = mix(pos, at.key);
  const posAfter = mix(pos, before.key);
  const follower = after.groups[0];
  out[n++] = mix(tagAfterTag, 201) & MASK;
  out[n++] = mix(posAfterPos, 202) & MASK;
  out[n++] = mix(mix(posAfterPos, earlier.pos), 203) & MASK;
  out[n++] = mix(posAfter, 204) & MASK;
  out[n++] = mix(mix(pos, after.key), 205) & MASK;
  out[n++] = mix(posBefore, 206) & MASK;
  out[n++] = mix(mix(tag, after.shape), 207) & MASK;
  out[n++] = mix(mix(posAfterPos, after.ambiguity), 208) & MASK;
  out[n++] = mix(tagAfterLemma, 209) & MASK;
  out[n++] = mix(mix(pos, agreement(group.agreement, previous.agreement)), 210) & MASK;
  out[n++] = mix(mix(posOfWord, previous.pos), 211) & MASK;
  out[n++] = mix(mix(posOfWord, after.shape), 212) & MASK;
  out[n++] = mix(mix(posBefore, next.ambiguity), 213) & MASK;
  out[n++] = mix(mix(tagAfterTag, earlier.tag), 214) & MASK;
  out[n++] = mix(mix(mix(pos, group.lemma), previous.pos), 215) & MASK;
  out[n++] = mix(mix(tag, follower?.tag ?? 0), 216) & MASK;
  out[n++] = mix(mix(tagAfterLemma, after.shape), 217) & MASK;
  out[n++] = mix(mix(posAfter, after.key), 218) & MASK;
  out[n++] = mix(mix(tagAfterTag, follower?.pos ?? 0), 219) & MASK;
  return n;
}

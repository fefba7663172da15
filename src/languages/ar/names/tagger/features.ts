import type { Token } from '../../../../extract/layers.ts';
import type { GazetteerMatch } from '../gazetteer-names.ts';
import type { NameLexicon } from '../lexicon.ts';
import { listedMarks } from './listed.ts';
import type { Signs } from './signs.ts';
import { EDGE, HEAD_MASK, type Traits, traitsOf, VERB } from './traits.ts';

/** A feature: its template with one or two values. */
const mix = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b ^ 0x27d4eb2f, 0xc2b2ae35), 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** What the tagger sees of a sentence. */
interface Seen {
  readonly traits: readonly Traits[];
  /** What the gazetteer says of each token. */
  readonly listed: Int32Array;
  /** What the document says of each word elsewhere. */
  readonly signs: Int32Array;
}

/** The features of each token of a sentence, hashed; `matches` are the gazetteer's in that sentence. */
export function featurise(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
  lexicon: NameLexicon,
  signs: Signs,
): Uint32Array[] {
  const traits: Traits[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token !== undefined) traits.push(traitsOf(token, lexicon));
  }
  const seen: Seen = {
    traits,
    listed: listedMarks(range, matches),
    signs: Int32Array.from(traits, ({ isWord, stem }) => (isWord ? (signs.get(stem) ?? 0) : 0)),
  };
  const features: Uint32Array[] = [];
  room = new Uint32Array(traits.length * MOST);
  filled = 0;
  let head = 0;
  for (let i = 0; i < traits.length; i++) {
    const before = traits[i - 1];
    if (before !== undefined) head = nextHead(head, before);
    const from = filled;
    addFeatures(seen, i, head);
    features.push(room.subarray(from, filled));
  }
  return features;
}

/** The last noun of office or kind of body within a few words, with how far back it stands; 0 for none. */
function nextHead(head: number, before: Traits): number {
  if ((before.words & HEAD_MASK) !== 0) return (before.lemma << 3) | 1;
  const far = head & 7;
  return head === 0 || far >= 5 || (before.pos & 31) === VERB ? 0 : (head & ~7) | (far + 1);
}

/** As many features has a token at most. */
const MOST = 64;
/** One array takes the features of a whole sentence. */
let room = new Uint32Array(0);
let filled = 0;
let template = 0;
function add(a: number, b = 0): void {
  room[filled++] = mix(template++, a, b);
}

function addFeatures({ traits, listed: lists, signs: signed }: Seen, i: number, head: number): void {
  const at = traits[i] ?? EDGE;
  const b1 = traits[i - 1] ?? EDGE;
  const b2 = traits[i - 2] ?? EDGE;
  const a1 = traits[i + 1] ?? EDGE;
  const a2 = traits[i + 2] ?? EDGE;
  const listed = lists[i] ?? 1;
  const listedBefore = i > 0 ? (lists[i - 1] ?? 1) : 1;
  const listedAfter = i + 1 < traits.length ? (lists[i + 1] ?? 1) : 1;
  const signs = signed[i] ?? 0;
  const signsBefore = i > 0 ? (signed[i - 1] ?? 0) : 0;
  const signsAfter = signed[i + 1] ?? 0;
  const status = at.pos >> 5;
  template = 0;
  add(0);
  add(at.key);
  add(at.bare);
  add(at.lemma, at.morph);
  add(b1.key);
  add(a1.key);
  add(b1.lemma);
  add(a1.lemma);
  add(b2.lemma);
  add(a2.lemma);
  add(b1.lemma, at.bare);
  add(at.bare, a1.lemma);
  add(at.pos, at.morph);
  add(at.pos, b1.pos);
  add(at.pos, a1.pos);
  add(b1.pos * 256 + at.pos, a1.pos);
  add(b2.pos * 256 + b1.pos, at.pos);
  add(listed);
  add(listed, b1.lemma);
  add(listed, at.pos);
  add(listed, listedBefore);
  add(listed, listedAfter);
  add(at.words, at.pos);
  add(at.words, b1.words);
  add(at.words, a1.words);
  add(at.words * 256 + b1.words, b2.words);
  add(listed, at.words);
  add(listed & 7, at.key);
  add(head);
  add(head & 7, at.pos);
  add(head, at.pos);
  add(at.morph, b1.lemma);
  add(at.morph, a1.morph);
  add(b1.morph, at.morph);
  add(at.morph, b1.words);
  add(b1.lemma, b2.lemma);
  add(at.pos, b1.lemma);
  add(at.pos, a1.lemma);
  add(signs, at.pos);
  add(signs, at.words);
  add(signs * 64 + signsBefore, at.pos);
  add(signs, listed);
  add(signs, b1.lemma);
  add(signs * 64 + signsAfter, at.pos);
  if (at.isWord) {
    add(at.prefix2, status);
    add(at.prefix3, status);
  }
  addSuffixes(60, at, status);
  addSuffixes(70, b1, status);
  addSuffixes(80, a1, status);
}

function addSuffixes(first: number, of: Traits, status: number): void {
  if (!of.isWord) return;
  template = first;
  add(of.suffix2, status);
  add(of.suffix3, status);
  add(of.suffix4, status);
}

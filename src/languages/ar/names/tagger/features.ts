import type { Token } from '../../../../extract/layers.ts';
import { analyse } from '../../morphology/analyse.ts';
import { PERSON_HEADS, PLACE_CLASSES } from '../../syntax/words.ts';
import type { GazetteerMatch } from '../gazetteer-names.ts';
import { isPreposition, type NameLexicon } from '../lexicon.ts';
import { hashText } from './hash.ts';
import type { Signs } from './signs.ts';

/** A feature: its template with one or two values. */
const mix = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b ^ 0x27d4eb2f, 0xc2b2ae35), 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** What the tagger sees of one token. */
interface Seen {
  readonly key: number;
  readonly bare: number;
  readonly lemma: number;
  readonly pos: number;
  readonly morph: number;
  readonly listed: number;
  readonly words: number;
  /** What the document says of the word elsewhere. */
  readonly signs: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
}

const POS_IDS = new Map(
  ['NOUN', 'ADJ', 'VERB', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'NUM', 'ADV'].map((pos, i) => [
    pos,
    i + 2,
  ]),
);
const EDGE: Seen = {
  key: 1,
  bare: 1,
  lemma: 1,
  pos: 1,
  morph: 1,
  listed: 1,
  words: 1,
  signs: 0,
  prefixes: [],
  suffixes: [],
};

/** The features of each token of a sentence, hashed; `matches` are the gazetteer's in that sentence. */
export function featurise(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
  lexicon: NameLexicon,
  signs: Signs,
): Uint32Array[] {
  const listed = listedMarks(range, matches);
  const seen: Seen[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token !== undefined) seen.push(see(token, listed[i - range.from] ?? 0, lexicon, signs));
  }
  let head = 0;
  return seen.map((_, i) => {
    const before = seen[i - 1];
    if (before !== undefined) head = nextHead(head, before);
    return Uint32Array.from(featuresAt(seen, i, head));
  });
}

/** The last noun of office or kind of body within a few words, with how far back it stands; 0 for none. */
function nextHead(head: number, before: Seen): number {
  if ((before.words & HEAD_MASK) !== 0) return (before.lemma << 3) | 1;
  const far = head & 7;
  return head === 0 || far >= 5 || (before.pos & 31) === 4 ? 0 : (head & ~7) | (far + 1);
}

const GIVEN = 1;
const FAMILY = 2;
const TITLE = 4;
const ORGANISATION = 8;
const PLACE_CLASS = 16;
const JOINT = 32;
const HEAD_MASK = TITLE | ORGANISATION | PLACE_CLASS;
const JOINTS = new Set([
  'بن',
  'ابن',
  'ال',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'دي',
  'فان',
  'فون',
  'دو',
  'ولد',
  'بنت',
]);

function see(token: Token, listed: number, lexicon: NameLexicon, signs: Signs): Seen {
  if (token.kind !== 'WORD') {
    const shape = token.kind === 'NUMBER' ? hashText('0') : hashText(token.form);
    return { ...EDGE, key: shape, bare: shape, lemma: shape, pos: token.kind === 'NUMBER' ? 20 : 21, listed };
  }
  const first = token.analyses[0];
  const known = token.analyses.find((a) => a.pos !== 'PROPN' && a.pos !== 'X');
  const cut = first?.cut ?? 0;
  const bare = cut > 0 ? token.key.slice(cut) : token.key;
  const stem = bare.startsWith('ال') ? bare.slice(2) : bare;
  const status = nameStatus(token);
  const lemma = known?.lemma ?? stem;
  let words = 0;
  if (lexicon.given.has(bare) && !isPreposition(token)) words |= GIVEN;
  if (lexicon.family.has(bare) && !isPreposition(token)) words |= FAMILY;
  if (lexicon.titles.has(stem) || PERSON_HEADS.has(stem) || PERSON_HEADS.has(lemma)) words |= TITLE;
  if (lexicon.heads.has(stem) || lexicon.heads.has(lemma)) words |= ORGANISATION;
  if (PLACE_CLASSES.has(stem) || PLACE_CLASSES.has(lemma)) words |= PLACE_CLASS;
  if (JOINTS.has(bare)) words |= JOINT;
  const latin = /[a-z]/.test(token.key) ? 64 : 0;
  return {
    key: hashText(token.key),
    bare: hashText(stem),
    lemma: hashText(lemma),
    pos: (POS_IDS.get(known?.pos ?? '') ?? 19) + 32 * status,
    morph: hashText(
      `${token.key.slice(0, cut)}${bare.startsWith('ال') ? '+' : '-'}${first?.enclitic === null || first === undefined ? '' : '~'}${status}${known?.derived ?? ''}`,
    ),
    listed,
    words: words | latin,
    signs: signs.get(stem) ?? 0,
    prefixes: [hashText(stem.slice(0, 2)), hashText(stem.slice(0, 3))],
    suffixes: [hashText(stem.slice(-2)), hashText(stem.slice(-3)), hashText(stem.slice(-4))],
  };
}

/** Context apart: 0 for a word of the dictionary, 1 for one that no table has, 2 for a name listed there. */
function nameStatus(token: Token): number {
  let proper = -9;
  for (const reading of analyse(token.form, token.text))
    if (reading.pos === 'PROPN' && reading.score > proper) proper = reading.score;
  return proper >= 4 ? 2 : proper > 0 ? 1 : 0;
}

/** For each token, what the gazetteer's longest match over it may be, and where in the match it stands. */
function listedMarks(
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
): Int32Array {
  const marks = new Int32Array(Math.max(0, range.to - range.from));
  const lengths = new Int32Array(marks.length);
  for (const match of matches) {
    const length = match.last - match.first + 1;
    if (length * 2 - Math.min(match.cut, 1) <= (lengths[match.first - range.from] ?? 0)) continue;
    const what = kindsOf(match);
    for (let i = match.first; i <= match.last; i++) {
      const at = i - range.from;
      if ((lengths[at] ?? 0) >= length * 2) continue;
      lengths[at] = length * 2 - Math.min(match.cut, 1);
      marks[at] = (what << 3) | (i > match.first ? 4 : 0) | (length > 1 ? 2 : 0) | 1;
    }
  }
  return marks;
}

function kindsOf(match: GazetteerMatch): number {
  let bits = match.cut > 0 ? 1 : 0;
  if (match.entries.every((e) => e.common)) bits |= 2;
  for (const { candidate, form } of match.entries) {
    if (candidate.kind === 'COUNTRY' || candidate.kind === 'CONTINENT') bits |= 4;
    else if (candidate.kind === 'REGION' || candidate.kind === 'WATER') bits |= 8;
    else if (candidate.kind === 'ADMIN1') bits |= 16;
    else if (candidate.type === 'PLACE')
      bits |= candidate.population > 300_000 ? 32 : candidate.population > 40_000 ? 64 : 128;
    else if (form === 'METONYM') bits |= 256;
    else if (candidate.kind === 'PERSON') bits |= 512;
    else if (candidate.kind !== 'STATE') bits |= 1024;
  }
  return bits;
}

function featuresAt(seen: readonly Seen[], i: number, head: number): number[] {
  const at = seen[i] ?? EDGE;
  const b1 = seen[i - 1] ?? EDGE;
  const b2 = seen[i - 2] ?? EDGE;
  const a1 = seen[i + 1] ?? EDGE;
  const a2 = seen[i + 2] ?? EDGE;
  const features: number[] = [];
  let template = 0;
  const add = (a: number, b = 0): void => {
    features.push(mix(template++, a, b));
  };
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
  add(at.listed);
  add(at.listed, b1.lemma);
  add(at.listed, at.pos);
  add(at.listed, b1.listed);
  add(at.listed, a1.listed);
  add(at.words, at.pos);
  add(at.words, b1.words);
  add(at.words, a1.words);
  add(at.words * 256 + b1.words, b2.words);
  add(at.listed, at.words);
  add(at.listed & 7, at.key);
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
  add(at.signs, at.pos);
  add(at.signs, at.words);
  add(at.signs * 64 + b1.signs, at.pos);
  add(at.signs, at.listed);
  add(at.signs, b1.lemma);
  add(at.signs * 64 + a1.signs, at.pos);
  for (const p of at.prefixes) add(p, at.pos >> 5);
  template = 60;
  for (const s of at.suffixes) add(s, at.pos >> 5);
  template = 70;
  for (const s of b1.suffixes) add(s, at.pos >> 5);
  template = 80;
  for (const s of a1.suffixes) add(s, at.pos >> 5);
  return features;
}

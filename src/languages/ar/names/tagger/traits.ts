import type { Analysis, Token, TokenKind } from '../../../../extract/layers.ts';
import { ofSpelling } from '../../../../text/spelling.ts';
import { wordSet } from '../../../shared/word-set.ts';
import { analyse } from '../../morphology/analyse.ts';
import { PERSON_HEADS, PLACE_CLASSES } from '../../syntax/words.ts';
import { isPreposition, type NameLexicon, nameLexicon } from '../lexicon.ts';
import { hashText } from './hash.ts';

/** What the tagger sees of a word wherever it stands; texts as hashes. */
export interface Traits {
  readonly isWord: boolean;
  /** The word without conjunction and preposition, as its likeliest reading has them, nor article. */
  readonly stem: string;
  readonly key: number;
  readonly bare: number;
  readonly lemma: number;
  /** Part of speech, and in higher bits whether it is listed as a name. */
  readonly pos: number;
  readonly morph: number;
  /** Bits: what words of names it is. */
  readonly words: number;
  /** Bits: what it says of a word right after it. */
  readonly signs: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Whether it is listed as a name: 0 for a word of the dictionary, 1 for one that no table has, 2 for a name listed there. */
  readonly status: number;
  /** Words with the same part of speech, `morph` and `words` are of one kind: its place in `KINDS`. */
  readonly kind: number;
  /** What the trained weights give for it by itself, once asked. */
  sums: readonly number[];
}

export const VERB = 4;
const POS_IDS = new Map(
  ['NOUN', 'ADJ', 'VERB', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'NUM', 'ADV'].map((pos, i) => [
    pos,
    i + 2,
  ]),
);
const AFTER_GIVEN = 1;
const AFTER_TITLE = 2;
const AFTER_PLACE = 4;
const AFTER_HEAD = 8;
const AFTER_IN = 16;
const GIVEN = 1;
const FAMILY = 2;
const TITLE = 4;
const ORGANISATION = 8;
const PLACE_CLASS = 16;
const JOINT = 32;
const LATIN = 64;
export const HEAD_MASK = TITLE | ORGANISATION | PLACE_CLASS;
const JOINTS = wordSet('بن ابن ال ابو ابي ام عبد دي فان فون دو ولد بنت');

/** Sums that nobody has asked for yet. */
export const NOT_ASKED: readonly number[] = [];

/** A word of each kind there is. */
export const KINDS: Traits[] = [];
const kinds = new Map<string, number>();

/** Traits with the kind that they are of; their fields always in one order, so that all are found in the same places. */
function ofKind(given: Omit<Traits, 'kind' | 'sums'>): Traits {
  const name = `${given.pos} ${given.morph} ${given.words}`;
  const known = kinds.get(name);
  const traits: Traits = {
    isWord: given.isWord,
    stem: given.stem,
    key: given.key,
    bare: given.bare,
    lemma: given.lemma,
    pos: given.pos,
    morph: given.morph,
    words: given.words,
    signs: given.signs,
    prefix2: given.prefix2,
    prefix3: given.prefix3,
    suffix2: given.suffix2,
    suffix3: given.suffix3,
    suffix4: given.suffix4,
    status: given.status,
    kind: known ?? KINDS.length,
    sums: NOT_ASKED,
  };
  if (known === undefined) {
    kinds.set(name, traits.kind);
    KINDS.push(traits);
  }
  return traits;
}

/** What stands before and after a sentence. */
export const EDGE = ofKind({
  isWord: false,
  stem: '',
  key: 1,
  bare: 1,
  lemma: 1,
  pos: 1,
  morph: 1,
  words: 1,
  signs: 0,
  prefix2: 0,
  prefix3: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  status: 0,
});

interface Kept {
  readonly kind: TokenKind;
  readonly first: Analysis | undefined;
  readonly known: Analysis | undefined;
  readonly traits: Traits;
}
const keptOf = ofSpelling((): Kept[] => []);

/** The traits of a token; kept for each word with its likeliest reading. */
export function traitsOf(token: Token): Traits {
  const first = token.analyses[0];
  const known = firstKnown(token.analyses);
  const kept = keptOf(token.spelling);
  for (const one of kept)
    if (one.first === first && one.known === known && one.kind === token.kind) return one.traits;
  const traits = token.kind === 'WORD' ? wordTraits(token, first, known, nameLexicon()) : markTraits(token);
  kept.push({ kind: token.kind, first, known, traits });
  return traits;
}

function firstKnown(analyses: readonly Analysis[]): Analysis | undefined {
  for (const one of analyses) if (one.pos !== 'PROPN' && one.pos !== 'X') return one;
  return undefined;
}

function markTraits(token: Token): Traits {
  const number = token.kind === 'NUMBER';
  const shape = hashText(number ? '0' : token.form);
  return ofKind({ ...EDGE, key: shape, bare: shape, lemma: shape, pos: number ? 20 : 21 });
}

function wordTraits(
  token: Token,
  first: Analysis | undefined,
  known: Analysis | undefined,
  lexicon: NameLexicon,
): Traits {
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
  if (/[a-z]/.test(token.key)) words |= LATIN;
  const likeliest = first?.lemma ?? '';
  let signs = token.key === 'في' ? AFTER_IN : 0;
  if (lexicon.given.has(bare) && !isPreposition(token)) signs |= AFTER_GIVEN;
  if (lexicon.titles.has(stem) || PERSON_HEADS.has(stem) || PERSON_HEADS.has(likeliest)) signs |= AFTER_TITLE;
  if (PLACE_CLASSES.has(stem) || PLACE_CLASSES.has(likeliest)) signs |= AFTER_PLACE;
  if (lexicon.heads.has(stem) || lexicon.heads.has(likeliest)) signs |= AFTER_HEAD;
  return ofKind({
    isWord: true,
    stem,
    key: hashText(token.key),
    bare: hashText(stem),
    lemma: hashText(lemma),
    pos: (POS_IDS.get(known?.pos ?? '') ?? 19) + 32 * status,
    morph: hashText(
      `${token.key.slice(0, cut)}${bare.startsWith('ال') ? '+' : '-'}${first?.enclitic === null || first === undefined ? '' : '~'}${status}${known?.derived ?? ''}`,
    ),
    words,
    signs,
    prefix2: hashText(stem.slice(0, 2)),
    prefix3: hashText(stem.slice(0, 3)),
    suffix2: hashText(stem.slice(-2)),
    suffix3: hashText(stem.slice(-3)),
    suffix4: hashText(stem.slice(-4)),
    status,
  });
}

/** Context apart: 0 for a word of the dictionary, 1 for one that no table has, 2 for a name listed there. */
function nameStatus(token: Token): number {
  let proper = -9;
  for (const reading of analyse(token.spelling))
    if (reading.pos === 'PROPN' && reading.score > proper) proper = reading.score;
  return proper >= 4 ? 2 : proper > 0 ? 1 : 0;
}

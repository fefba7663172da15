import type { Entry, Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { Sentence, Token } from '../../../extract/layers.ts';
import { gazetteerKey } from './key.ts';
import type { NameLexicon } from './lexicon.ts';
import { type NameWord, nameWords } from './words.ts';

const OPENERS = new Set([
  '"',
  '“',
  '”',
  '«',
  '‘',
  "'",
  '(',
  '[',
  '-',
  '–',
  '—',
  '*',
  '•',
  '·',
  '|',
  ':',
  '…',
  '...',
]);
/** A sentence with so great a share of capitals is a headline: they say nothing. */
const TITLE_CASE = 0.75;
const LOUD = 0.7;

/** One sentence's words, and what rules for names ask of them. */
export class NameView {
  readonly words: readonly NameWord[];
  readonly lexicon: NameLexicon;
  readonly gazetteer: Gazetteer;
  /** The words' capitals say nothing: a headline in title case or in capitals. */
  readonly headline: boolean;
  /** 1 for each word that opens a sentence or a quotation. */
  readonly #opening: Uint8Array;

  constructor(
    tokens: readonly Token[],
    range: { readonly from: number; readonly to: number },
    sentence: Sentence,
    lexicon: NameLexicon,
    gazetteer: Gazetteer,
  ) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    const words = nameWords(tokens, range.from, range.to);
    for (const [i, word] of words.entries()) if (word.possessive) words[i] = owned(word, gazetteer);
    this.words = words;
    this.headline = isHeadline(this.words, sentence.kind !== 'BODY');
    this.#opening = openings(this.words);
  }

  at = (i: number): NameWord | undefined => this.words[i];
  key = (i: number): string => this.words[i]?.key ?? '';
  text = (i: number): string => this.words[i]?.text ?? '';
  pos = (i: number): string => this.words[i]?.pos ?? '';

  /** The word has a capital letter, or is an Arabic name with a small article. */
  capital(i: number): boolean {
    const shape = this.words[i]?.shape;
    return shape === 'CAPITAL' || shape === 'CAPITALS';
  }

  /** The word stands where every word is written with a capital. */
  opens = (i: number): boolean => this.headline || this.#opening[i] === 1;

  /** A word of the common vocabulary. */
  ordinary(i: number): boolean {
    const key = this.key(i);
    if (this.text(i).endsWith("'s")) return false;
    if (this.compound(i)) return true;
    const { ordinary, notNames } = this.lexicon;
    return (
      ordinary.has(key) || notNames.has(key) || ordinary.has(singular(key)) || notNames.has(singular(key))
    );
  }

  /** `U.S.-Soviet`, `East-West`: every part an adjective or an ordinary word. */
  compound(i: number): boolean {
    const key = this.key(i);
    const { ordinary, peoples } = this.lexicon;
    return key.includes('-') && key.split('-').every((part) => ordinary.has(part) || peoples.has(part));
  }

  /** Nothing stands between two neighbouring words but a blank. */
  follows = (i: number): boolean =>
    this.words[i]?.apart === true &&
    this.words[i]?.shape !== 'MARK' &&
    this.words[i - 1]?.possessive !== true;

  /** What the gazetteer knows under exactly these words. */
  listed(first: number, last: number): readonly Entry[] {
    const keys: string[] = [];
    for (let i = first; i <= last; i++) keys.push(gazetteerKey(this.key(i)));
    return this.gazetteer.lookup(keys.join(' '));
  }

  title = (i: number): string | null => this.lexicon.titles.get(office(this.key(i))) ?? null;
  /** A given name, or two of them joined: `Marie-Lourdes`. */
  isGiven(i: number): boolean {
    const key = bare(this.key(i));
    const { given } = this.lexicon;
    return given.has(key) || (key.includes('-') && key.split('-').every((part) => given.has(part)));
  }

  isFamily = (i: number): boolean => this.lexicon.family.has(withoutArticle(bare(this.key(i))));
}

const office = (key: string): string =>
  bare(key).replace(/^(?:ex|vice|co|deputy|then)-|-(?:elect|designate)$/g, '');
/** A title or heading most of whose longer words have capitals, or any sentence in capitals. */
function isHeadline(words: readonly NameWord[], heading: boolean): boolean {
  let [plain, capitals, loud, long, raised] = [0, 0, 0, 0, 0];
  for (const { shape, text } of words) {
    if (shape === 'MARK' || shape === 'NUMBER') continue;
    plain++;
    if (shape !== 'LOWER') capitals++;
    if (shape === 'CAPITALS') loud++;
    if (text.length <= 3) continue;
    long++;
    if (shape !== 'LOWER') raised++;
  }
  if (plain <= 3) return false;
  return (heading && raised >= long * TITLE_CASE && capitals > 3) || loud > plain * LOUD;
}

/** `Moody's` is a name of its own. */
function owned(word: NameWord, gazetteer: Gazetteer): NameWord {
  if (!word.possessive || word.shape === 'LOWER') return word;
  const key = `${gazetteerKey(word.key)}s`;
  const whole = gazetteer
    .lookup(key)
    .some((e) => e.candidate.type === 'ACTOR' && e.candidate.kind !== 'GROUP');
  const bare = gazetteer.lookup(gazetteerKey(word.key));
  if (!whole || bare.some((e) => e.candidate.type === 'ACTOR' || e.candidate.kind !== 'CITY')) return word;
  return { ...word, text: `${word.text}'s`, key, possessive: false, end: word.end + 2 };
}

const singular = (key: string): string => (key.endsWith('s') && key.length > 4 ? key.slice(0, -1) : key);
const bare = (key: string): string => (key.endsWith('.') ? key.slice(0, -1) : key);

const ARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az|es|ez)[-‐’']/;
/** `al-Tayyar` is Tayyar. */
export const withoutArticle = (key: string): string => key.replace(ARTICLE, '');
export const hasArticle = (key: string): boolean => ARTICLE.test(key);

function openings(words: readonly NameWord[]): Uint8Array {
  const found = new Uint8Array(words.length);
  let open = true;
  for (const [i, word] of words.entries()) {
    if (word.shape === 'MARK') {
      if (OPENERS.has(word.text) && (open || word.text === ':' || /["“«]/.test(word.text))) open = true;
      else if (word.text !== ',') open = open && OPENERS.has(word.text);
      continue;
    }
    if (open) found[i] = 1;
    open = false;
  }
  return found;
}

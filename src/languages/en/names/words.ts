import type { Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';

/** How a word is written. */
export type Shape = 'LOWER' | 'CAPITAL' | 'CAPITALS' | 'NUMBER' | 'MARK';

/** A word between blanks as names see it: `al-Hol`, `U.S.` and `O'Neill` are one, a possessive 's is left out. */
export interface NameWord {
  /** Tokens that it is made of. */
  readonly first: number;
  readonly last: number;
  /** Without 's. */
  readonly text: string;
  /** Small letters; acronyms without full stops. */
  readonly key: string;
  readonly shape: Shape;
  readonly possessive: boolean;
  readonly start: number;
  readonly end: number;
  /** A blank stands before it. */
  readonly apart: boolean;
  /** The part of speech of its last token. */
  readonly pos: string;
}

const JOINTS = new Set(['-', '‐', '‑', "'", '’', '.', '&', '@', '_']);
const UPPER = /\p{Lu}/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const TITLES = wordSet('mr mrs ms dr prof gen lt col maj capt sgt brig adm sen gov rep rev hon st jr sr');
const POSSESSIVE = /['’]s?$/;

/** The words of a range of tokens, in order. */
export function nameWords(tokens: readonly Token[], from: number, to: number): NameWord[] {
  const words: NameWord[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const apart = i === from || tokens[i - 1]?.end !== token.start;
    if (token.kind !== 'WORD' && token.kind !== 'NUMBER') {
      if (token.text === '@' && tokens[i + 1]?.start === token.end) {
        const handle = tokens[i + 1] as Token;
        words.push(made(token, handle, i, i + 1, `@${handle.text}`, apart));
        i++;
      } else words.push(mark(token, i, apart));
      continue;
    }
    let last = i;
    let text = token.text;
    for (let j = i + 1; j < to; j++) {
      const next = tokens[j];
      if (next === undefined || tokens[j - 1]?.end !== next.start) break;
      if (next.kind === 'WORD' || (next.kind === 'NUMBER' && last === j - 1)) {
        text += joinedText(tokens, last + 1, j);
        last = j;
      } else if (!JOINTS.has(next.text)) break;
      else if (next.text === '.' && !abbreviates(text) && !isSite(tokens[j + 1], next)) break;
      else if (next.text === '.' && tokens[j + 1]?.start !== next.end) {
        text += '.';
        last = j;
        break;
      }
    }
    words.push(made(token, tokens[last] as Token, i, last, text, apart));
    i = last;
  }
  return words;
}

/** `Orda.kz`. */
const isSite = (end: Token | undefined, dot: Token): boolean =>
  end !== undefined && end.start === dot.end && SITES.has(end.text);
const SITES = wordSet(
  'com org net info news tv io me co kz kg uz tj ru ua by ge am az md lv lt ee pl cz sk hu ro bg rs ba hr si al mk gr tr il ir iq sy lb jo eg ly tn ma dz sd ng ke za ug rw et mx br ar cl pe ve ec uy py bo cn jp kr tw hk sg my id ph vn th in pk bd lk np de fr es pt it nl be ch at se no dk fi is ie uk eu',
);

const abbreviates = (text: string): boolean =>
  INITIALS.test(text.length > 9 ? text.slice(-9) : text) || TITLES.has(text.toLowerCase());

function joinedText(tokens: readonly Token[], from: number, to: number): string {
  if (from === to) return tokens[to]?.text ?? '';
  let text = '';
  for (let i = from; i <= to; i++) text += tokens[i]?.text ?? '';
  return text;
}

const mark = (token: Token, at: number, apart: boolean): NameWord => ({
  first: at,
  last: at,
  text: token.text,
  key: token.text,
  shape: 'MARK',
  possessive: false,
  start: token.start,
  end: token.end,
  apart,
  pos: 'PUNCT',
});

function made(from: Token, to: Token, first: number, last: number, whole: string, apart: boolean): NameWord {
  const shape = COMPOUND.test(whole) ? 'LOWER' : shapeOf(whole);
  let text = whole;
  let possessive = false;
  let cut = 0;
  if (shape !== 'LOWER' || whole.length > 3) {
    const end = whole.charCodeAt(whole.length - 1);
    const owned = (end === 115 || end === 39 || end === 0x2019) && POSSESSIVE.exec(whole);
    if (owned !== false && owned !== null && owned.index > 0) {
      possessive = true;
      cut = whole.length - owned.index;
      text = whole.slice(0, owned.index);
    }
  }
  const plain = first === last && cut === 0 ? from.key : text.toLowerCase();
  const key = plain.includes('.') ? plain.replaceAll('.', '') : plain;
  const behind = cut > 0 && to.end - to.start === cut && last > first;
  return {
    first,
    last: behind ? last - 1 : last,
    text,
    key,
    shape,
    possessive,
    start: from.start,
    end: to.end - cut,
    apart,
    pos: to.analyses[0]?.pos ?? '',
  };
}

/** `US-led`, `Republican-controlled`: no names. */
const COMPOUND =
  /[-‐‑](?:led|backed|based|controlled|run|like|held|era|born|style|funded|supported|made|owned|brokered|mediated|sponsored|occupied|administered|allied|aligned|dominated|affiliated|linked|trained|armed|area|wide|bound|wing|speaking|member|majority|day|month|year|old|wounded|related|mile|related|loyal|imposed|appointed|installed|friendly|approved|mandated|owned|financed|trained|sanctioned|leaning|aligned|designed|operated|written|flagged|registered|listed|type|sized|hosted|supplied|produced|ruled)$/;

function shapeOf(text: string): Shape {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return lowerShape(text);
  if (code >= 48 && code <= 57) return UPPER.test(text) ? 'CAPITAL' : 'NUMBER';
  if (code >= 65 && code <= 90 ? false : !UPPER.test(text)) return 'LOWER';
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === c.toLowerCase()) {
      if (c !== c.toUpperCase()) return 'CAPITAL';
    } else letters++;
  }
  return letters > 1 ? 'CAPITALS' : 'CAPITAL';
}

/** `al-Hol` and `eBay` are names; `anti-American` and `pro-Iranian` are not. */
const lowerShape = (text: string): Shape =>
  text.length > 2 && UPPER.test(text) && ARTICLE.test(text) ? 'CAPITAL' : 'LOWER';
const ARTICLE = /^(?:a[ldnrstz]|ash|adh|ath|el|es|ez|ed|et|bin|ibn|d|l|de|i|e)['’-]?\p{Lu}/u;

import type { TokenKind } from '../../../extract/layers.ts';
import type { Span } from '../../../text/span.ts';
import type { Spelling } from '../../../text/spelling.ts';
import type { FunctionWord, VerbForm } from './lexicon.ts';
import { tagWords, type WinkToken } from './wink.ts';
import type { Tag, Word } from './word.ts';

export interface Spelled extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly form: string;
  readonly key: string;
  readonly spelling: Spelling;
  readonly listed: Listed;
}

/** What lists say of a word. */
export interface Listed {
  /** What closed classes say of it. */
  readonly closed: FunctionWord | null;
  readonly verbs: readonly VerbForm[];
  readonly capital: boolean;
}

const NO_FORMS: readonly VerbForm[] = [];

const TAGS: Readonly<Record<string, Tag>> = {
  ADJ: 'ADJ',
  ADP: 'ADP',
  ADV: 'ADV',
  AUX: 'AUX',
  CCONJ: 'CCONJ',
  DET: 'DET',
  INTJ: 'X',
  NOUN: 'NOUN',
  NUM: 'NUM',
  PART: 'PART',
  PRON: 'PRON',
  PROPN: 'PROPN',
  SCONJ: 'SCONJ',
  VERB: 'VERB',
};

/** The words of a sentence as the tagger sees each, closed classes apart; `offset` is where the sentence begins in the text. */
export function tagged(text: string, offset: number, tokens: readonly Spelled[]): Word[] {
  const wink = tagWords(text);
  let at = 0;
  let begun = false;
  return tokens.map((token) => {
    const from = token.start - offset;
    const to = token.end - offset;
    while (at < wink.length && (wink[at]?.end ?? 0) <= from) at++;
    const first = !begun && token.kind === 'WORD';
    begun ||= first;
    const closed = token.kind === 'WORD' ? token.listed.closed : null;
    const capital = token.kind === 'WORD' && token.listed.capital;
    return {
      kind: token.kind,
      text: token.text,
      key: token.key,
      capital,
      first,
      closed,
      verbs: token.kind === 'WORD' ? token.listed.verbs : NO_FORMS,
      tag: tagOf(token, closed?.pos ?? null, capital, first, wink, at, from, to),
      form: null,
      passive: false,
      finite: false,
      past: false,
      group: [],
      pronoun: null,
    };
  });
}

function tagOf(
  token: Spelled,
  closed: Tag | null,
  capital: boolean,
  first: boolean,
  wink: readonly WinkToken[],
  at: number,
  from: number,
  to: number,
): Tag {
  if (token.kind === 'PUNCTUATION') return 'PUNCT';
  if (token.kind === 'NUMBER') return 'NUM';
  if (token.kind === 'SYMBOL') return 'SYM';
  if (closed === 'AUX' && capital && !first && /^(?:May|Will)$/.test(token.text)) return 'PROPN';
  if (closed !== null && !(capital && token.text === token.text.toUpperCase() && token.text.length > 1))
    return closed;
  let last: WinkToken | null = null;
  let parts = 0;
  for (let i = at; i < wink.length; i++) {
    const one = wink[i];
    if (one === undefined || one.start >= to) break;
    if (one.end <= from) continue;
    last = one;
    parts++;
  }
  if (last === null) return guess(token, capital);
  const tag = TAGS[last.tag] ?? guess(token, capital);
  return parts > 1 ? compound(token, tag, capital) : tag;
}

/** Turkish-backed and 45-year-old describe; al-Jazeera names; cease-fire is what its last part is. */
function compound(token: Spelled, last: Tag, capital: boolean): Tag {
  if (!token.key.includes('-')) return last;
  const end = token.text.slice(token.text.lastIndexOf('-') + 1);
  if (/^\p{Lu}/u.test(end)) return 'PROPN';
  // secretary-general, president-elect
  if (/-(?:general|elect|designate)$/.test(token.key)) return capital ? 'PROPN' : 'NOUN';
  if (/^\d/.test(token.text) || last === 'VERB' || /(?:ed|ing|based|wide|old)$/.test(end)) return 'ADJ';
  if (last === 'ADJ' || last === 'NOUN' || last === 'ADV') return last;
  return capital ? 'PROPN' : 'NOUN';
}

/** What a word looks like that the tagger has not seen where it stands. */
const guess = (token: Spelled, capital: boolean): Tag =>
  capital
    ? 'PROPN'
    : /ly$/.test(token.key)
      ? 'ADV'
      : /(?:ous|ful|ive|ical|able|ible)$/.test(token.key)
        ? 'ADJ'
        : 'NOUN';

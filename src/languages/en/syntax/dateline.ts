import type { Token } from '../../../extract/layers.ts';
import type { SentenceScope } from '../../shared/syntax/sentence.ts';

/** Longest dateline, in tokens. */
const REACH = 18;
const DASH = /^(?:[–—]|-+)$/;
const LOOSE = /^[()[\],./|"-]$/;

/**
 * The token after a sentence's dateline (`BAGHDAD, 14 March 2023 (Reuters) –`): names, words in capitals, dates and
 * brackets closed by a dash, or `CAIRO:`; the sentence's first token where there is none.
 */
export function bodyOf({ tokens, from, to, names, timed }: SentenceScope): number {
  let body = from;
  for (let i = from; i < to && i - from < REACH; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (DASH.test(token.form)) {
      if (i > from) body = i + 1;
      continue;
    }
    if (token.form === ':' && i > from && i - from < 4 && shouted(tokens[from]))
      return i + 1 < to - 1 ? i + 1 : from;
    if (token.kind !== 'WORD' && token.kind !== 'NUMBER') {
      if (!LOOSE.test(token.form)) break;
      continue;
    }
    const named = names.some((name) => i >= name.first && i <= name.last);
    const agency = tokens[i - 1]?.form === '(' || tokens[i + 1]?.form === ')' || tokens[i - 1]?.form === '/';
    const month =
      /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/.test(token.key) ||
      /^\p{Lu}\p{Ll}+day$/u.test(token.text);
    if (!named && !timed.has(i) && !agency && !shouted(token) && !month && token.kind !== 'NUMBER') break;
  }
  return body < to - 2 ? body : from;
}

const shouted = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 2 && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(token.text);

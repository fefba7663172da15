import type { SentenceScope } from '../../shared/syntax/sentence.ts';

/** Longest dateline, in tokens. */
const REACH = 16;
const DASH = /^[-–—]$/;
const LOOSE = /^[()[\]،,./|"«»-]$/;

/**
 * The token after a sentence's dateline (`بغداد (رويترز) – 14 آذار 2023 –`): names, dates and brackets closed by a dash.
 * The sentence's first token where there is none.
 */
export function bodyOf({ tokens, from, to, names, timed }: SentenceScope): number {
  let body = from;
  for (let i = from; i < to && i - from < REACH; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (DASH.test(token.form)) {
      if (i > from) body = i + 1;
    } else if (token.kind === 'WORD' || token.kind === 'NUMBER') {
      const named = names.some((name) => i >= name.first && i <= name.last);
      const agency =
        tokens[i - 1]?.form === '(' || tokens[i - 1]?.form === '/' || tokens[i + 1]?.form === ')';
      if (!named && !timed.has(i) && !agency) break;
    } else if (!LOOSE.test(token.form)) break;
  }
  return body < to - 2 ? body : from;
}

import type { SentenceScope } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Longest dateline, in tokens. */
const REACH = 16;
/** Who reports, without a name: `أنقرة - وكالات:`. */
const AGENCIES = foldedSet('وكالات الوكالات');
const DASH = /^[-–—]$/;
const LOOSE = /^[()[\]،,./|"«»-]$/;

/**
 * The token after a sentence's dateline (`بغداد (رويترز) – 14 آذار 2023 –`): names, dates and brackets closed by a dash,
 * or a place and who reports from there, closed by a colon (`بوغوتا - رويترز:`).
 * The sentence's first token where there is none.
 */
export function bodyOf({ tokens, from, to, names, timed }: SentenceScope): number {
  let body = from;
  for (let i = from; i < to && i - from < REACH; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (DASH.test(token.form)) {
      if (i > from) body = i + 1;
    } else if (token.form === ':') {
      if (reportsFrom(names, from, i) || (AGENCIES.has(tokens[i - 1]?.key ?? '') && i > from + 1))
        body = i + 1;
      break;
    } else if (token.kind === 'WORD' || token.kind === 'NUMBER') {
      const named = names.some((name) => i >= name.first && i <= name.last);
      const agency =
        tokens[i - 1]?.form === '(' || tokens[i - 1]?.form === '/' || tokens[i + 1]?.form === ')';
      if (!named && !timed.has(i) && !agency && !AGENCIES.has(token.key)) break;
    } else if (!LOOSE.test(token.form)) break;
  }
  return body < to - 2 ? body : from;
}

/** Whether a place and then a medium are named between two tokens, and no one else. */
function reportsFrom(names: SentenceScope['names'], from: number, to: number): boolean {
  const [place, medium, other] = names.filter((name) => name.first >= from && name.last < to);
  return place?.type === 'PLACE' && medium?.kind === 'MEDIA' && other === undefined;
}

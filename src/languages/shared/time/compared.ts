import type { Match, Scan } from './match.ts';

/** What something is compared with: no day on which anything that the sentence tells was done. */
export const COMPARED = 'time/compared';

/** How far before an expression the word that compares may stand. */
const REACH = 6;

/** An expression as one that only something is compared with, where a word before it says so and no mark stands between. */
export function asCompared(
  { tokens }: Scan,
  match: Match,
  compares: (key: string) => boolean,
  besides: (key: string) => boolean,
): Match {
  const sentence = tokens[match.first]?.sentence;
  for (let i = match.first - 1; i >= match.first - REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || token?.kind === 'PUNCTUATION') break;
    if (compares(token?.key ?? '') || (i === match.first - 1 && besides(token?.key ?? '')))
      return { ...match, rule: COMPARED };
    if (token?.analyses[0]?.pos === 'VERB' && i < match.first - 1) break;
  }
  return match;
}

import type { Token } from '../../extract/layers.ts';
import type { Reading } from './morphology/reading.ts';

/** Longer words share their readings with others that begin alike. */
const LONGEST = 40;

let questions = 0;

/**
 * A question about a word that its letters and its likeliest reading answer, whatever stands around it: found out once,
 * and kept with the reading. Lexicons are big, and most words of a text stand in none of them.
 */
export function ofWord<Answer extends NonNullable<unknown>>(
  find: (token: Token) => Answer,
): (token: Token) => Answer {
  const question = questions++;
  return (token) => {
    const reading = token.analyses[0] as Reading | undefined;
    if (reading === undefined || token.end - token.start > LONGEST) return find(token);
    reading.answers ??= new Array<unknown>(questions).fill(undefined);
    const known = reading.answers[question];
    if (known !== undefined) return known as Answer;
    const found = find(token);
    reading.answers[question] = found;
    return found;
  };
}

/** Whether a word is one of a set, by its lemma or as it stands. */
export const isOneOf = (words: ReadonlySet<string>): ((token: Token) => boolean) =>
  ofWord(({ key, analyses: [first] }) => words.has(first?.lemma ?? '') || words.has(key));

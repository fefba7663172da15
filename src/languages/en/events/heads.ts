import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { wordSet } from '../../shared/word-set.ts';
import { words } from '../words.ts';

/** Whether a word heads its noun phrase: one before its head only says what kind the thing is (attack victims), unless the head is empty itself (ceasefire plan). */
export function heads(i: number, view: SyntaxView): boolean {
  const nominal = view.at(i);
  if (nominal === null) return true;
  const storm = STORMS.has(view.tokens[i]?.key ?? '');
  if (storm && isCapital(view.tokens[i + 1])) return true;
  if (nominal.head === i) return !storm || !explains(nominal.first, view);
  return i < nominal.head && words.eventCarriers.has(view.lemma(nominal)) && nominal.head - i === 1;
}

/** What is given a name of its own (Hurricane Otis). */
const STORMS = wordSet('hurricane cyclone typhoon storm earthquake');

/** `Typhoon Haiyan, the deadliest storm on record`: only what it is. */
const explains = (first: number, { tokens }: SyntaxView): boolean =>
  tokens[first - 1]?.form === ',' && STORMS.has(tokens[first - 3]?.key ?? '') && isCapital(tokens[first - 2]);

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** The month, not the march. */
export const isMonth = ({ key, text, index }: Token, { tokens }: SyntaxView): boolean =>
  key === 'march' &&
  text.startsWith('M') &&
  (index > 0 ? tokens[index - 1]?.kind !== 'PUNCTUATION' || tokens[index + 1]?.kind === 'NUMBER' : true);

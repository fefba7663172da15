import type { Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** How many words the adjectives beside a noun may go on for. */
const REACH = 10;
const DESCRIBING = /^(?:ADJ|CCONJ)$/;
const BEFORE = /^(?:ADJ|CCONJ|NOUN)$/;

/** The states that the adjectives beside a noun name: `بيان مصري سعودي إماراتي`, a joint Egyptian and Saudi statement. */
export function nationsBeside(
  nominal: Nominal,
  view: SyntaxView,
  nation: (token: number) => Referent | null,
): readonly Referent[] {
  const found: Referent[] = [];
  const add = (token: number, passed: RegExp): boolean => {
    const word = view.tokens[token];
    if (word === undefined || word.sentence !== nominal.sentence) return false;
    const meant = word.kind === 'WORD' ? nation(token) : null;
    if (meant !== null && !found.some(({ entity }) => entity === meant.entity)) found.push(meant);
    return meant !== null || passed.test(word.analyses[0]?.pos ?? '') || /^[-–—]$/.test(word.form);
  };
  for (let i = nominal.head + 1; i <= nominal.head + REACH && add(i, DESCRIBING); i++);
  // An Israeli drone strike: nouns too stand before the one that they describe.
  for (let i = nominal.head - 1; i >= nominal.first && add(i, BEFORE); i--);
  return found;
}

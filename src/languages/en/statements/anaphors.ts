import type { Nominal } from '../../../extract/layers.ts';
import type { Anaphor, Voice } from '../../statements.ts';
import type { Reading } from './reading.ts';
import { voicesOf } from './voice.ts';

export const ANAPHORS: ReadonlyMap<string, Anaphor> = new Map([
  ['he', { human: true, gender: 'M', plural: false }],
  ['she', { human: true, gender: 'F', plural: false }],
  ['it', { human: false, gender: null, plural: false }],
  ['they', { human: null, gender: null, plural: true }],
]);
export const ANY: Anaphor = { human: null, gender: null, plural: false };

/** Someone before a pronoun in its own sentence whom it may mean. */
export function suggestedBefore(r: Reading, pronoun: number, anaphor: Anaphor): Voice | null {
  const sentence = r.token(pronoun)?.sentence;
  const range = r.view.tokensIn(sentence ?? 0);
  const from = range[0]?.index ?? pronoun;
  let found: Nominal | null = null;
  for (const n of r.view.nominalsBefore(pronoun)) {
    if (n.sentence !== sentence || n.first < from) break;
    const quotation = r.quotations.at(n.first);
    if (quotation !== null && quotation !== r.quotations.at(pronoun)) continue;
    if (!fits(r, n, anaphor)) continue;
    found = n;
    if (r.view.syntax.clauses.length === 0 || isSubject(r, n)) break;
  }
  return found === null ? null : (voicesOf(r, found, r.opening(found, from), found.last)[0] ?? null);
}

const isSubject = (r: Reading, n: Nominal): boolean =>
  r.view.clausesIn(n.sentence).some((c) => c.subject === n.index);

function fits(r: Reading, n: Nominal, anaphor: Anaphor): boolean {
  if (anaphor.human === true) return r.isPerson(n);
  if (!r.speaks(n)) return false;
  if (anaphor.plural) return n.number === 'PL';
  return n.name !== null && !r.isPerson(n);
}

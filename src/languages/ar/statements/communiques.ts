import { COMMUNIQUES } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Communiqués (lemmas) told of between a cue and what it says. */
export function documentsIn(r: Reading, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to && i - from < 30; i++) {
    if (r.isComplementiser(i) || r.form(i) === ':') break;
    const n = r.view.at(i);
    if (n !== null && n.head === i && r.headIn(n, COMMUNIQUES)) found.push(r.lemma(i));
  }
  return found;
}

const IN_IT = /^(?:في|ب)(?:ه|ها|هما)$/;
/** `أصدرت بيانا نفت فيه`: the communiqué right before a verb, whose pronoun goes back to it. */
export function communiqueBefore(r: Reading, verb: number): string[] {
  const last = r.view.at(verb - 1);
  const held = last === null ? null : r.view.nominal(r.view.root(last.index));
  return held !== null && IN_IT.test(r.key(verb + 1)) && r.headIn(held, COMMUNIQUES)
    ? [r.lemma(held.head)]
    : [];
}

import type { Reading } from './reading.ts';
import { type Subject, subjectOf } from './subject.ts';
import { wordAt } from './words.ts';

/** How far back, in tokens, a doer is looked for. */
const REACH = 120;

/**
 * The subject of a finite clause before a token that is no relative clause and no mere tag, outside quotations: of the one
 * that says something, unless a clause of its own right (… and the army attacked) stands nearer.
 */
export function doerBefore(
  r: Reading,
  token: number,
  start: number,
  from: number,
  tags = false,
): Subject | null {
  let tried = 0;
  let nearest: Subject | null = null;
  for (let i = start - 1; i >= from && token - i < REACH && tried < 6; i--) {
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation !== r.quotations.at(token)) {
      if (quotation.close === i && quotation.open > from) i = quotation.open;
      continue;
    }
    if (!r.isFinite(i) || (r.tags.has(i) && !tags) || (r.pos(i) === 'AUX' && r.analysis(i)?.tense === null))
      continue;
    tried++;
    const says = wordAt(r, i) !== null;
    if (nearest !== null && !says) continue;
    const first = r.groupStart(i, from);
    if (BOUND.has(r.key(first - 1)) || inner(r, i, from)) continue;
    // “…,” said the envoy, adding: he stands behind the verb.
    const subject = subjectOf(r, i, from, token, tags && says ? 'QUOTATION' : null);
    if (subject === null || subject.unknown === true) continue;
    if (says) return subject;
    nearest = subject;
    if (APART.has(r.key(subject.first - 1)) || r.form(subject.first - 1) === ';') return nearest;
  }
  return nearest;
}

const BOUND = new Set(['who', 'which', 'that', 'when', 'where']);
const APART = new Set(['and', 'but', 'while', 'whereas', 'when', 'as', 'after', 'because']);

/** The verb stands in a relative or subordinate clause that its subject does not begin the sentence with. */
function inner(r: Reading, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && verb - i < 12; i--) {
    if (r.isComma(i) || r.isFinite(i)) return false;
    if (
      ['who', 'which', 'when', 'where', 'while', 'because', 'that', 'as', 'after', 'before', 'if'].includes(
        r.key(i),
      ) &&
      r.pos(i) !== 'ADP'
    )
      return true;
  }
  return false;
}

import type { Nominal } from '../../../extract/layers.ts';
import { nominalOf } from '../../shared/syntax/sentence.ts';
import { insertionEnd } from './ahead.ts';
import { type ClauseScope, verbKind } from './clause-scope.ts';
import { posAt } from './draft.ts';
import { CLAUSE_OPENERS, QUOTES, RELATIVES } from './words.ts';

const REACH = 30;

/**
 * The finite verb whose subject a noun phrase may be: the next one behind it, over its prepositional phrases, what is joined
 * to it, its reduced relatives and what stands between commas; null where a clause opens or another phrase comes first.
 */
export function verbAfter(scope: ClauseScope, last: number): number | null {
  const { tokens, to } = scope;
  let listed = false;
  let participle = false;
  for (let i = last + 1; i < to && i - last < REACH; i++) {
    const analysis = tokens[i]?.analyses[0];
    const covered = nominalOf(scope, scope.nominalAt[i] ?? -1);
    if (covered !== undefined) {
      if (!participle && !isDependent(covered)) return null;
      i = Math.max(i, covered.last);
      continue;
    }
    const kind = verbKind(analysis);
    if (kind === 'FINITE') return i;
    if (kind !== null) {
      participle = true;
      continue;
    }
    const pos = posAt(tokens, i);
    if (pos === ',') {
      if (isListed(scope, i + 1)) listed = true;
      else {
        const end = insertionEnd(tokens, i, to);
        return end !== null
          ? nextFinite(scope, end - 1)
          : listed && closes(scope, i)
            ? nextFinite(scope, i)
            : null;
      }
    } else if (PASSED.test(pos) || QUOTES.has(pos) || scope.timed.has(i)) continue;
    else if (pos === 'CCONJ' && isListed(scope, i + 1)) continue;
    else if (pos === 'PRON' && RELATIVES.has(tokens[i]?.key ?? '')) {
      // A relative clause without commas: its own verb comes first.
      const own = verbAfter(scope, i) ?? nextFinite(scope, i);
      const after = own === null ? null : nextFinite(scope, own);
      return own !== null && after !== null && !opensBetween(scope, own, after) ? after : null;
    } else if (!(pos === 'PRON' && analysis?.enclitic != null && posAt(tokens, i - 1) === 'ADP')) return null;
  }
  return null;
}

const PASSED = /^(?:AUX|ADP|ADV|PART|ADJ|[()])$/;

const isDependent = (n: Nominal): boolean =>
  n.preposition !== null || n.governor !== null || n.coordinates !== null || n.apposition !== null;

/** Whether the phrase that begins at a token, its possessors passed over, is joined to one before it. */
function isListed(scope: ClauseScope, i: number): boolean {
  let at = nominalOf(scope, scope.nominalAt[i] ?? -1);
  for (let guard = 0; at !== undefined && guard < 4; guard++) {
    if (at.coordinates !== null) return true;
    at = at.governor === null ? undefined : nominalOf(scope, at.governor);
  }
  return false;
}

const closes = (scope: ClauseScope, comma: number): boolean =>
  posAt(scope.tokens, comma + 1) === 'AUX' || verbKind(scope.tokens[comma + 1]?.analyses[0]) === 'FINITE';

function nextFinite(scope: ClauseScope, after: number): number | null {
  for (let i = after + 1; i < scope.to && i - after < REACH; i++)
    if (verbKind(scope.tokens[i]?.analyses[0]) === 'FINITE') return i;
  return null;
}

function opensBetween(scope: ClauseScope, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const pos = posAt(scope.tokens, i);
    if (
      pos === 'SCONJ' ||
      pos === 'CCONJ' ||
      pos === ',' ||
      /^[;:]$/.test(pos) ||
      CLAUSE_OPENERS.has(scope.tokens[i]?.key ?? '')
    )
      return true;
  }
  return false;
}

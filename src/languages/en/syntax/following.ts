import { type ClauseScope, nominalOf, verbKind } from './clause-scope.ts';
import { posAt } from './draft.ts';
import { CLAUSE_OPENERS, QUOTES, RELATIVES } from './words.ts';

const REACH = 30;

/**
 * The finite verb whose subject a noun phrase may be: the next one behind it, over its prepositional phrases, what is joined
 * to it, its reduced relatives and what stands between commas; null where a clause opens or another phrase comes first.
 */
export function verbAfter(scope: ClauseScope, last: number): number | null {
  const { tokens, to } = scope;
  let commas = 0;
  let inside = false;
  let participle = false;
  for (let i = last + 1; i < to && i - last < REACH; i++) {
    const analysis = tokens[i]?.analyses[0];
    const key = tokens[i]?.key ?? '';
    const covered = nominalOf(scope, scope.nominalAt[i] ?? -1);
    if (covered !== undefined) {
      const dependent =
        covered.preposition !== null ||
        covered.governor !== null ||
        covered.coordinates !== null ||
        covered.apposition !== null;
      if (!dependent && !inside && !participle && !precedesOwner(scope, covered.index)) return null;
      i = Math.max(i, covered.last);
      continue;
    }
    const kind = verbKind(analysis);
    if (kind === 'FINITE') {
      if (!inside) return i;
      continue;
    }
    if (kind === 'PASSIVE_PARTICIPLE' || kind === 'ING') {
      if (commas > 0 && !inside) return null;
      participle = true;
      continue;
    }
    if (kind === 'INFINITIVE') participle = true;
    const pos = posAt(tokens, i);
    if (pos === ',') {
      commas++;
      if (inside) inside = false;
      else inside = opensInsertion(scope, i + 1);
      if (!inside && commas === 1) return null;
      continue;
    }
    if (inside) continue;
    if (
      pos === 'AUX' ||
      pos === 'ADP' ||
      pos === 'ADV' ||
      pos === 'PART' ||
      pos === '(' ||
      pos === ')' ||
      pos === 'ADJ' ||
      QUOTES.has(pos)
    )
      continue;
    if (scope.timed(i)) continue;
    if (pos === 'CCONJ' && nominalOf(scope, scope.nominalAt[i + 1] ?? -1)?.coordinates != null) continue;
    if (RELATIVES.has(key) && pos !== 'SCONJ' && pos !== 'DET') {
      // A relative clause without commas: its own verb comes first.
      inside = false;
      const own = verbAfter(scope, i) ?? nextFinite(scope, i);
      if (own === null) return null;
      const after = nextFinite(scope, own);
      return after !== null && !opensBetween(scope, own, after) ? after : null;
    }
    if (pos === 'PRON' && analysis?.enclitic != null && tokens[i - 1]?.analyses[0]?.pos === 'ADP') continue;
    return null;
  }
  return null;
}

const precedesOwner = (scope: ClauseScope, index: number): boolean =>
  nominalOf(scope, index)?.governor != null;

/** Whether what a comma opens is an insertion: a relative clause, a participle, an apposition. */
function opensInsertion(scope: ClauseScope, i: number): boolean {
  const { tokens } = scope;
  const key = tokens[i]?.key ?? '';
  const kind = verbKind(tokens[i]?.analyses[0]);
  if (RELATIVES.has(key) || kind === 'ING' || kind === 'PASSIVE_PARTICIPLE') return true;
  const pos = posAt(tokens, i);
  if (pos === 'ADP' || pos === 'ADV' || scope.timed(i)) return true;
  const nominal = nominalOf(scope, scope.nominalAt[i] ?? -1);
  return nominal !== undefined && nominal.coordinates === null && closesBeforeVerb(scope, i);
}

export function nextFinite(scope: ClauseScope, after: number): number | null {
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
      /^[;:]$/.test(pos) ||
      CLAUSE_OPENERS.has(scope.tokens[i]?.key ?? '')
    )
      return true;
  }
  return false;
}

/** Whether the next comma is followed by a verb. */
function closesBeforeVerb(scope: ClauseScope, from: number): boolean {
  for (let i = from; i < scope.to && i - from < REACH; i++) {
    if (posAt(scope.tokens, i) !== ',') continue;
    const next = scope.tokens[i + 1]?.analyses[0];
    return verbKind(next) === 'FINITE' || next?.pos === 'AUX';
  }
  return false;
}

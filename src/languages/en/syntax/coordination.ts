import type { NominalDraft, SentenceScope } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { finiteAhead } from './ahead.ts';
import { verbKind } from './clause-scope.ts';
import { analysisAt, type Begins, posAt } from './draft.ts';
import { OPENING } from './prepositions.ts';
import { QUOTES, RELATIVES } from './words.ts';

/** The nominal that a chain of genitives hangs from. */
export function root(
  nominals: readonly NominalDraft[],
  nominal: NominalDraft,
  firstIndex: number,
): NominalDraft {
  let at = nominal;
  for (let guard = 0; at.governor !== null && guard < 16; guard++) {
    const next = nominals[at.governor - firstIndex];
    if (next === undefined || next.first > at.first) break;
    at = next;
  }
  return at;
}

/** What a nominal behind `and` is joined to: the one right before, or the one whose genitive that is, by kind and preposition. */
export function join(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  and: number,
  firstIndex: number,
  begins: Begins,
): void {
  const { tokens } = scope;
  let end = and - 1;
  while (
    end >= scope.from &&
    (tokens[end]?.form === ',' || QUOTES.has(posAt(tokens, end)) || tokens[end]?.form === ')')
  )
    end--;
  const last = nominals.findLast((n) => n.last === end && n.index < draft.index);
  if (last === undefined) return;
  const candidates = hosts(scope, nominals, last, firstIndex, begins);
  const named = (n: NominalDraft): boolean =>
    n.name !== null || nominals.some((m) => m.apposition === n.index && m.name !== null && m.index > n.index);
  const fits = (n: NominalDraft): boolean =>
    draft.preposition === null || n.preposition === draft.preposition;
  const alike = candidates.filter((n) => fits(n) && named(n) === named(draft));
  const chosen =
    alike.find((n) => (n.quantity !== null) === (draft.quantity !== null)) ??
    alike[0] ??
    candidates.find(fits);
  if (chosen === undefined || opensClause(scope, draft, chosen, and)) return;
  attach(draft, chosen);
  commaList(scope, nominals, chosen, firstIndex, begins, draft);
}

/** The nominal before `and` and those that it hangs from: by genitive, apposition, coordination or a preposition. */
function hosts(
  { tokens }: SentenceScope,
  nominals: readonly NominalDraft[],
  last: NominalDraft,
  firstIndex: number,
  begins: Begins,
): NominalDraft[] {
  const found = [last];
  for (let guard = 0; guard < 6; guard++) {
    const at = found.at(-1) as NominalDraft;
    const up =
      at.governor ??
      (at.apposition !== null && at.apposition < at.index ? at.apposition : null) ??
      at.coordinates;
    const before = begins(at) - 2;
    const next =
      up !== null
        ? nominals[up - firstIndex]
        : at.preposition !== null && posAt(tokens, before + 1) === 'ADP'
          ? nominals.findLast((n) => n.last === before && n.index < at.index)
          : undefined;
    if (next === undefined || next.first > at.first) break;
    found.push(next);
  }
  return found;
}

/**
 * `Russia attacked Kyiv and Ukraine responded`: behind a verb and its object, a phrase that a finite verb follows opens a
 * clause of its own; behind a verb of saying (`said Israel and Hamas agreed`) and in a relative clause it is joined.
 */
function opensClause(
  { tokens, from, to }: SentenceScope,
  draft: NominalDraft,
  sibling: NominalDraft,
  and: number,
): boolean {
  if (!finiteAhead(tokens, draft.last + 1, to)) return false;
  const comma = tokens[and - 1]?.form === ',';
  for (let i = sibling.first - 1; i >= from; i--) {
    const analysis = analysisAt(tokens, i);
    const key = tokens[i]?.key ?? '';
    if (analysis === undefined) {
      if (/^[;:]$/.test(key)) return false;
      continue;
    }
    const opens =
      analysis.pos === 'SCONJ' || RELATIVES.has(key) || (OPENING.has(key) && sibling.preposition === null);
    if (opens && !comma) return false;
    if (verbKind(analysis) !== 'FINITE') continue;
    const direct = sibling.first - i <= 2 && framesOf(analysis.lemma).has('c');
    return !direct && (comma || !RELATIVES.has(tokens[i - 1 - analysis.proclitics.length]?.key ?? ''));
  }
  return false;
}

function attach(draft: NominalDraft, to: NominalDraft): void {
  draft.coordinates = to.index;
  draft.preposition ??= to.preposition;
  if (to.governor !== null && to.governor < to.index) draft.governor ??= to.governor;
}

/** `Egypt, Qatar and Jordan`: the items before the last pair, back to the first. */
function commaList(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  last: NominalDraft,
  firstIndex: number,
  begins: Begins,
  draft: NominalDraft,
): void {
  let item = last;
  for (let guard = 0; guard < 40; guard++) {
    if (
      item.coordinates !== null ||
      (item.preposition !== null && item !== last && item.preposition !== last.preposition)
    )
      return;
    const begin = begins(item);
    if (scope.tokens[begin - 1]?.form !== ',') return;
    const before = nominals.findLast((n) => n.last === begin - 2 && n.index < item.index);
    if (before === undefined) return;
    const whole = root(nominals, before, firstIndex);
    const earlier = (item.name !== null) === (before.name !== null) ? before : whole;
    if (earlier.index >= item.index || item.apposition !== null) return;
    // `After the war in Ossetia, Russia and Georgia accepted`: what opens the sentence is no item.
    const opening = nominals.every((n) => n.index >= earlier.index || isDependent(n));
    if (earlier.preposition !== null && item === last && item.preposition === null && opening)
      if (finiteAhead(scope.tokens, draft.last + 1, scope.to)) return;
    if (item.preposition !== null && item !== last) return;
    item.coordinates = earlier.index;
    item.preposition = earlier.preposition;
    if (earlier.governor !== null && earlier.governor < earlier.index) item.governor ??= earlier.governor;
    for (const n of nominals) if (n.coordinates === item.index) n.preposition ??= item.preposition;
    item = earlier;
  }
}

const isDependent = (n: NominalDraft): boolean => n.preposition !== null || n.governor !== null;

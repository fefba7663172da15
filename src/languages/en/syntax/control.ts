import type { Nominal } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { isParty } from '../parties.ts';
import { type ClauseScope, type VerbKind, verbKind } from './clause-scope.ts';
import type { Frame } from './clause-stack.ts';
import { posAt } from './draft.ts';

export interface Understood {
  readonly subject: number | null;
  readonly subjectOf: number | null;
  readonly antecedent: number | null;
}

const NOBODY: Understood = { subject: null, subjectOf: null, antecedent: null };
/** Verbs that ask someone through a preposition (called on Israel to stop). */
const ASKING_ON: ReadonlySet<string> = new Set([
  'call',
  'appeal',
  'prevail',
  'rely',
  'count',
  'lean',
  'depend',
  'plead',
  'shout',
  'signal',
  'press',
  'push',
]);
/** Prepositions before a gerund whose doer the verb's object is (accused Iran of shelling). */
const OF_OBJECT = new Set(['of', 'for', 'from', 'over', 'with', 'against', 'into', 'while', 'about']);

/** Who does what an infinitive or a participle tells: by the verb or noun that governs it. */
export function controller(
  scope: ClauseScope,
  frames: readonly Frame[],
  clauses: readonly ClauseDraft[],
  clause: ClauseDraft,
  kind: Exclude<VerbKind, 'FINITE'>,
): Understood {
  let before = clause.from - 1;
  while (posAt(scope.tokens, before) === 'ADV') before--;
  const adjacent = nominalOf(scope, scope.nominalAt[before] ?? -1);
  const around =
    joined(scope, clauses, clause, kind) ?? frames.findLast((f) => f.clause !== null)?.clause ?? null;
  if (kind === 'PASSIVE_PARTICIPLE') return passive(scope, adjacent, before, around);
  if (kind === 'INFINITIVE') {
    // `Trump’s proposal to ban`: whose plan it is carries it out.
    const asked = adjacent !== undefined && around?.objects.includes(adjacent.index) === true;
    const owner =
      asked && framesOf(scope.tokens[around.verb]?.analyses[0]?.lemma ?? '').has('o')
        ? undefined
        : ownerOf(scope, adjacent);
    if (owner !== undefined) return { ...NOBODY, subject: owner.index };
    return around === null ? subjectHead(adjacent) : infinitive(scope, around, clause);
  }
  return participle(scope, frames, around, adjacent, clause);
}

/** An infinitive or participle joined to one before it (to kill and injure). */
function joined(
  scope: ClauseScope,
  clauses: readonly ClauseDraft[],
  clause: ClauseDraft,
  kind: VerbKind,
): ClauseDraft | null {
  if (posAt(scope.tokens, clause.from - 1) !== 'CCONJ') return null;
  const earlier = clauses.findLast((c) => verbKind(scope.tokens[c.verb]?.analyses[0]) === kind);
  return earlier ?? null;
}

/** The possessor before a noun. */
const ownerOf = (scope: ClauseScope, noun: Nominal | undefined): Nominal | undefined =>
  noun === undefined || noun.name !== null
    ? undefined
    : scope.nominals.find((n) => n.governor === noun.index && n.first < noun.first && n.coordinates === null);

const subjectHead = (nominal: Nominal | undefined): Understood =>
  nominal === undefined ? NOBODY : { ...NOBODY, subject: nominal.index };

/** `forces deployed in the north`; a headline's `eleven killed in attacks` has no other verb and is a clause by itself. */
function passive(
  scope: ClauseScope,
  adjacent: Nominal | undefined,
  before: number,
  around: ClauseDraft | null,
): Understood {
  if (adjacent !== undefined) {
    const head = describedBy(scope, adjacent);
    return { subject: head.index, subjectOf: null, antecedent: head.index };
  }
  if (posAt(scope.tokens, before) === ',') {
    const named = nominalOf(scope, scope.nominalAt[before - 1] ?? -1);
    if (named !== undefined) return { subject: named.index, subjectOf: null, antecedent: named.index };
  }
  return around === null ? NOBODY : { ...NOBODY, subjectOf: around.index };
}

/** The head of a chain of genitives whose last word stands before a participle, where that is what can be meant. */
function describedBy(scope: ClauseScope, nominal: Nominal): Nominal {
  const up = nominal.coordinates === null ? null : nominalOf(scope, nominal.coordinates);
  return up ?? nominal;
}

function infinitive(scope: ClauseScope, around: ClauseDraft, clause: ClauseDraft): Understood {
  const lemma = scope.tokens[around.verb]?.analyses[0]?.lemma ?? '';
  const frames = framesOf(lemma);
  if (
    verbKind(scope.tokens[around.verb]?.analyses[0]) !== null &&
    posAt(scope.tokens, clause.from - 1) === 'CCONJ'
  )
    return { ...NOBODY, subjectOf: around.index };
  if (!around.passive) {
    const [object] = around.objects;
    if (frames.has('o') && object !== undefined && !frames.has('s')) return { ...NOBODY, subject: object };
    if (frames.has('o') && object !== undefined && endsBefore(scope, object, clause.from))
      return { ...NOBODY, subject: object };
    if (ASKING_ON.has(lemma)) {
      const asked = scope.nominals.find(
        (n) =>
          n.first > around.verb &&
          n.last < clause.from &&
          n.coordinates === null &&
          n.governor === null &&
          /^(?:on|upon|to|with)$/.test(n.preposition ?? ''),
      );
      if (asked !== undefined) return { ...NOBODY, subject: asked.index };
    }
    // `for Israel to stop`
    const meant = forWhom(scope, around, clause);
    if (meant !== undefined) return { ...NOBODY, subject: meant.index };
  }
  return { ...NOBODY, subjectOf: around.index };
}

/** Whom `for` names before an infinitive: right before it, or people with what depends on them between (for lenders from the Gulf to pay). */
function forWhom(scope: ClauseScope, around: ClauseDraft, clause: ClauseDraft): Nominal | undefined {
  const { nominals, tokens } = scope;
  const last = nominals.findLast(
    (n) => n.first > around.verb && n.last < clause.from && n.preposition === 'for',
  );
  if (last === undefined || last.last === clause.from - 1) return last;
  if (last.name === null && !isParty(tokens[last.head]?.analyses[0]?.lemma ?? '')) return undefined;
  for (let i = last.last + 1; i < clause.from; i++)
    if (
      nominalOf(scope, scope.nominalAt[i] ?? -1) === undefined &&
      !/^(?:ADP|DET|CCONJ)$/.test(posAt(tokens, i))
    )
      return undefined;
  return last;
}

function endsBefore(scope: ClauseScope, object: number, at: number): boolean {
  for (let i = (nominalOf(scope, object)?.last ?? at) + 1; i < at; i++)
    if (posAt(scope.tokens, i) === ',') return false;
  return true;
}

/** A participle or gerund: of the noun right before it, of the clause before its comma, or of what a preposition ties it to. */
function participle(
  scope: ClauseScope,
  frames: readonly Frame[],
  around: ClauseDraft | null,
  adjacent: Nominal | undefined,
  clause: ClauseDraft,
): Understood {
  const { tokens } = scope;
  const before = posAt(tokens, clause.from - 1);
  const lemma = tokens[clause.verb]?.analyses[0]?.lemma ?? '';
  if (before === 'ADP' || before === 'SCONJ') {
    if (around === null) return NOBODY;
    const [object] = around.objects;
    const preposition = tokens[clause.from - 1]?.key ?? '';
    const governing = framesOf(tokens[around.verb]?.analyses[0]?.lemma ?? '');
    if (governing.has('f') && !around.passive && object !== undefined && OF_OBJECT.has(preposition))
      return { ...NOBODY, subject: object };
    return { ...NOBODY, subjectOf: around.index };
  }
  if (adjacent !== undefined) {
    const object = around?.objects.includes(adjacent.index) === true;
    const verb = around === null ? '' : (tokens[around.verb]?.analyses[0]?.lemma ?? '');
    if (
      object &&
      /^(?:see|hear|watch|show|catch|find|keep|leave|spot|film|record|spend)$/.test(verb) &&
      verb === 'spend'
    )
      return { ...NOBODY, subjectOf: around?.index ?? null };
    const head = describedBy(scope, adjacent);
    return { subject: head.index, subjectOf: null, antecedent: head.index };
  }
  if (before === ',' && framesOf(lemma).has('c')) {
    // `He said that …, adding that`: who said the first goes on.
    const saying = frames.find(
      (f) =>
        f.clause !== null &&
        f.kind !== 'NONFINITE' &&
        framesOf(tokens[f.clause.verb]?.analyses[0]?.lemma ?? '').has('c'),
    );
    const main = saying?.clause ?? frames.find((f) => f.clause !== null)?.clause ?? null;
    if (main !== null) return { ...NOBODY, subjectOf: main.index };
  }
  // `ministers, meeting in Brussels, agreed`: of the subject that still waits for its verb.
  const top = frames.at(-1);
  const waiting = top?.clause === null ? top.waiting.at(-1) : undefined;
  if (before === ',' && waiting !== undefined) return { ...NOBODY, subject: waiting };
  return around === null ? NOBODY : { ...NOBODY, subjectOf: around.index };
}

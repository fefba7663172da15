import type { Analysis, Clause, Nominal, Token } from '../../../extract/layers.ts';
import { AUXILIARIES, CLAUSE_OPENERS, COMPLEMENTISERS, RELATIVES } from './words.ts';

interface Scope {
  readonly tokens: readonly Token[];
  readonly range: { readonly from: number; readonly to: number };
  readonly nominals: readonly Nominal[];
  /** For each token of the document, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  readonly firstIndex: number;
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] };

/** The finite verbs of one sentence with their subjects and objects; Arabic puts the subject after the verb, or before it to stress it. */
export function readClauses(scope: Scope): Clause[] {
  const { tokens, range } = scope;
  const verbs: number[] = [];
  for (let i = range.from; i < range.to; i++)
    if (isVerb(tokens[i]) && scope.nominalAt[i] === -1) verbs.push(i);
  const clauses: Draft[] = [];
  verbs.forEach((verb, n) => {
    const next = verbs[n + 1] ?? range.to;
    clauses.push(readClause(scope, verb, next, clauses, scope.firstIndex + n));
  });
  return clauses;
}

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' && token.analyses[0]?.pos === 'VERB';

function readClause(
  scope: Scope,
  verb: number,
  nextVerb: number,
  earlier: readonly Draft[],
  index: number,
): Draft {
  const { tokens, range } = scope;
  const token = tokens[verb] as Token;
  const analysis = token.analyses[0] as Analysis;
  const clause: Draft = {
    index,
    sentence: token.sentence,
    verb,
    from: verb,
    to: clauseEnd(scope, verb, nextVerb),
    subject: null,
    subjectOf: null,
    objects: [],
    antecedent: null,
    passive: analysis.voice === 'PASSIVE',
  };
  const relative = relativeBefore(scope, verb);
  clause.antecedent = relative;
  const after = argumentsAfter(scope, verb, clause.to);
  const plural = analysis.number === 'PL' || analysis.number === 'DU';
  const governor = auxiliaryBefore(scope, verb, earlier);
  const preposed = relative === null ? subjectBefore(scope, verb, earlier) : null;
  if (governor !== null && (governor.subject !== null || governor.subjectOf !== null)) {
    clause.subject = governor.subject;
    clause.subjectOf = governor.subjectOf;
    clause.objects = after;
  } else if (preposed !== null) {
    clause.subject = preposed;
    clause.objects = after;
  } else if (
    relative !== null &&
    agrees(analysis, scope.nominals[relative - offset(scope)], true) &&
    (analysis.enclitic === null || after.length === 0)
  ) {
    clause.subject = relative;
    clause.objects = after;
  } else {
    const [subject, ...objects] = after;
    if (
      subject !== undefined &&
      !plural &&
      analysis.person !== 1 &&
      agrees(analysis, nominal(scope, subject), false)
    ) {
      clause.subject = subject;
      clause.objects = objects;
      if (relative !== null) clause.objects = [relative, ...objects];
    } else {
      clause.objects = after;
      if (relative !== null && analysis.enclitic !== null) clause.objects = [relative, ...after];
      clause.subjectOf = implicitSubject(scope, analysis, earlier);
    }
  }
  if (range.to < clause.to) clause.to = range.to;
  return clause;
}

const offset = (scope: Scope): number => scope.nominals[0]?.index ?? 0;
const nominal = (scope: Scope, index: number): Nominal | undefined => scope.nominals[index - offset(scope)];

/** Where what the verb governs ends: at a clause opener or a conjoined verb. */
function clauseEnd(scope: Scope, verb: number, nextVerb: number): number {
  const { tokens, range } = scope;
  for (let i = verb + 1; i < range.to; i++) {
    const token = tokens[i] as Token;
    if (scope.nominalAt[i] === -1 && CLAUSE_OPENERS.has(token.key) && token.analyses[0]?.pos !== 'ADP')
      return i;
    if (i >= nextVerb && isVerb(token) && token.analyses[0]?.proclitics.some((p) => p === 'و' || p === 'ف'))
      return i;
  }
  return range.to;
}

/** Nominals without a preposition in the verb's own places: after it, before the next verb, subordinate clause or full stop. */
function argumentsAfter(scope: Scope, verb: number, to: number): number[] {
  const found: number[] = [];
  const { tokens } = scope;
  let depth = 0;
  for (let i = verb + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (/^[(]$/.test(token.form)) depth++;
    else if (/^[)]$/.test(token.form)) depth--;
    if (depth > 0) continue;
    const at = scope.nominalAt[i] ?? -1;
    if (at === -1) {
      if (
        isVerb(token) ||
        COMPLEMENTISERS.has(token.key) ||
        (RELATIVES.has(token.key) && token.analyses[0]?.pos !== 'ADP') ||
        token.form === ':' ||
        token.form === '.' ||
        token.form === '؛'
      )
        break;
      continue;
    }
    const candidate = nominal(scope, at);
    if (candidate === undefined || candidate.first !== i) continue;
    if (
      candidate.preposition === null &&
      candidate.governor === null &&
      candidate.coordinates === null &&
      candidate.apposition === null &&
      !adverbial(tokens, candidate)
    )
      found.push(at);
  }
  return found;
}

/** Accusative circumstance (مؤكدا، لافتة) is neither subject nor object. */
const adverbial = (tokens: readonly Token[], candidate: Nominal): boolean => {
  const analysis = tokens[candidate.head]?.analyses[0];
  return (
    candidate.name === null &&
    candidate.quantity === null &&
    !candidate.definite &&
    (analysis?.derived === 'ACTIVE_PARTICIPLE' || analysis?.pos === 'ADJ') &&
    /(?:ا|ة|ين)$/.test(tokens[candidate.head]?.key ?? '')
  );
};

/** The nominal that a relative clause explains: `المدن التي احتلتها`, `هجومين شنهما`. */
function relativeBefore(scope: Scope, verb: number): number | null {
  const { tokens, nominalAt, range } = scope;
  let i = verb - 1;
  while (
    i >= range.from &&
    (tokens[i]?.analyses[0]?.pos === 'PART' || (tokens[i]?.kind === 'PUNCTUATION' && tokens[i]?.form === '،'))
  )
    i--;
  const previous = tokens[i];
  if (previous === undefined || i < range.from) return null;
  const own = tokens[verb]?.analyses[0];
  if (RELATIVES.has(previous.key) && previous.analyses[0]?.pos !== 'ADP') {
    for (let j = i - 1; j >= range.from && i - j < 4; j--)
      if ((nominalAt[j] ?? -1) !== -1) return root(scope, nominalAt[j] as number);
    return null;
  }
  const before = nominalAt[verb - 1] ?? -1;
  if (before === -1 || own === undefined || own.proclitics.length > 0) return null;
  const candidate = nominal(scope, before);
  const indefinite = candidate !== undefined && !candidate.definite && candidate.name === null;
  const started =
    candidate !== undefined && candidate.first > range.from && subjectBefore(scope, verb, []) === null;
  return indefinite && started ? before : null;
}

/** The head of the chain of genitives that a nominal stands in, if the relative pronoun may mean it. */
function root(scope: Scope, at: number): number {
  let current = nominal(scope, at);
  while (current?.governor != null && (current.number === 'SG' || current.name !== null)) {
    const up = nominal(scope, current.governor);
    if (up === undefined) break;
    current = up;
  }
  return current?.index ?? at;
}

/** A nominal that opens the clause and stands before its verb: after إن or أن, after a clause opener, or at the sentence's beginning. */
function subjectBefore(scope: Scope, verb: number, earlier: readonly Draft[]): number | null {
  const { tokens, nominalAt, range } = scope;
  const floor = Math.max(range.from, ...earlier.map((c) => c.verb + 1));
  let start = -1;
  for (let i = verb - 1; i >= floor; i--) {
    const token = tokens[i] as Token;
    const opens =
      (COMPLEMENTISERS.has(token.key) || CLAUSE_OPENERS.has(token.key)) &&
      token.analyses[0]?.enclitic == null &&
      nominalAt[i] === -1;
    if (opens || token.form === ':') {
      start = i + 1;
      break;
    }
    if (RELATIVES.has(token.key) && token.analyses[0]?.pos !== 'ADP') return null;
    if (i === range.from) start = i;
  }
  if (start === -1) {
    const conjoined = conjoinedStart(scope, floor, verb);
    if (conjoined === null) return null;
    start = conjoined;
  }
  for (let i = start; i < verb; i++) {
    const at = nominalAt[i] ?? -1;
    if (at === -1) continue;
    const candidate = nominal(scope, at);
    if (candidate === undefined || candidate.first !== i) continue;
    if (candidate.governor !== null || candidate.coordinates !== null) continue;
    if (candidate.preposition !== null || adverbial(tokens, candidate)) continue;
    const analysis = tokens[verb]?.analyses[0];
    return analysis !== undefined && agrees(analysis, candidate, true) ? at : null;
  }
  return null;
}

/** `، و` + definite noun + verb within a sentence opens a new clause (والجيش يرفض). */
function conjoinedStart(scope: Scope, floor: number, verb: number): number | null {
  for (let i = verb - 1; i >= floor; i--) {
    const at = scope.nominalAt[i] ?? -1;
    const candidate = at === -1 ? undefined : nominal(scope, at);
    if (candidate === undefined || candidate.first !== i) continue;
    const joined = scope.tokens[i]?.form.startsWith('و') === true;
    if (joined && candidate.definite && candidate.preposition === null && verb - candidate.last <= 3)
      return i;
  }
  return null;
}

/** كان and its sisters lend their subject to the verb that follows. */
function auxiliaryBefore(scope: Scope, verb: number, earlier: readonly Draft[]): Draft | null {
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const lemma = scope.tokens[last.verb]?.analyses[0]?.lemma ?? '';
  if (!AUXILIARIES.has(lemma)) return null;
  for (let i = last.verb + 1; i < verb; i++)
    if (
      scope.tokens[i]?.form === '.' ||
      (RELATIVES.has(scope.tokens[i]?.key ?? '') && scope.tokens[i]?.analyses[0]?.pos !== 'ADP')
    )
      return null;
  return scope.tokens[verb]?.analyses[0]?.proclitics.includes('و') ? null : last;
}

/** The latest earlier clause of the sentence whose subject agrees with a verb that has none of its own. */
function implicitSubject(scope: Scope, analysis: Analysis, earlier: readonly Draft[]): number | null {
  for (const clause of earlier.toReversed()) {
    const subject = clause.subject === null ? undefined : nominal(scope, clause.subject);
    if (subject !== undefined && agrees(analysis, subject, true)) return clause.index;
    if (clause.subject === null && clause.subjectOf === null) {
      const other = scope.tokens[clause.verb]?.analyses[0];
      if (other !== undefined && other.gender === analysis.gender && other.number === analysis.number)
        return clause.index;
    }
  }
  return null;
}

/** Gender and, before the verb, number: a feminine singular verb also serves plurals of things; unknown features agree. */
export function agrees(verb: Analysis, subject: Nominal | undefined, before: boolean): boolean {
  if (subject === undefined) return false;
  if (verb.person === 1 || verb.person === 2) return false;
  const plural = verb.number === 'PL' || verb.number === 'DU';
  if (!before)
    return !(
      verb.gender === 'M' &&
      subject.gender === 'F' &&
      subject.number === 'SG' &&
      subject.name === null
    );
  if (plural) return subject.number !== 'SG' || subject.name !== null;
  if (verb.gender === 'F') return subject.gender !== 'M' || subject.number === 'PL' || subject.name !== null;
  return subject.gender !== 'F' || subject.name !== null;
}

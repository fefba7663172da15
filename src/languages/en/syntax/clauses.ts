import type { Analysis, Clause, Nominal } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { type ClauseScope, SUBJECT_PRONOUNS, verbKind } from './clause-scope.ts';
import { asideFrame, ClauseStack, type Frame } from './clause-stack.ts';
import { completes, inverts, punctuationBefore } from './complements.ts';
import { controller } from './control.ts';
import { posAt } from './draft.ts';
import { fronted } from './fronted.ts';
import { relativeFrame, zeroRelative } from './relatives.ts';
import { isSubject, mayMean, opensClause, subjectVerb } from './subjects.ts';
import { CLAUSE_OPENERS, QUOTES, RELATIVES } from './words.ts';

/**
 * The verbs of one sentence with their subjects and objects, read from left to right with a stack of open clauses: a
 * noun phrase that a finite verb follows is its subject, one behind a verb its object; infinitives and participles get
 * the subject that their governing verb or noun gives them.
 */
export function readClauses(scope: ClauseScope): Clause[] {
  return new ClauseReader(scope).read();
}

class ClauseReader {
  readonly #scope: ClauseScope;
  readonly #clauses: ClauseDraft[] = [];
  readonly #stack: ClauseStack;

  constructor(scope: ClauseScope) {
    this.#scope = scope;
    this.#stack = new ClauseStack(scope);
  }

  read(): Clause[] {
    const { tokens, from, to, nominalAt, timed } = this.#scope;
    for (let i = from; i < to; ) {
      const nominal = nominalOf(this.#scope, nominalAt[i] ?? -1);
      if (nominal !== undefined) {
        if (nominal.first === i) {
          if (tokens[i]?.key === 'whose') this.#relative(i);
          this.#take(nominal);
        }
        i = Math.max(i, nominal.last) + 1;
        continue;
      }
      const verb = tokens[i]?.analyses[0];
      const kind = timed.has(i) && verb?.tense !== 'PAST' ? null : verbKind(verb); // two days after they fired
      if (kind === null) this.#step(i);
      else this.#verb(verb as Analysis, kind, i);
      i++;
    }
    this.#stack.close(0, to);
    fronted(this.#scope, this.#clauses);
    return this.#clauses;
  }

  #step(i: number): void {
    const { tokens } = this.#scope;
    const key = tokens[i]?.key ?? '';
    const pos = posAt(tokens, i);
    if (RELATIVES.has(key) && pos !== 'SCONJ' && pos !== 'DET') this.#relative(i);
    else if (key === 'that' && pos === 'SCONJ') this.#stack.open('COMPLEMENT', i);
    else if (key === 'whether') this.#stack.open('COMPLEMENT', i);
    else if (CLAUSE_OPENERS.has(key) && opensClause(this.#scope, i, pos)) this.#stack.open('ADVERBIAL', i);
    else if (pos === ',') this.#stack.endAside(i);
    else if (/^[.;!?]$/.test(pos)) this.#stack.restart(i);
    else if (/^(?:[–—:]|--)$/.test(pos)) this.#stack.pause(i);
    else if (pos === 'PRON' && SUBJECT_PRONOUNS.has(key) && isSubject(this.#scope, i)) this.#pronoun(i);
  }

  #relative(i: number): void {
    const last = this.#clauses.findLast((c) => c.antecedent !== null)?.antecedent ?? null;
    this.#stack.push(relativeFrame(this.#scope, i, last));
  }

  /** A pronoun subject opens a clause of its own where the one before has its verb. */
  #pronoun(i: number): void {
    const top = this.#stack.top();
    if (top.clause !== null) {
      const content = this.#contentOf(top) && top.clause.objects.length === 0;
      const described = content ? null : zeroRelative(this.#scope, i);
      if (described === null) this.#stack.open(content ? 'COMPLEMENT' : 'MAIN', i);
      else this.#stack.push(described);
    }
    this.#stack.top().waiting.length = 0;
    this.#stack.top().pronoun = true;
  }

  /** Opens the clause whose subject a nominal is: content, a relative clause without a pronoun, an attribution between commas, or another main clause. */
  #openFor(around: Frame, nominal: Nominal): void {
    const begin = this.#begin(nominal);
    const before = punctuationBefore(this.#scope, begin);
    const content = this.#contentOf(around) && before !== ',' && before !== ';';
    const described =
      content && around.clause?.objects.length === 0 ? null : zeroRelative(this.#scope, begin);
    if (described !== null) this.#stack.push(described);
    else this.#stack.open(content ? 'COMPLEMENT' : 'MAIN', begin, before === ',');
  }

  /** `the talks, the envoy said, have failed`, `the deal Egypt had signed was rejected`: a clause between a subject and its verb. */
  #openInside(nominal: Nominal): void {
    const begin = this.#begin(nominal);
    const comma = punctuationBefore(this.#scope, begin) === ',';
    const inner = comma ? asideFrame() : zeroRelative(this.#scope, begin);
    if (inner !== null) this.#stack.push(inner);
  }

  /** Where a nominal's phrase begins, its possessors and modifiers before it. */
  #begin(nominal: Nominal): number {
    let { first } = nominal;
    for (const n of this.#scope.nominals)
      if (n.governor === nominal.index && n.first < first) first = n.first;
    while (posAt(this.#scope.tokens, first - 1) === 'DET') first--;
    return first;
  }

  #contentOf = (frame: Frame): boolean =>
    frame.clause !== null && framesOf(this.#lemma(frame.clause.verb)).has('c');

  #lemma = (verb: number): string => this.#scope.tokens[verb]?.analyses[0]?.lemma ?? '';

  #verb(analysis: Analysis, kind: 'FINITE' | 'INFINITIVE' | 'ING' | 'PASSIVE_PARTICIPLE', i: number): void {
    const begin = this.#groupStart(analysis, i);
    const clause: ClauseDraft = {
      index: this.#scope.firstIndex + this.#clauses.length,
      sentence: this.#scope.tokens[i]?.sentence ?? 0,
      verb: i,
      from: begin,
      to: this.#scope.to,
      subject: null,
      subjectOf: null,
      objects: [],
      antecedent: null,
      passive: analysis.voice === 'PASSIVE',
    };
    if (kind === 'FINITE') this.#finite(clause, analysis, begin);
    else {
      const found = controller(this.#scope, this.#stack.frames, this.#clauses, clause, kind);
      clause.subject = found.subject;
      clause.subjectOf = found.subjectOf;
      clause.antecedent = found.antecedent;
      this.#stack.push({
        kind: 'NONFINITE',
        antecedent: found.antecedent,
        waiting: [],
        clause,
        pronoun: false,
        free: false,
      });
    }
    this.#clauses.push(clause);
  }

  /** The first token of a verb's group. */
  #groupStart(analysis: Analysis, i: number): number {
    let at = i;
    for (let j = i - 1; j >= this.#scope.from && i - j < 8; j--) {
      const word = this.#scope.tokens[j]?.analyses[0];
      if (word?.pos === 'AUX' || word?.lemma === 'not' || (word?.pos === 'PART' && word.lemma === 'to'))
        at = j;
      else if (word?.pos !== 'ADV') break;
    }
    return analysis.proclitics.length === 0 ? i : at;
  }

  #finite(clause: ClauseDraft, analysis: Analysis, begin: number): void {
    const frame = this.#stack.frameFor(begin, analysis);
    if (frame.clause === null) {
      frame.clause = clause;
      clause.antecedent = frame.antecedent;
      const waiting = frame.waiting.at(-1);
      if (frame.pronoun || analysis.proclitics.some((p) => SUBJECT_PRONOUNS.has(p)))
        clause.subjectOf = this.#meant(analysis, begin);
      else if (waiting !== undefined) clause.subject = waiting;
      else if (frame.antecedent !== null && !frame.free) clause.subject = frame.antecedent;
      if (
        frame.kind === 'RELATIVE' &&
        frame.free &&
        frame.antecedent !== null &&
        clause.subject !== frame.antecedent &&
        !clause.passive &&
        frame.object !== false
      )
        clause.objects = [frame.antecedent];
      return;
    }
    // A verb joined to one before it: what that one is done by, does this too.
    const sibling: Frame = { ...frame, clause, waiting: [] };
    clause.antecedent = frame.antecedent;
    clause.subjectOf = frame.clause.index;
    this.#stack.push(sibling);
  }

  /** The earlier clause of the sentence whose subject a pronoun may mean. */
  #meant(analysis: Analysis, begin: number): number | null {
    // `"…," he said`: who speaks is not spoken of in what he says.
    const { tokens } = this.#scope;
    if (
      framesOf(analysis.lemma).has('c') &&
      QUOTES.has(posAt(tokens, begin - 2)) &&
      begin - 2 >= this.#scope.from
    )
      return null;
    for (const other of this.#clauses.toReversed()) {
      const subject = other.subject === null ? undefined : nominalOf(this.#scope, other.subject);
      if (subject === undefined) continue;
      if (mayMean(analysis, subject, this.#scope.tokens[subject.head]?.key ?? '')) return other.index;
    }
    return null;
  }

  /** Give a nominal to the clause it stands in. */
  #take(nominal: Nominal): void {
    if (nominal.governor !== null || nominal.coordinates !== null || nominal.preposition !== null) return;
    if (nominal.apposition !== null && nominal.apposition < nominal.index) return;
    const { tokens } = this.#scope;
    const verb = subjectVerb(this.#scope, nominal);
    const top = this.#stack.top();
    if (verb !== null && !completes(this.#scope, this.#stack, nominal)) {
      if (top.clause !== null) {
        if (top.kind === 'RELATIVE' || top.kind === 'NONFINITE') this.#stack.leave(nominal.first);
        const now = this.#stack.top();
        if (now.clause !== null) this.#openFor(now, nominal);
        else if (now.waiting.length > 0) this.#openInside(nominal);
      } else if (top.waiting.length > 0) this.#openInside(nominal);
      this.#stack.top().waiting.push(nominal.index);
      return;
    }
    if (top.clause === null) {
      if (top.waiting.length === 0) top.waiting.push(nominal.index);
      return;
    }
    const clause = top.clause;
    const before = punctuationBefore(this.#scope, nominal.first);
    if (inverts(this.#scope, clause, nominal)) {
      clause.subject = nominal.index;
      clause.subjectOf = null;
      return;
    }
    if (before === ',' || before === ':' || before === '–' || before === '—') return;
    const analysis = tokens[clause.verb]?.analyses[0];
    if (analysis?.pos === 'AUX') {
      if (clause.subject === null && clause.subjectOf === null && nominal.first - clause.verb < 4)
        clause.subject = nominal.index;
      return;
    }
    const room = framesOf(analysis?.lemma ?? '').has('d') || framesOf(analysis?.lemma ?? '').has('o') ? 2 : 1;
    if (clause.objects.length < room && !(clause.passive && room === 1))
      clause.objects = [...clause.objects, nominal.index];
  }
}

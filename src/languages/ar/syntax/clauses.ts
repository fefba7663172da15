import type { Analysis, Clause, Nominal, Token } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { writtenCase } from './agreement.ts';
import { mayFollow, stoodBefore } from './behind-verb.ts';
import { type ClauseScope, hasPronounSubject, leads, verbLemma } from './clause-scope.ts';
import { ClauseStack } from './clause-stack.ts';
import { beginsClause } from './joined-clause.ts';
import { caseOf, isAside, isCircumstance, isEmphasis, isMeasure, isSpan, isStead } from './nominal-use.ts';
import { meansAntecedent, outsideBrackets, speakerBefore } from './relative.ts';
import { settleClauses } from './settle-clauses.ts';
import { isTransitive } from './valency.ts';
import { AUXILIARIES, CLAUSE_OPENERS, COMPLEMENTISERS, RELATIVES } from './words.ts';

const MARKS_OF_END = new Set(['.', '؛', '!', '؟', '?', ';']);
const DASH = /^[-–—:]$/;
const QUOTE = /^["“«]$/;

/**
 * The finite verbs of one sentence with their subjects and objects, read from left to right with a stack of open
 * clauses: Arabic puts the subject after the verb, or before it to stress it; a clause ends at the sentence's end, or
 * where what follows fits only a clause around it.
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
    const { tokens, from, to, nominalAt } = this.#scope;
    for (let i = from; i < to; ) {
      const token = tokens[i];
      if (token === undefined) break;
      const nominal = nominalOf(this.#scope, nominalAt[i] ?? -1);
      if (nominal !== undefined) {
        if (nominal.first === i) this.#take(nominal);
        i = Math.max(i, nominal.last) + 1;
        continue;
      }
      this.#step(token, i);
      i++;
    }
    this.#stack.close(0, to);
    settleClauses(this.#clauses, this.#scope);
    return this.#clauses;
  }

  #step(token: Token, i: number): void {
    const analysis = token.analyses[0];
    if (token.kind === 'WORD' && analysis?.pos === 'VERB') {
      if (!this.#scope.timed.has(i)) this.#verb(token, analysis, i);
    } else if (COMPLEMENTISERS.has(token.key)) this.#stack.open('COMPLEMENT', i);
    else if (RELATIVES.has(token.key) && analysis?.pos !== 'ADP') this.#relative(i);
    else if (CLAUSE_OPENERS.has(token.key) && analysis?.pos !== 'ADP') this.#stack.open('ADVERBIAL', i);
    else if (MARKS_OF_END.has(token.form)) {
      this.#stack.restart(i);
    } else if (DASH.test(token.form)) {
      const top = this.#stack.top();
      if (top.clause === null) top.waiting.length = 0;
      else if (token.form === ':') this.#stack.open('COMPLEMENT', i);
    }
  }

  #relative(i: number): void {
    const before = this.#before(i);
    if (before === undefined) {
      this.#stack.open('RELATIVE', i);
      return;
    }
    const definite =
      this.#chain(outsideBrackets(this.#scope, before, i)).find((n) => n.name !== null || n.definite) ??
      before;
    this.#stack.push({ kind: 'RELATIVE', antecedent: definite.index, waiting: [], clause: null });
  }

  /** The nominal that ends right before a token, a comma or bracket apart. */
  #before(i: number): Nominal | undefined {
    const { tokens, nominalAt, from } = this.#scope;
    for (let j = i - 1; j >= from && i - j <= 3; j--) {
      const found = nominalOf(this.#scope, nominalAt[j] ?? -1);
      if (found !== undefined) return found;
      if (tokens[j]?.kind !== 'PUNCTUATION') return undefined;
    }
    return undefined;
  }

  /** A nominal and those whose genitive it is, outermost last. */
  #chain(nominal: Nominal): Nominal[] {
    const chain = [nominal];
    let up = nominal.governor;
    for (let guard = 0; up !== null && guard < 16; guard++) {
      const next = nominalOf(this.#scope, up);
      if (next === undefined) break;
      chain.push(next);
      up = next.governor;
    }
    return chain;
  }

  #verb(token: Token, analysis: Analysis, i: number): void {
    const frame = this.#stack.frameFor(token, analysis, i);
    const clause: ClauseDraft = {
      index: this.#scope.firstIndex + this.#clauses.length,
      sentence: token.sentence,
      verb: i,
      from: i,
      to: this.#scope.to,
      subject: null,
      subjectOf: null,
      objects: [],
      antecedent: frame.antecedent,
      passive: analysis.voice === 'PASSIVE',
    };
    frame.clause = clause;
    this.#clauses.push(clause);
    const preposed = this.#preposed(frame.waiting, token);
    if (preposed !== undefined) clause.subject = preposed;
    else if (frame.kind === 'RELATIVE' && frame.antecedent !== null)
      this.#bindAntecedent(clause, analysis, frame.antecedent);
  }

  /** The nominal that waits for a verb, in whichever of its readings they agree: `واشنطن تعاقب` is no past of تعاقب. */
  #preposed(waiting: readonly number[], { analyses }: Token): number | undefined {
    for (const reading of analyses) {
      const found =
        reading.pos === 'VERB' ? waiting.find((i) => this.#stack.precedes(i, reading)) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The antecedent of a relative clause is its subject, or what its pronoun suffix stands for. */
  #bindAntecedent(clause: ClauseDraft, analysis: Analysis, antecedent: number): void {
    const near = nominalOf(this.#scope, antecedent) as Nominal;
    const chain = this.#chain(speakerBefore(this.#scope, near, analysis) ?? near);
    const subject = meansAntecedent(this.#scope, clause.verb)
      ? undefined
      : chain.find((n) => leads(this.#scope, analysis, n));
    if (analysis.enclitic === null && subject !== undefined) clause.subject = subject.index;
    else if (analysis.enclitic !== null) clause.objects = [antecedent];
    if (subject !== undefined) clause.antecedent = subject.index;
  }

  /** Give a nominal to the clause it stands in. */
  #take(nominal: Nominal): void {
    if (nominal.governor !== null || nominal.coordinates !== null || nominal.preposition !== null) return;
    if (this.#stack.top().clause !== null && beginsClause(this.#scope, nominal))
      this.#stack.beside(nominal.index, nominal.first);
    const top = this.#stack.top();
    if (top.waiting.includes(nominal.index)) return;
    if (isCircumstance(this.#scope.tokens, nominal) || this.#isParticiples(nominal)) return;
    const head = this.#scope.tokens[nominal.head];
    if (isEmphasis(head) || isStead(head) || isAside(this.#scope.tokens, nominal)) return;
    if (isSpan(this.#scope.tokens, nominal) || this.#isMeasure(nominal)) return;
    if (top.clause === null) {
      const marked = nominal.name === null && nominal.quantity === null && top.kind !== 'COMPLEMENT';
      if (marked && head !== undefined && writtenCase(head.key, head.analyses[0]) === 'OBLIQUE') return;
      if (nominal.apposition === null || nominal.apposition > nominal.index) top.waiting.push(nominal.index);
      return;
    }
    if (nominal.apposition !== null && nominal.apposition < nominal.index) return;
    const comma = this.#scope.tokens[nominal.first - 1]?.form === '،';
    for (let height = this.#stack.frames.length - 1; height >= 0; height--) {
      const frame = this.#stack.frames[height];
      if (frame === undefined) return;
      const clause = frame.clause;
      if (clause === null) return;
      if (!this.#leaves(height, comma, nominal) && this.#accept(clause, nominal)) return;
      if (!this.#stack.finished(frame)) return;
    }
  }

  /** `قدرها 190 ألف ريال`: the measure and its number say how much of what stands before them. */
  #isMeasure(nominal: Nominal): boolean {
    const before = nominalOf(this.#scope, nominal.index - 1);
    const { tokens } = this.#scope;
    return (
      isMeasure(tokens, nominal) ||
      (before !== undefined && nominal.first - before.last <= 2 && isMeasure(tokens, before))
    );
  }

  /** `متهما ميليشيات`: what stands right behind a circumstantial participle is its own object. */
  #isParticiples(nominal: Nominal): boolean {
    const before = nominalOf(this.#scope, nominal.index - 1);
    if (before === undefined || !isCircumstance(this.#scope.tokens, before)) return false;
    const gap = nominal.first - before.last - 1;
    return gap === 0 || (gap === 1 && QUOTE.test(this.#scope.tokens[before.last + 1]?.form ?? ''));
  }

  /**
   * After a comma, what follows a complete relative clause belongs to the verb around it that still lacks its object;
   * without one, where the relative verb has its own right behind it, or takes none, and the other does.
   */
  #leaves(height: number, comma: boolean, { first }: Nominal): boolean {
    const frame = this.#stack.frames[height];
    const around = this.#stack.frames[height - 1]?.clause ?? null;
    if (frame?.kind !== 'RELATIVE' || frame.clause === null || around === null) return false;
    if (around.objects.length > 0 || AUXILIARIES.has(verbLemma(this.#scope, around))) return false;
    const complete = !isTransitive(verbLemma(this.#scope, frame.clause));
    const { verb, objects } = frame.clause;
    if (comma) return complete || objects.length > 0;
    return (
      first > verb + 1 &&
      (complete || objects.length > 0) &&
      frame.clause.subject !== null &&
      around.subject !== null &&
      isTransitive(verbLemma(this.#scope, around))
    );
  }

  #accept(clause: ClauseDraft, nominal: Nominal): boolean {
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb === undefined) return false;
    const written = nominal.name === null ? caseOf(this.#scope.tokens, nominal) : null;
    const oblique = written === 'OBLIQUE';
    const taken = clause.subject !== null || clause.objects.length > (clause.antecedent === null ? 0 : 1);
    if (
      !taken &&
      !oblique &&
      mayFollow(this.#scope, clause.verb, nominal) &&
      !hasPronounSubject(this.#scope, clause.verb)
    ) {
      clause.subject = nominal.index;
      return true;
    }
    if (written === 'NOMINATIVE' && stoodBefore(this.#scope, clause, nominal)) {
      // وخاض السباق عشرون مرشحا: what is done stands before who does it.
      if (clause.subject !== null) clause.objects = [clause.subject];
      clause.subject = nominal.index;
      return true;
    }
    if (clause.objects.length >= 1 || written === 'NOMINATIVE' || AUXILIARIES.has(verb.lemma)) return false;
    clause.objects = [...clause.objects, nominal.index];
    return true;
  }
}

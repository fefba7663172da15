import type { Analysis } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { isParty } from '../parties.ts';
import type { ClauseScope } from './clause-scope.ts';
import { posAt } from './draft.ts';
import { ANSWERING, QUOTES } from './words.ts';

export type ClauseKind = 'MAIN' | 'COMPLEMENT' | 'RELATIVE' | 'ADVERBIAL' | 'NONFINITE';

/** A clause whose end has not been met: first only its opener and the nominals before its verb, then its verb too. */
export interface Frame {
  readonly kind: ClauseKind;
  readonly antecedent: number | null;
  readonly waiting: number[];
  clause: ClauseDraft | null;
  /** A pronoun stands as its subject. */
  pronoun: boolean;
  /** Its antecedent is not its subject. */
  readonly free: boolean;
  /** False where the antecedent is not its object either. */
  readonly object?: false;
  /** It opened behind a comma: it may be an attribution in passing (`, police said, `). */
  readonly aside?: true;
}

const frame = (kind: ClauseKind): Frame => ({
  kind,
  antecedent: null,
  waiting: [],
  clause: null,
  pronoun: false,
  free: false,
});

/** A clause that opens behind a comma. */
export const asideFrame = (kind: ClauseKind = 'MAIN'): Frame => ({ ...frame(kind), aside: true });

/** The clauses that are open at a word of a sentence, outermost first, and where a verb goes among them. */
export class ClauseStack {
  readonly #scope: ClauseScope;
  #frames: Frame[] = [frame('MAIN')];

  constructor(scope: ClauseScope) {
    this.#scope = scope;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  top = (): Frame => this.#frames.at(-1) as Frame;

  push(one: Frame): void {
    this.#frames.push(one);
  }

  /** A mark that ends a sentence ends all that is open. */
  restart(at: number): void {
    this.close(0, at);
    this.#frames = [frame('MAIN')];
  }

  /** A dash or a colon: what waits for a verb waits in vain. */
  pause(at: number): void {
    if (this.top().clause === null) this.top().waiting.length = 0;
    else this.open('MAIN', at);
  }

  /** End the open clauses above a height. */
  close(height: number, at: number): void {
    for (const one of this.#frames.splice(height))
      if (one.clause !== null) one.clause.to = Math.max(at, one.clause.verb + 1);
  }

  /** Behind `, police said,` the clause around it goes on. */
  endAside(at: number): void {
    const top = this.top();
    if (top.aside !== true || top.clause === null || top.clause.objects.length > 0 || this.#frames.length < 2)
      return;
    if (at - top.clause.verb <= 3 && framesOf(this.#lemma(top)).has('c'))
      this.close(this.#frames.length - 1, at);
  }

  open(kind: ClauseKind, at: number, aside = false): void {
    if (kind === 'COMPLEMENT' || kind === 'MAIN') {
      // Content belongs to a verb of saying around finished clauses.
      const height =
        kind === 'MAIN'
          ? -1
          : this.#frames.findLastIndex((f) => f.clause !== null && framesOf(this.#lemma(f)).has('c'));
      if (height >= 0) this.close(height + 1, at);
    }
    if (this.#frames.length > 1 && this.top().clause === null && this.top().kind !== 'RELATIVE')
      this.#frames.pop();
    this.#frames.push(aside ? asideFrame(kind) : frame(kind));
  }

  #lemma = (one: Frame): string => this.#scope.tokens[one.clause?.verb ?? -1]?.analyses[0]?.lemma ?? '';

  /** End the relative clauses and participles that are complete. */
  leave(at: number): void {
    let height = this.#frames.length;
    while (height > 1) {
      const one = this.#frames[height - 1];
      if (one === undefined || one.clause === null || (one.kind !== 'RELATIVE' && one.kind !== 'NONFINITE'))
        break;
      height--;
    }
    this.close(Math.max(height, 1), at);
  }

  /** The frame that a finite verb completes, or the complete one that it is joined to. */
  frameFor(begin: number, analysis: Analysis): Frame {
    const top = this.top();
    if (top.clause === null) return top;
    const link = this.#joined(begin);
    // A comma ends what stood between a subject that waits and its verb (Kuwait, whose emir mediates, hosted talks).
    if (
      link !== null &&
      !(link === ',' && this.#frames.some((f) => f.clause === null && f.waiting.length > 0))
    )
      return this.#sibling(begin, analysis);
    for (let height = this.#frames.length - 1; height >= 0; height--) {
      const one = this.#frames[height] as Frame;
      if (one.clause !== null || (one.waiting.length === 0 && !one.pronoun)) continue;
      this.close(height + 1, begin);
      return one;
    }
    const own = frame('MAIN');
    this.#frames.push(own);
    return own;
  }

  /** What joins a verb to one before it: a conjunction, `then`, or the comma of a list; null for nothing. */
  #joined(begin: number): 'and' | ',' | null {
    const { tokens } = this.#scope;
    let at = begin - 1;
    while (posAt(tokens, at) === 'ADV' || this.#scope.timed.has(at) || QUOTES.has(posAt(tokens, at))) {
      if (tokens[at]?.key === 'then') return 'and';
      at--;
    }
    const key = tokens[at]?.key ?? '';
    if ((posAt(tokens, at) === 'CCONJ' && key !== 'nor') || key === 'then') return 'and';
    return posAt(tokens, at) === ',' && (this.#listed(at) || this.#resumes(at)) ? ',' : null;
  }

  /** `suspended aid and, through its minister, called for polls`. */
  #resumes(comma: number): boolean {
    const { tokens, from } = this.#scope;
    for (let i = comma - 1; i > from && comma - i < 16; i--)
      if (posAt(tokens, i) === ',' && posAt(tokens, i - 1) === 'CCONJ') return true;
    return false;
  }

  /** `attacked the town, killed two and fled`: in a list of verbs commas join too. */
  #listed(comma: number): boolean {
    const { tokens, to } = this.#scope;
    const verb = tokens[comma + 1]?.analyses[0];
    if (verb?.pos !== 'VERB' || verb.proclitics.length > 0 || framesOf(verb.lemma).has('c')) return false;
    for (let i = comma + 2; i < to; i++)
      if (
        (posAt(tokens, i) === 'CCONJ' || (tokens[i]?.key === 'then' && posAt(tokens, i - 1) === ',')) &&
        tokens[i + 1]?.analyses[0]?.pos === 'VERB'
      )
        return true;
    return false;
  }

  /** A joined verb stands beside the innermost finite clause of its tense, a verb of saying beside another one. */
  #sibling(begin: number, analysis: Analysis): Frame {
    let height = this.#frames.length - 1;
    const tense = (one: Frame): string | null | undefined =>
      this.#scope.tokens[one.clause?.verb ?? -1]?.analyses[0]?.tense;
    const beside = (one: Frame): boolean =>
      one.clause !== null &&
      one.kind !== 'NONFINITE' &&
      (one.kind !== 'RELATIVE' || this.#mayShare(one, begin)) &&
      tense(one) === analysis.tense;
    const found = this.#frames.findLastIndex(beside);
    const says = framesOf(analysis.lemma).has('c');
    const outer =
      says || this.#answers(analysis, this.#frames[found], begin)
        ? this.#frames.findIndex(
            (f) =>
              f.clause !== null &&
              f.kind !== 'NONFINITE' &&
              framesOf(this.#lemma(f)).has('c') &&
              tense(f) === analysis.tense,
          )
        : -1;
    height =
      outer >= 0
        ? outer
        : found >= 0
          ? found
          : this.#frames.findLastIndex((f) => f.clause !== null && f.kind !== 'NONFINITE');
    if (height < 0) height = this.#frames.findLastIndex((f) => f.clause !== null);
    const one = this.#frames[height] as Frame;
    this.close(height + 1, begin);
    return one;
  }

  /** `said no vote has taken place and praised the police`: not the vote, nor what had happened by then, praises. */
  #answers(analysis: Analysis, inner: Frame | undefined, begin: number): boolean {
    if (inner?.clause == null || !ANSWERING.has(analysis.lemma) || analysis.proclitics.length > 0)
      return false;
    const verb = this.#scope.tokens[inner.clause.verb]?.analyses[0];
    if (this.#scope.tokens[begin - 1]?.key === 'but' && verb?.pos === 'AUX') return true;
    return verb?.proclitics.includes('have') === true || !this.#isParty(inner.clause.subject);
  }

  #isParty(subject: number | null): boolean {
    const nominal = subject === null ? undefined : nominalOf(this.#scope, subject);
    const lemma = this.#scope.tokens[nominal?.head ?? -1]?.analyses[0]?.lemma ?? '';
    return nominal === undefined || nominal.name !== null || isParty(lemma);
  }

  /** After a comma a relative clause is over. */
  #mayShare(one: Frame, begin: number): boolean {
    const { tokens } = this.#scope;
    const comma = posAt(tokens, begin - 2) === ',';
    return !comma || one.clause === null;
  }
}

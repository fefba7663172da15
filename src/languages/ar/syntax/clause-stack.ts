import type { Analysis, Nominal, Token } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { agrees } from './agreement.ts';
import { type ClauseScope, leads, verbLemma } from './clause-scope.ts';
import { isCue } from './valency.ts';

/** What meetings do: `خلال لقاء جمع الوزيرين`. */
const GATHERING: ReadonlySet<string> = foldedSet('جمع ضم');

export type ClauseKind = 'MAIN' | 'COMPLEMENT' | 'RELATIVE' | 'ADVERBIAL';

/** A clause whose end has not been met: first only its opener and the nominals before its verb, then its verb too. */
export interface Frame {
  readonly kind: ClauseKind;
  readonly antecedent: number | null;
  readonly waiting: number[];
  clause: ClauseDraft | null;
}

const main = (): Frame => ({ kind: 'MAIN', antecedent: null, waiting: [], clause: null });

/** The clauses that are open at a word of a sentence, outermost first, and where a verb goes among them. */
export class ClauseStack {
  readonly #scope: ClauseScope;
  #frames: Frame[] = [main()];

  constructor(scope: ClauseScope) {
    this.#scope = scope;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  top = (): Frame => this.#frames.at(-1) as Frame;

  push(frame: Frame): void {
    this.#frames.push(frame);
  }

  /** A mark that ends a sentence ends all that is open. */
  restart(at: number): void {
    this.close(0, at);
    this.#frames = [main()];
  }

  /** End the open clauses above a height. */
  close(height: number, at: number): void {
    for (const frame of this.#frames.splice(height))
      if (frame.clause !== null) frame.clause.to = Math.max(at, frame.clause.verb + 1);
  }

  open(kind: ClauseKind, at: number): void {
    // A complement belongs to a verb of saying around a finished relative clause.
    if (kind === 'COMPLEMENT')
      while (
        this.#frames.length > 1 &&
        this.finished(this.top()) &&
        this.#awaitsContent(this.#frames.length - 2)
      )
        this.close(this.#frames.length - 1, at);
    if (this.#frames.length > 1 && this.top().clause === null) this.#frames.pop();
    this.#frames.push({ kind, antecedent: null, waiting: [], clause: null });
  }

  finished = (frame: Frame): boolean =>
    frame.clause === null || frame.kind === 'RELATIVE' || frame.kind === 'ADVERBIAL';

  #awaitsContent(height: number): boolean {
    for (const frame of this.#frames.slice(0, height + 1).toReversed())
      if (frame.clause !== null && isCue(verbLemma(this.#scope, frame.clause))) return true;
    return false;
  }

  /** A nominal that begins a clause beside the innermost one that is neither relative nor adverbial. */
  beside(index: number, at: number): void {
    let height = this.#frames.length - 1;
    while (height > 0 && this.finished(this.#frames[height] as Frame)) height--;
    const { kind } = this.#frames[height] as Frame;
    this.close(height, at);
    this.#frames.push({ kind, antecedent: null, waiting: [index], clause: null });
  }

  /** Whether a nominal may be the subject of a verb that follows: two that are joined are a dual. */
  precedes(index: number, verb: Analysis): boolean {
    const nominal = nominalOf(this.#scope, index);
    if (leads(this.#scope, verb, nominal)) return true;
    const joined = verb.number === 'DU' || verb.number === 'PL';
    return joined && verb.person === 3 && this.#scope.nominals.some((n) => n.coordinates === index);
  }

  /** The frame that a verb completes or opens. */
  frameFor(token: Token, analysis: Analysis, i: number): Frame {
    const joined = this.#joined(token, analysis, i);
    const before = this.#scope.nominalAt[i - 1] ?? -1;
    const adjacent = nominalOf(this.#scope, before);
    if (this.top().clause === null && !(joined && this.#frames.length > 1)) {
      if (joined || adjacent === undefined || !this.#describes(analysis, adjacent, i)) return this.top();
      const frame: Frame = { kind: 'RELATIVE', antecedent: adjacent.index, waiting: [], clause: null };
      this.#frames.push(frame);
      return frame;
    }
    if (joined) return this.#sibling(analysis, i);
    const waits = this.#waiting(analysis);
    if (
      adjacent !== undefined &&
      !adjacent.definite &&
      adjacent.name === null &&
      this.#isAsyndetic(adjacent, analysis, waits)
    ) {
      const frame: Frame = { kind: 'RELATIVE', antecedent: adjacent.index, waiting: [], clause: null };
      this.#frames.push(frame);
      return frame;
    }
    if (waits !== null) {
      this.close(waits + 1, i);
      return this.top();
    }
    const frame: Frame = { kind: 'ADVERBIAL', antecedent: null, waiting: [], clause: null };
    this.#frames.push(frame);
    return frame;
  }

  /** `هجومين شنهما`: a verb right after an indefinite noun describes it, unless a subject before waits for its verb. */
  #isAsyndetic = (noun: Nominal, verb: Analysis, waits: number | null): boolean =>
    waits === null || verb.enclitic !== null || agrees(verb, noun, true);

  /** `عقب لقاء حضره الوزير`: an indefinite noun behind a preposition, which a pronoun of the verb or of the phrase behind it means. */
  #describes(verb: Analysis, noun: Nominal, i: number): boolean {
    if (noun.definite || noun.name !== null || noun.preposition === null) return false;
    const next = this.#scope.tokens[i + 1]?.analyses[0];
    return (
      verb.enclitic !== null || GATHERING.has(verb.lemma) || (next?.pos === 'ADP' && next.enclitic !== null)
    );
  }

  /** The height of an open clause without a verb whose first nominal agrees with this one. */
  #waiting(analysis: Analysis): number | null {
    for (let height = this.#frames.length - 1; height >= 0; height--) {
      const frame = this.#frames[height] as Frame;
      if (frame.clause !== null) continue;
      if (frame.waiting.some((index) => this.precedes(index, analysis))) return height;
    }
    return null;
  }

  #joined(token: Token, analysis: Analysis, i: number): boolean {
    // أما الصين فاقترحت: the ف answers أما.
    if (analysis.proclitics.includes('ف') && this.top().clause === null && this.top().waiting.length > 0)
      return false;
    if (analysis.proclitics.some((p) => p === 'و' || p === 'ف')) return token.index > this.#scope.from;
    let before = this.#scope.tokens[i - 1];
    if (before?.analyses[0]?.pos === 'PART') before = this.#scope.tokens[i - 2];
    const key = before?.key ?? '';
    return ['و', 'ثم', 'او', 'بل', 'لكن', 'كما', 'ولم', 'ولن', 'ولا', 'وقد', 'وسوف', 'فقد'].includes(key);
  }

  /** A conjoined verb stands beside the innermost open clause that it agrees with; a verb of saying beside the main one. */
  #sibling(analysis: Analysis, i: number): Frame {
    const comma = this.#scope.tokens[i - 1]?.kind === 'PUNCTUATION';
    let height = this.#frames.length - 1;
    if (isCue(analysis.lemma)) height = this.#cueHeight();
    else while (height > 0 && !this.#mayStandBeside(this.#frames[height] as Frame, analysis, comma)) height--;
    const beside = this.#frames[height] as Frame;
    this.close(height, i);
    const frame: Frame = { kind: beside.kind, antecedent: beside.antecedent, waiting: [], clause: null };
    this.#frames.push(frame);
    return frame;
  }

  /** Where a verb of saying goes on: beside the outermost verb of saying. */
  #cueHeight(): number {
    const height = this.#frames.findIndex(
      (f) => f.clause !== null && isCue(verbLemma(this.#scope, f.clause)),
    );
    return Math.max(0, height);
  }

  #mayStandBeside(frame: Frame, analysis: Analysis, comma: boolean): boolean {
    if (frame.clause === null) return false;
    const before = this.#scope.tokens[frame.clause.verb]?.analyses[0];
    if (frame.kind === 'RELATIVE') {
      if (comma && frame.clause.objects.length > 0) return false;
      const antecedent = frame.antecedent === null ? undefined : nominalOf(this.#scope, frame.antecedent);
      return (
        before?.tense === analysis.tense && (antecedent === undefined || agrees(analysis, antecedent, true))
      );
    }
    if (frame.kind === 'ADVERBIAL') return !comma && before?.tense === analysis.tense;
    const subject = frame.clause.subject === null ? undefined : nominalOf(this.#scope, frame.clause.subject);
    return subject === undefined || agrees(analysis, subject, true) || !comma;
  }
}

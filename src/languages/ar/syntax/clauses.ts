import type { Analysis, Clause, Nominal, Token } from '../../../extract/layers.ts';
import { agrees, writtenCase } from './agreement.ts';
import { isAgentive, isCue, isDirected, isTransitive } from './valency.ts';
import { AUXILIARIES, CLAUSE_OPENERS, COMPLEMENTISERS, RELATIVES } from './words.ts';

export interface ClauseScope {
  readonly tokens: readonly Token[];
  readonly range: { readonly from: number; readonly to: number };
  /** Of the sentence. */
  readonly nominals: readonly Nominal[];
  /** For each token of the document, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  readonly firstIndex: number;
  /** Whether a token is part of a date, where nothing is a verb (آب). */
  readonly timed: (token: Token) => boolean;
  /** Whether a nominal names someone or a body that can act. */
  readonly acts: (nominal: Nominal) => boolean;
}

type Kind = 'MAIN' | 'COMPLEMENT' | 'RELATIVE' | 'ADVERBIAL';
type Draft = { -readonly [K in keyof Clause]: Clause[K] };

/** A clause whose end has not been met: first only its opener and the nominals before its verb, then its verb too. */
interface Frame {
  readonly kind: Kind;
  readonly antecedent: number | null;
  readonly waiting: number[];
  clause: Draft | null;
}

const MARKS_OF_END = new Set(['.', '؛', '!', '؟', '?', ';']);
const DASH = /^[-–—:]$/;

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
  readonly #offset: number;
  readonly #clauses: Draft[] = [];
  #stack: Frame[] = [{ kind: 'MAIN', antecedent: null, waiting: [], clause: null }];

  constructor(scope: ClauseScope) {
    this.#scope = scope;
    this.#offset = scope.nominals[0]?.index ?? 0;
  }

  read(): Clause[] {
    const { tokens, range, nominalAt } = this.#scope;
    for (let i = range.from; i < range.to; ) {
      const token = tokens[i];
      if (token === undefined) break;
      const nominal = this.#nominal(nominalAt[i] ?? -1);
      if (nominal !== undefined) {
        if (nominal.first === i) this.#take(nominal);
        i = Math.max(i, nominal.last) + 1;
        continue;
      }
      this.#step(token, i);
      i++;
    }
    this.#close(0, range.to);
    for (const clause of this.#clauses) this.#settle(clause);
    return this.#clauses;
  }

  #nominal = (index: number): Nominal | undefined =>
    index < 0 ? undefined : this.#scope.nominals[index - this.#offset];

  #top = (): Frame => this.#stack.at(-1) as Frame;

  #step(token: Token, i: number): void {
    const analysis = token.analyses[0];
    if (token.kind === 'WORD' && analysis?.pos === 'VERB') {
      if (!this.#scope.timed(token)) this.#verb(token, analysis, i);
    } else if (COMPLEMENTISERS.has(token.key)) this.#open('COMPLEMENT', i);
    else if (RELATIVES.has(token.key) && analysis?.pos !== 'ADP') this.#relative(i);
    else if (CLAUSE_OPENERS.has(token.key) && analysis?.pos !== 'ADP') this.#open('ADVERBIAL', i);
    else if (MARKS_OF_END.has(token.form)) {
      this.#close(0, i);
      this.#stack = [{ kind: 'MAIN', antecedent: null, waiting: [], clause: null }];
    } else if (DASH.test(token.form)) {
      const top = this.#top();
      if (top.clause === null) top.waiting.length = 0;
      else if (token.form === ':') this.#open('COMPLEMENT', i);
    }
  }

  /** End the open clauses above a height. */
  #close(height: number, at: number): void {
    for (const frame of this.#stack.splice(height))
      if (frame.clause !== null) frame.clause.to = Math.max(at, frame.clause.verb + 1);
  }

  #open(kind: Kind, at: number): void {
    // A complement belongs to a verb of saying around a finished relative clause.
    if (kind === 'COMPLEMENT')
      while (
        this.#stack.length > 1 &&
        this.#finished(this.#top()) &&
        this.#awaitsContent(this.#stack.length - 2)
      )
        this.#close(this.#stack.length - 1, at);
    if (this.#stack.length > 1 && this.#top().clause === null) this.#stack.pop();
    this.#stack.push({ kind, antecedent: null, waiting: [], clause: null });
  }

  #finished = (frame: Frame): boolean =>
    frame.clause === null || frame.kind === 'RELATIVE' || frame.kind === 'ADVERBIAL';

  #awaitsContent(height: number): boolean {
    for (const frame of this.#stack.slice(0, height + 1).toReversed())
      if (frame.clause !== null && isCue(this.#lemma(frame.clause))) return true;
    return false;
  }

  #lemma = (clause: Draft): string => this.#scope.tokens[clause.verb]?.analyses[0]?.lemma ?? '';

  #relative(i: number): void {
    const before = this.#before(i);
    if (before === undefined) {
      this.#open('RELATIVE', i);
      return;
    }
    const definite = this.#chain(before).find((n) => n.name !== null || n.definite) ?? before;
    this.#stack.push({ kind: 'RELATIVE', antecedent: definite.index, waiting: [], clause: null });
  }

  /** The nominal that ends right before a token, a comma or bracket apart. */
  #before(i: number): Nominal | undefined {
    const { tokens, nominalAt, range } = this.#scope;
    for (let j = i - 1; j >= range.from && i - j <= 3; j--) {
      const found = this.#nominal(nominalAt[j] ?? -1);
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
      const next = this.#nominal(up);
      if (next === undefined) break;
      chain.push(next);
      up = next.governor;
    }
    return chain;
  }

  #verb(token: Token, analysis: Analysis, i: number): void {
    const frame = this.#frameFor(token, analysis, i);
    const clause: Draft = {
      index: this.#scope.firstIndex + this.#clauses.length,
      sentence: token.sentence,
      verb: i,
      from: i,
      to: this.#scope.range.to,
      subject: null,
      subjectOf: null,
      objects: [],
      antecedent: frame.antecedent,
      passive: analysis.voice === 'PASSIVE',
    };
    frame.clause = clause;
    this.#clauses.push(clause);
    const preposed = frame.waiting.find((index) => this.#precedes(index, analysis));
    if (preposed !== undefined) clause.subject = preposed;
    else if (frame.kind === 'RELATIVE' && frame.antecedent !== null)
      this.#bindAntecedent(clause, analysis, frame.antecedent);
  }

  /** Whether a nominal may be the subject of a verb that follows: two that are joined are a dual. */
  #precedes(index: number, verb: Analysis): boolean {
    const nominal = this.#nominal(index);
    if (agrees(verb, nominal, true)) return true;
    const joined = verb.number === 'DU' || verb.number === 'PL';
    return joined && verb.person === 3 && this.#scope.nominals.some((n) => n.coordinates === index);
  }

  /** The antecedent of a relative clause is its subject, or what its pronoun suffix stands for. */
  #bindAntecedent(clause: Draft, analysis: Analysis, antecedent: number): void {
    const chain = this.#chain(this.#nominal(antecedent) as Nominal);
    const subject = chain.find((n) => agrees(analysis, n, true));
    if (analysis.enclitic === null && subject !== undefined) clause.subject = subject.index;
    else if (analysis.enclitic !== null) clause.objects = [antecedent];
    if (subject !== undefined) clause.antecedent = subject.index;
  }

  /** The frame that a verb completes or opens. */
  #frameFor(token: Token, analysis: Analysis, i: number): Frame {
    const joined = this.#joined(token, analysis, i);
    if (this.#top().clause === null && !(joined && this.#stack.length > 1)) return this.#top();
    if (joined) return this.#sibling(analysis, i);
    const before = this.#scope.nominalAt[i - 1] ?? -1;
    const adjacent = this.#nominal(before);
    const waits = this.#waiting(analysis);
    if (
      adjacent !== undefined &&
      !adjacent.definite &&
      adjacent.name === null &&
      this.#isAsyndetic(adjacent, analysis, waits)
    ) {
      const frame: Frame = { kind: 'RELATIVE', antecedent: adjacent.index, waiting: [], clause: null };
      this.#stack.push(frame);
      return frame;
    }
    if (waits !== null) {
      this.#close(waits + 1, i);
      return this.#top();
    }
    const frame: Frame = { kind: 'ADVERBIAL', antecedent: null, waiting: [], clause: null };
    this.#stack.push(frame);
    return frame;
  }

  /** `هجومين شنهما`: a verb right after an indefinite noun describes it, unless a subject before waits for its verb. */
  #isAsyndetic = (noun: Nominal, verb: Analysis, waits: number | null): boolean =>
    waits === null || verb.enclitic !== null || agrees(verb, noun, true);

  /** The height of an open clause without a verb whose first nominal agrees with this one. */
  #waiting(analysis: Analysis): number | null {
    for (let height = this.#stack.length - 1; height >= 0; height--) {
      const frame = this.#stack[height] as Frame;
      if (frame.clause !== null) continue;
      if (frame.waiting.some((index) => this.#precedes(index, analysis))) return height;
    }
    return null;
  }

  #joined(token: Token, analysis: Analysis, i: number): boolean {
    // أما الصين فاقترحت: the ف answers أما.
    if (analysis.proclitics.includes('ف') && this.#top().clause === null && this.#top().waiting.length > 0)
      return false;
    if (analysis.proclitics.some((p) => p === 'و' || p === 'ف')) return token.index > this.#scope.range.from;
    let before = this.#scope.tokens[i - 1];
    if (before?.analyses[0]?.pos === 'PART') before = this.#scope.tokens[i - 2];
    const key = before?.key ?? '';
    return ['و', 'ثم', 'او', 'بل', 'لكن', 'كما', 'ولم', 'ولن', 'ولا', 'وقد', 'وسوف', 'فقد'].includes(key);
  }

  /** A conjoined verb stands beside the innermost open clause that it agrees with; a verb of saying beside the main one. */
  #sibling(analysis: Analysis, i: number): Frame {
    const comma = this.#scope.tokens[i - 1]?.kind === 'PUNCTUATION';
    let height = this.#stack.length - 1;
    if (isCue(analysis.lemma)) height = this.#cueHeight();
    else while (height > 0 && !this.#mayStandBeside(this.#stack[height] as Frame, analysis, comma)) height--;
    const beside = this.#stack[height] as Frame;
    this.#close(height, i);
    const frame: Frame = { kind: beside.kind, antecedent: beside.antecedent, waiting: [], clause: null };
    if (beside.clause !== null && beside.kind !== 'RELATIVE') frame.waiting.length = 0;
    this.#stack.push(frame);
    return frame;
  }

  /** Where a verb of saying goes on: beside the outermost verb of saying. */
  #cueHeight(): number {
    const height = this.#stack.findIndex((f) => f.clause !== null && isCue(this.#lemma(f.clause)));
    return Math.max(0, height);
  }

  #mayStandBeside(frame: Frame, analysis: Analysis, comma: boolean): boolean {
    if (frame.clause === null) return false;
    const before = this.#scope.tokens[frame.clause.verb]?.analyses[0];
    if (frame.kind === 'RELATIVE') {
      if (comma && frame.clause.objects.length > 0) return false;
      const antecedent = frame.antecedent === null ? undefined : this.#nominal(frame.antecedent);
      return (
        before?.tense === analysis.tense && (antecedent === undefined || agrees(analysis, antecedent, true))
      );
    }
    if (frame.kind === 'ADVERBIAL') return !comma && before?.tense === analysis.tense;
    const subject = frame.clause.subject === null ? undefined : this.#nominal(frame.clause.subject);
    return subject === undefined || agrees(analysis, subject, true) || !comma;
  }

  /** Give a nominal to the clause it stands in. */
  #take(nominal: Nominal): void {
    if (nominal.governor !== null || nominal.coordinates !== null || nominal.preposition !== null) return;
    const top = this.#top();
    if (isCircumstance(this.#scope.tokens, nominal)) return;
    if (top.clause === null) {
      const marked = nominal.name === null && nominal.quantity === null && top.kind !== 'COMPLEMENT';
      const head = this.#scope.tokens[nominal.head];
      if (marked && head !== undefined && writtenCase(head.key, head.analyses[0]) === 'OBLIQUE') return;
      if (nominal.apposition === null || nominal.apposition > nominal.index) top.waiting.push(nominal.index);
      return;
    }
    if (nominal.apposition !== null && nominal.apposition < nominal.index) return;
    const comma = this.#scope.tokens[nominal.first - 1]?.form === '،';
    for (let height = this.#stack.length - 1; height >= 0; height--) {
      const frame = this.#stack[height] as Frame;
      const clause = frame.clause;
      if (clause === null) return;
      if (!(comma && this.#leaves(height)) && this.#accept(clause, nominal)) return;
      if (!this.#finished(frame)) return;
    }
  }

  /** After a comma, what follows a complete relative clause belongs to the verb around it that still lacks its object. */
  #leaves(height: number): boolean {
    const frame = this.#stack[height];
    const around = this.#stack[height - 1]?.clause ?? null;
    if (frame?.kind !== 'RELATIVE' || frame.clause === null || around === null) return false;
    if (around.objects.length > 0 || AUXILIARIES.has(this.#lemma(around))) return false;
    return frame.clause.objects.length > 0 || !isTransitive(this.#lemma(frame.clause));
  }

  #accept(clause: Draft, nominal: Nominal): boolean {
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb === undefined) return false;
    const head = this.#scope.tokens[nominal.head];
    const oblique =
      nominal.name === null &&
      head !== undefined &&
      writtenCase(head.key, head.analyses[0]) === 'OBLIQUE' &&
      nominal.quantity === null;
    const taken = clause.subject !== null || clause.objects.length > (clause.antecedent === null ? 0 : 1);
    if (!taken && !oblique && agrees(verb, nominal, false)) {
      clause.subject = nominal.index;
      return true;
    }
    if (clause.objects.length >= 1 || AUXILIARIES.has(verb.lemma)) return false;
    clause.objects = [...clause.objects, nominal.index];
    return true;
  }

  /** With the clause complete: passives, auxiliaries and unspoken subjects. */
  #settle(clause: Draft): void {
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb === undefined) return;
    const subject = clause.subject === null ? undefined : this.#nominal(clause.subject);
    const position = clause.index - this.#scope.firstIndex;
    const earlier = this.#clauses.slice(0, position);
    const auxiliary = earlier.findLast((c) => c.verb < clause.verb);
    if (auxiliary !== undefined && this.#lends(auxiliary, clause)) {
      if (
        subject !== undefined &&
        clause.objects.length === 0 &&
        subject.first > clause.verb &&
        auxiliary.subject !== null
      )
        clause.objects = [subject.index];
      if (subject === undefined || subject.first > clause.verb)
        if (auxiliary.subject !== null) clause.subject = auxiliary.subject;
        else if (clause.subject === null) clause.subjectOf = auxiliary.index;
    } else if (
      subject !== undefined &&
      subject.first > clause.verb &&
      !clause.passive &&
      this.#isObject(clause, subject, verb, earlier)
    ) {
      clause.objects = [subject.index];
      clause.subject = null;
    }
    if (clause.subject === null && clause.subjectOf === null)
      clause.subjectOf = this.#implicit(clause, verb, earlier);
  }

  /** كان and its sisters lend their subject to the verb after them. */
  #lends(auxiliary: Draft, clause: Draft): boolean {
    if (!AUXILIARIES.has(this.#lemma(auxiliary)) || clause.antecedent !== null) return false;
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb?.proclitics.includes('و')) return false;
    if (auxiliary.subject !== null && !agrees(verb as Analysis, this.#nominal(auxiliary.subject), true))
      return false;
    for (let i = auxiliary.verb + 1; i < clause.verb; i++) {
      const token = this.#scope.tokens[i];
      if (
        token !== undefined &&
        this.#scope.nominalAt[i] === -1 &&
        (COMPLEMENTISERS.has(token.key) || RELATIVES.has(token.key)) &&
        token.analyses[0]?.pos !== 'ADP'
      )
        return false;
    }
    return true;
  }

  /** A thing after a verb of doing is what is done, when someone who can do it was spoken of before. */
  #isObject(clause: Draft, subject: Nominal, verb: Analysis, earlier: readonly Draft[]): boolean {
    if (clause.objects.length > 0) return false;
    // `وطالب الاتحاد الأوروبي بـ` after what someone did: the one asked, not a new asker.
    if (
      this.#scope.acts(subject) &&
      !(isDirected(verb.lemma) && verb.proclitics.includes('و') && clause.verb > this.#scope.range.from)
    )
      return false;
    if (!isTransitive(verb.lemma) || !isAgentive(verb.lemma)) return false;
    const implicit = this.#implicit(clause, verb, earlier);
    if (implicit === null) return this.#clauses[0] === clause && false;
    const doer = this.#subjectOf(implicit);
    return doer !== undefined && this.#scope.acts(doer);
  }

  #subjectOf(index: number): Nominal | undefined {
    let clause = this.#clauses[index - this.#scope.firstIndex];
    for (let guard = 0; clause !== undefined && guard < 16; guard++) {
      if (clause.subject !== null) return this.#nominal(clause.subject);
      clause =
        clause.subjectOf === null ? undefined : this.#clauses[clause.subjectOf - this.#scope.firstIndex];
    }
    return undefined;
  }

  /** The latest earlier clause of the sentence whose subject agrees with a verb that has none of its own, relative clauses last. */
  #implicit(clause: Draft, verb: Analysis, earlier: readonly Draft[]): number | null {
    const around = earlier.filter((c) => c.antecedent === null || c.antecedent === clause.antecedent);
    return this.#latestAgreeing(verb, around) ?? this.#latestAgreeing(verb, earlier);
  }

  #latestAgreeing(verb: Analysis, earlier: readonly Draft[]): number | null {
    for (const other of earlier.toReversed()) {
      const subject = this.#subjectOf(other.index);
      if (subject === undefined) {
        const features = this.#scope.tokens[other.verb]?.analyses[0];
        if (
          features !== undefined &&
          features.gender === verb.gender &&
          features.number === verb.number &&
          other.subject === null
        )
          return other.index;
        continue;
      }
      if (agrees(verb, subject, true)) return other.index;
    }
    return null;
  }
}

/** An accusative circumstance (مؤكدا، لافتة) is neither subject nor object. */
function isCircumstance(tokens: readonly Token[], nominal: Nominal): boolean {
  const head = tokens[nominal.head];
  const analysis = head?.analyses[0];
  return (
    nominal.name === null &&
    nominal.quantity === null &&
    !nominal.definite &&
    (analysis?.derived === 'ACTIVE_PARTICIPLE' || analysis?.pos === 'ADJ') &&
    /(?:ا|ة|ين)$/.test(head?.key ?? '')
  );
}

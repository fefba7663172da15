import { bySentence } from './by-sentence.ts';
import type { Clause, Nominal, Quantity, Syntax, Token } from './layers.ts';

/** How many clauses, nominals or tokens back a question looks: texts without full stops must not cost more than others. */
const LOOK_BACK = 200;
const NONE: readonly number[] = [];

const views = new WeakMap<Syntax, SyntaxView>();

/** Questions that several stages ask of the syntax layer. */
export class SyntaxView {
  readonly syntax: Syntax;
  readonly tokens: readonly Token[];
  readonly #genitives = new Map<number, number[]>();
  readonly #siblings = new Map<number, number[]>();
  readonly #appositions = new Map<number, number>();
  readonly #clauseOfVerb = new Map<number, Clause>();
  readonly #clauses: ReadonlyMap<number, readonly Clause[]>;
  readonly #nominals: ReadonlyMap<number, readonly Nominal[]>;
  readonly #tokens: ReadonlyMap<number, readonly Token[]>;

  /** The view of a syntax layer, which the stages share. */
  static of(syntax: Syntax, tokens: readonly Token[]): SyntaxView {
    const known = views.get(syntax);
    if (known?.tokens === tokens) return known;
    const made = new SyntaxView(syntax, tokens);
    views.set(syntax, made);
    return made;
  }

  constructor(syntax: Syntax, tokens: readonly Token[]) {
    this.syntax = syntax;
    this.tokens = tokens;
    this.#clauses = bySentence(syntax.clauses);
    this.#nominals = bySentence(syntax.nominals);
    this.#tokens = bySentence(tokens);
    for (const n of syntax.nominals) {
      if (n.governor !== null && n.coordinates === null) {
        const known = this.#genitives.get(n.governor);
        if (known === undefined) this.#genitives.set(n.governor, [n.index]);
        else known.push(n.index);
      }
      if (n.coordinates !== null)
        this.#siblings.set(this.first(n.index), [
          ...(this.#siblings.get(this.first(n.index)) ?? []),
          n.index,
        ]);
      if (n.apposition !== null) {
        this.#appositions.set(n.apposition, n.index);
        this.#appositions.set(n.index, n.apposition);
      }
    }
    for (const c of syntax.clauses) this.#clauseOfVerb.set(c.verb, c);
  }

  nominal(index: number): Nominal {
    const found = this.syntax.nominals[index];
    if (found === undefined) throw new RangeError(`no nominal ${index}`);
    return found;
  }

  clausesIn = (sentence: number): readonly Clause[] => this.#clauses.get(sentence) ?? [];
  nominalsIn = (sentence: number): readonly Nominal[] => this.#nominals.get(sentence) ?? [];
  tokensIn = (sentence: number): readonly Token[] => this.#tokens.get(sentence) ?? [];

  /** The index of the sentence that a token stands in; -1 where there is no such token. */
  sentenceAt = (token: number): number => this.tokens[token]?.sentence ?? -1;

  /** The first token that begins at or behind a text offset; past the last where there is none. */
  tokenFrom(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(token: number): Nominal | null {
    const index = this.syntax.nominalAt[token] ?? -1;
    return index < 0 ? null : (this.syntax.nominals[index] ?? null);
  }

  clauseOf = (verb: number): Clause | null => this.#clauseOfVerb.get(verb) ?? null;
  /** The nominals whose governor this is, in order: genitives; in English the possessor, then what `of` ties to it. */
  genitives = (index: number): readonly number[] => this.#genitives.get(index) ?? NONE;
  genitive = (index: number): number | null => this.genitives(index)[0] ?? null;
  apposed = (index: number): number | null => this.#appositions.get(index) ?? null;

  /** The first of a coordinated list. */
  first(index: number): number {
    let n = this.syntax.nominals[index];
    for (let guard = 0; n !== undefined && n.coordinates !== null && guard < 64; guard++)
      n = this.syntax.nominals[n.coordinates];
    return n?.index ?? index;
  }

  /** A nominal with all that are joined to it, in order. */
  list = (index: number): readonly number[] => [index, ...(this.#siblings.get(index) ?? [])];

  /** The nominal that the chain of genitives hangs from. */
  root(index: number): number {
    let n = this.nominal(index);
    for (let guard = 0; n.governor !== null && guard < 16; guard++) n = this.nominal(n.governor);
    return n.index;
  }

  /** The last nominal of the chain of genitives that begins here and goes on behind it. */
  tail(index: number): number {
    let at = index;
    for (let guard = 0; guard < 16; guard++) {
      const next = this.genitives(at).at(-1);
      if (next === undefined || next < at) return at;
      at = next;
    }
    return at;
  }

  lemma = (nominal: Nominal): string => this.tokens[nominal.head]?.analyses[0]?.lemma ?? '';
  verbLemma = (clause: Clause): string => this.tokens[clause.verb]?.analyses[0]?.lemma ?? '';

  /** The clause in whose range a token stands, the innermost (latest begun) first. */
  clauseAround(token: number): Clause | null {
    const { clauses } = this.syntax;
    const sentence = this.tokens[token]?.sentence;
    let low = 0;
    let high = clauses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((clauses[middle]?.from ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && low - i <= LOOK_BACK; i--) {
      const c = clauses[i];
      if (c === undefined || c.sentence !== sentence) return null;
      if (token < c.to) return c;
    }
    return null;
  }

  /** The nominals that begin before a token, nearest first, as far as anything may refer back. */
  *nominalsBefore(token: number): Generator<Nominal> {
    let index = -1;
    for (let t = token - 1; t >= 0 && index < 0 && token - t <= LOOK_BACK; t--)
      index = this.syntax.nominalAt[t] ?? -1;
    for (let i = index; i >= 0 && index - i <= LOOK_BACK; i--) {
      const nominal = this.syntax.nominals[i];
      if (nominal !== undefined && nominal.first < token) yield nominal;
    }
  }

  /** Follow implicit subjects back to a nominal, within the sentence. */
  subjectOf(clause: Clause): number | null {
    let c: Clause | undefined = clause;
    for (let guard = 0; c !== undefined && guard < 16; guard++) {
      if (c.subject !== null) return c.subject;
      c = c.subjectOf === null ? undefined : this.syntax.clauses[c.subjectOf];
    }
    return null;
  }

  /** Text offsets of a nominal with all its genitives. */
  span(index: number): { start: number; end: number } {
    let { start } = this.nominal(index);
    let at = index;
    for (let guard = 0; guard < 16; guard++) {
      const [before] = this.genitives(at);
      if (before === undefined || before > at) break;
      start = Math.min(start, this.nominal(before).start);
      at = before;
    }
    return { start, end: this.nominal(this.tail(index)).end };
  }

  quantityOf = (nominal: Nominal, quantities: readonly Quantity[]): Quantity | null =>
    nominal.quantity === null ? null : (quantities[nominal.quantity] ?? null);
}

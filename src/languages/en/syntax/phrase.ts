import type { NameMention, Quantity } from '../../../extract/layers.ts';
import type { SentenceScope } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { verbKind } from './clause-scope.ts';
import { analysisAt, posAt } from './draft.ts';
import { BOUNDS, CLASS_HEADS, NUMBERED, PERSON_HEADS, QUOTES } from './words.ts';

/** A word, a name or a counted phrase: what noun phrases are made of. */
export interface Atom {
  readonly first: number;
  readonly last: number;
  readonly name: NameMention | null;
  /** Position in the sentence's quantities. */
  readonly quantity: number | null;
  readonly pos: string;
}

/** A run of atoms that make up one noun phrase, half open; `possessor` when ’s follows. */
export interface Run {
  readonly atoms: readonly Atom[];
  readonly from: number;
  readonly to: number;
  readonly possessor: boolean;
}

const POSSESSIVE = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose']);
const OPENS_NUMBER =
  /^(?:at|more|less|fewer|up|as|nearly|about|around|over|almost|some|roughly|approximately|no|under|only|just|another)$/;
/** These open a phrase of their own behind a name or noun (promised Ukraine more weapons). */
const MORE = new Set(['more', 'most', 'less', 'enough', 'further', 'several', 'many', 'few']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'DET']);

/** Cuts a sentence into the runs that its noun phrases are read from, left to right. */
export class Phrases {
  readonly #scope: SentenceScope;
  readonly #names: ReadonlyMap<number, NameMention>;
  readonly #quantities: ReadonlyMap<number, number>;

  constructor(scope: SentenceScope) {
    this.#scope = scope;
    this.#names = new Map(scope.names.map((name) => [name.first, name]));
    this.#quantities = new Map(
      scope.quantities.flatMap((quantity, at) =>
        counts(quantity) ? [[this.#begin(quantity), at] as const] : [],
      ),
    );
  }

  /** A number with what bounds it: at least, more than, up to. */
  #begin(quantity: Quantity): number {
    const { tokens, from } = this.#scope;
    let first = quantity.tokens.first;
    while (first > from && quantity.tokens.first - first < 4 && BOUNDS.has(tokens[first - 1]?.key ?? ''))
      first--;
    while (first < quantity.tokens.first && !OPENS_NUMBER.test(tokens[first]?.key ?? '')) first++;
    return first;
  }

  atomAt(i: number): Atom | null {
    const { tokens, to, quantities } = this.#scope;
    if (i >= to) return null;
    const bound = this.#boundAt(i);
    if (bound !== null) return bound;
    const at = this.#quantities.get(i);
    const quantity = at === undefined ? undefined : quantities[at];
    const name = this.#names.get(i);
    if (
      quantity !== undefined &&
      at !== undefined &&
      !(name !== undefined && name.last >= quantity.tokens.last)
    ) {
      const inner = this.#nameWithin(i, quantity.tokens.last);
      const last = inner === null ? quantity.tokens.last : inner.first - 1;
      if (last >= i) return { first: i, last, name: null, quantity: at, pos: 'NUM' };
    }
    if (name !== undefined) return { first: i, last: name.last, name, quantity: null, pos: 'PROPN' };
    if (this.#scope.timed.has(i)) return null;
    const pos = posAt(tokens, i);
    if (tokens[i]?.kind === 'SYMBOL' && i + 1 < to && tokens[i + 1]?.kind === 'NUMBER')
      return { first: i, last: i, name: null, quantity: null, pos: 'NUM' };
    const own = tokens[i]?.kind === 'WORD' || tokens[i]?.kind === 'NUMBER';
    if (
      own &&
      (INSIDE.has(pos) || (pos === 'PRON' && POSSESSIVE.has(tokens[i]?.key ?? '') && this.#precedesNoun(i)))
    )
      return { first: i, last: i, name: null, quantity: null, pos };
    return null;
  }

  /** `up to 100 people`, `about 200 supporters` where no reader of quantities has joined the words before the number to it. */
  #boundAt(i: number): Atom | null {
    const { tokens, to } = this.#scope;
    const pos = posAt(tokens, i);
    if ((pos !== 'ADP' && pos !== 'ADV' && pos !== 'ADJ') || !OPENS_NUMBER.test(tokens[i]?.key ?? ''))
      return null;
    if (this.#quantities.has(i) || this.#names.has(i) || this.#scope.timed.has(i)) return null;
    let at = i + 1;
    while (at < to && at - i < 4 && BOUNDS.has(tokens[at]?.key ?? '')) at++;
    if (posAt(tokens, at) !== 'NUM' || this.#scope.timed.has(at)) return null;
    // `talks about two issues`, `over two days`: a bare preposition may govern the number.
    if (
      at === i + 1 &&
      pos === 'ADP' &&
      i > this.#scope.from &&
      posAt(tokens, i - 1) !== ',' &&
      !/^(?:VERB|ADP)$/.test(posAt(tokens, i - 1))
    )
      return null;
    return { first: i, last: at - 1, name: null, quantity: null, pos: 'NUM' };
  }

  #precedesNoun(i: number): boolean {
    const key = this.#scope.tokens[i]?.key;
    return key !== 'her' || this.#names.has(i + 1) || INSIDE.has(posAt(this.#scope.tokens, i + 1));
  }

  #nameWithin(from: number, last: number): NameMention | null {
    for (let i = from; i <= last; i++) {
      const name = this.#names.get(i);
      if (name !== undefined) return name;
    }
    return null;
  }

  /** The run that begins at a token, or null. */
  runAt(from: number): Run | null {
    const { tokens, to } = this.#scope;
    const atoms: Atom[] = [];
    let i = from;
    while (i < to) {
      const atom = this.atomAt(i);
      if (atom !== null && !(atoms.length > 0 && this.#breaks(atoms, atom))) {
        atoms.push(atom);
        i = atom.last + 1;
        continue;
      }
      const bracket = atom === null ? this.#bracket(atoms, i) : null;
      if (bracket !== null) {
        i = bracket;
        continue;
      }
      if (atom === null && this.#joins(atoms, i)) {
        i++;
        continue;
      }
      break;
    }
    if (atoms.length === 0) return null;
    const possessor = analysisAt(tokens, i)?.lemma === "'s" && posAt(tokens, i) === 'PART';
    return { atoms, from, to: i, possessor };
  }

  /** Where a phrase goes on behind a bracket inside it: `the Umma (Nation) party`. */
  #bracket(atoms: readonly Atom[], i: number): number | null {
    const { tokens, to } = this.#scope;
    if (tokens[i]?.form !== '(' || atoms.at(-1)?.pos !== 'PROPN') return null;
    for (let close = i + 1; close < to && close - i < 6; close++) {
      if (tokens[close]?.form !== ')') continue;
      const next = this.atomAt(close + 1);
      return next !== null && next.name === null && next.pos === 'NOUN' ? close + 1 : null;
    }
    return null;
  }

  /** An article, a possessive or a number opens a new phrase behind a noun. */
  #breaks(atoms: readonly Atom[], atom: Atom): boolean {
    const headed = atoms.some((a) => a.pos === 'NOUN' || a.pos === 'PROPN' || a.quantity !== null);
    const last = atoms.at(-1);
    if (!headed || last === undefined) return false;
    if (atom.quantity !== null || MORE.has(this.#scope.tokens[atom.first]?.key ?? '')) return true;
    if (atom.name !== null) return this.#startsRelative(last, atom);
    if (last.name !== null && this.#startsClause(atoms, last)) return true;
    if (atom.pos === 'DET' || atom.pos === 'PRON') return true;
    if (atom.pos === 'ADJ' && last.pos === 'NOUN' && this.#givesTwo(atoms)) return true;
    if (atom.pos === 'NUM' && NUMBERED.has(analysisAt(this.#scope.tokens, last.last)?.lemma ?? ''))
      return false;
    if (atom.pos === 'NUM')
      return this.#scope.tokens[atom.first]?.kind === 'WORD' || atom.first + 1 < this.#scope.to;
    return false;
  }

  /** `the reply Doha had given`: a name right behind a noun that is no title of it, and before a verb, is the subject of what describes the noun. */
  #startsRelative(last: Atom, atom: Atom): boolean {
    const { tokens } = this.#scope;
    const analysis = analysisAt(tokens, last.last);
    if (last.name !== null || analysis === undefined || last.pos !== 'NOUN') return false;
    if (PERSON_HEADS.has(analysis.lemma) || CLASS_HEADS.has(analysis.lemma)) return false;
    return verbKind(analysisAt(tokens, atom.last + 1)) === 'FINITE' || posAt(tokens, atom.last + 1) === 'AUX';
  }

  /** `gave the police new powers`: a verb that takes two objects stands before. */
  #givesTwo([first]: readonly Atom[]): boolean {
    const verb = first === undefined ? undefined : analysisAt(this.#scope.tokens, first.first - 1);
    return verb?.pos === 'VERB' && framesOf(verb.lemma).has('d');
  }

  /** `in Gao junior officers arrested`: behind a place that a preposition governs, a bare plural before a verb is its subject. */
  #startsClause(atoms: readonly Atom[], place: Atom): boolean {
    const { tokens, to } = this.#scope;
    if (
      place.name?.type !== 'PLACE' ||
      atoms.length > 1 ||
      !/^(?:in|at|near|from|around)$/.test(tokens[place.first - 1]?.key ?? '')
    )
      return false;
    let end = place.last + 1;
    for (
      let next = this.atomAt(end);
      next !== null && next.name === null && end - place.last < 6;
      next = this.atomAt(end)
    )
      end = next.last + 1;
    return (
      analysisAt(tokens, end - 1)?.number === 'PL' &&
      verbKind(analysisAt(tokens, end)) === 'FINITE' &&
      end < to
    );
  }

  /** What may stand between the words of one phrase: an adverb before an adjective, a comma or `and` between two, a date. */
  #joins(atoms: readonly Atom[], i: number): boolean {
    const { tokens } = this.#scope;
    const pos = posAt(tokens, i);
    const next = this.atomAt(i + 1);
    if (next === null) return false;
    const headed = atoms.some((a) => a.pos === 'NOUN' || a.pos === 'PROPN' || a.quantity !== null);
    const last = atoms.at(-1);
    if (pos === 'ADV')
      return (
        (!headed || last?.quantity != null) &&
        (next.pos === 'ADJ' || next.pos === 'NUM' || next.quantity !== null)
      );
    if (headed || last === undefined) return false;
    if (this.#scope.timed.has(i)) return !this.#scope.timed.has(i - 1) && next.pos !== 'DET';
    if (pos === ',' || pos === 'CCONJ')
      return last.pos === 'ADJ' && next.pos === 'ADJ' && this.atomAt(i + 2) !== null;
    if (QUOTES.has(pos)) return last.pos === 'DET' || last.pos === 'ADJ';
    return false;
  }
}

const counts = (quantity: Quantity): boolean =>
  (quantity.noun !== null || quantity.measure === 'PERSONS') && quantity.unit === null;

import type { Nominal, Token } from '../../../extract/layers.ts';
import { blank, type NominalDraft, type SentenceScope } from '../../shared/syntax/sentence.ts';
import { nameLexicon } from '../names/lexicon.ts';
import { analysisAt, posAt } from './draft.ts';
import { link } from './links.ts';
import { type Atom, Phrases, type Run } from './phrase.ts';
import { prepositionBefore } from './prepositions.ts';
import { CLASS_HEADS, PERSON_HEADS, QUOTES } from './words.ts';

/** Noun phrases of one sentence, left to right, with their genitive, apposition and coordination links. */
export function readNominals(scope: SentenceScope, firstIndex: number): Nominal[] {
  const phrases = new Phrases(scope);
  const reader = new NominalReader(scope, firstIndex);
  for (let i = scope.from; i < scope.to; ) {
    const run = phrases.runAt(i);
    if (run === null) i++;
    else {
      if (!isAge(scope, run)) reader.take(run);
      i = Math.max(run.to, i + 1);
    }
  }
  return reader.nominals;
}

/** `Navreet Singh, 25, was killed`: a bare number between commas behind a person's name stands for nobody. */
function isAge({ tokens, names }: SentenceScope, { atoms, from, to }: Run): boolean {
  if (atoms.length !== 1 || atoms[0]?.pos !== 'NUM' || tokens[from - 1]?.form !== ',') return false;
  if (!/^[1-9]\d$/.test(tokens[from]?.form ?? '') || !/^[,.;)]$/.test(tokens[to]?.form ?? '.')) return false;
  return names.some((name) => name.last === from - 2 && name.kind === 'PERSON');
}

const HEADS = new Set(['NOUN', 'PROPN', 'X']);
/** Determiners and adjectives that may stand for a noun. */
const PRONOMINAL = new Set([
  'those',
  'these',
  'this',
  'all',
  'some',
  'many',
  'several',
  'both',
  'others',
  'few',
  'most',
]);
/** Those that do so before `of` alone. */
const BEFORE_OF = new Set(['any', 'none', 'each', 'either', 'neither', 'much', 'more', 'enough', 'one']);

class NominalReader {
  readonly nominals: NominalDraft[] = [];
  readonly #scope: SentenceScope;
  readonly #firstIndex: number;
  /** Possessors that wait for their noun. */
  #owners: NominalDraft[] = [];
  #previousEnd = -1;
  /** By nominal, where its phrase begins. */
  readonly #begins = new Map<number, number>();

  constructor(scope: SentenceScope, firstIndex: number) {
    this.#scope = scope;
    this.#firstIndex = firstIndex;
  }

  take(run: Run): void {
    if (this.#owners.length > 0 && !this.#follows(run.from)) this.#owners = [];
    const made = this.#split(run);
    const [first] = made;
    if (first === undefined) return;
    const owners = this.#owners;
    this.#owners = [];
    const main =
      made.find((draft) => draft.governor === null && (draft.apposition === null || draft.name === null)) ??
      first;
    for (const owner of owners) {
      owner.governor = main.index;
      main.definite = true;
    }
    const from = owners[0]?.first ?? run.from;
    if (owners.length === 0 || main.preposition === null) {
      const governed = prepositionBefore(
        this.#scope,
        owners.length > 0 ? this.#begin(from) : run.from,
        run.to,
      );
      main.preposition = governed;
    }
    const outer = owners.length > 0 ? (owners[0] as NominalDraft) : null;
    if (outer !== null) outer.preposition = null;
    const last = made.at(-1);
    if (run.possessor && last !== undefined) {
      const whole = made.filter((draft) => draft.governor === null);
      const owner = whole.at(-1) ?? last;
      // `President Assad’s failure`: the title stands for both.
      this.#owners = [made.find((draft) => draft.index === owner.apposition) ?? owner];
      this.#previousEnd = run.to + 1;
      return;
    }
    this.#begins.set(main.index, owners.length > 0 ? this.#begin(from) : run.from);
    for (const draft of made) if (draft !== main) this.#begins.set(draft.index, draft.first);
    link(this.#scope, this.nominals, main, this.#firstIndex, (n) => this.#begins.get(n.index) ?? n.first);
    this.#office(main, made);
  }

  /** `Secretary of State John Kerry`: the name is of who holds the office, not of what the office is of. */
  #office(main: NominalDraft, made: readonly NominalDraft[]): void {
    const office = main.governor === null ? undefined : this.nominals[main.governor - this.#firstIndex];
    const person = (n: NominalDraft): boolean =>
      PERSON_HEADS.has(analysisAt(this.#scope.tokens, n.head)?.lemma ?? '');
    if (office === undefined || office.first > main.first || !person(office) || person(main)) return;
    for (const draft of made)
      if (draft.name !== null && draft.apposition === main.index) draft.apposition = office.index;
  }

  #begin = (first: number): number => {
    const { tokens, from } = this.#scope;
    let at = first;
    while (at > from && (posAt(tokens, at - 1) === 'DET' || posAt(tokens, at - 1) === 'ADJ')) at--;
    return at;
  };

  #follows = (from: number): boolean =>
    from === this.#previousEnd ||
    (from === this.#previousEnd + 1 &&
      (QUOTES.has(posAt(this.#scope.tokens, from - 1)) || posAt(this.#scope.tokens, from - 1) === 'ADV'));

  /** The nominals of a run: names apart, with the words before and behind them. */
  #split(run: Run): NominalDraft[] {
    const made: NominalDraft[] = [];
    let words: Atom[] = [];
    let modifiers: NominalDraft[] = [];
    let title: NominalDraft | null = null;
    for (const atom of run.atoms) {
      if (atom.name === null) {
        words.push(atom);
        continue;
      }
      if (words.some((w) => HEADS.has(w.pos) || (w.quantity !== null && this.#counts(w)))) {
        title = this.#common(words, made);
        if (title !== null) for (const m of modifiers) m.governor = title.index;
        modifiers = [];
        words = [];
      }
      const name = this.#name(atom);
      made.push(name);
      if (title !== null && this.#mayTitle(title, atom)) name.apposition = title.index;
      if (title !== null) modifiers = [];
      else modifiers.push(name);
      title = null;
    }
    if (words.some((w) => HEADS.has(w.pos) || w.quantity !== null) || made.length === 0) {
      const head = this.#common(words, made);
      if (head !== null) for (const m of modifiers) m.governor = head.index;
    }
    return made;
  }

  /** Whether a number has its noun with it: `two` in `two African Union troops` has not. */
  #counts({ quantity, last }: Atom): boolean {
    const noun = quantity === null ? null : (this.#scope.quantities[quantity]?.noun ?? null);
    return noun !== null && noun <= last;
  }

  /** A noun right before a name says who or what bears it: any noun a person, others a noun of their class or one with an article. */
  #mayTitle(title: NominalDraft, { name }: Atom): boolean {
    const { tokens } = this.#scope;
    const lemma = analysisAt(tokens, title.head)?.lemma ?? '';
    if (PERSON_HEADS.has(lemma) || CLASS_HEADS.has(lemma)) return true;
    if (title.quantity !== null) return false;
    return name?.kind === 'PERSON' ? title.number !== 'PL' : posAt(tokens, title.first) === 'DET';
  }

  #add(draft: NominalDraft): NominalDraft {
    draft.index = this.#firstIndex + this.nominals.length;
    this.nominals.push(draft);
    return draft;
  }

  #name(atom: Atom): NominalDraft {
    const draft = blank(this.#scope.tokens, atom.first, atom.last, atom.last);
    draft.name = atom.name?.index ?? null;
    draft.start = atom.name?.start ?? draft.start;
    draft.end = atom.name?.end ?? draft.end;
    draft.definite = true;
    const given = atom.name?.kind === 'PERSON' && atom.first < atom.last ? atom.first : -1;
    draft.gender = nameLexicon().genders.get(this.#scope.tokens[given]?.key ?? '') ?? null;
    draft.number = 'SG';
    return this.#add(draft);
  }

  /** The nominal of a run of words, from behind the last name on; null where none can be its head. */
  #common(words: readonly Atom[], made: NominalDraft[]): NominalDraft | null {
    const { tokens } = this.#scope;
    const lastName = made.at(-1)?.last ?? -1;
    const own = words.filter((w) => w.first > lastName);
    const counted = words.find((w) => w.quantity !== null);
    const head = own.findLast((w) => HEADS.has(w.pos) || w.quantity !== null) ?? this.#standIn(own, tokens);
    const [first] = own;
    if (head === undefined || first === undefined) return null;
    const quantity = counted?.quantity == null ? undefined : this.#scope.quantities[counted.quantity];
    const at = head.quantity === null ? head.last : (quantity?.noun ?? head.last);
    const draft = blank(tokens, first.first, head.last, Math.min(Math.max(at, first.first), head.last));
    const opening = words[0];
    if (opening !== undefined && opening.first < draft.first)
      draft.start = tokens[opening.first]?.start ?? draft.start;
    if (quantity !== undefined && counted != null) {
      draft.quantity = counted.quantity;
      draft.start = Math.min(quantity.phrase.start, tokens[counted.first]?.start ?? draft.start, draft.start);
      draft.number = quantity.value === 1 ? 'SG' : 'PL';
    }
    this.#add(draft);
    made.push(draft);
    return draft;
  }

  /** The wounded, those, twelve. */
  #standIn(words: readonly Atom[], tokens: readonly Token[]): Atom | undefined {
    const last = words.at(-1);
    if (last === undefined) return undefined;
    if (last.pos === 'NUM') return last;
    if (last.pos === 'ADJ')
      return words.some((w) => analysisAt(tokens, w.first)?.lemma === 'the') ? last : undefined;
    const key = tokens[last.first]?.key ?? '';
    const alone = PRONOMINAL.has(key) || (BEFORE_OF.has(key) && tokens[last.last + 1]?.key === 'of');
    return words.length === 1 && alone ? last : undefined;
  }
}

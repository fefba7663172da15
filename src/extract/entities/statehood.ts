import type { Language } from '../../languages/language.ts';
import type { NameMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** How a country's or capital's name is used: as somewhere, or as someone who acts or is acted upon. */
export type Use = 'PLACE' | 'ACTOR';

/** Classes of words that decide the use of a country's name. */
export interface UseWords {
  /** Words before من and a list of doers (كل من). */
  readonly partitives: ReadonlySet<string>;
  /** Nouns that only say that a country is one (دولة). */
  readonly countryNouns: ReadonlySet<string>;
  /** What happens in a place or is called after it (محادثات, زلزال). */
  readonly happenings: ReadonlySet<string>;
  /** Going there, nouns and verbs. */
  readonly motions: ReadonlySet<string>;
  /** Violence, which a capital suffers as a place. */
  readonly strikes: ReadonlySet<string>;
  readonly borders: ReadonlySet<string>;
  /** Nouns that take ب of a partner (علاقات). */
  readonly relations: ReadonlySet<string>;
  /** What is addressed to someone with إلى. */
  readonly appeals: ReadonlySet<string>;
  /** What comes from someone who acts (من, عن). */
  readonly sources: ReadonlySet<string>;
  /** Nouns of speaking, whose genitive speaks where something is said. */
  readonly speeches: ReadonlySet<string>;
  readonly topicalisers: ReadonlySet<string>;
  /** من جهة: one side of several. */
  readonly sides: ReadonlySet<string>;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'X']);
const LOOSE = new Set(['NOUN', 'ADJ']);

/** Decide by structure whether a country's (or capital's) name means the place or its government. */
export const useOf = (name: NameMention, view: SyntaxView, language: Language): Use =>
  language.useOf?.(name, view) ?? new Reader(name, view, language).use();

class Reader {
  readonly #name: NameMention;
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #words: UseWords;
  /** The name can only be a capital or a palace standing for its government. */
  readonly #metonym: boolean;

  constructor(name: NameMention, view: SyntaxView, language: Language) {
    this.#name = name;
    this.#view = view;
    this.#language = language;
    this.#words = language.useWords;
    this.#metonym = !name.entries.some((e) => e.form === 'NAME' && e.candidate.kind === 'STATE');
  }

  use(): Use {
    const view = this.#view;
    const own = view.at(this.#name.first);
    if (own === null) return 'PLACE';
    const at = this.#climb(view.nominal(view.first(own.index)));
    if (this.#onOneSide(own) || this.#jointSubject(own)) return 'ACTOR';
    if (at.preposition !== null && !this.#pronominal(at.first)) return this.#governed(at, at.preposition);
    const genitive = this.#genitive(at);
    if (genitive !== null) return genitive;
    for (const clause of view.syntax.clauses) {
      if (clause.sentence !== this.#name.sentence) continue;
      const lemma = view.verbLemma(clause);
      if (clause.subject === at.index)
        return this.#language.words.witnessVerbs.has(lemma) ? 'PLACE' : 'ACTOR';
      if (clause.objects.includes(at.index)) return this.#goesThere(lemma) ? 'PLACE' : 'ACTOR';
    }
    return this.#topic(at) || this.#afterVerb(at.first) ? 'ACTOR' : 'PLACE';
  }

  #lemma = (token: number): string => this.#view.tokens[token]?.analyses[0]?.lemma ?? '';
  #pos = (token: number): string => this.#view.tokens[token]?.analyses[0]?.pos ?? '';
  #goesThere = (lemma: string): boolean =>
    this.#language.words.motionVerbs.has(lemma) || this.#words.motions.has(lemma);

  /** Out of `كل من` and `دولة`, to what they stand for. */
  #climb(nominal: Nominal): Nominal {
    let at = nominal;
    for (let guard = 0; at.governor !== null && at.preposition === null && guard < 4; guard++) {
      const governor = this.#view.nominal(at.governor);
      const lemma = this.#view.lemma(governor);
      if (!this.#words.partitives.has(lemma) && !this.#words.countryNouns.has(lemma)) break;
      at = this.#view.nominal(this.#view.first(governor.index));
    }
    return at;
  }

  /** The token before, quotation marks passed over; -1 at the sentence's beginning. */
  #before(token: number): number {
    let i = token - 1;
    while (i >= 0 && /^["“”«»'‘]$/.test(this.#view.tokens[i]?.form ?? '')) i--;
    return i >= 0 && this.#view.tokens[i]?.sentence === this.#name.sentence ? i : -1;
  }

  /** The token after the list of names that begins with a nominal. */
  #after(nominal: Nominal): number {
    const list = this.#view.list(this.#view.first(nominal.index));
    return Math.max(...list.map((i) => this.#view.nominal(i).last)) + 1;
  }

  /** `قطر من جهة والسعودية ومصر من جهة أخرى`. */
  #onOneSide(own: Nominal): boolean {
    const tokens = this.#view.tokens;
    for (const end of new Set([own.last + 1, this.#after(own)]))
      if (tokens[end]?.analyses[0]?.lemma === this.#language.words.fromPreposition)
        if (this.#words.sides.has(tokens[end + 1]?.key ?? '')) return true;
    return false;
  }

  /** The preposition before has its pronoun: it does not govern the name. */
  #pronominal(first: number): boolean {
    const token = this.#view.tokens[this.#before(first)];
    const analysis = token?.analyses[0];
    return analysis?.pos === 'ADP' && token?.key !== analysis.lemma && !token?.key.endsWith(analysis.lemma);
  }

  /** The last two names of a list before a verb in the dual: `وبكين وموسكو تدعوان`. */
  #jointSubject(own: Nominal): boolean {
    const list = this.#view.list(this.#view.first(own.index));
    const verb = this.#view.tokens[this.#after(own)]?.analyses[0];
    return (
      list.length > 1 &&
      verb?.pos === 'VERB' &&
      verb.number === 'DU' &&
      list.indexOf(own.index) >= list.length - 2
    );
  }

  #governed(at: Nominal, preposition: string): Use {
    const words = this.#language.words;
    const use = this.#words;
    const before = this.#before(at.first);
    const noun = this.#pos(before) === 'ADP' ? before - 1 : before;
    const actor = (yes: boolean): Use => (yes ? 'ACTOR' : 'PLACE');
    if (use.relations.has(this.#lemma(noun))) return 'ACTOR';
    if (words.actorPrepositions.has(preposition)) return actor(!this.#within(at.first, 6, use.borders));
    if (preposition === words.fromPreposition)
      return actor(use.sources.has(this.#lemma(noun)) || this.#asked(at));
    if (preposition === words.reportPreposition) return actor(use.sources.has(this.#lemma(noun)));
    if (preposition === words.onPreposition || preposition === words.toPreposition) {
      if (this.#metonym && this.#within(at.first, 4, use.strikes)) return 'PLACE';
      return actor(this.#afterDeed(at.first, preposition === words.onPreposition ? 8 : 4));
    }
    return actor(this.#pos(before) === 'ADP' && use.appeals.has(this.#lemma(noun)));
  }

  /** One of these within some tokens before. */
  #within(token: number, reach: number, lemmas: ReadonlySet<string>): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) if (lemmas.has(this.#lemma(i))) return true;
    return false;
  }

  /** `طلبت من تركيا`: the verb asks the one after من. */
  #asked(at: Nominal): boolean {
    const clause = this.#view.clauseAround(at.first);
    return (
      clause !== null &&
      this.#language.words.askingVerbs.has(this.#view.verbLemma(clause)) &&
      at.first - clause.verb < 12
    );
  }

  /** A noun or verb of doing shortly before (`عقوبات على روسيا`, `دعم لأوكرانيا`). */
  #afterDeed(token: number, reach: number): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) {
      const form = this.#view.tokens[i]?.form ?? '';
      if (this.#view.tokens[i]?.kind === 'PUNCTUATION' && !/^["“”«»]$/.test(form)) return false;
      if ((this.#pos(i) === 'NOUN' || this.#pos(i) === 'VERB') && this.#language.isDeed(this.#lemma(i)))
        return !this.#goesThere(this.#lemma(i));
    }
    return false;
  }

  /** As the genitive of a noun; null where it is none. */
  #genitive(at: Nominal): Use | null {
    const before = this.#before(at.first);
    const adjacent = NOMINAL.has(this.#pos(before)) && this.#view.at(before)?.name === null;
    if (at.governor === null && !(adjacent && this.#construct(before))) return null;
    const lemma = adjacent ? this.#lemma(before) : this.#view.lemma(this.#view.nominal(at.governor ?? 0));
    const words = this.#language.words;
    const use = this.#words;
    if (use.motions.has(lemma) && this.#directed(at)) return 'ACTOR';
    if (words.placeClasses.has(lemma) || use.happenings.has(lemma) || this.#goesThere(lemma)) return 'PLACE';
    if (this.#metonym && use.strikes.has(lemma)) return 'PLACE';
    if (use.speeches.has(lemma) && this.#metonym)
      return LOOSE.has(this.#pos(this.#after(at))) || this.#pos(this.#after(at)) === 'ADP'
        ? 'ACTOR'
        : 'PLACE';
    return this.#language.isDeed(lemma) || words.stateNouns.has(lemma) || use.speeches.has(lemma)
      ? 'ACTOR'
      : 'PLACE';
  }

  /** The verbal noun's object follows with ل: `احتلال إيران للجزر`. */
  #directed = (at: Nominal): boolean =>
    this.#view.tokens[at.last + 1]?.analyses[0]?.proclitics.includes(this.#language.words.toPreposition) ===
    true;

  /** A noun that may have a genitive after it. */
  #construct(token: number): boolean {
    const analysis = this.#view.tokens[token]?.analyses[0];
    return (
      analysis !== undefined && !analysis.definite && analysis.enclitic === null && analysis.pos === 'NOUN'
    );
  }

  /** What a clause is about: after `أما` or `إن`, or at its beginning before the verb. */
  #topic(at: Nominal): boolean {
    const tokens = this.#view.tokens;
    const before = this.#before(at.first);
    const key = tokens[before]?.key ?? '';
    if (this.#words.topicalisers.has(key)) return true;
    const next = tokens[this.#after(at)]?.analyses[0];
    if (this.#language.words.complementisers.has(key))
      return next !== undefined && (next.pos === 'VERB' || (LOOSE.has(next.pos) && !next.definite));
    const opens = before < 0 || tokens[before]?.kind === 'PUNCTUATION';
    return opens && next?.pos === 'VERB' && next.person === 3;
  }

  /** Right after a finite verb, or one with its preposition and pronoun: `عرض تقدمت به فرنسا`. */
  #afterVerb(first: number): boolean {
    const before = this.#before(first);
    let i = before;
    if (this.#view.tokens[i]?.analyses[0]?.enclitic != null && this.#pos(i) !== 'VERB') i--;
    const verb = this.#view.tokens[i]?.analyses[0];
    const taken = this.#view.tokens[i]?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null);
    if (verb?.pos === 'NOUN' && verb.enclitic !== null && taken === true) return true;
    if (i < 0 || verb?.pos !== 'VERB') return false;
    if (this.#language.words.witnessVerbs.has(verb.lemma)) return false;
    return verb.tense === 'IMPERATIVE' || !this.#goesThere(verb.lemma);
  }
}

import type { Language } from '../../languages/language.ts';
import type { Analysis, NameMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { NameContext } from './name-context.ts';
import type { Use } from './use-words.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'X']);
const LOOSE = new Set(['NOUN', 'ADJ']);
/** How far before its object a verb of addressing may stand. */
const ADDRESS = 12;

/** Decide by structure whether a country's (or capital's) name means the place or its government. */
export const useOf = (name: NameMention, view: SyntaxView, language: Language): Use =>
  language.useOf?.(name, view) ?? new Reader(name, view, language).use();

const isCircumstance = ({ pos, derived, definite, enclitic }: Analysis): boolean =>
  LOOSE.has(pos) && derived === 'ACTIVE_PARTICIPLE' && !definite && enclitic === null;

class Reader extends NameContext {
  use(): Use {
    const view = this.view;
    const own = view.at(this.name.first);
    if (own === null) return 'PLACE';
    const at = this.#climb(view.nominal(view.first(own.index)));
    if (this.#onOneSide(own) || this.#jointSubject(own) || this.#headed(own)) return 'ACTOR';
    if (at.preposition !== null && !this.pronominal(at.first)) return this.#governed(at, at.preposition);
    const genitive = this.#genitive(at);
    if (genitive !== null) return genitive;
    for (const clause of view.syntax.clauses) {
      if (clause.sentence !== this.name.sentence) continue;
      const lemma = view.verbLemma(clause);
      if (clause.subject === at.index) return this.#witnesses(lemma) ? 'PLACE' : 'ACTOR';
      if (clause.objects.includes(at.index)) return this.goesThere(lemma) ? 'PLACE' : 'ACTOR';
    }
    return this.#topic(at) || this.#afterVerb(at.first) || this.#addressed(at) ? 'ACTOR' : 'PLACE';
  }

  #witnesses = (lemma: string): boolean =>
    this.language.words.witnessVerbs.has(lemma) || (this.metonym && this.words.seeming.has(lemma));

  /** Two capitals that a headline begins with: `واشنطن وهافانا: نهاية القطيعة`. */
  #headed(own: Nominal): boolean {
    const first = this.view.nominal(this.view.first(own.index));
    const opens = this.before(first.first) < 0;
    return this.metonym && opens && this.after(own) > own.last + 1 && this.#colonAt(this.after(own));
  }
  #colonAt = (token: number): boolean => this.view.tokens[token]?.form === ':';

  /** What someone accuses, warns or calls upon, apart from its verb: `اتهم السفير، فلان، طهران بالسعي`. */
  #addressed(at: Nominal): boolean {
    const next = this.view.tokens[this.after(at)]?.analyses[0];
    const linked = next?.pos === 'ADP' || (next?.proclitics.length ?? 0) > 0;
    if (!linked) return false;
    for (let i = this.before(at.first); i >= 0 && at.first - i < ADDRESS; i--) {
      if (this.view.tokens[i]?.sentence !== this.name.sentence) return false;
      if (this.pos(i) === 'VERB') return this.words.addressing.has(this.lemma(i));
    }
    return false;
  }

  /** Out of `كل من` and `دولة`, to what they stand for. */
  #climb(nominal: Nominal): Nominal {
    let at = nominal;
    for (let guard = 0; at.governor !== null && at.preposition === null && guard < 4; guard++) {
      const governor = this.view.nominal(at.governor);
      const lemma = this.view.lemma(governor);
      if (!this.words.partitives.has(lemma) && !this.words.countryNouns.has(lemma)) break;
      at = this.view.nominal(this.view.first(governor.index));
    }
    return at;
  }

  /** `قطر من جهة والسعودية ومصر من جهة أخرى`. */
  #onOneSide(own: Nominal): boolean {
    const tokens = this.view.tokens;
    for (const end of new Set([own.last + 1, this.after(own)]))
      if (tokens[end]?.analyses[0]?.lemma === this.language.words.fromPreposition)
        if (this.words.sides.has(tokens[end + 1]?.key ?? '')) return true;
    return false;
  }

  /** The last two names of a list before a verb in the dual: `وبكين وموسكو تدعوان`. */
  #jointSubject(own: Nominal): boolean {
    const list = this.view.list(this.view.first(own.index));
    const verb = this.view.tokens[this.after(own)]?.analyses[0];
    return (
      list.length > 1 &&
      verb?.pos === 'VERB' &&
      verb.number === 'DU' &&
      list.indexOf(own.index) >= list.length - 2
    );
  }

  #governed(at: Nominal, preposition: string): Use {
    const words = this.language.words;
    const use = this.words;
    const before = this.before(at.first);
    const noun = this.pos(before) === 'ADP' ? before - 1 : before;
    const actor = (yes: boolean): Use => (yes ? 'ACTOR' : 'PLACE');
    if (use.relations.has(this.lemma(noun))) return 'ACTOR';
    if (this.pos(before) === 'ADP' && this.within(before, 3, use.envoys)) return 'PLACE';
    if (this.pos(before) === 'ADP' && use.motions.has(this.lemma(noun))) return 'PLACE';
    if (words.actorPrepositions.has(preposition)) return actor(!this.within(at.first, 6, use.borders));
    if (preposition === words.fromPreposition)
      return actor(
        use.sources.has(this.lemma(noun)) || this.#asked(at) || this.verbAround(at, use.receiving),
      );
    if (preposition === words.reportPreposition)
      return actor(use.sources.has(this.lemma(noun)) || this.verbAround(at, use.parting));
    if (preposition === words.onPreposition || preposition === words.toPreposition) {
      if (this.metonym && this.within(at.first, 4, use.strikes)) return 'PLACE';
      return actor(this.#afterDeed(at.first, preposition === words.onPreposition ? 8 : 4));
    }
    if (
      this.pos(before) === 'ADP' &&
      this.lemma(before) === words.goalPreposition &&
      this.verbAround(at, use.turning)
    )
      return 'ACTOR';
    return actor(this.pos(before) === 'ADP' && use.appeals.has(this.lemma(noun)));
  }

  /** `طلبت من تركيا`: the verb asks the one after من. */
  #asked(at: Nominal): boolean {
    const clause = this.view.clauseAround(at.first);
    return (
      clause !== null &&
      this.language.words.askingVerbs.has(this.view.verbLemma(clause)) &&
      at.first - clause.verb < 12
    );
  }

  /** A noun or verb of doing shortly before (`عقوبات على روسيا`, `دعم لأوكرانيا`). */
  #afterDeed(token: number, reach: number): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) {
      const form = this.view.tokens[i]?.form ?? '';
      if (this.view.tokens[i]?.kind === 'PUNCTUATION' && !/^["“”«»]$/.test(form)) return false;
      if ((this.pos(i) === 'NOUN' || this.pos(i) === 'VERB') && this.language.isDeed(this.lemma(i)))
        return !this.goesThere(this.lemma(i));
    }
    return false;
  }

  /** As the genitive of a noun; null where it is none. */
  #genitive(at: Nominal): Use | null {
    if (this.pronominal(at.first)) return null;
    const before = this.before(at.first);
    const adjacent = NOMINAL.has(this.pos(before)) && this.view.at(before)?.name === null;
    if (at.governor === null && !(adjacent && this.construct(before))) return null;
    const lemma = this.noun(adjacent ? before : this.view.nominal(at.governor ?? 0).head);
    const words = this.language.words;
    const use = this.words;
    if (use.motions.has(lemma) && this.#directed(at)) return 'ACTOR';
    if (words.placeClasses.has(lemma) || use.happenings.has(lemma) || this.goesThere(lemma)) return 'PLACE';
    if (this.metonym && use.strikes.has(lemma)) return 'PLACE';
    if (use.speeches.has(lemma) && this.metonym)
      return LOOSE.has(this.pos(this.after(at))) || this.pos(this.after(at)) === 'ADP' ? 'ACTOR' : 'PLACE';
    return this.language.isDeed(lemma) || words.stateNouns.has(lemma) || use.speeches.has(lemma)
      ? 'ACTOR'
      : 'PLACE';
  }

  /** The verbal noun's object follows with ل: `احتلال إيران للجزر`. */
  #directed = (at: Nominal): boolean =>
    this.view.tokens[at.last + 1]?.analyses[0]?.proclitics.includes(this.language.words.toPreposition) ===
    true;

  /** What a clause is about: after `أما` or `إن`, or at its beginning before the verb. */
  #topic(at: Nominal): boolean {
    const tokens = this.view.tokens;
    const before = this.before(at.first);
    const key = tokens[before]?.key ?? '';
    if (this.words.topicalisers.has(key)) return true;
    const next = tokens[this.after(at)]?.analyses[0];
    if (this.language.words.complementisers.has(key))
      return next !== undefined && (next.pos === 'VERB' || (LOOSE.has(next.pos) && !next.definite));
    const opens = before < 0 || tokens[before]?.kind === 'PUNCTUATION';
    return opens && next?.pos === 'VERB' && next.person === 3;
  }

  /** Right after a finite verb, or one with its preposition and pronoun: `عرض تقدمت به فرنسا`. */
  #afterVerb(first: number): boolean {
    const before = this.before(first);
    let i = before;
    const owned = this.view.tokens[i]?.analyses[0]?.enclitic != null;
    if (this.pronominal(first) || (owned && this.pos(i) !== 'VERB')) i--;
    const verb = this.view.tokens[i]?.analyses[0];
    const taken = this.view.tokens[i]?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null);
    if (verb?.pos === 'NOUN' && verb.enclitic !== null && taken === true) return !this.goesThere(verb.lemma);
    // متهما إسرائيل, داعية مصر: who is accused or called upon.
    if (verb !== undefined && !this.language.words.subjectsPrecede && isCircumstance(verb)) return true;
    if (i < 0 || verb?.pos !== 'VERB') return false;
    if (this.language.words.witnessVerbs.has(verb.lemma)) return false;
    return verb.tense === 'IMPERATIVE' || !this.goesThere(verb.lemma);
  }
}

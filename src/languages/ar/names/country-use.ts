import type { Use } from '../../../extract/entities/use.ts';
import type { Clause, NameMention, Nominal } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { COMPLEMENTISERS, PLACE_CLASSES } from '../syntax/words.ts';
import { isDeed, LOOSE } from './use-context.ts';
import { actor, BY, FROM, GovernedUse, TO } from './use-governed.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'X']);
const NAME = foldKey('اسم');
/** What has its own place: `ومقره بروكسل`. */
const SEATS = foldedSet('مقر عاصمة مركز موقع');
/** Behind which only a verb stands. */
const NEGATIONS = foldedSet('لم لن');
/** What may stand between a subject and its verb. */
const PARTICLES = foldedSet('لم لن لا ما قد سوف');
/** How far before its object a verb of addressing may stand. */
const ADDRESS = 12;

/** Decides by structure whether a country's or capital's name means the place or its government. */
export const useOf = (name: NameMention, view: SyntaxView): Use => new CountryUse(name, view).use();

class CountryUse extends GovernedUse {
  use(): Use {
    const own = this.view.at(this.name.first);
    if (own === null || this.datelined(own)) return 'PLACE';
    const at = this.#climb(this.view.nominal(this.view.first(own.index)));
    if (this.#seat(at)) return 'PLACE';
    const said = this.#onOneSide(own) || this.#jointSubject(own) || this.enumerated(at);
    if (said || this.#headed(own) || this.#headline(own)) return 'ACTOR';
    if (at.preposition !== null && !this.pronominal(at.first)) return this.governed(at, at.preposition);
    if (this.is(this.before(at.first), 'exclusive')) return actor(!this.#placed(at));
    const genitive = this.#genitive(at);
    if (genitive !== null) return genitive;
    for (const clause of this.view.clausesIn(this.name.sentence)) {
      // أما طهران، التي زارها الوفد، فحذرت: what is told of it aside does not say what it does.
      if (clause.antecedent === at.index && this.#topic(at)) continue;
      if (clause.subject === at.index) return this.#subject(clause);
      if (!clause.objects.includes(at.index)) continue;
      if (this.is(clause.verb, 'joining') && this.#joined(at)) return 'PLACE';
      return actor(!this.is(clause.verb, 'reach') && !(this.metonym && this.is(clause.verb, 'strike')));
    }
    return actor(this.#topic(at) || this.#afterVerb(at.first) || this.#addressed(at));
  }

  /** Where something has its seat, or where someone's journey goes: `خلال زيارتها نيامي`. */
  #seat(at: Nominal): boolean {
    const before = this.before(at.first);
    if (this.pos(before) !== 'NOUN' || this.first(before)?.enclitic == null) return false;
    return this.is(before, 'motion') || (this.metonym && SEATS.has(this.lemma(before)));
  }

  /** `يربط الخرطوم ببورتسودان`, unlike `ربط إيران بالهجوم`. */
  #joined(at: Nominal): boolean {
    const next = this.view.at(this.after(at));
    return next?.preposition === BY && next.name !== null;
  }

  #subject(clause: Clause): Use {
    const { verb } = clause;
    const present = this.first(verb)?.tense === 'PRESENT';
    const ranked = clause.objects.some((o) => this.#isRank(this.view.nominal(o)));
    // توقع of وقّع: the first form of such a verb leaves out its و (تقع).
    const derived = /^و/.test(this.lemma(verb)) && this.token(verb)?.key.includes(this.lemma(verb)) === true;
    const told = this.is(verb, 'witness') || (present && !derived && this.is(verb, 'describing')) || ranked;
    const capital = this.metonym && (this.is(verb, 'seem') || this.is(verb, 'hosting'));
    return actor(!told && !capital && !(this.metonym && this.#struck(clause)));
  }

  /** `احتلت المرتبة الثالثة`, unlike `قصفت الهند مواقع`. */
  #isRank = (object: Nominal): boolean =>
    this.says(this.view.lemma(object), 'rank') && this.first(object.head)?.number !== 'PL';

  /** `تعرضت كييف لقصف`: a capital that violence is done to. */
  #struck = ({ verb, to }: Clause): boolean =>
    this.says(this.lemma(verb), 'recipient') && this.strikes(verb + 1, Math.min(to, verb + 5));

  /** Two capitals that a headline begins with: `واشنطن وهافانا: نهاية القطيعة`. */
  #headed(own: Nominal): boolean {
    const first = this.view.nominal(this.view.first(own.index));
    const opens = this.before(first.first) < 0;
    const colon = this.token(this.after(own))?.form === ':';
    return this.metonym && opens && this.view.list(first.index).length > 1 && colon;
  }

  /** The second half of a headline: `انقلاب في النيجر والجزائر تندد`, `… وطهران غاضبة`. */
  #headline(own: Nominal): boolean {
    const joined = this.token(this.name.first)?.form.startsWith('و') === true;
    const behind = this.behindQuote(this.name.last + 1);
    const next = this.first(behind);
    if (!joined || next === undefined || this.view.list(own.index).length > 1) return false;
    if (next.number !== 'SG' || next.gender !== 'F') return false;
    if (next.pos === 'VERB')
      return next.tense === 'PRESENT' && next.person === 3 && !this.is(behind, 'describing');
    const ends = !this.inSentence(behind + 1) || this.token(behind + 1)?.kind === 'PUNCTUATION';
    return this.name.sentence === 0 && ends && next.pos === 'ADJ' && !next.definite;
  }

  /** What someone accuses, warns or calls upon, apart from its verb: `اتهم السفير، فلان، طهران بالسعي`. */
  #addressed(at: Nominal): boolean {
    const next = this.first(this.after(at));
    const linked = next?.pos === 'ADP' || next?.proclitics.some((p) => p === BY || p === TO) === true;
    if (!linked) return false;
    for (let i = this.before(at.first); i >= 0 && at.first - i < ADDRESS; i--) {
      if (!this.inSentence(i)) return false;
      if (this.pos(i) === 'VERB') return this.is(i, 'address');
    }
    return false;
  }

  /** Out of `كل من` and `دولة`, to what they stand for. */
  #climb(nominal: Nominal): Nominal {
    let at = nominal;
    for (let guard = 0; at.governor !== null && at.preposition === null && guard < 4; guard++) {
      const governor = this.view.nominal(at.governor);
      const lemma = this.view.lemma(governor);
      if (!this.says(lemma, 'partitive') && !this.says(lemma, 'country')) break;
      at = this.view.nominal(this.view.first(governor.index));
    }
    return at;
  }

  /** `قطر من جهة والسعودية ومصر من جهة أخرى`. */
  #onOneSide(own: Nominal): boolean {
    for (const end of new Set([own.last + 1, this.after(own)]))
      if (this.lemma(end) === FROM && this.is(end + 1, 'side')) return true;
    return false;
  }

  /** The last two names of a list before a verb in the dual: `وبكين وموسكو تدعوان`. */
  #jointSubject(own: Nominal): boolean {
    const list = this.view.list(this.view.first(own.index));
    const verb = this.first(this.after(own));
    return (
      list.length > 1 &&
      verb?.pos === 'VERB' &&
      verb.number === 'DU' &&
      list.indexOf(own.index) >= list.length - 2
    );
  }

  #placed = (at: Nominal): boolean => PLACE_CLASSES.has(this.lemma(this.before(at.first)));

  /** As the genitive of a noun; null where it is none. */
  #genitive(at: Nominal): Use | null {
    if (this.pronominal(at.first)) return null;
    const before = this.before(at.first);
    if (at.governor === null && this.token(before - 1)?.form === '،' && this.calls(before)) return null;
    const adjacent = NOMINAL.has(this.pos(before)) && this.view.at(before)?.name === null;
    if (at.governor === null && !(adjacent && this.construct(before))) return null;
    const head = adjacent ? before : this.view.nominal(at.governor ?? 0).head;
    const lemma = this.#noun(head);
    const says = this.says.bind(this, lemma);
    const led = this.#led(head);
    if ((says('side') && led !== null) || (this.metonym && lemma === NAME && led === BY)) return 'ACTOR';
    // فاز برئاسة البرازيل
    if (says('chair')) return actor(led === BY && !this.is(this.before(head), 'winning'));
    if ((says('motion') && this.#directed(at)) || this.#objectOf(at, head)) return 'ACTOR';
    if (says('state') && !says('motion')) return 'ACTOR';
    // باتفاق الرياض وطهران
    if (says('accord') && this.view.list(this.view.first(at.index)).length > 1) return 'ACTOR';
    if (PLACE_CLASSES.has(lemma) || says('happening') || says('motion')) return 'PLACE';
    if (this.metonym && says('strike')) return 'PLACE';
    if (says('speech') && this.metonym) {
      const next = this.after(at);
      return actor(LOOSE.has(this.pos(next)) || this.pos(next) === 'ADP');
    }
    return actor(isDeed(lemma) || this.is(head, 'state') || says('speech') || this.#counted(at, head));
  }

  /** The preposition before a noun, in its word or apart; null for none. */
  #led(head: number): string | null {
    const own = this.view.at(head);
    if (own?.preposition != null) return own.preposition;
    const before = this.before(head);
    return this.pos(before) === 'ADP' ? this.lemma(before) : null;
  }

  /** A word read as a noun where it may be one. */
  #noun(i: number): string {
    const analyses = this.token(i)?.analyses;
    return (
      (analyses?.[0]?.pos === 'ADJ' ? analyses.find((a) => a.pos === 'NOUN') : analyses?.[0])?.lemma ?? ''
    );
  }

  /** The verbal noun's object follows with ل: `احتلال إيران للجزر`. */
  #directed = (at: Nominal): boolean => this.first(at.last + 1)?.proclitics.includes(TO) === true;

  /** A number of things follows the doer of a verbal noun: `تقديم واشنطن 56 مليون دولار`. */
  #counted(at: Nominal, head: number): boolean {
    const behind = at.last + 1;
    const next = this.view.at(behind);
    const verbal = this.first(head)?.derived === 'MASDAR';
    const told = next?.first === behind && next.quantity !== null && next.preposition === null;
    const figure = this.token(behind)?.kind === 'NUMBER' && ['NUM', 'NOUN'].includes(this.pos(behind + 1));
    return verbal && (told || figure);
  }

  /** `إطلاق بيونغ يانغ صاروخا`: an indefinite object of the verbal noun whose doer this is. */
  #objectOf(at: Nominal, head: number): boolean {
    if (this.first(head)?.derived !== 'MASDAR') return false;
    const next = this.after(at);
    const own = this.first(next);
    return (
      own?.pos === 'NOUN' &&
      !own.definite &&
      own.proclitics.length === 0 &&
      /[^ى]ا$/.test(this.token(next)?.form ?? '')
    );
  }

  /** What a clause is about: after `أما` or `إن`, or at its beginning before the verb. */
  #topic(at: Nominal): boolean {
    const before = this.before(at.first);
    const key = this.token(before)?.key ?? '';
    if (this.says(key, 'topic')) return true;
    let behind = this.behindQuote(this.after(at));
    if (PARTICLES.has(this.token(behind)?.key ?? '') && this.pos(behind + 1) === 'VERB') behind++;
    const next = this.first(behind);
    if (COMPLEMENTISERS.has(key))
      return next !== undefined && (next.pos === 'VERB' || (LOOSE.has(next.pos) && !next.definite));
    const opens = before < 0 || this.token(before)?.kind === 'PUNCTUATION';
    return opens && next?.pos === 'VERB' && next.person === 3;
  }

  /** Right after a finite verb, or one with its preposition and pronoun: `عرض تقدمت به فرنسا`. */
  #afterVerb(first: number): boolean {
    let i = this.before(first);
    const owned = this.first(i)?.enclitic != null;
    if (this.pronominal(first) || (owned && this.pos(i) !== 'VERB')) i--;
    const verb = this.first(i);
    const taken = this.token(i)?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null);
    if (verb?.pos === 'NOUN' && verb.enclitic !== null && taken === true)
      return !this.says(verb.lemma, 'reach') && !this.says(verb.lemma, 'motion');
    if (this.calls(i)) return true;
    // لم تشأ هولندا: a verb that no list has.
    if (NEGATIONS.has(this.token(i - 1)?.key ?? '') && this.inSentence(i - 1)) return !this.is(i, 'witness');
    if (i < 0 || verb?.pos !== 'VERB' || this.is(i, 'witness')) return false;
    return verb.tense === 'IMPERATIVE' || !this.says(verb.lemma, 'reach');
  }
}

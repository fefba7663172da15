import type { Use } from '../../../extract/entities/use.ts';
import type { Clause, NameMention } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { wordSet } from '../../shared/word-set.ts';
import { QUOTE } from './use-context.ts';
import { GovernedUse, REACH } from './use-governed.ts';

const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)ern$|^(?:central|neighbouring|neighboring|nearby|rural|upper|lower|mainland|inland|coastal)$/i;
const CONJUNCTIONS = new Set(['until', 'since', 'after', 'before', 'as', 'than', 'like', 'for']);
/** Words of time between a subject and its verb. */
const TIMES = /^(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|early|late)$/;
const RULING = new Set(['government', 'regime', 'authority', 'administration', 'leadership']);
const CONDITIONS = wordSet(
  'prepare ready willing able unwilling determined concerned committed keen responsible eager set due likely unlikely opposed open guilty bound',
);

/** Whether a country's or capital's name means the place or its government, by what stands right before and behind it. */
export const useOf = (name: NameMention, view: SyntaxView): Use => new CountryUse(name, view).use();

class CountryUse extends GovernedUse {
  use(): Use {
    if (this.#opensList() || this.#afterComma() || this.#beforeShare()) return 'ACTOR';
    const owned = this.#owned();
    if (owned !== null) return owned;
    const attributive = this.#attributive();
    if (attributive !== null) return attributive;
    const before = this.before(this.first);
    if (DIRECTION.test(this.text(before))) return 'PLACE';
    const clauses = this.#subjectOf();
    const preposition = this.pos(before) === 'ADP' ? this.lemma(before) : null;
    const acts = clauses.some((clause) => this.#subject(clause) === 'ACTOR');
    if (preposition !== null && !(acts && CONJUNCTIONS.has(preposition)))
      return this.governed(preposition, before);
    if (clauses.length > 0) return acts ? 'ACTOR' : 'PLACE';
    return this.#object(before);
  }

  /** `…, Russia and Georgia have accepted`: behind a comma a list of its own begins, and a verb follows it. */
  #afterComma(): boolean {
    let first = this.name.first;
    let last = this.name.last;
    // `talks in Geneva, Washington will cut`: no town is in a capital.
    if (this.metonym && this.text(first - 1) === ',' && this.pos(last + 1) === 'AUX') return true;
    if (this.text(last + 1) === 'and' && this.named(last + 2)) last = this.last;
    else if (this.text(first - 1) === 'and' && this.named(first - 2)) {
      first -= 2;
      while (this.named(first - 1)) first--;
    }
    if (first === this.name.first && last === this.name.last) return false;
    // `of Kenya, Uganda and Tanzania met`: what stands before the comma may begin the same list.
    if (this.named(first - 2) && this.lemma(this.before(this.first)) === 'of') return false;
    return this.text(first - 1) === ',' && first > this.first && this.finite(last + 1);
  }

  /** `Guyana and Venezuela each loaded`, `…, Qatar 50 million dollars`: behind whom the verb of another is meant. */
  #beforeShare(): boolean {
    const next = this.name.last + 1;
    if (/^(?:each|both|all)$/.test(this.text(this.last + 1))) return this.finite(this.last + 2);
    const joined = /^(?:,|and)$/.test(this.text(this.name.first - 1)) && this.first === this.name.first;
    const half = this.text(next) === 'half' && /^an?$/.test(this.text(next + 1));
    if (!joined || !(half || this.view.tokens[next]?.kind === 'NUMBER')) return false;
    // `killed 30 in Nepal, India 20`: what stood before was no doer.
    for (let i = this.name.first - 2; this.text(i) !== ''; i--)
      if (this.named(i)) return this.pos(this.before(i)) !== 'ADP';
    return false;
  }

  /** `Algiers and Ankara sign`: a list that a sentence begins with. */
  #opensList = (): boolean =>
    this.last > this.first &&
    this.before(this.first) < 0 &&
    /^\p{Ll}/u.test(this.text(this.last + 1)) &&
    this.pos(this.last + 1) !== 'ADP';

  /** `Qatar's decision`, `Qatar's foreign minister`. */
  #owned(): Use | null {
    if (!/^['’]s?$/.test(this.text(this.name.last + 1))) return null;
    for (let i = this.name.last + 2; i < this.name.last + 6; i++) {
      if (this.pos(i) === 'NOUN' && this.pos(i + 1) !== 'NOUN')
        return this.is(i, 'acting') && !this.is(i, 'head') ? 'ACTOR' : 'PLACE';
      if (!['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'].includes(this.pos(i))) break;
    }
    return 'PLACE';
  }

  /** `US troops`, `UK citizens`: null where no noun follows at once. */
  #attributive(): Use | null {
    const next = this.name.last + 1;
    if (this.#looksVerbal(next)) return 'ACTOR';
    if (TIMES.test(this.text(next))) return null;
    const token = this.view.tokens[next];
    if (token?.sentence !== this.name.sentence) return null;
    const pos = this.pos(next);
    const title = pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !this.named(next);
    if (/^an?$/.test(this.text(this.name.first - 1))) return this.metonym ? 'PLACE' : this.#attributed(next);
    if (pos !== 'NOUN' && pos !== 'ADJ' && !title) return null;
    if (pos === 'ADJ' && this.pos(next + 1) !== 'NOUN' && this.pos(next + 1) !== 'PROPN') return null;
    if (this.metonym) return RULING.has(this.lemma(next)) ? 'ACTOR' : 'PLACE';
    return this.#attributed(next);
  }

  #attributed(next: number): Use {
    let head = next;
    while (head < next + 4 && ['NOUN', 'ADJ', 'PROPN'].includes(this.pos(head + 1)) && !this.named(head + 1))
      head++;
    for (let i = next; i <= head; i++) if (this.is(i, 'acting') && !this.is(i, 'head')) return 'ACTOR';
    return 'PLACE';
  }

  /** `until Qatar changes its policies`, `Doha spurns 13 demands`: a verb that was taken for a plural. */
  #looksVerbal(next: number): boolean {
    if (this.pos(next) !== 'NOUN' || !/[^su]s$/.test(this.text(next))) return false;
    const behind = this.pos(next + 1);
    // A crisis is no verb; `the army, which Turkey funds`.
    if (this.lemma(next) === this.text(next)) return false;
    if (
      /^(?:which|that|whom)$/.test(this.text(this.name.first - 1)) &&
      behind !== 'NOUN' &&
      behind !== 'VERB'
    )
      return true;
    const opens = this.text(this.name.first - 1) === '';
    if (opens && /^(?:,|on|over|as|after)$/.test(this.text(next + 1))) return true;
    const object = behind === 'DET' || behind === 'PRON' || behind === 'NUM' || this.text(next + 1) === 'to';
    return object && !/^(?:the|an?)$/i.test(this.text(this.name.first - 1));
  }

  /** The clauses whose subject the name, or the list it stands in, is. */
  #subjectOf(): Clause[] {
    const own = this.view.at(this.name.first);
    if (own === null) return [];
    const first = this.view.first(own.index);
    return this.view
      .clausesIn(this.name.sentence)
      .filter(({ subject }) => subject !== null && (subject === own.index || subject === first));
  }

  #subject(clause: Clause): Use {
    const verb = clause.verb;
    if (this.text(verb) === 'sees') return this.metonym ? 'PLACE' : 'ACTOR';
    if (this.is(verb, 'suffering') || (this.metonym && this.lemma(verb) === 'host')) return 'PLACE';
    if (this.is(verb, 'describing')) {
      if (this.lemma(verb) === 'have') {
        const had = this.text(QUOTE.test(this.text(verb + 1)) ? verb + 2 : verb + 1);
        return actingHave(had) || /(?:ed|en)$/.test(had) ? 'ACTOR' : 'PLACE';
      }
      for (let i = verb + 1; i < verb + 4; i++) {
        if (CONDITIONS.has(this.lemma(i)) || this.is(i, 'acting') || this.lemma(i) === 'to') return 'ACTOR';
        if (this.pos(i) === 'VERB' || (this.metonym && this.pos(i) === 'ADJ')) return 'ACTOR';
      }
      return 'PLACE';
    }
    if (clause.passive && this.is(verb, 'motion')) return 'PLACE';
    return 'ACTOR';
  }

  /** `between the protesters and Baghdad`. */
  #betweenParties(and: number): boolean {
    for (let i = and - 1; i > and - REACH && this.text(i) !== ''; i--)
      if (this.lemma(i) === 'between') return !this.within(i, 'border', 3);
    return false;
  }

  /** Right behind a verb, or as its object. */
  #object(before: number): Use {
    if (this.text(before) === 'and' && this.#betweenParties(before)) return 'ACTOR';
    if (this.metonym && ASSAILED.has(this.lemma(before)) && !REPROACH.has(this.text(this.last + 1)))
      return 'PLACE';
    if (before >= 0 && this.pos(before) === 'VERB') return this.is(before, 'motion') ? 'PLACE' : 'ACTOR';
    const own = this.view.at(this.first);
    for (const clause of this.view.clausesIn(this.name.sentence))
      if (own !== null && clause.objects.includes(own.index))
        return this.is(clause.verb, 'motion') ? 'PLACE' : 'ACTOR';
    const next = QUOTE.test(this.text(this.last + 1)) ? this.last + 2 : this.last + 1;
    const aux = this.pos(next) === 'AUX' || (this.pos(next) === 'ADV' && this.pos(next + 1) === 'VERB');
    return aux || (this.pos(next) === 'VERB' && !this.is(next, 'describing') && !/ing$/.test(this.text(next)))
      ? 'ACTOR'
      : 'PLACE';
  }
}

/** What is done to a capital as a city, unless it is done in words (`attacked Washington over`). */
const ASSAILED = wordSet('attack pound pummel');
const REPROACH = wordSet('over for as');

/** `Iran has no intention`; `Egypt has 100 million people`. */
const actingHave = (next: string): boolean =>
  /^(?:no|yet|long|already|repeatedly|not|never|its|every)$/.test(next);

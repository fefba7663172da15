import type { Use, UseWords } from '../../extract/entities/statehood.ts';
import type { Clause, NameMention } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { type NounUse, useLexicon } from './names/use-words.ts';

const NONE: ReadonlySet<string> = new Set();

/** English decides by `useOf`. */
export const useWords: UseWords = {
  partitives: NONE,
  countryNouns: NONE,
  happenings: NONE,
  motions: NONE,
  strikes: NONE,
  borders: NONE,
  relations: NONE,
  appeals: NONE,
  sources: NONE,
  speeches: NONE,
  topicalisers: NONE,
  sides: NONE,
};

/** Whether a country's or capital's name means the place or its government, by what stands right before and behind it. */
export const useOf = (name: NameMention, view: SyntaxView): Use => new EnglishUse(name, view).use();

const QUOTE = /^["“”'‘’«»]$/;
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)ern$|^(?:central|neighbouring|neighboring|nearby|rural|upper|lower|mainland|inland|coastal)$/i;
const CONJUNCTIONS = new Set(['until', 'since', 'after', 'before', 'as', 'than', 'like', 'for']);
const SPATIAL = new Set(
  'in at near inside outside within around across throughout into onto through over off along towards toward beyond beside past north south east west under about above'.split(
    ' ',
  ),
);
const BETWEEN_PARTIES = new Set(['with', 'against', 'between', 'by', 'alongside', 'via', 'versus']);
const CONDITIONS = new Set(
  'prepare ready willing able unwilling determined concerned committed keen responsible eager set due likely unlikely opposed open guilty bound'.split(
    ' ',
  ),
);
const REACH = 7;

class EnglishUse {
  readonly #view: SyntaxView;
  readonly #name: NameMention;
  /** The first and last token of the list of names that it stands in. */
  readonly #first: number;
  readonly #last: number;
  /** It can only be a capital or a palace standing for its government. */
  readonly #metonym: boolean;

  constructor(name: NameMention, view: SyntaxView) {
    this.#view = view;
    this.#name = name;
    this.#metonym = !name.entries.some((e) => e.form === 'NAME' && e.candidate.kind === 'STATE');
    this.#first = this.#listEnd(name.first, -1);
    this.#last = this.#listEnd(name.last, 1);
  }

  use(): Use {
    if (this.#opensList()) return 'ACTOR';
    const owned = this.#owned();
    if (owned !== null) return owned;
    const attributive = this.#attributive();
    if (attributive !== null) return attributive;
    const before = this.#before(this.#first);
    if (DIRECTION.test(this.#text(before))) return 'PLACE';
    const clauses = this.#subjectOf();
    const preposition = this.#pos(before) === 'ADP' ? this.#lemma(before) : null;
    const acts = clauses.some((clause) => this.#subject(clause) === 'ACTOR');
    if (preposition !== null && !(acts && CONJUNCTIONS.has(preposition)))
      return this.#governed(preposition, before);
    if (clauses.length > 0) return acts ? 'ACTOR' : 'PLACE';
    return this.#object(before);
  }

  #lemma = (i: number): string => this.#view.tokens[i]?.analyses[0]?.lemma ?? '';
  #pos = (i: number): string => this.#view.tokens[i]?.analyses[0]?.pos ?? '';
  #text = (i: number): string =>
    this.#view.tokens[i]?.sentence === this.#name.sentence ? (this.#view.tokens[i]?.text ?? '') : '';
  #is = (i: number, use: NounUse): boolean => useLexicon().get(this.#lemma(i))?.has(use) === true;
  #named = (i: number): boolean => this.#view.at(i)?.name != null;

  /** The end of a list of names joined by commas and `and`. */
  #listEnd(from: number, step: 1 | -1): number {
    let end = from;
    for (let i = from + step, joints = 0; joints < 4; i += step) {
      const text = this.#text(i);
      if (text === ',' || text === 'and' || text === 'or' || text.toLowerCase() === 'the') joints++;
      else if (
        text !== '' &&
        this.#named(i) &&
        (joints > 0 || this.#view.at(i)?.name === this.#view.at(end)?.name)
      ) {
        end = i;
        joints = 0;
      } else break;
    }
    return end;
  }

  /** The token before, articles and quotation marks passed over. */
  #before(first: number): number {
    let i = first - 1;
    while (QUOTE.test(this.#text(i)) || /^(?:the|both|also)$/i.test(this.#text(i))) i--;
    return this.#text(i) === '' ? -1 : i;
  }

  /** `Algiers and Ankara sign`: a list that a sentence begins with. */
  #opensList = (): boolean =>
    this.#last > this.#first &&
    this.#before(this.#first) < 0 &&
    /^\p{Ll}/u.test(this.#text(this.#last + 1)) &&
    this.#pos(this.#last + 1) !== 'ADP';

  /** `Qatar's decision`, `Qatar's foreign minister`. */
  #owned(): Use | null {
    if (!/^['’]s?$/.test(this.#text(this.#name.last + 1))) return null;
    for (let i = this.#name.last + 2; i < this.#name.last + 6; i++) {
      if (this.#pos(i) === 'NOUN' && this.#pos(i + 1) !== 'NOUN')
        return this.#is(i, 'head') ? 'PLACE' : this.#is(i, 'acting') ? 'ACTOR' : 'PLACE';
      if (!['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'].includes(this.#pos(i))) break;
    }
    return 'PLACE';
  }

  /** `US troops`, `UK citizens`: null where no noun follows at once. */
  #attributive(): Use | null {
    const next = this.#name.last + 1;
    if (this.#looksVerbal(next)) return 'ACTOR';
    const token = this.#view.tokens[next];
    if (token?.sentence !== this.#name.sentence) return null;
    const pos = this.#pos(next);
    const title = pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !this.#named(next);
    if (/^an?$/.test(this.#text(this.#name.first - 1)))
      return this.#metonym ? 'PLACE' : this.#attributed(next);
    if (pos !== 'NOUN' && pos !== 'ADJ' && !title) return null;
    if (pos === 'ADJ' && this.#pos(next + 1) !== 'NOUN' && this.#pos(next + 1) !== 'PROPN') return null;
    return this.#metonym ? 'PLACE' : this.#attributed(next);
  }

  #attributed(next: number): Use {
    let head = next;
    while (
      head < next + 4 &&
      ['NOUN', 'ADJ', 'PROPN'].includes(this.#pos(head + 1)) &&
      !this.#named(head + 1)
    )
      head++;
    for (let i = next; i <= head; i++) if (this.#is(i, 'acting') || this.#is(i, 'head')) return 'ACTOR';
    return 'PLACE';
  }

  /** `until Qatar changes its policies`, `Doha spurns 13 demands`: a verb that was taken for a plural. */
  #looksVerbal(next: number): boolean {
    if (this.#pos(next) !== 'NOUN' || !/[^su]s$/.test(this.#text(next))) return false;
    const behind = this.#pos(next + 1);
    const object = behind === 'DET' || behind === 'PRON' || behind === 'NUM' || this.#text(next + 1) === 'to';
    return object && !/^(?:the|an?)$/i.test(this.#text(this.#name.first - 1));
  }

  #governed(preposition: string, at: number): Use {
    const actor = (yes: boolean): Use => (yes ? 'ACTOR' : 'PLACE');
    if (SPATIAL.has(preposition) && preposition !== 'about' && preposition !== 'over') return 'PLACE';
    if (BETWEEN_PARTIES.has(preposition)) return actor(!this.#within(at, 'border', 4));
    if (preposition === 'of') return actor(this.#is(at - 1, 'official') || this.#accused(at));
    if (preposition === 'from') return actor(this.#is(at - 1, 'source') || this.#within(at, 'ask', 5));
    if (preposition === 'to') {
      if (this.#within(at, 'going', 2)) return 'PLACE';
      return actor(this.#within(at, 'receiver', 3) || this.#within(at, 'give', 5));
    }
    if (preposition === 'on' || preposition === 'upon')
      return actor(!this.#metonym && this.#within(at, 'pressing', REACH));
    if (preposition === 'for') return actor(this.#within(at, 'receiver', 3));
    return preposition === 'despite' || preposition === 'unlike' || preposition === 'than'
      ? 'ACTOR'
      : 'PLACE';
  }

  /** `accused Moscow of`, `the accusation of Iran`. */
  #accused = (at: number): boolean => this.#lemma(at - 1) === 'accuse';

  /** A word of this use among so many before. */
  #within(at: number, use: NounUse, reach: number): boolean {
    for (let i = at - 1; i >= at - reach && this.#text(i) !== ''; i--) {
      if (this.#is(i, use)) return true;
      if (/^[.;:]$/.test(this.#text(i))) return false;
    }
    return false;
  }

  /** The clauses whose subject the name, or the list it stands in, is. */
  #subjectOf(): Clause[] {
    const own = this.#view.at(this.#name.first);
    if (own === null) return [];
    const first = this.#view.first(own.index);
    return this.#view
      .clausesIn(this.#name.sentence)
      .filter(({ subject }) => subject !== null && (subject === own.index || subject === first));
  }

  #subject(clause: Clause): Use {
    const verb = clause.verb;
    if (this.#text(verb) === 'sees') return 'ACTOR';
    if (this.#is(verb, 'suffering') || (this.#metonym && this.#lemma(verb) === 'host')) return 'PLACE';
    if (this.#is(verb, 'describing')) {
      if (this.#lemma(verb) === 'have')
        return actingHave(this.#text(verb + 1)) || /(?:ed|en)$/.test(this.#text(verb + 1))
          ? 'ACTOR'
          : 'PLACE';
      for (let i = verb + 1; i < verb + 4; i++) {
        if (CONDITIONS.has(this.#lemma(i)) || this.#is(i, 'acting') || this.#lemma(i) === 'to')
          return 'ACTOR';
        if (this.#pos(i) === 'VERB') return 'ACTOR';
      }
      return 'PLACE';
    }
    if (clause.passive && this.#is(verb, 'motion')) return 'PLACE';
    return 'ACTOR';
  }

  /** Right behind a verb, or as its object. */
  #object(before: number): Use {
    if (before >= 0 && this.#pos(before) === 'VERB') return this.#is(before, 'motion') ? 'PLACE' : 'ACTOR';
    const own = this.#view.at(this.#first);
    for (const clause of this.#view.clausesIn(this.#name.sentence))
      if (own !== null && clause.objects.includes(own.index))
        return this.#is(clause.verb, 'motion') ? 'PLACE' : 'ACTOR';
    const next = QUOTE.test(this.#text(this.#last + 1)) ? this.#last + 2 : this.#last + 1;
    const aux = this.#pos(next) === 'AUX' || (this.#pos(next) === 'ADV' && this.#pos(next + 1) === 'VERB');
    return aux ||
      (this.#pos(next) === 'VERB' && !this.#is(next, 'describing') && !/ing$/.test(this.#text(next)))
      ? 'ACTOR'
      : 'PLACE';
  }
}

/** `Iran has no intention`; `Egypt has 100 million people`. */
const actingHave = (next: string): boolean =>
  /^(?:no|yet|long|already|repeatedly|not|never|its|every)$/.test(next);

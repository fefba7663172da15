import type { Analysis, Clause, NameMention, Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import { eventIndex } from '../events/senses.ts';
import { isUnlistedPlural } from '../morphology/noun-shapes.ts';
import { type UseClass, useWords } from './use-words.ts';

const QUOTE = /^["“”«»'‘]$/;
const THESE = new Set(['هي', 'هما', 'هم']);
const DASH = /^[-–—]+$/;
/** How far behind the place the agency of a dateline may begin. */
const DATELINE = 8;
const NONE: ReadonlySet<UseClass> = new Set();
/** So many readings of a word are asked for its class: the likeliest may be the wrong one (مساعدات as female assistants). */
const READINGS = 3;
const [ON, TO] = [foldKey('على'), 'ل'];

export const LOOSE = new Set(['NOUN', 'ADJ']);
/** `متهما إسرائيل`: a participle that says how something is done. */
const isCircumstance = ({ pos, derived, definite, enclitic }: Analysis): boolean =>
  LOOSE.has(pos) && derived === 'ACTIVE_PARTICIPLE' && !definite && enclitic === null;
/** A noun or verb that tells of an event. */
export const isDeed = (lemma: string): boolean =>
  eventIndex().verbs.has(lemma) || eventIndex().nouns.has(lemma);

/** What stands round a country's name, as rules for its use ask it; indices are tokens of the document. */
export abstract class UseContext {
  protected readonly name: NameMention;
  protected readonly view: SyntaxView;
  /** The name can only be a capital or a palace standing for its government. */
  protected readonly metonym: boolean;

  constructor(name: NameMention, view: SyntaxView) {
    this.name = name;
    this.view = view;
    this.metonym = !name.entries.some((e) => e.form === 'NAME' && e.candidate.kind === 'STATE');
  }

  protected token = (i: number): Token | undefined => this.view.tokens[i];
  protected first = (i: number): Analysis | undefined => this.view.tokens[i]?.analyses[0];
  protected lemma = (i: number): string => this.first(i)?.lemma ?? '';
  protected pos = (i: number): string => this.first(i)?.pos ?? '';
  protected inSentence = (i: number): boolean => this.view.tokens[i]?.sentence === this.name.sentence;

  /** Whether a lemma is of a class. */
  protected says = (lemma: string, one: UseClass): boolean => (useWords().get(lemma) ?? NONE).has(one);

  /** Whether a word, in a likely reading, is of a class. */
  protected is(i: number, one: UseClass): boolean {
    const token = this.view.tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION') return false;
    const [likeliest] = token.analyses;
    if (likeliest?.pos === 'VERB') return this.says(likeliest.lemma, one);
    if (likeliest?.pos === 'PROPN') return false;
    return (
      this.says(token.key, one) ||
      token.analyses.slice(0, READINGS).some(({ lemma, pos }) => pos !== 'VERB' && this.says(lemma, one))
    );
  }

  /** متهما إسرائيل, داعية مصر, مطالبين موسكو: a participle behind which stands who is accused or called upon. */
  protected calls(i: number): boolean {
    const own = this.first(i);
    return own !== undefined && (isCircumstance(own) || isUnlistedPlural(this.token(i), this.token(i - 1)));
  }

  /** The token before, quotation marks passed over; -1 at the sentence's beginning. */
  protected before(token: number): number {
    let i = token - 1;
    while (i >= 0 && QUOTE.test(this.view.tokens[i]?.form ?? '')) i--;
    return i >= 0 && this.inSentence(i) ? i : -1;
  }

  /** The token itself, or the one behind it where it is a quotation mark. */
  protected behindQuote = (i: number): number => (QUOTE.test(this.view.tokens[i]?.form ?? '') ? i + 1 : i);

  /** Where a report was written, at its head: `الدوحة في 19 يوليو /قنا/ وقع …`. */
  protected datelined(own: Nominal): boolean {
    if (this.before(own.first) >= 0) return false;
    for (let i = own.last + 1; i <= own.last + DATELINE && this.inSentence(i); i++) {
      const token = this.view.tokens[i];
      // 5 مارس: a month, though a verb is spelled like it.
      const month = this.view.tokens[i - 1]?.kind === 'NUMBER';
      if (token === undefined || (this.pos(i) === 'VERB' && !month)) return false;
      if (/^[/(]$/.test(token.form)) return i > own.last + 1;
      if (token.kind === 'PUNCTUATION' && !DASH.test(token.form)) return false;
    }
    return false;
  }

  /** `أربع دول هي إسبانيا وقطر`: who the countries are of which something is told, unless they are gone to. */
  protected enumerated(at: Nominal): boolean {
    const before = this.before(at.first);
    if (!THESE.has(this.view.tokens[before]?.key ?? '')) return false;
    return this.within(before, 4, 'country') && !this.within(before, 8, 'motion');
  }

  /** The token after the list of names that begins with a nominal. */
  protected after(nominal: Nominal): number {
    const list = this.view.list(this.view.first(nominal.index));
    return Math.max(...list.map((i) => this.view.nominal(i).last)) + 1;
  }

  /** The preposition before has its pronoun: it does not govern the name. */
  protected pronominal(first: number): boolean {
    const token = this.view.tokens[this.before(first)];
    const analysis = token?.analyses[0];
    return analysis?.pos === 'ADP' && token?.key !== analysis.lemma && !token?.key.endsWith(analysis.lemma);
  }

  /** A word of this class within some tokens before. */
  protected within(token: number, reach: number, one: UseClass): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) if (this.is(i, one)) return true;
    return false;
  }

  /** Violence with ل before it among some tokens: `لقصف`. */
  protected strikes(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.is(i, 'strike') && this.first(i)?.proclitics.includes(TO) === true) return true;
    return false;
  }

  /** The verb of its clause, close before, is of this class. */
  protected verbAround(at: Nominal, one: UseClass): boolean {
    const clause = this.view.clauseAround(at.first);
    if (clause === null || !this.is(clause.verb, one) || at.first <= clause.verb) return false;
    return at.first - this.#behindSubject(clause, at.first) < 8;
  }

  /** The last token of a verb's subject, with all that belongs to it, or its verb: a title and a name are not what stands between. */
  #behindSubject({ verb, subject }: Clause, token: number): number {
    if (subject === null) return verb;
    const { last } = this.view.nominal(this.view.apposed(this.view.tail(subject)) ?? this.view.tail(subject));
    return last < token ? Math.max(verb, last) : verb;
  }

  /** A noun that may have a genitive after it. */
  protected construct(i: number): boolean {
    const analysis = this.first(i);
    return (
      analysis !== undefined && !analysis.definite && analysis.enclitic === null && analysis.pos === 'NOUN'
    );
  }

  protected owes = (preposition: string): boolean => preposition === ON || preposition === TO;
}

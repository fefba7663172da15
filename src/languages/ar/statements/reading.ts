import type { Analysis, NameMention, Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { ofSpelling } from '../../../text/spelling.ts';
import { Answers } from '../../shared/answers.ts';
import { type Quotations, readQuotations } from '../../shared/quotations.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isParty, isPeople } from '../parties.ts';
import { agrees } from '../syntax/agreement.ts';
import { CLAUSE_OPENERS, COMPLEMENTISERS, PERSON_HEADS, RELATIVES } from '../syntax/words.ts';
import { AMONG, cueIndex, HONOURS, KIN, PARTITIVES, SPOKESMEN, TITLES } from './lexicon.ts';
import type { Subject } from './subject.ts';

/** Pronouns on إن and its sisters. */
const SUFFIX = /(?:هما|هم|ها|ه|نا|ني|كم|ك)$/;
/** Unlike ألا (أن لا) it brings no clause of what is said. */
const EXCEPT = /^[وف]?إلا$/;
/** `أحدهم`, `بعض هؤلاء`. */
const OF_THEM = /(?:هم|هن|هما)$/;
const THOSE = /^(?:هؤلاء|اولئك)$/;
/** `عزا الأخير ذلك إلى`: one of two. */
const LATTER = foldedSet('الأخير الأخيرة الأخيران');
const EACH = foldedSet('كل كلا كلتا');
/** Those of a kind (الحوثيون, الإخوان المسلمون). */
const PEOPLE = /^و?ال.*(?:ون|ين)$/;
const COMMA = /^[،,]$/;
/** It may look like a preposition. */
const MEANWHILE = /^و?(?:فيما|بعدما|قبلما)$/;
/** They open one only before أن (غير أن); else they belong to the word behind them (غير نهائية). */
const NOT_BUT = /^[وف]?(?:غير|سوي|رغم)$/;
/** Before حين and وقت it opens a clause. */
const IN = /^[وف]?في$/;

const bareOf = ofSpelling(({ key }): string => key.replace(/^[وف](?=..)/, ''));

/** Questions about one document that all rules of attribution ask. */
export class Reading {
  readonly view: SyntaxView;
  readonly names: readonly NameMention[];
  readonly quotations: Quotations;
  /** Words that are read as verbs against the likeliest reading. */
  readonly #verbs = new Map<number, Analysis>();
  readonly #sources = new Map<number, { readonly value: string; readonly last: number } | null>();

  constructor(view: SyntaxView, names: readonly NameMention[]) {
    this.view = view;
    this.names = names;
    this.quotations = readQuotations(view.tokens);
    const all = { from: 0, to: view.tokens.length };
    this.#complementisers = new Answers(all, (i) => Number(this.#complementises(i)));
  }

  token = (i: number): Token | undefined => this.view.tokens[i];
  key = (i: number): string => this.view.tokens[i]?.key ?? '';
  form = (i: number): string => this.view.tokens[i]?.form ?? '';
  analysis = (i: number): Analysis | undefined =>
    (this.#verbs.size > 0 ? this.#verbs.get(i) : undefined) ?? this.view.tokens[i]?.analyses[0];
  lemma = (i: number): string => this.analysis(i)?.lemma ?? '';
  /** The nominal that begins at a token, if one does. */
  starts(i: number): Nominal | null {
    const nominal = this.#verbs.has(i) ? null : this.view.at(i);
    if (nominal !== null && nominal.first === i)
      return this.#verbs.has(i - 1) && nominal.preposition === this.bare(i - 1)
        ? { ...nominal, preposition: null }
        : nominal;
    return nominal !== null && this.#verbs.has(i - 1) ? this.behind(i - 1) : null;
  }

  /** The nominal that begins right behind a word that may be a verb: also what is left of one that it opens. */
  behind(verb: number): Nominal | null {
    const i = verb + 1;
    const nominal = this.view.at(i);
    if (nominal === null || nominal.first === i) return this.starts(i);
    const analysis = this.analysis(i);
    if (nominal.first !== verb || nominal.name !== null || nominal.head > i || analysis === undefined)
      return null;
    const { definite, gender, number } = analysis;
    const start = this.token(i)?.start ?? nominal.start;
    return {
      ...nominal,
      first: i,
      head: i,
      start,
      preposition: null,
      governor: null,
      definite,
      gender,
      number,
    };
  }

  /** The expression of attribution that begins at a token (بحسب), with its last token; null for none. */
  sourceAt(i: number): { readonly value: string; readonly last: number } | null {
    const known = this.#sources.get(i);
    if (known !== undefined) return known;
    const found = cueIndex().sources.at(this.view.tokens, i);
    this.#sources.set(i, found);
    return found;
  }

  /** Read a word as this verb from now on. */
  takeAsVerb(i: number, analysis: Analysis): void {
    this.#verbs.set(i, analysis);
    this.subjects.clear();
  }
  /** The subjects found for verbs in sentences that begin at `from`: asked for again behind each, and good until a word is read otherwise. */
  readonly subjects = new Map<number, { readonly from: number; readonly subject: Subject | null }>();

  isComma = (i: number): boolean => COMMA.test(this.form(i));
  isMark = (i: number): boolean => this.token(i)?.kind === 'PUNCTUATION';
  isVerb = (i: number): boolean =>
    this.#verbs.has(i) || (this.analysis(i)?.pos === 'VERB' && this.view.at(i) === null);
  isAdposition = (i: number): boolean => this.analysis(i)?.pos === 'ADP' && this.view.at(i) === null;
  readonly #complementisers: Answers;
  isComplementiser = (i: number): boolean => this.#complementisers.of(i) > 0;
  #complementises = (i: number): boolean =>
    this.view.at(i) === null &&
    !EXCEPT.test(this.form(i)) &&
    (COMPLEMENTISERS.has(this.key(i)) || COMPLEMENTISERS.has(this.bare(i).replace(SUFFIX, '')));
  isRelative = (i: number): boolean =>
    RELATIVES.has(this.key(i)) && !['من', 'مما', 'ممن'].includes(this.key(i)) && this.view.at(i) === null;
  opensClause = (i: number): boolean =>
    (CLAUSE_OPENERS.has(this.key(i)) &&
      (!this.isAdposition(i) || MEANWHILE.test(this.key(i))) &&
      (!NOT_BUT.test(this.key(i)) || /^ان/.test(this.key(i + 1)))) ||
    (IN.test(this.key(i - 1)) && (this.key(i) === 'حين' || (this.key(i) === 'وقت' && this.isVerb(i + 1))));
  /** The word joins what follows to what stands before (و، ف، ثم). */
  isJoined = (i: number): boolean =>
    this.analysis(i)?.proclitics.some((p) => p === 'و' || p === 'ف') === true || this.key(i - 1) === 'ثم';

  /** و stands before this noun phrase, on its first word. */
  withAnd(n: Nominal): boolean {
    const token = this.token(n.first);
    if (token === undefined || !token.form.startsWith('و')) return false;
    return n.name === null
      ? this.analysis(n.first)?.proclitics.includes('و') === true
      : n.start > token.start;
  }

  /** A word without its conjunction. */
  bare(i: number): string {
    const token = this.view.tokens[i];
    return token === undefined ? '' : bareOf(token.spelling);
  }

  isThose = (i: number): boolean => THOSE.test(this.key(i));
  kindOf = (n: Nominal): string | null => (n.name === null ? null : (this.names[n.name]?.kind ?? null));
  isPerson = (n: Nominal): boolean => this.kindOf(n) === 'PERSON';
  isNamed = (n: Nominal): boolean => n.name !== null;
  isMedia = (n: Nominal): boolean => this.kindOf(n) === 'MEDIA';
  isCountry = (n: Nominal): boolean =>
    this.isPlace(n) || (n.name !== null && this.names[n.name]?.kind === 'STATE');
  isPlace = (n: Nominal): boolean => n.name !== null && this.names[n.name]?.type === 'PLACE';

  /** The noun is one of these, in its singular or as it stands. */
  headIn(n: Nominal, words: ReadonlySet<string>): boolean {
    if (n.name !== null) return false;
    const analysis = this.analysis(n.head);
    return (
      analysis !== undefined &&
      (words.has(analysis.lemma) ||
        words.has(analysis.stem) ||
        words.has(this.key(n.head).replace(/^ال/, '')))
    );
  }

  isTitle = (n: Nominal): boolean => this.headIn(n, PERSON_HEADS) || this.headIn(n, TITLES);
  isDocument = (n: Nominal): boolean => this.headIn(n, cueIndex().documents);
  isHonour = (n: Nominal): boolean => this.headIn(n, HONOURS) && this.analysis(n.head)?.enclitic != null;

  /** Whether a noun phrase may be the subject of a verb; the sound plural of people (الحوثيون, not نقابة السائقين) is masculine also as a name. */
  agree(verb: Analysis, n: Nominal, before: boolean): boolean {
    // سعادة فلان
    const either = this.headIn(n, HONOURS) || this.bare(n.head) === 'عمدة';
    if (either && verb.number === 'SG' && verb.person === 3) return true;
    const people =
      n.name !== null &&
      !this.isCountry(n) &&
      n.last - n.first < 2 &&
      this.bare(n.first).startsWith('ال') &&
      PEOPLE.test(this.key(n.last));
    return agrees(verb, people ? { ...n, gender: 'M', number: 'PL' } : n, before);
  }

  /** An adjective has closed it, so that it has no genitive behind it (`مصدر أمني`, `منظمات حقوقية`). */
  isDescribed(n: Nominal): boolean {
    if (n.name !== null) return false;
    const source = `${this.lemma(n.head - 1)} ${this.key(n.head)}`;
    if (n.first === n.head && cueIndex().described.has(source)) return true;
    if (n.last === n.head || this.bare(n.head).startsWith('ال')) return false;
    const counts = this.analysis(n.head)?.pos === 'NUM';
    return counts || cueIndex().described.has(`${this.lemma(n.head)} ${this.key(n.last)}`);
  }

  /** Those of whom a noun tells how many or which (`أحد الشهود`, `عدد من السكان`, `كل من مصر وقطر`); null for any other noun. */
  partOf(n: Nominal): Nominal | null {
    if (n.name !== null || !this.headIn(n, PARTITIVES) || this.bare(n.head).startsWith('ال')) return null;
    const among = this.key(n.last + 1) === 'من';
    if (!among && this.headIn(n, AMONG)) return null;
    const next = this.starts(among ? n.last + 2 : n.last + 1);
    return next !== null && (next.governor === n.index || next.preposition === 'من') ? next : null;
  }

  /** `كل من مصر وقطر`: each of them speaks; `آخر نشرة للوزارة`: the bulletin does. */
  meant(n: Nominal): Nominal {
    const part = this.partOf(n);
    return part !== null && (this.headIn(n, EACH) || this.isDocument(part)) ? part : n;
  }

  /** Whether a noun phrase may be one who speaks. */
  speaks(n: Nominal): boolean {
    if (n.name !== null) return true;
    const part = this.partOf(n);
    if (part !== null) return this.speaks(part);
    if (this.headIn(n, PARTITIVES) && (OF_THEM.test(this.key(n.head)) || this.isThose(n.last + 1)))
      return true;
    if (this.analysis(n.head)?.pos === 'NUM' && n.last > n.head)
      return this.speaks({ ...n, first: n.head + 1, head: n.head + 1 });
    const analysis = this.analysis(n.head);
    const token = this.token(n.head);
    if (analysis === undefined || token === undefined) return false;
    const { documents, unnamed, references } = cueIndex();
    return (
      this.isTitle(n) ||
      LATTER.has(this.key(n.head)) ||
      this.headIn(n, documents) ||
      this.headIn(n, unnamed) ||
      this.headIn(n, SPOKESMEN) ||
      this.headIn(n, KIN) ||
      (this.headIn(n, references) && n.definite) ||
      isParty(analysis.lemma) ||
      isParty(analysis.stem) ||
      isPeople(token) ||
      analysis.pos === 'PROPN' ||
      this.isHonour(n) ||
      this.apposedPerson(n) !== null
    );
  }

  /** The person named right behind a noun that tells what he is (القابلة رحيمة العلي). */
  apposedPerson(n: Nominal): Nominal | null {
    const next = this.starts(n.last + 1);
    return next !== null && next.apposition === n.index && this.isPerson(next) ? next : null;
  }
}

const WHILE = new Set(['قبل', 'بعد', 'دون', 'منذ', 'حتي', 'الي']);
/** `قبل أن يصادق البرلمان`: a verb that tells what happens meanwhile. */
export const isMeanwhile = (r: Reading, verb: number): boolean =>
  r.isVerb(verb) && r.isComplementiser(verb - 1) && WHILE.has(r.bare(verb - 2));

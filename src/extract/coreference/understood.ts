import type { Language } from '../../languages/language.ts';
import type { Analysis, Clause, Nominal } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Self } from './first-person.ts';

const SENTENCES_BACK = 2;
const CLAUSES_BACK = 80;

/** Finds unspoken subjects and what pronouns mean, in the sentence and in the ones before it. */
export class Understood {
  readonly #view: SyntaxView;
  readonly #referents: Referents;
  readonly #language: Language;
  /** Who speaks, where that is known already. */
  self: (token: number) => Self | null = () => null;

  constructor(view: SyntaxView, referents: Referents, language: Language) {
    this.#view = view;
    this.#referents = referents;
    this.#language = language;
  }

  /** Those who do what a verb without a subject tells: who speaks, for himself (`saying`) or for many; the two of a dual; else the one subject. */
  subjects = (clause: Clause, saying = false): readonly Referent[] => {
    const verb = this.#view.tokens[clause.verb]?.analyses[0];
    if (verb?.person === 1) return this.#selves(clause.verb, saying || verb.number === 'SG');
    const two = verb?.number === 'DU' ? this.#twoBefore(clause.verb) : [];
    if (two.length > 0) return two;
    const subject = this.#subject(clause);
    if (subject === null) return [];
    return verb?.number === 'PL' ? this.#referents.all(subject) : [this.#referents.of(subject)];
  };

  /** All whom a pronoun stands for. */
  pronouns = (token: number, clause: Clause | null, sufferer = false): readonly Referent[] => {
    const enclitic = this.#view.tokens[token]?.analyses[0]?.enclitic;
    if (enclitic == null) return [];
    const { ours, mine, both } = this.#language.words;
    if (ours.has(enclitic) || mine.has(enclitic)) return this.#selves(token, mine.has(enclitic));
    const two = both.has(enclitic) ? this.#twoBefore(token) : [];
    // واحتجزتهما: who does it is none of the two.
    const doer = clause === null || clause.verb !== token ? null : this.#view.subjectOf(clause);
    const itself = doer === null ? null : this.#referents.of(doer).entity;
    if (two.length > 0 && (itself === null || two.every(({ entity }) => entity !== itself))) return two;
    const meant = this.#pronoun(token, clause, sufferer);
    if (meant === null) return [];
    return this.#isMany(enclitic, meant) ? this.#referents.all(meant) : [this.#referents.of(meant)];
  };

  #selves(token: number, alone: boolean): readonly Referent[] {
    const self = this.self(token);
    return self === null ? [] : [alone && !self.voice ? self.speaker : (self.body ?? self.speaker)];
  }

  /** The two told of last before a word, by a list or by a phrase that gathers them. */
  #twoBefore(token: number): readonly Referent[] {
    const sentence = this.#view.sentenceAt(token);
    for (const nominal of this.#view.nominalsBefore(token)) {
      if (sentence - nominal.sentence > 1) break;
      if (nominal.coordinates !== null) continue;
      const all = this.#referents.all(nominal.index);
      if (all.length === 2 && all.every(({ entity }) => entity?.type === 'ACTOR')) return all;
    }
    return this.#referents.two(token);
  }

  /** The subject of a verb that has none in its sentence: the latest subject before it that agrees and is an actor. */
  subject = (clause: Clause): Referent | null => {
    const subject = this.#subject(clause);
    return subject === null ? null : this.#referents.of(subject);
  };

  #subject(clause: Clause): number | null {
    const verb = this.#view.tokens[clause.verb]?.analyses[0];
    if (verb === undefined || verb.person === 1 || verb.person === 2) return null;
    const before = this.#view.syntax.clauses
      .slice(Math.max(0, clause.index - CLAUSES_BACK), clause.index)
      .filter((c) => clause.sentence - c.sentence <= SENTENCES_BACK && c.subject !== null)
      .toReversed();
    const around = before.filter((c) => c.antecedent === null || c.antecedent === clause.antecedent);
    return (
      this.#actor(verb, around) ??
      this.#actor(verb, before) ??
      this.#person(verb, clause) ??
      this.#sufferer(verb, clause)
    );
  }

  /** `Prosecutors charged the minister. He was arrested`: of those who are no subject the nearest person that the verb's own pronoun may mean. */
  #person(verb: Analysis, clause: Clause): number | null {
    const pronoun = verb.proclitics[0];
    if (!this.#language.words.subjectsPrecede || pronoun === undefined) return null;
    for (const nominal of this.#view.nominalsBefore(clause.from)) {
      if (clause.sentence - nominal.sentence > SENTENCES_BACK) break;
      if (nominal.sentence === clause.sentence) continue;
      const person = this.#referents.own(nominal)?.entity.kind === 'PERSON';
      if (person && this.#fits(pronoun, nominal)) return nominal.index;
    }
    return null;
  }

  /** `أوقفت الشرطة فلانا، ثم بدأ إضرابا`: where no subject before it agrees, the actor told of last to whom something was done. */
  #sufferer(verb: Analysis, clause: Clause): number | null {
    const { clauses } = this.#view.syntax;
    if (this.#language.words.subjectsPrecede) return null;
    for (let i = clause.index - 1; i >= 0 && clause.sentence - (clauses[i]?.sentence ?? -2) <= 1; i--) {
      const [object] = clauses[i]?.objects ?? [];
      if (object === undefined || this.#view.nominal(object).last >= clause.verb) continue;
      const { entity } = this.#referents.of(object);
      if (entity?.type !== 'ACTOR') continue;
      const nominal = this.#view.nominal(object);
      if (this.#language.mayBeSubject(verb, nominal, entity.kind, this.#view.lemma(nominal))) return object;
    }
    return null;
  }

  #actor(verb: Analysis, clauses: readonly Clause[]): number | null {
    for (const { subject } of clauses) {
      if (subject === null) continue;
      const nominal = this.#view.nominal(subject);
      const referent = this.#referents.of(subject);
      const kind = referent.entity?.kind ?? null;
      const noun = this.#view.lemma(nominal);
      if (this.#language.mayBeSubject(verb, nominal, kind, noun) && this.#acts(referent, subject))
        return subject;
    }
    return null;
  }

  /** What the pronoun suffix of a word stands for: for possessives the clause's subject first, then the nearest that agrees. */
  pronoun = (token: number, clause: Clause | null, sufferer = false): Referent | null => {
    const meant = this.#pronoun(token, clause, sufferer);
    return meant === null ? null : this.#referents.of(meant);
  };

  #pronoun(token: number, clause: Clause | null, sufferer: boolean): number | null {
    const word = this.#view.tokens[token];
    const enclitic = word?.analyses[0]?.enclitic;
    if (word === undefined || enclitic == null) return null;
    // أعلن التحالف هزيمته: who announces a defeat does not suffer it.
    const possessive = word.analyses[0]?.pos !== 'VERB' && !sufferer;
    const subject = clause === null ? null : this.#view.subjectOf(clause);
    if (
      possessive &&
      subject !== null &&
      this.#view.nominal(subject).first < token &&
      this.#fits(enclitic, this.#view.nominal(subject))
    ) {
      if (this.#acts(this.#referents.of(subject), subject)) return subject;
    }
    const around =
      possessive && this.#language.words.subjectsPrecede ? this.#subjectBefore(token, enclitic) : null;
    if (around !== null) return around;
    let places: number | null = null;
    for (const nominal of this.#view.nominalsBefore(token)) {
      if (word.sentence - nominal.sentence > 1) break;
      if (nominal.index === subject && !possessive) continue;
      // متهمة إياها: whoever does it is not whom it is done to.
      if (sufferer && nominal.last === token - 1) continue;
      const many = this.#isMany(enclitic, nominal.index);
      if (!many && !this.#fits(enclitic, nominal)) continue;
      const meant = many ? this.#view.first(nominal.index) : nominal.index;
      const referent = this.#referents.of(meant);
      if (this.#acts(referent, meant)) return meant;
      if (referent.entity?.type === 'PLACE') places ??= meant;
    }
    return places;
  }

  /** Whether a pronoun for many may mean all of a list. */
  #isMany(enclitic: string, nominal: number): boolean {
    if (!this.#language.words.theirs.has(enclitic)) return false;
    const list = this.#view.list(this.#view.first(nominal));
    return list.length > 1 && list.every((i) => this.#referents.of(i).entity?.type === 'ACTOR');
  }

  /** `the group claimed it through its agency, alleging that its fighters …`: of the subjects that stand before in the sentence the nearest that fits. */
  #subjectBefore(token: number, enclitic: string): number | null {
    const sentence = this.#view.sentenceAt(token);
    for (const { verb, subject, antecedent } of this.#view.clausesIn(sentence).toReversed()) {
      if (verb >= token || subject === null || antecedent !== null) continue;
      const nominal = this.#view.nominal(subject);
      if (nominal.last >= token || !this.#fits(enclitic, nominal)) continue;
      if (this.#acts(this.#referents.of(subject), subject)) return subject;
    }
    return null;
  }

  #acts = (referent: Referent, nominal: number): boolean =>
    referent.entity === null
      ? this.#language.isParty(this.#view.lemma(this.#view.nominal(nominal)))
      : referent.entity.type === 'ACTOR';

  #fits(enclitic: string, nominal: Nominal): boolean {
    const own = this.#referents.own(nominal);
    return this.#language.pronounFits(
      enclitic,
      nominal,
      own?.entity.kind ?? null,
      this.#view.tokens[nominal.head]?.key ?? '',
    );
  }
}

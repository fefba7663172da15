import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isArms, isObject } from '../parties.ts';
import { agrees } from './agreement.ts';
import { type ClauseScope, leads, verbLemma } from './clause-scope.ts';
import { isStead } from './nominal-use.ts';
import { BLAME, FOLLOWERS, OPENING, PARTITIVES, PATIENTS, SEIZING } from './sides.ts';
import { isAgentive, isCue, isDirected, isTransitive } from './valency.ts';
import { AUXILIARIES, COMPLEMENTISERS, RELATIVES } from './words.ts';

/** Conjunctions of time and contrast: the verb behind them is no auxiliary's. */
const WHEN = foldedSet('حين حينما عندما بعدما قبلما بينما فيما إذ حيث كما');

/** How many words may stand between the doer of a verbal noun and what a relative clause tells of. */
const PHRASE = 5;

/** With the clauses of a sentence read: passives, auxiliaries, objects taken for subjects, and unspoken subjects. */
export function settleClauses(clauses: readonly ClauseDraft[], scope: ClauseScope): void {
  const settler = new ClauseSettler(clauses, scope);
  for (const clause of clauses) settler.settle(clause);
}

class ClauseSettler {
  readonly #clauses: readonly ClauseDraft[];
  readonly #scope: ClauseScope;

  constructor(clauses: readonly ClauseDraft[], scope: ClauseScope) {
    this.#clauses = clauses;
    this.#scope = scope;
  }

  /** With the clause complete: passives, auxiliaries and unspoken subjects. */
  settle(clause: ClauseDraft): void {
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb === undefined) return;
    const subject = clause.subject === null ? undefined : nominalOf(this.#scope, clause.subject);
    const position = clause.index - this.#scope.firstIndex;
    const auxiliary = this.#latest(position, (c) => c.verb < clause.verb);
    if (auxiliary !== undefined && this.#lends(auxiliary, clause)) {
      if (subject !== undefined && subject.first > clause.verb && auxiliary.subject !== null)
        clause.objects = [subject.index, ...clause.objects];
      if (subject === undefined || subject.first > clause.verb)
        if (auxiliary.subject !== null) clause.subject = auxiliary.subject;
        else if (
          subject !== undefined &&
          clause.objects.length === 0 &&
          this.#goesOn(auxiliary, clause, verb)
        ) {
          // وكانت قد طردت منظمات: who did it was spoken of before.
          clause.objects = [subject.index];
          clause.subject = null;
          clause.subjectOf = auxiliary.index;
        } else if (clause.subject === null) clause.subjectOf = auxiliary.index;
    } else if (
      subject !== undefined &&
      subject.first > clause.verb &&
      !clause.passive &&
      (this.#isObject(clause, subject, verb, position) ||
        this.#isFollower(clause, subject, verb) ||
        this.#isCalled(clause, subject, verb))
    ) {
      clause.objects = [subject.index, ...clause.objects];
      clause.subject = null;
    } else if (subject !== undefined && subject.first > clause.verb && this.#isSeized(clause, subject, verb))
      clause.passive = true;
    if (clause.subject !== null || clause.subjectOf !== null) return;
    clause.subject = this.#doerBefore(clause, verb);
    if (clause.subject === null) clause.subjectOf = this.#implicit(clause, verb, position);
  }

  /** `انسحاب القوات من المدن التي احتلتها`: who does what a verbal noun names did what is told of its complement. */
  #doerBefore({ antecedent, verb }: ClauseDraft, told: Analysis): number | null {
    const described = antecedent === null ? undefined : nominalOf(this.#scope, antecedent);
    if (described === undefined || told.enclitic === null) return null;
    for (let at = described.index - 1; ; at--) {
      const nominal = nominalOf(this.#scope, at);
      if (nominal === undefined || described.first - nominal.last > PHRASE) return null;
      const deed = nominal.governor === null ? undefined : nominalOf(this.#scope, nominal.governor);
      if (deed === undefined || this.#scope.tokens[deed.head]?.analyses[0]?.derived !== 'MASDAR') continue;
      if (this.#clauses.some((c) => c.verb > deed.first && c.verb < verb)) return null;
      if (this.#scope.acts(nominal) && leads(this.#scope, told, nominal)) return nominal.index;
    }
  }

  /** `وكانت قد طردت`: nothing stands between the auxiliary and a transitive verb, and a doer was named before. */
  #goesOn(auxiliary: ClauseDraft, clause: ClauseDraft, verb: Analysis): boolean {
    if (clause.verb - auxiliary.verb > 2 || auxiliary.subjectOf === null || !isTransitive(verb.lemma))
      return false;
    const doer = this.#subjectOf(auxiliary.subjectOf);
    return doer !== undefined && this.#scope.acts(doer) && !clause.passive;
  }

  /** كان and its sisters lend their subject to the verb after them. */
  #lends(auxiliary: ClauseDraft, clause: ClauseDraft): boolean {
    if (!AUXILIARIES.has(verbLemma(this.#scope, auxiliary)) || clause.antecedent !== null) return false;
    const verb = this.#scope.tokens[clause.verb]?.analyses[0];
    if (verb?.proclitics.includes('و')) return false;
    if (
      auxiliary.subject !== null &&
      !agrees(verb as Analysis, nominalOf(this.#scope, auxiliary.subject), true)
    )
      return false;
    for (let i = auxiliary.verb + 1; i < clause.verb; i++) {
      const token = this.#scope.tokens[i];
      if (
        token !== undefined &&
        this.#scope.nominalAt[i] === -1 &&
        (WHEN.has(token.key) ||
          ((COMPLEMENTISERS.has(token.key) || RELATIVES.has(token.key)) && token.analyses[0]?.pos !== 'ADP'))
      )
        return false;
    }
    return true;
  }

  /** A thing after a verb of doing is what is done, when someone who can do it was spoken of before. */
  #isObject(clause: ClauseDraft, subject: Nominal, verb: Analysis, position: number): boolean {
    // واتهمه نواب: whom it is done to is told by the verb's own pronoun.
    if (verb.enclitic !== null) return false;
    if (clause.objects.length > 0 && !(isDirected(verb.lemma) && this.#goesWithout(clause, subject)))
      return false;
    // `وطالب الاتحاد الأوروبي بـ` after what someone did: the one asked, not a new asker.
    const head = this.#scope.tokens[subject.head]?.analyses[0];
    // وأحل محله سفيره: who is put in whose stead.
    const instead = isStead(this.#scope.tokens[clause.verb + 1]) && head?.enclitic != null;
    const suffers = PATIENTS.has(head?.lemma ?? '') || instead || this.#isSeized(clause, subject, verb);
    if (
      !suffers &&
      this.#scope.acts(subject) &&
      !(
        isDirected(verb.lemma) &&
        !(isCue(verb.lemma) && this.#isNamed(subject)) &&
        verb.proclitics.includes('و') &&
        clause.verb > this.#scope.from
      )
    )
      return false;
    if (!isDirected(verb.lemma) && !(isTransitive(verb.lemma) && isAgentive(verb.lemma)) && !instead)
      return false;
    const implicit = this.#implicit(clause, verb, position);
    if (implicit === null) return false;
    const doer = this.#subjectOf(implicit);
    return doer !== undefined && this.#scope.acts(doer);
  }

  /** `واتهم «قوى خبيثة» بتدبير الأحداث`: a description in someone's words is whom he accuses. */
  #isCalled({ objects, verb: at }: ClauseDraft, { first, name }: Nominal, verb: Analysis): boolean {
    if (name !== null || objects.length > 0 || verb.enclitic !== null || !isDirected(verb.lemma))
      return false;
    return first === at + 2 && OPENING.has(this.#scope.tokens[at + 1]?.form ?? '');
  }

  /** `وضبطت أسلحة`: arms and goods seize nothing. */
  #isSeized({ objects }: ClauseDraft, { head, name }: Nominal, verb: Analysis): boolean {
    if (!SEIZING.has(verb.lemma) || verb.tense !== 'PAST' || name !== null || objects.length > 0)
      return false;
    const lemma = this.#scope.tokens[head]?.analyses[0]?.lemma ?? '';
    return isArms(lemma) || isObject(lemma);
  }

  /** `ودعا أنصاره إلى التظاهر`, `حث مواطنيه على`: whose people a pronoun says they are calls upon them, who is told of before. */
  #isFollower({ objects, verb: at }: ClauseDraft, subject: Nominal, verb: Analysis): boolean {
    const head = this.#scope.tokens[subject.head]?.analyses[0];
    if (head?.enclitic == null || !FOLLOWERS.has(head.lemma) || objects.length > 0) return false;
    if (!isDirected(verb.lemma) || verb.number !== 'SG' || subject.first !== at + 1) return false;
    return this.#scope.nominals.some((n) => n.index === subject.index + 1 && n.preposition !== null);
  }

  /**
   * `وناشد الشركاء توفير لقاح`, `وحمل الحكومة مسؤولية الفشل`, `وحث الجنود على العمل ليل نهار`: what a verb's other object names is
   * asked of the one before it, or stands behind a phrase with a preposition.
   */
  #goesWithout({ objects }: ClauseDraft, subject: Nominal): boolean {
    const object = objects.length === 1 ? nominalOf(this.#scope, objects[0] ?? -1) : undefined;
    if (object === undefined) return false;
    const head = this.#scope.tokens[object.head]?.analyses[0];
    if (head?.derived === 'MASDAR' && !head.proclitics.includes('ال') && head.enclitic === null) return true;
    if (BLAME.has(head?.lemma ?? '')) return true;
    return this.#scope.nominals.some(
      ({ first, preposition }) => preposition !== null && first > subject.last && first < object.first,
    );
  }

  /** Whom his title and name introduce. */
  #isNamed = (nominal: Nominal): boolean =>
    this.#scope.nominals.some((n) => n.apposition === nominal.index && n.name !== null);

  #subjectOf(index: number): Nominal | undefined {
    let clause = this.#clauses[index - this.#scope.firstIndex];
    for (let guard = 0; clause !== undefined && guard < 16; guard++) {
      if (clause.subject !== null) return nominalOf(this.#scope, clause.subject);
      clause =
        clause.subjectOf === null ? undefined : this.#clauses[clause.subjectOf - this.#scope.firstIndex];
    }
    return undefined;
  }

  /** The latest earlier clause of the sentence whose subject agrees with a verb that has none of its own, relative clauses last. */
  #implicit(clause: ClauseDraft, verb: Analysis, position: number): number | null {
    const around = (c: ClauseDraft): boolean => c.antecedent === null || c.antecedent === clause.antecedent;
    // What people do was done by someone who can do it, not by the thing spoken of last.
    const acting = (c: ClauseDraft): boolean => around(c) && this.#isDone(c);
    return (
      (isAgentive(verb.lemma) ? this.#latestAgreeing(verb, position, acting) : null) ??
      this.#latestAgreeing(verb, position, around) ??
      this.#latestAgreeing(verb, position, () => true)
    );
  }

  /** The last clause before a position that meets a condition. */
  #latest(position: number, wanted: (clause: ClauseDraft) => boolean): ClauseDraft | undefined {
    for (let i = position - 1; i >= 0; i--) {
      const clause = this.#clauses[i];
      if (clause !== undefined && wanted(clause)) return clause;
    }
    return undefined;
  }

  #isDone(clause: ClauseDraft): boolean {
    const subject = this.#subjectOf(clause.index);
    return subject === undefined || this.#scope.acts(this.#meant(subject));
  }

  #latestAgreeing(verb: Analysis, position: number, wanted: (clause: ClauseDraft) => boolean): number | null {
    return this.#latest(position, (one) => wanted(one) && this.#agrees(verb, one))?.index ?? null;
  }

  /** `آخر القوات`, `معظم النساء`: the verb agrees with what the word counts among. */
  #meant(subject: Nominal): Nominal {
    if (!PARTITIVES.has(this.#scope.tokens[subject.head]?.analyses[0]?.lemma ?? '')) return subject;
    return this.#scope.nominals.find(({ governor }) => governor === subject.index) ?? subject;
  }

  #agrees(verb: Analysis, clause: ClauseDraft): boolean {
    const subject = this.#subjectOf(clause.index);
    if (subject !== undefined) return leads(this.#scope, verb, this.#meant(subject));
    const features = this.#scope.tokens[clause.verb]?.analyses[0];
    return (
      features !== undefined &&
      features.gender === verb.gender &&
      features.number === verb.number &&
      clause.subject === null
    );
  }
}

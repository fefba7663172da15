import { DIRECTIONS, FACILITIES, QUALITIES } from './kinds.ts';
import { bodyFields } from './lexicon.ts';
import { PhraseState } from './phrase-state.ts';
import {
  agrees,
  CRIME,
  DEALING,
  GAMES,
  HONORIFICS,
  INNER,
  isComplement,
  isJoint,
  isLetter,
  JOINTS,
  OUTSIDE,
  PERSONAL,
  REGNAL,
  SIR,
  STANDING,
} from './phrase-words.ts';

const NOT = 'غير';

/** What stands right behind a head: its genitive or adjectives. */
export class Followers extends PhraseState {
  /** Indefinite nouns in construct, then a definite noun with its adjectives, or a name. */
  genitive(from = this.last + 1): void {
    const view = this.view;
    let j = from;
    if (this.calledAfter(j)) {
      this.honoured(j);
      return;
    }
    for (; this.free(j) && j - from < 3; j++) {
      if (this.cut(j) > 0 && !this.pairs(j)) return;
      if (
        this.place &&
        (DIRECTIONS.has(view.key(j)) || (FACILITIES.has(view.key(j)) && !INNER.has(view.key(j))))
      )
        return;
      const inner = view.lexicon.heads.get(view.stem(j));
      if (this.place && inner?.inName === false) return;
      // اتحاد ألعاب القوى
      const deals = this.definite(j) && bodyFields().has(view.stem(j));
      if (inner !== undefined && view.key(j - 1) !== GAMES && !deals) this.nested = true;
      if (view.pos(j) === 'VERB' && !this.nameLike(j)) return;
      if (this.definite(j) || (this.nameLike(j) && !this.governs(j))) break;
      if (view.pos(j) !== 'NOUN') return;
      if (/(?:ا|ون|ين|ة)$/.test(view.key(j)) && !this.constructs(j)) return;
    }
    if (!this.free(j)) return;
    // مستشفى الملك فيصل: no letter stands before his name.
    const called =
      view.lexicon.given.has(view.key(j + 1)) || view.unknown(j + 1) || view.key(j + 1) === 'عبد';
    const whole = this.cut(j + 1) === 0 || view.lexicon.given.has(view.key(j + 1));
    if (HONORIFICS.has(view.key(j)) && called && this.free(j + 1) && whole) {
      this.honoured(j + 1);
      return;
    }
    const people = /[وي]ن$/.test(view.key(j));
    if (view.pos(j) === 'ADJ' && this.definite(j) && !this.nameLike(j) && !people) return;
    if (this.nameLike(j)) this.takeName(j);
    else if (this.definite(j) && view.pos(j) !== 'VERB') this.last = j;
    else return;
    this.adjectives(true);
  }

  /** `غرفة تجارة وصناعة عمان`, `مجلس أعيان وحكماء مصراتة`: two nouns share their genitive. */
  protected pairs(j: number): boolean {
    const view = this.view;
    const before = view.analysis(j - 1);
    const shared = view.pos(j) === 'NOUN' && !this.definite(j) && view.form(j).startsWith('و');
    const alone = before?.pos === 'NOUN' && !before.definite && j - 1 > this.first;
    return (
      shared &&
      alone &&
      !this.place &&
      !view.isTitle(j) &&
      !view.lexicon.heads.has(view.stem(j)) &&
      this.free(j + 1) &&
      this.cut(j + 1) === 0 &&
      (this.definite(j + 1) || this.nameLike(j + 1))
    );
  }

  /** `جامعة مولود معمري`: a given name with more of a name behind it. */
  protected calledAfter = (j: number): boolean => {
    const view = this.view;
    const head = view.stem(this.first);
    const called = this.place ? FACILITIES.has(head) && head !== 'سجن' : PERSONAL.has(head);
    if (!called || !view.isGiven(j) || this.cut(j) > 0 || view.key(j) === SIR) return false;
    if (!this.free(j + 1) || this.cut(j + 1) > 0 || this.listed.begins(j)) return false;
    return view.isFamily(j + 1) || (view.isGiven(j + 1) && !this.definite(j + 1));
  };

  /** `مستشفى الملك فهد`, `مدرسة الشهيد محمد الدرة`: after whom it is called, with the parts of his name. */
  protected honoured(j: number): void {
    const view = this.view;
    this.proper = true;
    this.last = j;
    for (let k = j + 1; this.free(k) && k - j < 4 && this.cut(k) === 0; k++) {
      const foreign = view.unknown(k) && !this.listed.has(k);
      const named = foreign || JOINTS.has(view.key(k)) || view.isGiven(k) || view.isFamily(k);
      if (!named && !REGNAL.has(view.key(k)) && view.key(k - 1) !== 'عبد') break;
      this.last = k;
    }
    while (this.last > j && JOINTS.has(view.key(this.last))) this.last--;
    this.adjectives(true);
  }

  /** An ordinary noun with a definite one behind it, or a deed and one behind that: `نقابة عمال المعادن`, `محكمة جنايات مكافحة الفساد`. */
  protected governs = (j: number): boolean =>
    this.view.pos(j) === 'NOUN' &&
    !this.place &&
    !this.view.unknown(j) &&
    !this.listed.has(j) &&
    this.free(j + 1) &&
    this.cut(j + 1) === 0 &&
    (this.definite(j + 1) ||
      (this.view.analysis(j + 1)?.derived === 'MASDAR' && this.free(j + 2) && this.definite(j + 2)));

  /** A feminine noun in construct: its genitive follows. */
  protected constructs = (j: number): boolean =>
    this.view.key(j).endsWith('ة') &&
    this.free(j + 1) &&
    (this.pairs(j + 1) || ((this.definite(j + 1) || this.nameLike(j + 1)) && this.cut(j + 1) === 0));

  /** A name in the genitive: the words that belong to it. */
  protected takeName(j: number): void {
    const view = this.view;
    this.proper = true;
    this.last = this.place || DEALING.has(this.kind) ? this.listed.last(j) : j;
    const person = view.person(j) > 0.4 || (view.isGiven(j) && view.person(j) > 0.1);
    const held = !this.place || view.stem(this.first) === 'سجن';
    if (person && held && !PERSONAL.has(view.stem(this.first))) this.personal = true;
    const article = view.key(j).startsWith('ال') && !this.tribe;
    const foreignName = this.classed
      ? !article && (view.unknown(j) || view.isGiven(j) || isLetter(view, j))
      : !person && view.unknown(j) && !article && view.place(j) < 0.5;
    for (let k = this.last + 1; this.free(k) && k - j < 5; k++) {
      if (this.tribe && view.key(k).startsWith('و')) return;
      // مسجد السنة عبد الإله: another name begins.
      if (this.cut(k) > 0 || (this.place && this.definite(j) && view.isGiven(k))) return;
      if (
        view.analysis(k)?.derived === 'MASDAR' &&
        !this.definite(k) &&
        !view.unknown(k) &&
        !this.listed.has(k)
      )
        break;
      const ours = view.organisation(k) + (this.place ? view.place(k) + view.person(k) : 0) > 0.4;
      const same = person ? view.person(k) > 0.3 || (this.place && ours) : ours;
      const foreign =
        (this.place && (view.unknown(k) || isJoint(view, k))) ||
        (this.classed && foreignName && !this.definite(k) && (view.unknown(k) || isLetter(view, k)));
      if (foreign && !this.listed.has(k)) {
        this.last = k;
        continue;
      }
      // شركة دي بي وورلد الإماراتية: whose it is, is no part of a foreign name.
      if (foreignName && view.isNationality(k) && view.unknown(k - 1)) break;
      if (this.definite(k) && view.pos(k) === 'ADJ') return;
      if (!(same && this.nameLike(k))) break;
      this.last = k;
    }
    while (this.last > j && JOINTS.has(view.key(this.last)) && this.place && !view.isAli(this.last))
      this.last--;
    if (foreignName && j === this.first + 1) this.foreignLast = this.last;
  }

  /** Definite adjectives, and nouns that the analyser takes for them. */
  adjectives(ofGenitive = false): void {
    const view = this.view;
    for (let j = this.last + 1; this.free(j); j++) {
      // والهجرة غير الشرعية
      const other = j + 1;
      if (
        view.key(j) === NOT &&
        this.limits() &&
        view.pos(other) === 'ADJ' &&
        this.definite(other) &&
        !QUALITIES.has(view.key(other))
      ) {
        j++;
        this.last = j;
        continue;
      }
      if (!this.definite(j) || this.cut(j) > 0 || this.another(j)) break;
      const adjective = view.pos(j) === 'ADJ' || /ي(?:ة|ين|ون)?$/.test(view.key(j));
      const believed = view.organisation(j) > 0.4 || (this.place && view.place(j) > 0.4);
      if (!adjective && !believed) break;
      const whose = view.isNationality(j);
      if (this.place && this.proper && (whose || OUTSIDE.has(view.key(j)))) break;
      if (whose && this.proper && view.unknown(j - 1) && !this.definite(j - 1)) break;
      if (this.place && this.proper && view.analysis(j)?.derived === 'PASSIVE_PARTICIPLE') break;
      if (this.place && view.analysis(j)?.number === 'PL' && view.analysis(this.first)?.number !== 'PL')
        break;
      if (!agrees(view, this.first, j, ofGenitive ? this.listed.has : null)) break;
      if (view.person(j) > 0.4 || (view.isTitle(j) && !believed && !view.isTitle(j - 1))) break;
      const governs = view.analysis(j)?.derived === 'ACTIVE_PARTICIPLE' && isComplement(view, j + 1);
      if (governs && !believed && !STANDING.has(view.key(j)) && !CRIME.test(view.key(j - 1))) break;
      const plural = ofGenitive && view.analysis(j - 1)?.number === 'PL';
      if (QUALITIES.has(view.key(j)) && !believed && !plural) break;
      this.last = j;
      if (whose) {
        this.nationality = true;
        if (view.pos(j + 1) !== 'ADJ' || view.isNationality(j + 1)) break;
        continue;
      }
      if (!ofGenitive) this.count++;
    }
  }

  /** A body that is called after a deed, whose object an adjective limits. */
  protected limits = (): boolean =>
    this.completed || this.view.analysis(this.first + 1)?.derived === 'MASDAR';

  /** Another body's name begins: `دعت جامعة الدول العربية الأمم المتحدة`. */
  protected another = (j: number): boolean => {
    const view = this.view;
    const noun = view.pos(j) === 'NOUN' || view.pos(j) === 'PROPN';
    return noun && (view.lexicon.heads.has(view.stem(j)) || this.listed.begins(j));
  };
}

import { governedBehind } from './complements.ts';
import { Followers } from './followers.ts';
import type { Head, HeadPhrase, Listed } from './heads.ts';
import { isWhole, joinsDeed, joinsField, joinsQuality, needsNoMore } from './joined.ts';
import { bodyFields } from './lexicon.ts';
import { arePeople, DEALING, ERRANDS, FOR, isAbstract, MANIFOLD, MEMBERSHIPS } from './phrase-words.ts';
import type { NameView } from './view.ts';

/** The phrase after a head at token `i`; null where none can follow. */
export function phraseAfter(view: NameView, i: number, head: Head, listed: Listed): HeadPhrase | null {
  const state = new Phrase(view, i, head, listed);
  if (head.definite) state.adjectives();
  else state.genitive();
  if (!head.definite && state.last === i) return null;
  if (head.definite && state.last === i && !state.purposeAhead()) return null;
  state.completions();
  return state.result();
}

/** The followers of a head with the phrases that complete its name. */
class Phrase extends Followers {
  purposeAhead = (): boolean => {
    const view = this.view;
    const j = this.last + 1;
    return this.free(j) && view.analysis(j)?.proclitics.includes('ل') === true && view.organisation(j) > 0.3;
  };

  /** `لـ` with a verbal noun or a definite noun, `من أجل`, and what و joins to it. */
  completions(): void {
    if (this.place) return;
    const view = this.view;
    this.joined();
    if (this.governed()) return;
    const j = this.last + 1;
    if (!this.free(j) || FOR.has(view.key(j)) || ERRANDS.has(view.key(j))) return;
    const proclitics = view.analysis(j)?.proclitics ?? [];
    if (
      proclitics.includes('ل') &&
      !proclitics.includes('و') &&
      (['NOUN', 'PROPN', 'X'].includes(view.pos(j)) || bodyFields().has(view.key(j).replace(/^لل/, '')))
    ) {
      const definite = view.key(j).startsWith('لل');
      // المحكمة الإدارية لوقف الإضراب: what is asked of a body that needs no more name.
      if (!definite && view.organisation(j) < 0.5 && needsNoMore(view, this.first, this.last)) return;
      const masdar = view.analysis(j)?.derived === 'MASDAR';
      // لضحايا زلزال الحوز
      const chain =
        this.count > 0 &&
        view.pos(j + 1) === 'NOUN' &&
        this.cut(j + 1) === 0 &&
        this.free(j + 2) &&
        (this.definite(j + 2) || this.listed.begins(j + 2)) &&
        this.cut(j + 2) === 0;
      const genitive = (this.definite(j + 1) && this.cut(j + 1) === 0) || chain;
      // المجلس الأعلى لمسلمي تنزانيا
      const people = this.count > 0 && /ي$/.test(view.key(j)) && view.analysis(j)?.number === 'PL';
      const theirs = people && this.listed.begins(j + 1) && this.cut(j + 1) === 0;
      if (!(definite || masdar || genitive || theirs || view.organisation(j) > 0.5)) return;
      const members = view.isTitle(j) || arePeople(view, j);
      if (definite && members && view.organisation(j) < 0.2 && !this.ofMembers()) return;
      this.last = j;
      this.completed = true;
      if (!definite) this.objects();
      this.adjectives(true);
      this.joined();
      this.governed();
    } else if (view.key(j) === 'من' && view.key(j + 1) === 'اجل' && this.free(j + 2)) {
      this.last = j + 2;
      this.completed = true;
      if (this.nameLike(j + 2)) this.proper = true;
      this.adjectives(true);
    }
  }

  /** What the preposition of a verbal noun governs: `الإشراف على عمل الشرطة`, `للدفاع عن حقوق الإنسان`. */
  protected governed(): boolean {
    const view = this.view;
    const governed = governedBehind(view, this.first, this.last);
    if (governed === null) return false;
    let j = governed;
    const noun = (k: number): boolean =>
      this.free(k) && (k === j || this.cut(k) === 0) && view.pos(k) !== 'VERB';
    if (!noun(j) || view.isTitle(j)) return false;
    const first = j;
    while (
      j - first < 2 &&
      !this.definite(j) &&
      !this.article(j) &&
      !this.nameLike(j) &&
      view.pos(j) === 'NOUN'
    )
      j++;
    if (!(noun(j) && (this.definite(j) || this.article(j) || (this.nameLike(j) && view.pos(j) !== 'VERB'))))
      return false;
    this.last = j;
    this.completed = true;
    this.adjectives(true);
    this.joined();
    return true;
  }

  /** An article behind a preposition that is written onto the noun: `للكوارث`, `بالبشر`. */
  protected article = (j: number): boolean => /^(?:لل|بال)/.test(this.view.key(j));

  /** A body of those who have a calling: `الهيئة الوطنية للمحامين`. */
  protected ofMembers = (): boolean =>
    this.count > 0 &&
    MEMBERSHIPS.has(this.view.stem(this.first)) &&
    !isWhole(this.view, this.first, this.last);

  /** The genitive of a verbal noun: `لنصرة قضايا الأمة`, `لتحرير فلسطين`. */
  protected objects(): void {
    const view = this.view;
    for (let k = this.last + 1; this.free(k) && k - this.last < 3; k++) {
      if ((this.cut(k) > 0 && !this.pairs(k)) || view.pos(k) === 'VERB') return;
      // لنقابة أطباء السودان
      const inner =
        view.pos(k) === 'NOUN' &&
        !this.listed.has(k) &&
        this.listed.begins(k + 1) &&
        this.cut(k + 1) === 0 &&
        this.free(k + 1);
      if (!inner && (this.definite(k) || this.nameLike(k))) {
        this.last = k;
        return;
      }
      if (view.pos(k) !== 'NOUN') return;
    }
  }

  /** A body that is called after what it deals with rather than where it is. */
  protected deals = (): boolean =>
    this.completed ||
    (DEALING.has(this.kind) &&
      !this.nested &&
      !this.nameLike(this.last) &&
      !isWhole(this.view, this.first, this.last));

  /** How sure the tagger must be that و joins more of the name: ministries and parties are called after two things. */
  protected doubt(j: number): number {
    const view = this.view;
    const plain = view.analysis(j)?.derived === 'MASDAR' || view.key(j).endsWith('ة');
    if (plain && !view.isTitle(j) && (this.completed || MANIFOLD.has(view.stem(this.first)))) return 0;
    if (joinsQuality(view, this.last, j) || (this.deals() && joinsField(view, j))) return 0;
    return this.completed ? (isAbstract(view, j) ? 0.02 : 0.3) : 0.5;
  }

  /** `وزارة الزراعة والغابات`: و with a definite noun of the same kind, where the tagger, too, reads on. */
  protected joined(): void {
    if (this.tribe) return;
    const view = this.view;
    for (let j = this.last + 1; this.free(j) && this.last > this.first; ) {
      const proclitics = view.analysis(j)?.proclitics ?? [];
      const field = this.definite(j) && this.deals() && bodyFields().has(view.stem(j));
      if ((view.lexicon.heads.has(view.stem(j)) && !field) || this.listed.has(j)) return;
      if (!proclitics.includes('و') || proclitics.length > 2 || view.pos(j) === 'VERB') return;
      const definite = this.definite(j);
      const deed = !definite && this.definite(j + 1) && joinsDeed(view, this.first, j);
      if (!definite && !deed && !(this.completed && this.definite(j + 1))) return;
      if (!deed && view.organisation(j) < this.doubt(j)) return;
      this.last = j;
      if (!definite) this.objects();
      this.adjectives(true);
      j = this.last + 1;
    }
  }
}

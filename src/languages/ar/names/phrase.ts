import type { Head, HeadPhrase, Listed } from './heads.ts';
import { CLASS_HEADS, DIRECTIONS, FACILITIES, OUTER_HEADS, QUALITIES } from './kinds.ts';
import { agrees, FOR, JOINTS, OUTSIDE, PERSONAL } from './phrase-words.ts';
import type { NameView } from './view.ts';

const LONGEST = 9;
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

class Phrase {
  readonly #view: NameView;
  readonly #first: number;
  readonly #listed: Listed;
  readonly #place: boolean;
  /** The head stays outside a name that is no word of the dictionary. */
  readonly #classed: boolean;
  readonly #tribe: boolean;
  last: number;
  #proper = false;
  #nationality = false;
  #completed = false;
  #adjectives = 0;
  #nested = false;
  #personal = false;
  #foreignLast: number | null = null;

  constructor(view: NameView, first: number, head: Head, listed: Listed) {
    this.#view = view;
    this.#first = first;
    this.#listed = listed;
    this.#place = head.type === 'PLACE';
    this.#classed =
      head.type === 'ACTOR' && (!head.inName || CLASS_HEADS.has(head.stem) || OUTER_HEADS.has(head.stem));
    this.#tribe = head.kind === 'GROUP';
    this.last = first;
  }

  result = (): HeadPhrase => ({
    last: this.last,
    proper: this.#proper,
    nationality: this.#nationality,
    completed: this.#completed,
    adjectives: this.#adjectives,
    nested: this.#nested,
    personal: this.#personal,
    foreignLast: this.#foreignLast,
  });

  #free = (j: number): boolean => {
    const view = this.#view;
    return view.isWord(j) && !view.timed(j) && j - this.#first < LONGEST;
  };
  /** Letters before a name; none where the whole word is unknown and so is what would be left of it. */
  #cut = (j: number): number => {
    const view = this.#view;
    const cut = view.cut(j);
    if (cut === 0 || !view.unknown(j) || j <= this.#first + 1 || !this.#proper) return cut;
    return view.gazetteer.lookup(view.bare(j)).length > 0 || view.isGiven(j) ? cut : 0;
  };
  #definite = (j: number): boolean => this.#view.bare(j).startsWith('ال') && this.#view.bare(j).length > 4;
  #nameLike = (j: number): boolean => {
    const view = this.#view;
    const pos = view.pos(j);
    return this.#listed.has(j) || pos === 'PROPN' || pos === 'X' || view.unknown(j) || view.name(j) > 0.5;
  };

  /** Indefinite nouns in construct, then a definite noun with its adjectives, or a name. */
  genitive(from = this.last + 1): void {
    const view = this.#view;
    let j = from;
    for (; this.#free(j) && j - from < 3; j++) {
      if (this.#cut(j) > 0) return;
      if (this.#place && (DIRECTIONS.has(view.key(j)) || FACILITIES.has(view.key(j)))) return;
      const inner = view.lexicon.heads.get(view.stem(j));
      if (this.#place && inner?.inName === false) return;
      if (inner !== undefined) this.#nested = true;
      if (view.pos(j) === 'VERB' && !this.#nameLike(j)) return;
      if (this.#nameLike(j) || this.#definite(j)) break;
      if (view.pos(j) !== 'NOUN') return;
      if (/(?:ا|ون|ين|ة)$/.test(view.key(j)) && !this.#constructs(j)) return;
    }
    if (!this.#free(j)) return;
    if (view.pos(j) === 'ADJ' && this.#definite(j) && !this.#nameLike(j)) return;
    if (this.#nameLike(j)) this.#takeName(j);
    else if (this.#definite(j) && view.pos(j) !== 'VERB') this.last = j;
    else return;
    this.adjectives(true);
  }

  /** A feminine noun in construct: its genitive follows. */
  #constructs = (j: number): boolean =>
    this.#view.key(j).endsWith('ة') &&
    this.#free(j + 1) &&
    (this.#definite(j + 1) || this.#nameLike(j + 1)) &&
    this.#cut(j + 1) === 0;

  /** A name in the genitive: the words that belong to it. */
  #takeName(j: number): void {
    const view = this.#view;
    this.#proper = true;
    this.last = j;
    const person = view.person(j) > 0.4 || (view.isGiven(j) && view.person(j) > 0.1);
    const held = !this.#place || view.stem(this.#first) === 'سجن';
    if (person && held && !PERSONAL.has(view.stem(this.#first))) this.#personal = true;
    const article = view.key(j).startsWith('ال') && !this.#tribe;
    const foreignName = this.#classed
      ? !article && (view.unknown(j) || view.isGiven(j) || this.#letter(j))
      : !person && view.unknown(j) && !article && view.place(j) < 0.5;
    for (let k = j + 1; this.#free(k) && k - j < 5; k++) {
      if (this.#cut(k) > 0) return;
      const ours = view.organisation(k) + (this.#place ? view.place(k) + view.person(k) : 0) > 0.4;
      const same = person ? view.person(k) > 0.3 || (this.#place && ours) : ours;
      const foreign =
        (this.#place && (view.unknown(k) || JOINTS.has(view.key(k)))) ||
        (this.#classed && foreignName && !this.#definite(k) && (view.unknown(k) || this.#letter(k)));
      if (foreign && !this.#listed.has(k)) {
        this.last = k;
        continue;
      }
      if (this.#definite(k) && view.pos(k) === 'ADJ') return;
      if (!(same && this.#nameLike(k))) break;
      this.last = k;
    }
    while (this.last > j && JOINTS.has(view.key(this.last)) && this.#place) this.last--;
    if (foreignName && j === this.#first + 1) this.#foreignLast = this.last;
  }

  /** A letter or syllable that is spelled out: سي تي يو. */
  #letter = (j: number): boolean => {
    const pos = this.#view.pos(j);
    return this.#view.key(j).length <= 3 && !['ADP', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'DET'].includes(pos);
  };

  /** Definite adjectives, and nouns that the analyser takes for them. */
  adjectives(ofGenitive = false): void {
    const view = this.#view;
    for (let j = this.last + 1; this.#free(j); j++) {
      if (!this.#definite(j) || this.#cut(j) > 0 || this.#another(j)) break;
      const adjective = view.pos(j) === 'ADJ' || /ي(?:ة|ين|ون)?$/.test(view.key(j));
      const believed = view.organisation(j) > 0.4 || (this.#place && view.place(j) > 0.4);
      if (!adjective && !believed) break;
      if (this.#place && this.#proper && (view.isNationality(j) || OUTSIDE.has(view.key(j)))) break;
      if (this.#place && this.#proper && view.analysis(j)?.derived === 'PASSIVE_PARTICIPLE') break;
      if (!agrees(view, this.#first, j, ofGenitive ? this.#listed.has : null)) break;
      if (view.person(j) > 0.4 || (view.isTitle(j) && !believed)) break;
      if (view.analysis(j)?.derived === 'ACTIVE_PARTICIPLE' && this.#complement(j + 1) && !believed) break;
      const plural = ofGenitive && view.analysis(j - 1)?.number === 'PL';
      if (QUALITIES.has(view.key(j)) && !believed && !plural) break;
      this.last = j;
      if (view.isNationality(j)) {
        this.#nationality = true;
        if (view.pos(j + 1) !== 'ADJ' || view.isNationality(j + 1)) break;
        continue;
      }
      if (!ofGenitive) this.#adjectives++;
    }
  }

  /** Another body's name begins: `دعت جامعة الدول العربية الأمم المتحدة`. */
  #another = (j: number): boolean => {
    const view = this.#view;
    const noun = view.pos(j) === 'NOUN' || view.pos(j) === 'PROPN';
    return noun && (view.lexicon.heads.has(view.stem(j)) || this.#listed.begins(j));
  };

  /** What a participle governs: `الرافضة لاتفاق أبوجا`. */
  #complement = (j: number): boolean =>
    this.#view.pos(j) === 'ADP' || ['ل', 'ب'].some((p) => this.#view.analysis(j)?.proclitics.includes(p));

  purposeAhead = (): boolean => {
    const view = this.#view;
    const j = this.last + 1;
    return this.#free(j) && view.analysis(j)?.proclitics.includes('ل') === true && view.organisation(j) > 0.3;
  };

  /** `لـ` with a verbal noun or a definite noun, `من أجل`, and what و joins to it. */
  completions(): void {
    if (this.#place) return;
    const view = this.#view;
    this.#joined();
    const j = this.last + 1;
    if (!this.#free(j) || FOR.has(view.key(j))) return;
    const proclitics = view.analysis(j)?.proclitics ?? [];
    if (
      proclitics.includes('ل') &&
      !proclitics.includes('و') &&
      ['NOUN', 'PROPN', 'X'].includes(view.pos(j))
    ) {
      const definite = view.key(j).startsWith('لل');
      const masdar = view.analysis(j)?.derived === 'MASDAR';
      const genitive = this.#definite(j + 1) && this.#cut(j + 1) === 0;
      if (!(definite || masdar || genitive || view.organisation(j) > 0.5)) return;
      if (definite && (view.isTitle(j) || /[وي]ن$/.test(view.key(j))) && view.organisation(j) < 0.2) return;
      this.last = j;
      this.#completed = true;
      if (!definite) this.#objects();
      this.adjectives(true);
      this.#joined();
    } else if (view.key(j) === 'من' && view.key(j + 1) === 'اجل' && this.#free(j + 2)) {
      this.last = j + 2;
      this.#completed = true;
      if (this.#nameLike(j + 2)) this.#proper = true;
      this.adjectives(true);
    }
  }

  /** The genitive of a verbal noun: `لنصرة قضايا الأمة`, `لتحرير فلسطين`. */
  #objects(): void {
    const view = this.#view;
    for (let k = this.last + 1; this.#free(k) && k - this.last < 3; k++) {
      if (this.#cut(k) > 0 || view.pos(k) === 'VERB') return;
      if (this.#definite(k) || this.#nameLike(k)) {
        this.last = k;
        return;
      }
      if (view.pos(k) !== 'NOUN') return;
    }
  }

  /** A verbal noun, or a noun of a quality: what a body works for rather than who stands beside it. */
  #abstract = (j: number): boolean =>
    this.#view.analysis(j)?.derived === 'MASDAR' || /(?:ية|ات)$/.test(this.#view.key(j));

  /** `وزارة الزراعة والغابات`: و with a definite noun of the same kind, where the tagger, too, reads on. */
  #joined(): void {
    const view = this.#view;
    for (let j = this.last + 1; this.#free(j) && this.last > this.#first; ) {
      const proclitics = view.analysis(j)?.proclitics ?? [];
      if (view.lexicon.heads.has(view.stem(j)) || this.#listed.has(j)) return;
      if (!proclitics.includes('و') || proclitics.length > 2 || view.pos(j) === 'VERB') return;
      const definite = this.#definite(j);
      if (!definite && !(this.#completed && this.#definite(j + 1))) return;
      if (view.organisation(j) < (this.#completed ? (this.#abstract(j) ? 0.02 : 0.3) : 0.5)) return;
      this.last = j;
      if (!definite) this.#objects();
      this.adjectives(true);
      j = this.last + 1;
    }
  }
}

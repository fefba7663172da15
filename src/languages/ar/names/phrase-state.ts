import type { Head, HeadPhrase, Listed } from './heads.ts';
import { CLASS_HEADS, FACILITIES, OUTER_HEADS } from './kinds.ts';
import type { NameView } from './view.ts';

const LONGEST = 9;

/** How far the phrase of a head has been read, and what its words look like. */
export class PhraseState {
  protected readonly view: NameView;
  protected readonly first: number;
  protected readonly listed: Listed;
  protected readonly place: boolean;
  protected readonly kind: string;
  /** The head stays outside a name that is no word of the dictionary. */
  protected readonly classed: boolean;
  protected readonly tribe: boolean;
  last: number;
  protected proper = false;
  protected nationality = false;
  protected completed = false;
  protected count = 0;
  protected nested = false;
  protected personal = false;
  protected foreignLast: number | null = null;

  constructor(view: NameView, first: number, head: Head, listed: Listed) {
    this.view = view;
    this.first = first;
    this.listed = listed;
    this.place = head.type === 'PLACE';
    this.classed =
      head.type === 'ACTOR' && (!head.inName || CLASS_HEADS.has(head.stem) || OUTER_HEADS.has(head.stem));
    this.kind = head.kind;
    this.tribe = head.kind === 'GROUP';
    this.last = first;
  }

  result = (): HeadPhrase => ({
    last: this.last,
    proper: this.proper,
    nationality: this.nationality,
    completed: this.completed,
    adjectives: this.count,
    nested: this.nested,
    personal: this.personal,
    foreignLast: this.foreignLast,
  });

  protected free = (j: number): boolean => {
    const view = this.view;
    return view.isWord(j) && !view.timed(j) && j - this.first < LONGEST;
  };
  /** Letters before a name; none where the whole word is unknown and so is what would be left of it. */
  protected cut = (j: number): number => {
    const view = this.view;
    const cut = view.cut(j);
    // مستشفى لاندي كوتال: the name is listed with its first letter.
    if (this.place && j === this.first + 1 && this.listed.whole(j)) return 0;
    // ثكنة فاجارا, موقع كيبوست: no conjunction stands between what a thing is and its name.
    const apart = (this.place || this.classed) && j === this.first + 1;
    if (apart && /^[فك]/.test(view.form(j)) && view.unknown(j)) return 0;
    if (cut === 0 || !view.unknown(j) || j <= this.first + 1 || !this.proper) return cut;
    const said = FACILITIES.has(view.bare(j)) || view.gazetteer.lookup(view.bare(j)).length > 0;
    return said || view.isGiven(j) ? cut : 0;
  };
  protected definite = (j: number): boolean =>
    this.view.bare(j).startsWith('ال') &&
    this.view.bare(j).length > 4 &&
    !/^[وفبل]*[أإآ]ل/.test(this.view.form(j));
  protected nameLike = (j: number): boolean => {
    const view = this.view;
    const pos = view.pos(j);
    return this.listed.has(j) || pos === 'PROPN' || pos === 'X' || view.unknown(j) || view.name(j) > 0.5;
  };
}

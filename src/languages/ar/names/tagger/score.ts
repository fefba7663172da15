import type { GazetteerMatch } from '../gazetteer-names.ts';
import { eachPlace, mix, type Place } from './features.ts';
import * as groups from './groups.ts';
import { type Model, nameModel, PACKED, TAGS } from './model.ts';
import { Remembered } from './remembered.ts';
import type { Seen } from './signs.ts';
import { KINDS, NOT_ASKED, type Traits } from './traits.ts';

/** Statuses that a word has as a name. */
const STATUSES = 3;
/** Where in the sums of a word each group stands. */
const OWN = 0;
const UNLISTED = OWN + PACKED;
const BEFORE = UNLISTED + PACKED;
const AFTER = BEFORE + STATUSES * PACKED;
const SECOND_BEFORE = AFTER + STATUSES * PACKED;
const SECOND_AFTER = SECOND_BEFORE + PACKED;
const LISTED_BEHIND = SECOND_AFTER + PACKED;
const SIGNS_BEHIND = LISTED_BEHIND + PACKED;
const ALL = SIGNS_BEHIND + PACKED;

/** The model's weights of the tokens of a text, most of them added up before: what hangs on one word, or on kinds of words, is the same in all texts. */
class Scorer {
  readonly #model: Model;
  readonly #sums = new Int32Array(PACKED);
  /** Where what is added goes. */
  #into: Int32Array = this.#sums;
  #at = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  readonly #add: groups.Add = (template, a, b) => {
    this.#model.look(mix(template, a, b), this.#into, this.#at);
  };
  #to(into: Int32Array, at: number): groups.Add {
    this.#into = into;
    this.#at = at;
    return this.#add;
  }

  /** What hangs on a word alone. */
  #ofWord(word: Traits): readonly number[] {
    if (word.sums !== NOT_ASKED) return word.sums;
    const sums = new Int32Array(ALL);
    groups.ofWord(this.#to(sums, OWN), word);
    groups.ofListed(this.#to(sums, UNLISTED), word, 0);
    for (let status = 0; status < STATUSES; status++) {
      groups.ofWordBefore(this.#to(sums, BEFORE + status * PACKED), word, status);
      groups.ofWordAfter(this.#to(sums, AFTER + status * PACKED), word, status);
    }
    groups.ofSecondBefore(this.#to(sums, SECOND_BEFORE), word);
    groups.ofSecondAfter(this.#to(sums, SECOND_AFTER), word);
    groups.ofListedBehind(this.#to(sums, LISTED_BEHIND), word, 0);
    groups.ofSignsBehind(this.#to(sums, SIGNS_BEHIND), word, 0);
    word.sums = Array.from(sums);
    return word.sums;
  }

  /** For two kinds in a row: what the first says of the second, and the second of the first. */
  readonly #pairs = new Remembered(1 << 13, 2 * PACKED, (first, second, _, table, at) => {
    const [before, word] = [kind(first), kind(second)];
    groups.ofKindBefore(this.#to(table, at), before, word);
    groups.ofKindAfter(this.#to(table, at + PACKED), before, word);
  });
  /** For three kinds in a row: of the middle one, and of the last. */
  readonly #threes = new Remembered(1 << 14, 2 * PACKED, (first, second, third, table, at) => {
    const [before, word, after] = [kind(first), kind(second), kind(third)];
    groups.ofKindsAround(this.#to(table, at), before, word, after);
    groups.ofKindsBefore(this.#to(table, at + PACKED), before, word, after);
  });
  readonly #told = new Remembered(1 << 12, PACKED, (listed, signs, own, table, at) =>
    groups.ofTold(this.#to(table, at), kind(own), listed, signs),
  );
  readonly #lists = new Remembered(1 << 12, PACKED, (before, own, after, table, at) =>
    groups.ofLists(this.#to(table, at), before, own, after),
  );
  readonly #signs = new Remembered(1 << 12, PACKED, (beside, own, which, table, at) =>
    groups.ofSigns(this.#to(table, at), beside >> 6, own, beside & 63, kind(which)),
  );
  readonly #heads = new Remembered(1 << 12, PACKED, (head, own, _, table, at) =>
    groups.ofHead(this.#to(table, at), head, kind(own)),
  );

  #takeWord(word: Traits, at: number): void {
    const sums = this.#sums;
    const from = this.#ofWord(word);
    sums[0] = (sums[0] ?? 0) + (from[at] ?? 0);
    sums[1] = (sums[1] ?? 0) + (from[at + 1] ?? 0);
    sums[2] = (sums[2] ?? 0) + (from[at + 2] ?? 0);
  }
  #take({ table }: Remembered, at: number): void {
    const sums = this.#sums;
    sums[0] = (sums[0] ?? 0) + (table[at] ?? 0);
    sums[1] = (sums[1] ?? 0) + (table[at + 1] ?? 0);
    sums[2] = (sums[2] ?? 0) + (table[at + 2] ?? 0);
  }

  /** The weight of each tag at a token, into a list at a place. */
  score(place: Place, into: Float64Array, to: number): void {
    const { second, before, at, after, secondAfter, listed, signs } = place;
    this.#sums.fill(0);
    this.#takeWord(at, OWN);
    this.#takeWord(before, BEFORE + at.status * PACKED);
    this.#takeWord(after, AFTER + at.status * PACKED);
    this.#takeWord(second, SECOND_BEFORE);
    this.#takeWord(secondAfter, SECOND_AFTER);
    if (listed === 0) {
      this.#takeWord(at, UNLISTED);
      this.#takeWord(before, LISTED_BEHIND);
    } else {
      groups.ofListed(this.#here(), at, listed);
      groups.ofListedBehind(this.#here(), before, listed);
    }
    if (signs === 0) this.#takeWord(before, SIGNS_BEHIND);
    else groups.ofSignsBehind(this.#here(), before, signs);
    this.#take(this.#pairs, this.#pairs.at(before.kind, at.kind, 0));
    this.#take(this.#pairs, this.#pairs.at(at.kind, after.kind, 0) + PACKED);
    this.#take(this.#threes, this.#threes.at(before.kind, at.kind, after.kind));
    this.#take(this.#threes, this.#threes.at(second.kind, before.kind, at.kind) + PACKED);
    this.#take(this.#told, this.#told.at(listed, signs, at.kind));
    this.#take(this.#lists, this.#lists.at(place.listedBefore, listed, place.listedAfter));
    const beside = (place.signsBefore << 6) | place.signsAfter;
    this.#take(this.#signs, this.#signs.at(beside, signs, at.kind));
    this.#take(this.#heads, this.#heads.at(place.head, at.kind, 0));
    groups.ofWords(this.#here(), second, before, at, after);
    this.#model.unpack(this.#sums, into, to);
  }
  #here = (): groups.Add => this.#to(this.#sums, 0);
}

const kind = (id: number): Traits => KINDS[id] as Traits;

let scorer: Scorer | null | undefined;

/** The weight of each tag at each token of a sentence, as many for each as there are tags; none where there is no model. */
export function scoresIn(
  seen: Seen,
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
): Float64Array {
  if (scorer === undefined) {
    const model = nameModel();
    scorer = model === null ? null : new Scorer(model);
  }
  if (scorer === null) return new Float64Array(0);
  const scores = new Float64Array(Math.max(0, range.to - range.from) * TAGS.length);
  const using = scorer;
  eachPlace(seen, range, matches, (place, i) => using.score(place, scores, i * TAGS.length));
  return scores;
}

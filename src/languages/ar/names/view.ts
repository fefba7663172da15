import type { Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { Analysis, Token } from '../../../extract/layers.ts';
import { Answers } from '../../shared/answers.ts';
import type { TokenMarks } from '../../shared/timed.ts';
import { analyse } from '../morphology/analyse.ts';
import { isNationality } from '../nations.ts';
import { PERSON_HEADS, PLACE_CLASSES } from '../syntax/words.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import { isPreposition, type NameLexicon } from './lexicon.ts';
import { probabilitiesOf } from './tagger/decode.ts';
import { nameModel, TAGS } from './tagger/model.ts';
import { scoresIn } from './tagger/score.ts';
import type { Seen } from './tagger/signs.ts';

const dotted = new WeakMap<readonly Token[], boolean>();

/** Whether a document writes `على` so somewhere; looked for once, not in every sentence. */
function isDotted(tokens: readonly Token[]): boolean {
  const found = dotted.get(tokens) ?? tokens.some(isPreposition);
  dotted.set(tokens, found);
  return found;
}

/** What the rules for names ask of one sentence. All positions are token indexes of the document. */
export class NameView {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly lexicon: NameLexicon;
  readonly gazetteer: Gazetteer;
  readonly #probabilities: Float64Array;
  readonly #timed: TokenMarks;
  /** Straight quotation marks that open: every other one of the sentence. */
  readonly #opening = new Set<number>();

  constructor(
    tokens: readonly Token[],
    range: { readonly from: number; readonly to: number },
    matches: readonly GazetteerMatch[],
    lexicon: NameLexicon,
    gazetteer: Gazetteer,
    timed: TokenMarks,
    seen: Seen,
  ) {
    this.tokens = tokens;
    this.from = range.from;
    this.to = range.to;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.#timed = timed;
    this.#cuts = new Answers(range, (i) => this.#cutAt(i));
    this.#unknown = new Answers(range, (i) => this.#unknownAt(i));
    this.#titles = new Answers(range, (i) => this.#titleAt(i));
    const count = new Map<string, number>();
    for (let i = range.from; i < range.to; i++) {
      const form = tokens[i]?.form ?? '';
      if (form !== '"' && form !== "'") continue;
      const before = count.get(form) ?? 0;
      if (before % 2 === 0) this.#opening.add(i);
      count.set(form, before + 1);
    }
    const model = nameModel();
    this.#probabilities =
      model === null
        ? new Float64Array(0)
        : probabilitiesOf(scoresIn(seen, range, matches), model.transitions);
  }

  at(i: number): Token | undefined {
    return i >= this.from && i < this.to ? this.tokens[i] : undefined;
  }
  key(i: number): string {
    return this.at(i)?.key ?? '';
  }
  form(i: number): string {
    return this.at(i)?.form ?? '';
  }
  isWord(i: number): boolean {
    return this.at(i)?.kind === 'WORD';
  }
  analysis(i: number): Analysis | undefined {
    return this.at(i)?.analyses[0];
  }
  pos(i: number): string {
    return this.analysis(i)?.pos ?? '';
  }
  /** Part of a time expression. */
  timed(i: number): boolean {
    return this.#timed.has(i);
  }

  readonly #cuts: Answers;
  /**
   * Units of the word's form before the name that may begin in it. A preposition right before leaves none to be written
   * onto it: في بانغيون.
   */
  cut(i: number): number {
    return this.#cuts.of(i);
  }
  #cutAt(i: number): number {
    const analysis = this.analysis(i);
    if (analysis === undefined || analysis.cut === 0) return 0;
    if (this.#listedWhole(i, analysis.cut)) return 0;
    const before = this.analysis(i - 1);
    const foreign = this.form(i).startsWith('و') && this.unknown(i);
    if ((foreign || /^[بلك]/.test(this.form(i))) && this.#inside(i) > 0.8) return 0;
    const governed = before?.pos === 'ADP' && before.enclitic === null && before.lemma === this.key(i - 1);
    return governed && !analysis.proclitics.includes('و') ? 0 : analysis.cut;
  }

  /** `بعلبك`: a place is listed with all its letters, and none without the first. */
  #listedWhole(i: number, cut: number): boolean {
    const key = this.key(i);
    return (
      this.gazetteer.lookup(key).some((e) => e.candidate.type === 'PLACE' && !e.common) &&
      this.gazetteer.lookup(key.slice(cut)).length === 0
    );
  }

  readonly #bare: string[] = [];
  /** The word without conjunction and preposition, as its likeliest reading has them. */
  bare(i: number): string {
    const token = this.at(i);
    if (token === undefined) return '';
    const known = this.#bare[i - this.from];
    if (known !== undefined && known !== '') return known;
    const cut = this.cut(i);
    const bare = cut === 0 ? token.key : token.key.slice(cut);
    this.#bare[i - this.from] = bare;
    return bare;
  }

  /** The word without proclitics and article. */
  stem(i: number): string {
    const bare = this.bare(i);
    return bare.startsWith('ال') || bare.startsWith('لل') ? bare.slice(2) : bare;
  }

  #sum(i: number, from: number, to: number): number {
    const at = (i - this.from) * TAGS.length;
    let sum = 0;
    for (let tag = from; tag <= to; tag++) sum += this.#probabilities[at + tag] ?? 0;
    return sum;
  }
  /** How probable the tagger holds it that the token is part of a place's, a person's or an organisation's name, or of any. */
  place(i: number): number {
    return this.#sum(i, 1, 2);
  }
  person(i: number): number {
    return this.#sum(i, 3, 4);
  }
  organisation(i: number): number {
    return this.#sum(i, 5, 6);
  }
  name(i: number): number {
    return this.#sum(i, 1, 6);
  }
  #inside(i: number): number {
    return this.#sum(i, 2, 2) + this.#sum(i, 4, 4) + this.#sum(i, 6, 6);
  }
  beginsPlace(i: number): number {
    return this.#sum(i, 1, 1);
  }
  beginsPerson(i: number): number {
    return this.#sum(i, 3, 3);
  }

  /** A quotation mark that opens: a straight one by the number of those before it in the sentence. */
  opens(i: number): boolean {
    const form = this.form(i);
    if (form !== '"' && form !== "'")
      return /^[“«‘„]$/.test(form) || (form === '”' && /^[“”«]?$/.test(this.form(i - 1)));
    return this.#opening.has(i);
  }

  readonly #unknown: Answers;
  /** In no dictionary but that of names. */
  unknown(i: number): boolean {
    return this.#unknown.of(i) === 1;
  }
  #unknownAt(i: number): number {
    const token = this.at(i);
    if (token === undefined || token.kind !== 'WORD') return 0;
    return analyse(token.spelling).some((r) => r.pos === 'PROPN' && r.score > 0 && r.score < 4) ? 1 : 0;
  }

  readonly #titles: Answers;
  isTitle(i: number): boolean {
    return this.#titles.of(i) === 1;
  }
  #titleAt(i: number): number {
    if (!this.isWord(i)) return 0;
    const { titles, titleEnds } = this.lexicon;
    const stem = this.stem(i);
    const lemma = this.analysis(i)?.lemma ?? '';
    const held =
      titles.has(stem) ||
      (titleEnds.has(this.bare(i)) && titles.has(`${this.bare(i - 1)} ${this.bare(i)}`)) ||
      PERSON_HEADS.has(stem) ||
      PERSON_HEADS.has(lemma);
    return held ? 1 : 0;
  }

  /** A noun of place right there (مدينة, محافظة). */
  isPlaceClass(i: number): boolean {
    const analysis = this.analysis(i);
    return analysis !== undefined && (PLACE_CLASSES.has(analysis.stem) || PLACE_CLASSES.has(analysis.lemma));
  }

  isGiven(i: number): boolean {
    return this.#listed(this.lexicon.given, i);
  }
  /** `علي`, in a text that writes `على` with another letter. */
  isAli(i: number): boolean {
    return /^[وف]?علي$/.test(this.form(i)) && isDotted(this.tokens);
  }
  isFamily(i: number): boolean {
    return this.#listed(this.lexicon.family, i);
  }
  #listed(names: ReadonlySet<string>, i: number): boolean {
    const token = this.at(i);
    return token !== undefined && (names.has(this.bare(i)) || names.has(token.key)) && !isPreposition(token);
  }

  #signs: ReadonlyMap<string, number> = new Map();
  /** Lets the rest of the document speak: how probable each word is as a name where it is most probable. */
  hear(signs: ReadonlyMap<string, number>, home: ReadonlySet<string>): void {
    this.#signs = signs;
    this.#home = home;
  }
  #home: ReadonlySet<string> = new Set();
  /** A country in which the document is set. */
  isHome(country: string | null): boolean {
    return country !== null && this.#home.has(country);
  }
  /** The tagger's belief in a name, raised by other places of the document where the same word is one. */
  believed(i: number): number {
    return Math.max(this.name(i), 0.7 * (this.#signs.get(this.bare(i)) ?? 0));
  }

  /** The definite adjective of a country: الأميركية. */
  isNationality(i: number): boolean {
    const key = this.key(i);
    return key.startsWith('ال') && key.length >= 5 && isNationality(key, this.gazetteer);
  }
}

const QUOTES = new Set('"“”«»‘’\'„');
export const isQuote = (form: string): boolean => QUOTES.has(form);

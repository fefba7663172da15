import type { Analysis, Pos } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { enclitics, type Proclisis, proclises } from './clitics.ts';
import { PAST_ENDINGS, PRESENT_ENDINGS, presentFeatures, type VerbFeatures } from './conjugate.ts';
import { type TagWord, tagWord } from './features.ts';
import {
  type FunctionWord,
  type MorphologyLexicon,
  morphologyLexicon,
  type NounEntry,
  type VerbEntry,
} from './lexicon.ts';
import { NOUN_SUFFIXES, type NounSuffix } from './nouns.ts';
import { unknownReadings } from './unknown.ts';

/** A reading with how likely it is before the context is looked at. */
export interface Reading extends Analysis {
  readonly score: number;
  /** Whether it is a verb that stands only after لم and the like (يقل, not يقول). */
  readonly jussive?: boolean;
}

const CACHE_LIMIT = 60_000;
let cache = new Map<string, { readonly readings: readonly Reading[]; tagWord: TagWord | null }>();

function lookUp(
  form: string,
  written: string,
): { readonly readings: readonly Reading[]; tagWord: TagWord | null } {
  const known = cache.get(written);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  const entry = { readings: new Analyser(form, written, morphologyLexicon()).readings(), tagWord: null };
  cache.set(written, entry);
  return entry;
}

/** All readings of a word (marks stripped), likeliest first; at least one. `written`, the word with its vowel signs, decides some. Cached. */
export const analyse = (form: string, written: string = form): readonly Reading[] =>
  lookUp(form, written).readings;

/** The tagger's view of a word, kept beside its readings. */
export function tagWordOf(form: string, written: string): TagWord {
  const entry = lookUp(form, written);
  entry.tagWord ??= tagWord(foldKey(form), entry.readings);
  return entry.tagWord;
}

/** What a reading leaves open unless it says otherwise. */
const PLAIN = {
  enclitic: null,
  definite: false,
  gender: null,
  number: null,
  tense: null,
  person: null,
  voice: null,
  derived: null,
} as const;

/** Function words that ب ل ك may be written onto. */
const AFTER_PREPOSITION = new Set<Pos>(['PRON', 'DET', 'SCONJ', 'NUM', 'NOUN', 'ADJ', 'ADV']);
const PREPOSITIONS_AFTER_PREPOSITION = new Set([
  'دون',
  'بين',
  'قبل',
  'بعد',
  'خلال',
  'عند',
  'مثل',
  'تحت',
  'فوق',
  'خارج',
  'داخل',
  'وسط',
  'قرب',
  'غير',
  'جانب',
]);

class Analyser {
  readonly #form: string;
  readonly #written: string;
  readonly #word: string;
  readonly #lexicon: MorphologyLexicon;
  readonly #found: Reading[] = [];
  readonly #seen = new Set<string>();

  constructor(form: string, written: string, lexicon: MorphologyLexicon) {
    this.#form = form;
    this.#written = written;
    this.#word = foldKey(form);
    this.#lexicon = lexicon;
  }

  readings(): readonly Reading[] {
    const options = proclises(this.#word);
    for (const option of options) {
      const rest = this.#word.slice(option.from);
      if (!option.future) {
        this.#functionWords(option, rest);
        this.#nouns(option, rest);
      }
      if (!option.definite) {
        if (option.preposition === null && !option.future) this.#past(option, rest);
        if (option.preposition === null || option.preposition === 'ل') this.#present(option, rest);
      }
    }
    for (const reading of unknownReadings(this.#word, options, this.#found, this.#lexicon.names))
      this.#push(reading);
    if (this.#found.length === 0)
      this.#push({
        ...PLAIN,
        proclitics: [],
        cut: 0,
        stem: this.#word,
        lemma: this.#word,
        pos: 'X',
        score: 0,
      });
    return this.#found.sort((a, b) => b.score - a.score);
  }

  #push(reading: Reading): void {
    const key = `${reading.pos} ${reading.lemma} ${reading.cut} ${reading.enclitic} ${reading.definite} ${reading.tense} ${reading.person} ${reading.number} ${reading.gender} ${reading.voice}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#found.push(reading);
  }

  /** How well the lexicon's spelling (hamzas, ى) fits what is written: 2 to -3. */
  #spelling(from: number, spelled: string): number {
    let off = 0;
    for (let i = 0; i < spelled.length; i++) {
      const written = this.#form[from + i];
      if (written === spelled[i]) continue;
      // A bare ا for a hamza is common and says little; a hamza that should not be there says much.
      off +=
        written === 'ا'
          ? 1
          : (written === 'ي' && spelled[i] === 'ى') || (written === 'ى' && spelled[i] === 'ي')
            ? 2
            : 3;
    }
    return off === 0 ? 2 : -Math.min(off, 4);
  }

  #functionWords(option: Proclisis, rest: string): void {
    this.#functionWord(option, rest, null);
    if (option.definite) return;
    for (const enclitic of enclitics(rest, 2))
      this.#functionWord(option, rest.slice(0, -enclitic.length), enclitic);
  }

  #functionWord(option: Proclisis, base: string, enclitic: string | null): void {
    for (const word of this.#lexicon.functionWords.get(base) ?? []) {
      if (enclitic === null ? word.suffix === 'must' : word.suffix === 'no') continue;
      if (option.definite && !takesArticle(word)) continue;
      if (
        option.preposition !== null &&
        !AFTER_PREPOSITION.has(word.pos) &&
        !PREPOSITIONS_AFTER_PREPOSITION.has(word.lemma)
      )
        continue;
      this.#push({
        ...PLAIN,
        ...featuresOf(word),
        proclitics: option.proclitics,
        cut: option.cut,
        stem: base,
        enclitic: enclitic === 'ني' ? 'ي' : enclitic,
        definite: option.definite || enclitic !== null || word.pos === 'PRON',
        score:
          9 +
          this.#spelling(option.from, word.spelled) * 1.5 -
          clitics(option) * 1.5 -
          (enclitic === null ? 0 : 1),
      });
    }
  }

  #nouns(option: Proclisis, rest: string): void {
    this.#nounForms(option, rest, null);
    if (option.definite) return;
    for (const enclitic of enclitics(rest, 2))
      if (enclitic !== 'ني') this.#nounForms(option, rest.slice(0, -enclitic.length), enclitic);
  }

  #nounForms(option: Proclisis, base: string, enclitic: string | null): void {
    for (const row of NOUN_SUFFIXES) {
      if (row.suffix !== '' && (!base.endsWith(row.suffix) || base.length - row.suffix.length < 2)) continue;
      if (!suffixFits(row, option.definite, enclitic !== null)) continue;
      const stem = row.suffix === '' ? base : base.slice(0, -row.suffix.length);
      const entries = this.#lexicon.nouns.get(stem) ?? [];
      for (const entry of entries)
        if (
          entry.groups.includes(row.group) &&
          (entry.pos !== 'ADJ' || row.group !== 'BOUND' || enclitic !== null)
        )
          this.#noun(option, entry, row, base, enclitic, rivalSingular(entries, entry));
    }
  }

  #noun(
    option: Proclisis,
    entry: NounEntry,
    row: NounSuffix,
    base: string,
    enclitic: string | null,
    rivalled: boolean,
  ): void {
    const rare =
      (rivalled ? RIVALLED : 0) +
      (enclitic === 'ي' ? 3 : enclitic === 'ك' || enclitic === 'كم' ? 1.5 : 0) +
      (row.place === 'construct' ? 1.5 : 0) +
      (row.number === 'DU' ? 1 : 0);
    const score =
      entry.weight +
      this.#spelling(option.from, entry.spelled + row.suffix) -
      clitics(option) * 1.5 -
      (enclitic === null ? 0 : 0.7) -
      rare;
    const reading: Reading = {
      ...PLAIN,
      proclitics: option.proclitics,
      cut: option.cut,
      stem: base,
      enclitic,
      lemma: entry.lemma,
      pos: entry.pos,
      definite: option.definite || enclitic !== null,
      gender: row.gender ?? entry.gender,
      number: row.number ?? entry.number,
      derived: entry.derived,
      score,
    };
    this.#push(reading);
    // Participles and other adjectives stand for persons and things as well.
    if (entry.pos === 'ADJ') this.#push({ ...reading, pos: 'NOUN', score: score - 1 });
  }

  #past(option: Proclisis, rest: string): void {
    const attempt = (base: string, enclitic: string | null): void => {
      for (const stemLength of endingLengths(base)) {
        const entries = this.#lexicon.past.get(base.slice(0, stemLength));
        if (entries === undefined) continue;
        const ending = base.slice(stemLength);
        for (const entry of entries)
          for (const group of entry.groups)
            for (const row of PAST_ENDINGS[group])
              if (
                row.ending === ending &&
                (row.place === 'any' || (row.place === 'bound') === (enclitic !== null))
              )
                this.#verb(
                  option,
                  entry,
                  { ...row.features, tense: 'PAST', voice: entry.voice },
                  base,
                  enclitic,
                  option.from,
                );
      }
    };
    attempt(rest, null);
    for (const enclitic of enclitics(rest, 2))
      if (enclitic !== 'ي') attempt(rest.slice(0, -enclitic.length), enclitic);
  }

  #present(option: Proclisis, rest: string): void {
    const head = rest.charAt(0);
    const prefix = head === 'ا' ? 'أ' : head;
    if (!'يتأن'.includes(prefix) || rest.length < 3) return;
    const attempt = (base: string, enclitic: string | null): void => {
      for (const from of prefix === 'أ' && this.#form[option.from] === 'آ' ? [0, 1] : [1])
        for (const stemLength of endingLengths(base.slice(from))) {
          const body = base.slice(from);
          const entries = this.#lexicon.present.get(body.slice(0, stemLength));
          if (entries === undefined) continue;
          const ending = body.slice(stemLength);
          for (const entry of entries)
            for (const group of entry.groups)
              for (const row of PRESENT_ENDINGS[group])
                if (
                  row.ending === ending &&
                  (row.place === 'any' || (row.place === 'bound') === (enclitic !== null))
                )
                  for (const features of presentFeatures(prefix, ending, group))
                    this.#verb(
                      option,
                      entry,
                      { ...features, tense: 'PRESENT', voice: entry.voice },
                      base,
                      enclitic,
                      option.from + from,
                    );
        }
    };
    attempt(rest, null);
    for (const enclitic of enclitics(rest, 3))
      if (enclitic !== 'ي') attempt(rest.slice(0, -enclitic.length), enclitic);
  }

  #verb(
    option: Proclisis,
    entry: VerbEntry,
    features: VerbFeatures,
    base: string,
    enclitic: string | null,
    at: number,
  ): void {
    if (enclitic !== null && features.voice === 'PASSIVE') return;
    const jussive =
      entry.jussive &&
      features.tense === 'PRESENT' &&
      features.number !== 'DU' &&
      (features.number === 'SG' || features.person === 1);
    const rare =
      (features.person === 3 ? 0 : features.person === 1 && features.number === 'PL' ? 2 : 3) +
      (features.number === 'DU' ? 1.5 : 0) +
      (enclitic === 'ك' || enclitic === 'كم' ? 1.5 : 0) +
      (option.preposition === null ? 0 : 1) +
      (features.gender === 'F' && features.number === 'PL' ? 3 : 0) +
      (features.voice === 'PASSIVE' ? 0.5 : 0) +
      (jussive ? JUSSIVE : 0);
    const initialA =
      features.tense === 'PRESENT' &&
      features.person === 1 &&
      features.number === 'SG' &&
      this.#form[option.from] === 'ا'
        ? 4
        : 0;
    this.#push({
      ...PLAIN,
      proclitics: option.proclitics,
      cut: option.cut,
      stem: base,
      enclitic: enclitic === 'ني' ? 'ي' : enclitic,
      lemma: entry.lemma,
      pos: 'VERB',
      gender: features.gender,
      number: features.number,
      tense: features.tense,
      person: features.person,
      voice: features.voice ?? this.#voice(features.tense, at, entry.dammaIsPassive),
      ...(jussive ? { jussive } : {}),
      score:
        entry.weight +
        this.#spelling(at, entry.spelled) -
        clitics(option) * 1.5 -
        (enclitic === null ? 0 : 0.5) -
        rare -
        initialA,
    });
  }

  /** The voice that a vowel sign on the first radical (past) or on the prefix (present) shows. */
  #voice(tense: VerbFeatures['tense'], at: number, dammaIsPassive: boolean): Analysis['voice'] {
    if (this.#written === this.#form) return null;
    // اعتُقل، استُهدف: the ا before is only a help to speak.
    const index = tense !== 'PAST' ? at - 1 : this.#form[at] === 'ا' ? at + 2 : at;
    let unit = 0;
    for (let i = 0; i < this.#written.length; i++) {
      const letter = this.#written[i] ?? '';
      if (letter >= '\u064B' && letter <= '\u0652') continue;
      if (unit++ !== index) continue;
      const damma = this.#written.slice(i + 1, i + 3).includes('\u064F');
      return damma && (tense === 'PAST' || dammaIsPassive) ? 'PASSIVE' : null;
    }
    return null;
  }
}

/** How far a jussive is behind an indicative that is written alike (يجب of وجب, of أجاب). */
const JUSSIVE = 2;

/** How far a broken plural is behind a singular that is written alike. */
const RIVALLED = 3;

/** A broken plural (حمل of حامولة) beside a singular of the same letters and weight: the dictionary's plurals are many, the language's few. */
const rivalSingular = (entries: readonly NounEntry[], entry: NounEntry): boolean =>
  entry.number === 'PL' &&
  entries.some(
    (other) =>
      other.number === 'SG' &&
      other.pos === entry.pos &&
      other.lemma !== entry.lemma &&
      other.weight >= entry.weight - 3 &&
      other.weight >= 2,
  );

const takesArticle = (word: FunctionWord): boolean =>
  word.pos === 'NUM' ||
  word.pos === 'ADJ' ||
  word.pos === 'NOUN' ||
  word.lemma === 'كل' ||
  word.lemma === 'بعض';
const featuresOf = ({ lemma, pos, person, gender, number, tense }: FunctionWord) => ({
  lemma,
  pos,
  person,
  gender,
  number,
  tense,
});
const clitics = (option: Proclisis): number =>
  (option.conjunction ? 1 : 0) +
  (option.preposition === null ? 0 : 1) +
  (option.future ? 0.5 : 0) -
  (option.definite ? 0.6 : 0);

function suffixFits(row: NounSuffix, definite: boolean, bound: boolean): boolean {
  if (row.place === 'free') return !bound;
  if (row.place === 'bound') return bound;
  if (row.place === 'construct') return !definite;
  return row.place === 'any' || (!definite && !bound);
}

/** Where a verb's stem may end: before no ending, or before one of up to three letters. */
function endingLengths(base: string): number[] {
  const lengths = [base.length];
  for (let cut = 1; cut <= 3 && base.length - cut >= 1; cut++)
    if ('تانوي'.includes(base.charAt(base.length - cut)) || base.charAt(base.length - cut) === 'م')
      lengths.push(base.length - cut);
  return lengths;
}

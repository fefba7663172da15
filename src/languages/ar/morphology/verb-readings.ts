import type { Analysis } from '../../../extract/layers.ts';
import type { Proclisis } from './clitics.ts';
import { PAST_ENDINGS, PRESENT_ENDINGS, presentFeatures, type VerbFeatures } from './conjugate.ts';
import type { VerbEntry } from './lexicon.ts';
import { cliticCost, type Word } from './reading.ts';

/** Readings as a verb in the past, with its endings and pronoun suffixes. */
export function pastReadings(word: Word, option: Proclisis, rest: string): void {
  const attempt = (base: string, enclitic: string | null): void => {
    for (const stemLength of endingLengths(base)) {
      const entries = word.lexicon.past.get(base.slice(0, stemLength));
      if (entries === undefined) continue;
      const ending = base.slice(stemLength);
      for (const entry of entries)
        for (const group of entry.groups)
          for (const row of PAST_ENDINGS[group])
            if (
              row.ending === ending &&
              (row.place === 'any' || (row.place === 'bound') === (enclitic !== null))
            )
              verb(word, option, entry, row.features, 'PAST', base, enclitic, option.from);
    }
  };
  attempt(rest, null);
  for (const enclitic of word.enclitics(rest, 2))
    if (enclitic !== 'ي') attempt(rest.slice(0, -enclitic.length), enclitic);
}

/** Readings as a verb in the present, by its prefix and endings. */
export function presentReadings(word: Word, option: Proclisis, rest: string): void {
  const head = rest.charAt(0);
  const prefix = head === 'ا' ? 'أ' : head;
  if (!'يتأن'.includes(prefix) || rest.length < 3) return;
  const attempt = (base: string, enclitic: string | null): void => {
    for (const from of prefix === 'أ' && word.form[option.from] === 'آ' ? [0, 1] : [1])
      for (const stemLength of endingLengths(base.slice(from))) {
        const body = base.slice(from);
        const entries = word.lexicon.present.get(body.slice(0, stemLength));
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
                  verb(word, option, entry, features, 'PRESENT', base, enclitic, option.from + from);
      }
  };
  attempt(rest, null);
  for (const enclitic of word.enclitics(rest, 3))
    if (enclitic !== 'ي') attempt(rest.slice(0, -enclitic.length), enclitic);
}

function verb(
  word: Word,
  option: Proclisis,
  entry: VerbEntry,
  features: Pick<VerbFeatures, 'person' | 'gender' | 'number'>,
  tense: VerbFeatures['tense'],
  base: string,
  enclitic: string | null,
  at: number,
): void {
  const { voice } = entry;
  if (enclitic !== null && voice === 'PASSIVE') return;
  const jussive =
    entry.jussive &&
    tense === 'PRESENT' &&
    features.number !== 'DU' &&
    (features.number === 'SG' || features.person === 1);
  const rare =
    (features.person === 3 ? 0 : features.person === 1 && features.number === 'PL' ? 2 : 3) +
    (features.number === 'DU' ? 1.5 : 0) +
    (enclitic === 'ك' || enclitic === 'كم' ? 1.5 : 0) +
    (option.preposition === null ? 0 : 1) +
    (features.gender === 'F' && features.number === 'PL' ? 3 : 0) +
    (voice === 'PASSIVE' ? 0.5 : 0) +
    (jussive ? JUSSIVE : 0);
  const initialA =
    tense === 'PRESENT' && features.person === 1 && features.number === 'SG' && word.form[option.from] === 'ا'
      ? 4
      : 0;
  word.push({
    proclitics: option.proclitics,
    cut: option.cut,
    stem: base,
    enclitic: enclitic === 'ني' ? 'ي' : enclitic,
    lemma: entry.lemma,
    pos: 'VERB',
    gender: features.gender,
    number: features.number,
    tense,
    person: features.person,
    voice: voice ?? voiceOf(word, tense, at, entry.dammaIsPassive),
    jussive,
    score:
      entry.weight +
      word.spelling(at, entry.spelled) -
      cliticCost(option) * 1.5 -
      (enclitic === null ? 0 : 0.5) -
      rare -
      initialA,
  });
}

/** The voice that a vowel sign on the first radical (past) or on the prefix (present) shows. */
function voiceOf(
  word: Word,
  tense: VerbFeatures['tense'],
  at: number,
  dammaIsPassive: boolean,
): Analysis['voice'] {
  if (word.written === word.form) return null;
  // اعتُقل، استُهدف: the ا before is only a help to speak.
  const index = tense !== 'PAST' ? at - 1 : word.form[at] === 'ا' ? at + 2 : at;
  let unit = 0;
  for (let i = 0; i < word.written.length; i++) {
    const letter = word.written[i] ?? '';
    if (letter >= '\u064B' && letter <= '\u0652') continue;
    if (unit++ !== index) continue;
    const damma = word.written.slice(i + 1, i + 3).includes('\u064F');
    return damma && (tense === 'PAST' || dammaIsPassive) ? 'PASSIVE' : null;
  }
  return null;
}

/** How far a jussive is behind an indicative that is written alike (يجب of وجب, of أجاب). */
const JUSSIVE = 2;

/** Where a verb's stem may end: before no ending, or before one of up to three letters. */
function endingLengths(base: string): number[] {
  const lengths = [base.length];
  for (let cut = 1; cut <= 3 && base.length - cut >= 1; cut++)
    if ('تانوي'.includes(base.charAt(base.length - cut)) || base.charAt(base.length - cut) === 'م')
      lengths.push(base.length - cut);
  return lengths;
}

import { type Stem, type StemGroup, verbStems } from './verb-stems.ts';

/** A verb as dictionaries cite it: third person masculine singular, without vowel signs, hamzas written. */
export interface Verb {
  readonly past: string;
  readonly present: string;
}

export interface VerbFeatures {
  readonly tense: 'PAST' | 'PRESENT' | 'IMPERATIVE';
  readonly person: 1 | 2 | 3;
  readonly gender: 'M' | 'F' | null;
  readonly number: 'SG' | 'DU' | 'PL';
  /** PASSIVE where the letters differ from the active's. */
  readonly voice: 'ACTIVE' | 'PASSIVE' | null;
}

/** An ending, with the persons it marks; `bound` endings stand only before a pronoun suffix, `free` ones only without. */
interface Ending {
  readonly ending: string;
  readonly features: Omit<VerbFeatures, 'voice' | 'tense'>;
  readonly place: 'any' | 'bound' | 'free';
}
const e = (
  ending: string,
  person: 1 | 2 | 3,
  gender: 'M' | 'F' | null,
  number: 'SG' | 'DU' | 'PL',
  place: Ending['place'] = 'any',
): Ending => ({ ending, features: { person, gender, number }, place });

/** What each group of stems takes in the past. */
export const PAST_ENDINGS: Readonly<Record<StemGroup, readonly Ending[]>> = {
  BARE: [e('', 3, 'M', 'SG', 'free')],
  BOUND: [e('', 3, 'M', 'SG', 'bound')],
  FEMININE: [e('ت', 3, 'F', 'SG'), e('تا', 3, 'F', 'DU')],
  DUAL: [e('ا', 3, 'M', 'DU')],
  PLURAL: [e('وا', 3, 'M', 'PL', 'free'), e('و', 3, 'M', 'PL', 'bound')],
  CONSONANT: [
    e('ت', 1, null, 'SG'),
    e('نا', 1, null, 'PL'),
    e('ن', 3, 'F', 'PL'),
    e('تم', 2, 'M', 'PL', 'free'),
    e('تمو', 2, 'M', 'PL', 'bound'),
    e('تما', 2, null, 'DU'),
  ],
};
/** What each group takes in the present, prefix apart: the prefix ي is third person, ت third feminine or second. */
export const PRESENT_ENDINGS: Readonly<Record<StemGroup, readonly Ending[]>> = {
  BARE: [e('', 3, 'M', 'SG', 'free')],
  BOUND: [e('', 3, 'M', 'SG', 'bound')],
  FEMININE: [e('ين', 2, 'F', 'SG'), e('ي', 2, 'F', 'SG')],
  DUAL: [e('ان', 3, null, 'DU'), e('ا', 3, null, 'DU')],
  PLURAL: [e('ون', 3, 'M', 'PL'), e('وا', 3, 'M', 'PL', 'free'), e('و', 3, 'M', 'PL', 'bound')],
  CONSONANT: [e('ن', 3, 'F', 'PL')],
};

/** The readings of a present prefix with an ending of the table above; empty where they do not go together. */
export function presentFeatures(
  prefix: string,
  ending: string,
  group: StemGroup,
): readonly Ending['features'][] {
  const singular = group === 'BARE' || group === 'BOUND';
  const person = (
    p: 1 | 2 | 3,
    gender: 'M' | 'F' | null,
    number: 'SG' | 'DU' | 'PL',
  ): Ending['features'] => ({
    person: p,
    gender,
    number,
  });
  if (prefix === 'أ') return singular ? [person(1, null, 'SG')] : [];
  if (prefix === 'ن') return singular ? [person(1, null, 'PL')] : [];
  const row = PRESENT_ENDINGS[group].find((one) => one.ending === ending);
  if (row === undefined) return [];
  if (prefix === 'ي')
    return group === 'FEMININE' ? [] : [{ ...row.features, gender: row.features.gender ?? 'M' }];
  if (singular) return [person(3, 'F', 'SG'), person(2, 'M', 'SG')];
  if (group === 'FEMININE') return [row.features];
  if (group === 'DUAL') return [person(3, 'F', 'DU'), person(2, null, 'DU')];
  return [person(2, group === 'PLURAL' ? 'M' : 'F', 'PL')];
}

export interface Conjugated {
  readonly form: string;
  readonly features: VerbFeatures;
  /** It stands only after لم and the like. */
  readonly jussive: boolean;
}

/** Every form of a verb with its features: past and present (indicative, jussive), without clitics; a form may stand more than once. */
export function conjugate(verb: Verb): Conjugated[] {
  const forms: Conjugated[] = [];
  for (const stem of verbStems(verb)) {
    for (const group of stem.groups) {
      if (stem.tense === 'PAST') {
        for (const { ending, features, place } of PAST_ENDINGS[group])
          if (place !== 'bound')
            forms.push({
              form: stem.text + ending,
              features: { ...features, tense: 'PAST', voice: stem.voice },
              jussive: false,
            });
      } else for (const form of presentForms(stem, group)) forms.push(form);
    }
  }
  return forms;
}

function presentForms(stem: Stem, group: StemGroup): Conjugated[] {
  const forms: Conjugated[] = [];
  for (const { ending, place } of PRESENT_ENDINGS[group]) {
    if (place === 'bound') continue;
    for (const prefix of ['ي', 'ت', 'أ', 'ن']) {
      for (const features of presentFeatures(prefix, ending, group))
        forms.push({
          form: joinPrefix(prefix, stem.text) + ending,
          features: { ...features, tense: 'PRESENT', voice: stem.voice },
          jussive: stem.jussive && (group === 'BARE' || group === 'BOUND'),
        });
    }
  }
  return forms;
}

/** أ before a stem that begins with أ is written آ. */
export const joinPrefix = (prefix: string, stem: string): string =>
  prefix === 'أ' && stem.startsWith('أ') ? `آ${stem.slice(1)}` : prefix + stem;

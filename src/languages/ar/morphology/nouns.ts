/** What a noun stem can carry: nothing, a pronoun suffix, accusative ـا, dual, sound masculine plural, ـات, feminine ـة. */
export type NounGroup = 'BARE' | 'BOUND' | 'ACCUSATIVE' | 'DUAL' | 'SOUND' | 'FEMININE_PLURAL' | 'TA';
export const NOUN_GROUPS: readonly NounGroup[] = [
  'BARE',
  'BOUND',
  'ACCUSATIVE',
  'DUAL',
  'SOUND',
  'FEMININE_PLURAL',
  'TA',
];

export interface NounStem {
  readonly text: string;
  readonly groups: readonly NounGroup[];
}

/** A suffix that marks number, gender and case; `construct` stands only before a genitive or a pronoun suffix. */
export interface NounSuffix {
  readonly suffix: string;
  readonly group: NounGroup;
  readonly number: 'SG' | 'DU' | 'PL' | null;
  readonly gender: 'M' | 'F' | null;
  readonly place: 'free' | 'bound' | 'any' | 'construct' | 'indefinite';
}
const s = (
  suffix: string,
  group: NounGroup,
  number: NounSuffix['number'],
  gender: NounSuffix['gender'],
  place: NounSuffix['place'],
): NounSuffix => ({ suffix, group, number, gender, place });

export const NOUN_SUFFIXES: readonly NounSuffix[] = [
  s('', 'BARE', null, null, 'free'),
  s('', 'BOUND', null, null, 'bound'),
  s('ا', 'ACCUSATIVE', null, null, 'indefinite'),
  s('ان', 'DUAL', 'DU', null, 'free'),
  s('ين', 'DUAL', 'DU', null, 'free'),
  s('ا', 'DUAL', 'DU', null, 'construct'),
  s('ي', 'DUAL', 'DU', null, 'construct'),
  s('ون', 'SOUND', 'PL', 'M', 'free'),
  s('ين', 'SOUND', 'PL', 'M', 'free'),
  s('و', 'SOUND', 'PL', 'M', 'construct'),
  s('ي', 'SOUND', 'PL', 'M', 'construct'),
  s('ات', 'FEMININE_PLURAL', 'PL', 'F', 'any'),
  s('ة', 'TA', 'SG', 'F', 'free'),
  s('ت', 'TA', 'SG', 'F', 'bound'),
  s('تان', 'TA', 'DU', 'F', 'free'),
  s('تين', 'TA', 'DU', 'F', 'free'),
  s('تا', 'TA', 'DU', 'F', 'construct'),
  s('تي', 'TA', 'DU', 'F', 'construct'),
];

const ALL: readonly NounGroup[] = ['BARE', 'BOUND', 'ACCUSATIVE', 'DUAL', 'SOUND', 'FEMININE_PLURAL', 'TA'];
/** What each kind of word shows: the letter that takes the place of its last (null: it stays), and what that stem carries. */
type Shape = readonly (readonly [string | null, readonly NounGroup[]])[];
const brokenOf = (shape: Shape): Shape =>
  shape
    .map(([tail, groups]): Shape[number] => [
      tail,
      groups.filter((group) => group === 'BARE' || group === 'BOUND' || group === 'ACCUSATIVE'),
    ])
    .filter(([, groups]) => groups.length > 0);
const both = (shape: Shape): { readonly singular: Shape; readonly broken: Shape } => ({
  singular: shape,
  broken: brokenOf(shape),
});
const TA_SHAPE = both([
  [null, ['BARE']],
  ['ت', ['BOUND', 'DUAL']],
  ['', ['FEMININE_PLURAL']],
]);
const LONG_TA_SHAPE = both([
  [null, ['BARE']],
  ['ت', ['BOUND', 'DUAL']],
  ['', ['FEMININE_PLURAL']],
  ['ي', ['FEMININE_PLURAL']],
]);
const MAQSURA_SHAPE = both([
  [null, ['BARE']],
  ['ا', ['BOUND']],
  ['ي', ['DUAL', 'FEMININE_PLURAL']],
  ['', ['SOUND']],
]);
const MAMDUDA_SHAPE = both([
  [null, ALL],
  ['ؤ', ['BOUND', 'SOUND']],
  ['ئ', ['BOUND', 'SOUND']],
  ['و', ['DUAL', 'FEMININE_PLURAL']],
]);
const ALIF_SHAPE = both([
  [null, ['BARE', 'BOUND']],
  ['ي', ['DUAL', 'FEMININE_PLURAL']],
  ['و', ['DUAL', 'FEMININE_PLURAL']],
]);
const HAMZA_SHAPE = both([
  [null, ALL],
  ['ؤ', ['BOUND', 'SOUND']],
  ['ئ', ['BOUND', 'ACCUSATIVE', 'DUAL', 'SOUND', 'TA', 'FEMININE_PLURAL']],
]);
const DEFECTIVE_SHAPE = both([
  [null, ALL],
  ['', ['BARE', 'SOUND']],
]);
const PLAIN_SHAPE = both([[null, ALL]]);

function shapeOf(word: string): { readonly singular: Shape; readonly broken: Shape } {
  switch (word.at(-1)) {
    case 'ة':
      return word.at(-2) === 'ا' ? LONG_TA_SHAPE : TA_SHAPE;
    case 'ى':
      return MAQSURA_SHAPE;
    case 'ا':
      return ALIF_SHAPE;
    case 'ء':
      return word.at(-2) === 'ا' ? MAMDUDA_SHAPE : HAMZA_SHAPE;
    case 'أ':
    case 'ئ':
    case 'ؤ':
      return HAMZA_SHAPE;
    case 'ي':
      return isDefective(word) ? DEFECTIVE_SHAPE : PLAIN_SHAPE;
    default:
      return PLAIN_SHAPE;
  }
}

/** Stems that a word in the singular (or a broken plural, which has no dual and no sound plural) shows in writing. */
export function nounStems(word: string, broken = false): NounStem[] {
  const cut = word.slice(0, -1);
  const { [broken ? 'broken' : 'singular']: shape } = shapeOf(word);
  return shape.map(([tail, groups]) => ({ text: tail === null ? word : cut + tail, groups }));
}

/** قاض، محام، متوار، أراض: the ي goes where no article and no suffix stands. */
const isDefective = (word: string): boolean => /^(?:.ا.ي|م.{2,5}ي|ت.ا.ي|ت..ي|.{1,2}ا.ي)$/.test(word);

/** A noun with its broken plurals. */
export interface NounParadigm {
  readonly singular: string;
  readonly plurals?: readonly string[];
  readonly gender?: 'M' | 'F' | null;
}
export interface NounFeatures {
  readonly number: 'SG' | 'DU' | 'PL';
  readonly gender: 'M' | 'F';
  /** It stands only before a genitive or a pronoun suffix. */
  readonly construct: boolean;
}

/** Gender by the ending: ة, ى and يا are feminine, and اء behind three consonants (صحراء), unlike one that belongs to the root (لواء، اعتداء). */
export const genderOf = (word: string): 'M' | 'F' =>
  (/(?:ة|ى|يا)$/.test(word) && !MASCULINE_MAQSURA.test(word)) || FEMININE_HAMZA.test(word) ? 'F' : 'M';
/** Nouns of place and participles of roots that end weak (مبنى، مستشفى، منتدى), but not موسيقى. */
const MASCULINE_MAQSURA = /^(?:م(?!وسيق).{2,4}|فت|أذ|مد)ى$/;
const FEMININE_HAMZA = /^(?:[^اأإآ][^اأإآ][^اأإآ]اء|سماء|كهرباء|كيمياء|فيزياء|كبرياء|عاشوراء|خيلاء)$/;

/** Every form of a noun with its features, article and pronoun suffixes apart; bound forms (مدينتـ) are marked construct. */
export function inflectNoun(noun: NounParadigm): { form: string; features: NounFeatures }[] {
  const own = noun.gender ?? genderOf(noun.singular);
  const forms: { form: string; features: NounFeatures }[] = [];
  const broken = noun.plurals ?? [];
  for (const [word, number] of [[noun.singular, 'SG'], ...broken.map((one) => [one, 'PL'])] as [
    string,
    'SG' | 'PL',
  ][])
    for (const stem of nounStems(word, number === 'PL'))
      for (const row of NOUN_SUFFIXES)
        if (stem.groups.includes(row.group) && row.group !== 'TA')
          forms.push({
            form: stem.text + row.suffix,
            features: {
              number: row.number ?? number,
              gender: row.gender ?? own,
              construct: row.place === 'construct' || row.place === 'bound',
            },
          });
  return forms;
}

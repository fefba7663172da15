import { LANGUAGES, type LanguageCode } from '../../schema/ontology/enums.ts';
import { UnreadableError } from './unreadable.ts';

/** As much of a text as is looked at: enough to be sure, little enough to be quick. */
const SAMPLE = 8_000;
/** Letters that other languages of the Arabic script use and Arabic does not: Persian, Urdu, Kurdish, Pashto, Uyghur. */
const NOT_ARABIC = /[\u0679-\u06C0\u06C1-\u06CE\u06D0-\u06D3\u06D5]/g;
const ENGLISH_WORDS = new Set(
  'the of and to in a is that for was with on has said as by from it were at have'.split(' '),
);

/**
 * The language of a text. Plain Arabic and plain English are told by their letters and commonest words; only what is
 * neither asks the identifier, whose tables take a quarter of a second to load. Throws `UnreadableError` for a
 * language that is not read.
 */
export async function identifyLanguage(text: string): Promise<LanguageCode> {
  const sample = text.slice(0, SAMPLE);
  const plain = plainly(sample);
  if (plain !== null) return plain;
  const { eld } = await import('eld/small');
  const code = eld.detect(sample).language;
  const known = LANGUAGES.find((language) => language === code);
  if (known !== undefined) return known;
  if (code === '' || isShort(sample))
    throw new UnreadableError('its language can’t be told; Arabic and English are read');
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  throw new UnreadableError(`its language is ${name}; Arabic and English are read`);
}

/** Any language has a few letters: what they are guessed to be says nothing of what they are. */
const isShort = (sample: string): boolean => (sample.match(/\p{L}/gu)?.length ?? 0) < 12;

/** The language where letters and common words leave no doubt, else null. */
export function plainly(sample: string): LanguageCode | null {
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = (sample.match(/\p{L}/gu)?.length ?? 0) - arabic - latin;
  if (arabic > 4 * (latin + others))
    return (sample.match(NOT_ARABIC)?.length ?? 0) <= 0.005 * arabic ? 'ar' : null;
  if (latin > 4 * (arabic + others)) {
    const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
    const common = words.filter((word) => ENGLISH_WORDS.has(word)).length;
    return common >= 0.15 * words.length ? 'en' : null;
  }
  return null;
}

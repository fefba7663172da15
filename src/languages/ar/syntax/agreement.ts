import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';

/**
 * Whether a nominal may be the subject of a verb. Before the verb, number agrees too; a feminine singular verb also
 * serves plurals of things; unknown features agree.
 */
export function agrees(verb: Analysis, subject: Nominal | undefined, before: boolean): boolean {
  if (subject === undefined) return false;
  if (verb.person === 1 || verb.person === 2) return false;
  const plural = verb.number === 'PL' || verb.number === 'DU';
  const known = subject.quantity === null && (subject.name === null || subject.gender !== null);
  if (!before) {
    if (plural) return false;
    if (!known || subject.number !== 'SG') return true;
    if (verb.gender === 'M') return subject.gender !== 'F';
    return verb.gender !== 'F' || subject.gender !== 'M';
  }
  if (plural) return subject.number !== 'SG' || subject.name !== null;
  if (verb.gender === 'F')
    return subject.gender !== 'M' || (subject.number === 'PL' && subject.name === null);
  return subject.gender !== 'F';
}

/** Countries and towns whose names are masculine in Arabic; the others are feminine. Folded. */
export const MASCULINE_PLACES: ReadonlySet<string> = wordSet(
  'العراق لبنان السودان الاردن اليمن المغرب الصومال تشاد السنغال الكويت البرازيل اليابان المكسيك الفاتيكان النيجر الكونغو الكاميرون قطاع الحشد حزب',
);

/** The case that a noun's ending shows: ون and ان the nominative, ين and an indefinite ـا the oblique; null where none is written. */
export function writtenCase(key: string, analysis: Analysis | undefined): 'NOMINATIVE' | 'OBLIQUE' | null {
  if (analysis === undefined || analysis.enclitic !== null) return null;
  const { number, stem, lemma } = analysis;
  const suffixed = (number === 'PL' || number === 'DU') && sound(stem, lemma);
  if (suffixed && /(?:ون|ان)$/.test(key)) return 'NOMINATIVE';
  if (suffixed && key.endsWith('ين')) return 'OBLIQUE';
  // قضايا and its like end so in every case.
  const open = !analysis.definite && (analysis.pos === 'NOUN' || analysis.pos === 'ADJ');
  if (open && number !== 'DU' && /[^ي]ا$|[^ا]يا$/.test(key) && !/[اى]$/.test(lemma)) return 'OBLIQUE';
  return null;
}

/** The stem is the lemma with a suffix of two letters, give or take the lemma's own ending. */
const sound = (stem: string, lemma: string): boolean => {
  const base = stem.slice(0, -2);
  return (
    base.length > 1 &&
    (lemma === base || lemma === `${base}ي` || lemma.replace(/ة$/, 'ت') === base || lemma === `${base}ة`)
  );
};

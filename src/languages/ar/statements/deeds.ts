/** Verbal nouns by which something is said, and the verbs that they may be mistaken for. */
import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { OCCASIONS } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What is asked of someone stands as a verbal noun (رجاه مواصلة البحث). */
export const isDeed = (r: Reading, n: Nominal): boolean =>
  n.quantity === null && ((n.name !== null && !r.isPerson(n)) || r.analysis(n.head)?.derived === 'MASDAR');

/** A word read as a verb that may as well be a verbal noun with a suffix (أكدت تمسكها). */
export const verbalNoun = (r: Reading, i: number): boolean =>
  r.isVerb(i) &&
  r.analysis(i)?.enclitic != null &&
  !r.isJoined(i) &&
  !r.isRelative(i - 1) &&
  !describesOccasion(r, i) &&
  !/^(?:قد|كان|كانت|سوف|لم|لن)$/.test(r.key(i - 1)) &&
  r.token(i)?.analyses.some((a) => a.pos === 'NOUN' && a.enclitic !== null && a.proclitics.length === 0) ===
    true;

/** `في بيان وقعه أمينه`: a verb that tells of the occasion before it. */
function describesOccasion(r: Reading, i: number): boolean {
  const before = r.view.at(i - 1);
  return (
    before !== null &&
    before.preposition !== null &&
    !before.definite &&
    r.headIn(before, OCCASIONS) &&
    r.analysis(i)?.pos === 'VERB' &&
    r.starts(i + 1) !== null &&
    !isDeed(r, r.starts(i + 1) as Nominal)
  );
}

/** `يؤكد رفض أي تدخل`: right behind the word of saying, or whoever says it, no other verb stands. */
export const isObject = (r: Reading, i: number, after: number): boolean =>
  i === after + 1 &&
  r.isVerb(i) &&
  r.analysis(i)?.tense === 'PAST' &&
  r.analysis(i)?.enclitic === null &&
  !r.isJoined(i) &&
  r.starts(i + 1)?.preposition === null &&
  r.token(i)?.analyses.some((a) => a.derived === 'MASDAR' && a.proclitics.length === 0) === true;

/** Verbal nouns in ي that look like verbs (`أعلنت تفشي الوباء`). */
const DEFECTIVE = foldedSet(
  'تفشي تقصي تخلي تصدي تنحي تحدي تولي تلقي تعدي تبني توخي تدني تحري تردي تعافي تفادي تنامي تعاطي تغاضي تهاوي تلاشي تداعي تراخي',
);
export const isDefective = (r: Reading, i: number): boolean =>
  DEFECTIVE.has(r.key(i)) && !r.isJoined(i) && !r.isComplementiser(i - 1) && r.isVerb(i);

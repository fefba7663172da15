/** When a noun is what is said, though another noun stands before it that might govern it. */
import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { OCCASIONS } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** `أعلنت في بيان سيطرتها`: what is said after an occasion, which has no genitive of that kind. */
export function governedByOccasion(r: Reading, n: Nominal): boolean {
  const governor = n.governor === null ? null : r.view.nominal(n.governor);
  return (
    governor !== null &&
    governor.preposition !== null &&
    r.headIn(governor, OCCASIONS) &&
    (r.analysis(n.head)?.enclitic != null || isTold(r, governor, n))
  );
}

/** `أعلن الجيش في بيان مقتل خمسة`: what the statement tells, not what kind of statement it is (في رسالة تهنئة). */
const isTold = (r: Reading, governor: Nominal, n: Nominal): boolean =>
  r.headIn(governor, CARRIERS) &&
  n.name === null &&
  r.analysis(n.head)?.derived === 'MASDAR' &&
  r.analysis(n.head)?.definite === false &&
  !r.headIn(n, TEXT_KINDS);
const CARRIERS = foldedSet('بيان تصريح تصريحات تغريدة منشور تسجيل مداخلة رسالة كلمة خطاب بلاغ إحاطة');
const TEXT_KINDS = foldedSet(
  'نعي تنصيب ترحيب تهنئة تعزية إدانة توضيح وداع افتتاح ختام تأبين شكر احتجاج اعتذار استقالة تحذير تضامن تأييد',
);

/** A verbal noun behind adjectives or a demonstrative is no genitive of what they describe (`في كلمة قصيرة إحياء`, `قبيل ذلك تعليق`). */
export function cannotGovern(r: Reading, n: Nominal): boolean {
  const governor = n.governor === null ? null : r.view.nominal(n.governor);
  if (governor !== null && (r.isDescribed(governor) || closed(r, governor))) return true;
  if (governor === null || r.analysis(n.head)?.derived !== 'MASDAR') return false;
  return governor.last > governor.head || r.analysis(governor.head)?.pos === 'PRON' || governor.name !== null;
}

/** `وسائل إعلام محلية`: an adjective without the article ends what might have had a genitive. */
const closed = (r: Reading, n: Nominal): boolean =>
  n.name === null &&
  (n.last > n.head || n.governor !== null) &&
  r.analysis(n.last)?.pos === 'ADJ' &&
  r.analysis(n.last)?.definite === false;

/** `أربعة شهود تحدثت إليهم الوكالة`: what a noun is in the clause of a verb that describes another. */
export function roleIn(r: Reading, verb: number, n: Nominal): 'SUBJECT' | 'OBJECT' | null {
  const clause = r.view.clauseOf(verb);
  if (clause === null || clause.antecedent === null || n.first <= verb) return null;
  if (clause.subject === n.index) return 'SUBJECT';
  const object = clause.subject !== null && clause.objects.at(-1) === n.index;
  return object && r.analysis(n.head)?.enclitic != null ? 'OBJECT' : null;
}

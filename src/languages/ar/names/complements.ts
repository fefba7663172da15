/** What the preposition of a verbal noun adds to the name of a body that is called after it: `هيئة الإشراف على التأمين`. */
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

const COMPLEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['على', 'إشراف رقابة حفاظ محافظة سيطرة قضاء اطلاع حصول مصادقة تفتيش تأمين'],
      ['عن', 'دفاع كشف إفراج تنقيب تعبير تعويض إعلان'],
      ['في', 'تحقيق تحقيقات حق مساواة نظر تحكم'],
      ['ب', 'اتجار نهوض تعريف عناية اهتمام إخلال رقي'],
      ['ل', 'استجابة تصدي ترويج تحضير إعداد تخطيط استعداد تأهب'],
      ['من', 'حد وقاية حماية تحقق تخفيف'],
      ['مع', 'تضامن صداقة تعاون تواصل حوار'],
    ] as const
  ).map(([preposition, nouns]) => [foldKey(preposition), foldedSet(nouns)]),
);
/** Behind these a body is often told what it is to look into: they want more of a sign. */
const ASKED = foldedSet('تحقيق نظر كشف إفراج إعلان تحقق');

/** The first token of what the preposition right behind `last` governs, of its own or written onto it, where the verbal noun at or before `last` takes it. */
export function governedBehind(view: NameView, first: number, last: number): number | null {
  let noun = last;
  while (noun > first && view.pos(noun) === 'ADJ') noun--;
  if (noun === first) return null;
  const behind = last + 1;
  const stem = view.stem(noun);
  const lemma = view.analysis(noun)?.lemma ?? stem;
  for (const [preposition, nouns] of COMPLEMENTS) {
    if (!nouns.has(stem) && !nouns.has(lemma)) continue;
    if (ASKED.has(stem) && view.organisation(behind) < SIGN) continue;
    if (preposition.length > 1) {
      if (view.key(behind) === preposition && view.pos(behind) === 'ADP') return behind + 1;
    } else if (isJoined(view, behind, preposition)) return behind;
  }
  return null;
}
const SIGN = 0.3;

const isJoined = (view: NameView, i: number, preposition: string): boolean => {
  const proclitics = view.analysis(i)?.proclitics ?? [];
  return proclitics[0] === preposition && proclitics.every((p) => p === preposition || p === 'ال');
};

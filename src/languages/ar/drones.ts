import type { Token } from '../../extract/layers.ts';
import { foldedSet } from '../shared/word-set.ts';
import { wordBefore } from './quantities/bounds.ts';

const MARCH = foldedSet('مسيرة مسير');
const FLYING = foldedSet('طائرة زورق');
const MAKING = foldedSet(
  'إنتاج تصنيع صناعة إسقاط اعتراض سرب أسراب تدمير تشغيل شراء مشغل مصنع حرب تطوير تصدير توريد بيع استيراد مضاد تكنولوجيا تقنية مكافحة خطر صد',
);
const OF_DRONES = foldedSet(
  'اعتراضي انتحاري مفخخ قتالي هجومي استطلاعي بحري جوي مسلح مذخر قاذف شاهد بيرقدار ملغوم متفجر انقضاضي معادي معاد بعيد',
);
/** What is done to drones, and with them where they are counted. */
const DOWNED = foldedSet('أسقط دمر اعترض إسقاط تدمير اعتراض');
const SENT = foldedSet('أطلق إطلاق سير استخدم');
/** How many words, of those who do it, may stand between. */
const REACH = 6;

const lemmaAt = (tokens: readonly Token[], i: number): string => tokens[i]?.analyses[0]?.lemma ?? '';

/** Whether the word for a march is one for drones: `الطائرات المسيرة`, `إنتاج المسيرات`, `مسيرات اعتراضية`, `دمرت القوات 19 مسيرة`. */
export function isDrone(tokens: readonly Token[], i: number): boolean {
  if (!MARCH.has(lemmaAt(tokens, i))) return false;
  if (FLYING.has(lemmaAt(tokens, i - 1))) return true;
  const many = tokens[i]?.analyses[0]?.number !== 'SG';
  const counted = tokens[i - 1]?.kind === 'NUMBER' || tokens[i - 1]?.analyses[0]?.pos === 'NUM';
  if (!many && !counted) return false;
  if (many && MAKING.has(lemmaAt(tokens, i - 1))) return true;
  return OF_DRONES.has(lemmaAt(tokens, i + 1)) || isShot(tokens, i, counted);
}

/** Whether they are what a verb of shooting down, or of launching, does this to. */
function isShot(tokens: readonly Token[], i: number, counted: boolean): boolean {
  const before = wordBefore(tokens, counted ? i - 1 : i);
  if (before === undefined || before.analyses[0]?.pos === 'ADP') return false;
  for (let at = before.index; at > i - REACH && tokens[at]?.sentence === before.sentence; at--) {
    const lemma = lemmaAt(tokens, at);
    if (DOWNED.has(lemma) || (counted && SENT.has(lemma))) return true;
    if (tokens[at]?.kind === 'PUNCTUATION' || tokens[at]?.analyses[0]?.pos === 'VERB') return false;
  }
  return false;
}

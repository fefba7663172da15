import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { wordBefore } from './bounds.ts';
import { measureOf } from './nouns.ts';
import { victimMeasure } from './victims.ts';

const TOTALS = foldedSet('عدد أعداد حصيلة عداد إجمالي مجموع');
const THEIR_NUMBER = foldedSet('عددهم عددهن وعددهم وعددهن عددها');
const REACHED = foldedSet('بلغ بلغت ليبلغ يبلغ تبلغ وصل وصلت ارتفع ارتفعت ناهز ناهزت تجاوز تجاوزت قدر بنحو');
const REACH = 22;
const TOLL = /^(?:و|ب|ل)?(?:ال)?حصيلة$/;
const GROWTH = foldedSet('ارتفاع ارتفع ارتفعت');
const VICTIMS = foldedSet('قتلى ضحايا جرحى مصابي وفيات شهداء قتيل');

/** What a total tells: `بلغ عدد الموقوفين 800`, `ارتفع عدد القتلى منذ بدء النزاع إلى 865`, `وعددهم أربعة`; null where the number is none. */
export function countedBefore(tokens: readonly Token[], first: number): Measure | null {
  const before = wordBefore(tokens, first);
  if (before === undefined) return null;
  if (THEIR_NUMBER.has(before.key)) return 'PERSONS';
  const sentence = before.sentence;
  const to = tokens[first - 1]?.key === 'الي';
  let reached = to || REACHED.has(before.key);
  for (let i = first - 1; i >= 0 && first - i < REACH && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'NUMBER' && !isYear(token))) return null;
    if (REACHED.has(token.key)) reached = true;
    // ارتفاع قتلى الغارة إلى 92: the victims themselves stand for their number.
    if (reached && VICTIMS.has(token.key) && GROWTH.has(tokens[i - 1]?.key ?? '')) return measureOf(token);
    const toll = TOLL.test(token.key);
    if (!toll && !TOTALS.has(token.analyses[0]?.lemma ?? '') && !TOTALS.has(token.key)) continue;
    reached ||=
      REACHED.has(tokens[i - 1]?.key ?? '') || REACHED.has((tokens[i - 1]?.key ?? '').replace(/^و/, ''));
    // عدد من قضوا بلغ 240: what became of them says the verb.
    const counted = tokens[i + 1];
    if (reached && toll && (counted === undefined || counted.analyses[0]?.pos !== 'NOUN')) return 'KILLED';
    // عدد الأسرى تسعة.
    if (i + 2 === first || isPutAt(tokens[before.index + 1])) reached = true;
    const who = tokens[i + 1]?.key === 'من' ? tokens[i + 2]?.analyses[0] : undefined;
    const measure = who?.pos === 'VERB' ? victimMeasure(who.lemma) : measureOf(counted);
    return reached && measure !== null && measure !== 'OTHER' ? measure : null;
  }
  return null;
}

/** `قدر عدد القتلى بأكثر من ألف`: what a total is put at stands behind ب. */
const isPutAt = (token: Token | undefined): boolean => token?.key.startsWith('ب') === true;

/** `منذ يونيو 2019`: a year counts nothing. */
const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.form);

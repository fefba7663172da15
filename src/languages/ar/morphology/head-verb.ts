import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

/** Nouns that a sentence without a verb begins with (عدد القتلى 17.). */
const MEASURED = joined(
  'عدد سعر وزن طول حجم لون صوت عمر مصدر رقم نسب اصل هدف دخل شرط سبب حد بعد حسب وسط ثمن',
);
/** No verb, but the first word of a name (عبد المجيد). */
const OF_NAMES = joined('عبد');
const RELATIVES = joined('الذي التي الذين اللذان اللذين اللتان اللتين');
const BEFORE = joined('امام');
const COURTS = joined('محكمة قاض قاضي نيابة هيئة لجنة قضاء مدع مدعي محقق برلمان كونغرس');
const ACCEPTED = joined('استقالة عرض دعوة شرط هدنة اقتراح مقترح طعن اعتذار وساطة تحد ترشيح');
const OPENING = 9;
const CHAIN = 4;

/**
 * Whether a word read as a noun or preposition must be the verb of a sentence that has no other: `رفع سكان البلدة عريضة.`,
 * `مثل 29 متهما أمام المحكمة.`, `وقبل الكاظمي الاستقالة`. A heading has no full stop.
 */
export function isHeadVerb(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (best.enclitic !== null || best.definite || !beginsSentence(sentence, i)) return false;
  if (best.proclitics.some((p) => p !== 'و' && p !== 'ف')) return false;
  const lemma = (at: number): string => sentence[at]?.analyses[0]?.lemma ?? '';
  if (best.pos === 'ADP' && best.lemma === 'قبل')
    return isNamed(sentence[i + 1]) && ACCEPTED.has(lemma(i + 2)) && isNamed(sentence[i + 2]);
  const stop = sentence.findIndex((t, at) => at > i && t.kind === 'PUNCTUATION' && STOPS.has(t.form));
  const clause = sentence.slice(i + 1, stop < 0 ? sentence.length : stop);
  if (sentence.at(-1)?.form !== '.') return false;
  if (best.pos === 'ADP' && best.lemma === 'مثل')
    return sentence.some((t, at) => at > i && BEFORE.has(t.key) && COURTS.has(lemma(at + 1)));
  if (best.pos !== 'NOUN' || best.number !== 'SG' || MEASURED.has(best.lemma)) return false;
  return !clause.some(isVerbHere) && opensDoer(sentence, i + 1);
}

const STOPS = new Set(['،', '.', '؛', ':']);

/** A finite verb that no relative pronoun opens. */
const isVerbHere = (token: Token, at: number, clause: readonly Token[]): boolean =>
  token.analyses[0]?.pos === 'VERB' &&
  !OF_NAMES.has(token.analyses[0].lemma) &&
  !RELATIVES.has(clause[at - 1]?.key ?? '');

/** At the head of a sentence, or behind the phrase of place or time that opens it. */
function beginsSentence(sentence: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  if (i > OPENING || sentence[i - 1]?.form !== '،' || sentence[0]?.analyses[0]?.pos !== 'ADP') return false;
  return sentence.slice(0, i - 1).every((t) => t.analyses[0]?.pos !== 'VERB' && t.form !== '،');
}

/** A name, or a noun with the article and no preposition. */
function isNamed(token: Token | undefined): boolean {
  const a = token?.analyses[0];
  if (a === undefined || a.enclitic !== null) return false;
  if (a.pos === 'PROPN') return a.proclitics.every((p) => p === 'ال');
  return a.pos === 'NOUN' && a.definite && a.proclitics.length === 1;
}

/** A number with those counted, or nouns in construct that end in a definite one or a name. */
function opensDoer(sentence: readonly Token[], from: number): boolean {
  if (sentence[from]?.kind === 'NUMBER' || sentence[from]?.analyses[0]?.pos === 'NUM') return true;
  for (let i = from; i < from + CHAIN; i++) {
    if (isNamed(sentence[i])) return true;
    const noun = sentence[i]?.analyses[0];
    if (noun?.pos !== 'NOUN' || noun.enclitic !== null || noun.proclitics.length > 0) return false;
  }
  return false;
}

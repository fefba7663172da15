import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

/** Verbs that say a deed again or make it known: `جددت مصر رفضها`. */
const TELLING = joined('جدد اكد اعلن كرر ابدي سجل اثبت واصل');
/** Verbs whose object is a deed (تعتزم كينيا نشر ألف شرطي). */
const WANTING = joined(
  'اعتزم نوي قرر رفض حاول واصل استانف تعهد عرض طلب اقترح ارجا استبعد نفي اعلن اكد بدا اوقف علق اجل انكر ناقش درس',
);
const TELLING_REACH = 6;

/** `جددت إثيوبيا رفضها اتهامات`: with a verb of telling before it, a verb with a pronoun is the verbal noun of the same letters, and any verb behind who plans or refuses something; null where it may be a verb. */
export function deedWanted(sentence: readonly Token[], i: number): ((a: Analysis) => boolean) | null {
  const best = sentence[i]?.analyses[0];
  if (best?.pos !== 'VERB' || best.tense !== 'PAST' || best.proclitics.length > 0) return null;
  const deeds = best.enclitic === null ? WANTING : TELLING;
  const before = sentence[i - 1]?.analyses[0];
  if (before === undefined || !(before.definite || before.pos === 'PROPN')) return null;
  for (let j = i - 1; j >= 0 && i - j <= TELLING_REACH; j--) {
    const verb = sentence[j]?.analyses[0];
    if (verb?.pos === 'SCONJ' || sentence[j]?.kind === 'PUNCTUATION') return null;
    if (verb?.pos === 'VERB') return deeds.has(verb.lemma) ? ({ derived }) => derived === 'MASDAR' : null;
  }
  return null;
}

/** Things that are spelled like those who do something: a camp, minutes. */
const THINGS = joined('مخيم محضر معسكر مركب مدرج');

/** What flies or sails by itself; behind anything else the word is a march (نظم معلمون مسيرة). */
const UNMANNED = joined('طائرة طيارة مركبة زورق درون مروحية قارب غواصة');
const MARCH = joined('مسيرة');

/**
 * What a reading must be where a word in ية without article is read as an adjective but has nothing to agree with (`شنت
 * إسرائيل عملية`, `سيرت روسيا دورية`): the noun of the same letters; null where it may be an adjective.
 */
export function nounWanted(sentence: readonly Token[], i: number): ((a: Analysis) => boolean) | null {
  const token = sentence[i] as Token;
  const best = token.analyses[0];
  if (best?.pos === 'ADJ' && THINGS.has(best.lemma))
    return ({ pos, lemma }) => pos === 'NOUN' && lemma === best.lemma;
  if (best?.pos === 'ADJ' && MARCH.has(token.key) && !UNMANNED.has(sentence[i - 1]?.analyses[0]?.lemma ?? ''))
    return ({ pos, stem }) => pos === 'NOUN' && MARCH.has(stem);
  if (best?.pos !== 'ADJ' || best.definite || best.enclitic !== null || !token.key.endsWith('ية'))
    return null;
  const before = sentence[i - 1];
  const noun = before?.analyses[0];
  const agrees =
    before?.kind === 'WORD' &&
    (noun?.pos === 'NOUN' || noun?.pos === 'ADJ' || noun?.pos === 'X') &&
    !noun.definite;
  if (agrees || before?.kind === 'NUMBER' || best.proclitics.includes('و')) return null;
  return ({ pos, lemma, stem }) => pos === 'NOUN' && lemma === stem;
}

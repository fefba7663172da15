import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

/** Words that open a clause which a verb begins. */
const RELATIVES = joined(
  'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي والذي والتي والذين واللذين',
);
const OPENERS = joined('عندما بعدما حينما كلما ريثما قبلما وعندما وبعدما حيثما');
/** Nouns that with a pronoun open a clause without a verb (التي مقرها باريس، الذي عمره عشرون عاما). */
const OF_SOMETHING = joined(
  'عمر قيمة عدد اسم وزن طول مقر حجم مدة هدف سعر ثمن قدر مركز والد والدة اصل عرض رقم لون صوت نسبة مصدر سبب',
);
/** Nouns for people and bodies before their own names (حزبه النهضة، زوجها أحمد). */
const OF_SOMEONE = joined(
  'ام زوج ابن ابنة اخ اب جد عم خال صهر نجل سلف خلف ضيف ملك شقيق حفيد قريب حليف نظير رئيس وزير زعيم قائد نائب امين عضو مدير حزب جيش وطن بلد فريق وفد مدرب لاعب قاتل حاكم صاحب كاتب بطل نجم رب مثل سلاح',
);
/** Nouns that the dictionary knows and the news does not, spelled as common verbs are. */
const SELDOM = joined('سقاطة نزالة نفذ وزع الق ارسل');
/** Words before a noun alone. */
const BEFORE_NOUN = joined('اي كل بعض دون بدون عدم وكل واي');
/** Prepositions that no verb follows; من may be the one who (من قتل). */
const PREPOSITIONS = joined('في الي علي عن بعد منذ خلال ضد حول اثر عقب بسبب رغم بين');

const isVerb = (a: Analysis): boolean => a.pos === 'VERB' && a.person === 3;
const isPastWithObject = (a: Analysis): boolean => isVerb(a) && a.tense === 'PAST' && a.enclitic !== null;
const isBarePast = (a: Analysis): boolean =>
  isVerb(a) && a.tense === 'PAST' && a.number === 'SG' && a.enclitic === null && a.voice === null;

/**
 * What a reading must be where a word that is read as a noun can only be a verb: behind a relative pronoun (`التي أسسها`)
 * or عندما, with a pronoun before a definite noun that it cannot govern (`ردّها النظام`); null where it may be a noun.
 */
export function verbWanted(sentence: readonly Token[], i: number): ((a: Analysis) => boolean) | null {
  const token = sentence[i] as Token;
  const best = token.analyses[0];
  const before = sentence[i - 1];
  if (best === undefined || (best.pos !== 'NOUN' && best.pos !== 'PROPN' && best.pos !== 'ADJ')) return null;
  if (best.definite && best.enclitic === null) return null;
  if (best.proclitics.some((p) => p === 'ب' || p === 'ل' || p === 'ك')) return null;
  if (best.pos === 'NOUN' && best.enclitic === null && SELDOM.has(best.lemma)) return isVerb;
  const key = before?.key ?? '';
  const opened = RELATIVES.has(key) || OPENERS.has(key) || (key === 'حين' && sentence[i - 2]?.key !== 'في');
  if (opened && best.pos !== 'ADJ' && !OF_SOMETHING.has(best.lemma)) return isVerb;
  if (best.pos !== 'NOUN' || best.enclitic === null) return joinsDoer(sentence, i, best) ? isBarePast : null;
  if (OF_SOMETHING.has(best.lemma) || OF_SOMEONE.has(best.lemma)) return null;
  return (key === 'كما' && best.lemma !== 'ان') ||
    (mayDescribe(before, best) && precedesSubject(sentence[i + 1]))
    ? isPastWithObject
    : null;
}

/** Behind a mark, or an indefinite noun or adjective that governs nothing (`تهمة ردّها`, `طائرة إغاثة أرسلتها`), a word may begin a clause. */
function mayDescribe(before: Token | undefined, best: Analysis): boolean {
  const noun = before?.analyses[0];
  if (before === undefined || best.proclitics.length > 0) return before?.kind === 'PUNCTUATION';
  if (noun === undefined || noun.definite || noun.enclitic !== null) return false;
  if (noun.pos === 'ADJ') return true;
  return noun.pos === 'NOUN' && /(?:ة|[^ى]ا|ون|ات)$/.test(before.key);
}

/** A name, or a noun with the article and no preposition. */
function precedesSubject(after: Token | undefined): boolean {
  const next = after?.analyses[0];
  if (next === undefined || next.enclitic !== null) return false;
  if (next.pos === 'PROPN') return next.proclitics.every((p) => p === 'ال');
  return next.pos === 'NOUN' && next.definite && next.proclitics.length === 1;
}

/** Nouns of the pattern فاعل that stand for someone as often as for the verb. */
const AGENTS = joined('قاتل حاكم عامل كاتب صاحب مالك سائق طالب ساكن عالم قائد والد راكب حارس سابق تابع لاعب');

/** `ناشد النائب مواطنيه`, `وقابل الرئيس`: at the head of a clause a bare participle before a definite noun is the verb that is spelled alike. */
function joinsDoer(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (best.derived !== 'ACTIVE_PARTICIPLE' || best.number !== 'SG' || best.gender !== 'M') return false;
  if (best.enclitic !== null || AGENTS.has(best.lemma)) return false;
  const before = sentence[i - 1];
  if (before !== undefined && before.kind !== 'PUNCTUATION') return false;
  const next = sentence[i + 1]?.analyses[0];
  return next?.pos === 'NOUN' && next.definite && next.enclitic === null && next.proclitics.length === 1;
}

/** Whether what is read as a verb stands where only a noun may: behind a preposition, أي or كل (`أن أي تدخل`). */
export function isGoverned(sentence: readonly Token[], i: number): boolean {
  const token = sentence[i] as Token;
  const before = sentence[i - 1];
  if (before === undefined || token.analyses[0]?.proclitics.length !== 0) return false;
  if (before.sentence !== token.sentence) return false;
  const governs = before.analyses[0];
  if (BEFORE_NOUN.has(before.key)) return true;
  return governs?.pos === 'ADP' && governs.enclitic === null && PREPOSITIONS.has(before.key);
}

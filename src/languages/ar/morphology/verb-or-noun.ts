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
  'ام زوج ابن ابنة اخ اب جد عم خال صهر نجل سلف خلف ضيف ملك شقيق حفيد قريب حليف نظير رئيس وزير زعيم قائد نائب امين عضو مدير حزب جيش وطن بلد فريق وفد مدرب لاعب قاتل حاكم صاحب كاتب بطل نجم رب مثل سلاح خفير حرس متحدث ناطق ضابط مسوول',
);
/** Nouns that the dictionary knows and the news does not, spelled as common verbs are. */
const SELDOM = joined('سقاطة نزالة نفذ وزع الق ارسل');
/** With a pronoun too (عرض قبلته الحكومة، هجوم شنه حزب العمال). */
const NEVER_OWNED = joined('قبلة شن سن');
/** Words before a noun alone. */
const BEFORE_NOUN = joined('اي كل بعض دون بدون عدم بحسب وكل واي');
const ACCORDING = joined('بحسب حسب وفق علي');
/** Prepositions that no verb follows; من may be the one who (من قتل). */
const PREPOSITIONS = joined(
  'في الي علي عن بعد منذ خلال ضد حول اثر عقب بسبب رغم بين حسب وفق وفقا لدي عبر قرب مع امام تحت فوق داخل خارج ضمن خلف وراء ازاء تجاه نحو باستثناء حيال بموجب بشان باسم لصالح',
);

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
  if (best.enclitic !== null && NEVER_OWNED.has(best.lemma)) return isVerb;
  if (namesTo(sentence, i)) return isVerb;
  const key = before?.key ?? '';
  if (isDualVerb(sentence, i, best) || ordersDeed(sentence, i, best)) return isVerb;
  if (isTold(sentence, i, best)) return isDualPast;
  if (saysOf(sentence, i) && best.number !== 'PL')
    return (a) => isVerb(a) && a.tense === 'PRESENT' && a.number === 'SG';
  const earlier = sentence[i - 2]?.key ?? '';
  const opened =
    RELATIVES.has(key) ||
    OPENERS.has(key) ||
    (key === 'حين' && earlier !== 'في') ||
    // بحسب ما ذكر الوزير
    (key === 'ما' && ACCORDING.has(earlier));
  if (opened && best.pos !== 'ADJ' && !OF_SOMETHING.has(best.lemma)) return isVerb;
  if (opensClause(sentence, i, best)) return isBarePast;
  if (best.pos !== 'NOUN' || best.enclitic === null) return joinsDoer(sentence, i, best) ? isBarePast : null;
  if (OF_SOMETHING.has(best.lemma) || OF_SOMEONE.has(best.lemma)) return null;
  return (key === 'كما' && best.lemma !== 'ان') ||
    (mayDescribe(before, best) && precedesSubject(sentence[i + 1])) ||
    (isBare(before) && isSubject(sentence[i + 1]))
    ? isPastWithObject
    : null;
}

/** `أن جنديين قتلا في الهجوم`: what befell two, no accusative. */
function isTold(sentence: readonly Token[], i: number, best: Analysis): boolean {
  const before = sentence[i - 1];
  if (best.definite || best.proclitics.length > 0 || best.enclitic !== null) return false;
  if (sentence[i]?.key.endsWith('ا') !== true || !/(?:ان|ين)$/.test(before?.key ?? '')) return false;
  if (COUNTED_BY.test(before?.key ?? '')) return false;
  return before?.analyses.some((a) => a.number === 'DU' && !a.definite && a.enclitic === null) === true;
}

/** Numbers that end as duals do: `عشرين شخصا`. */
const COUNTED_BY = /(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|م[ئا]ا?ت|مئت|الف|مليون|مليار|اثن|اثنت)(?:ين|ان)$/;

const isDualPast = (a: Analysis): boolean => isVerb(a) && a.tense === 'PAST' && a.number === 'DU';

/** `مصر وليبيا توقعان اتفاقا`: what two do, no two verbal nouns. */
const isDualVerb = (sentence: readonly Token[], i: number, best: Analysis): boolean =>
  best.derived === 'MASDAR' &&
  best.number === 'DU' &&
  best.proclitics.length === 0 &&
  /^[تي].*ان$/.test(sentence[i]?.key ?? '') &&
  sentence[i + 1]?.analyses[0]?.pos === 'NOUN';

/** In whose stead, or as what, someone is named. */
const OFFICES = joined('خلفا بدلا رئيسا وزيرا قائدا مديرا سفيرا محافظا حاكما امينا مفوضا مبعوثا نائبا');
const OFFICE_REACH = 7;

/** `وعين رمضان عبد الله خلفا له`: with an office behind it no eye and no spring. */
const namesTo = (sentence: readonly Token[], i: number): boolean =>
  /^[وف]عين$/.test(sentence[i]?.key ?? '') &&
  sentence.slice(i + 1, i + OFFICE_REACH).some(({ key }) => OFFICES.has(key));

const ORDER = joined('امر');
/** `وأمر بإرسال فوج`: an order with what is ordered behind it. */
function ordersDeed(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (!ORDER.has(best.lemma) || best.definite || best.enclitic !== null || best.number !== 'SG') return false;
  const next = sentence[i + 1]?.analyses[0];
  const opens =
    i === 0 ||
    best.proclitics.includes('و') ||
    best.proclitics.includes('ف') ||
    sentence[i - 1]?.kind === 'PUNCTUATION';
  return opens && next?.derived === 'MASDAR' && next.proclitics.includes('ب');
}

/** `إنه «يدين هذه الهجمات»`: what a pronoun behind إن does, perhaps quoted. */
function saysOf(sentence: readonly Token[], i: number): boolean {
  const token = sentence[i];
  if (!/^[ي].+/.test(token?.key ?? '') || token?.analyses[0]?.definite !== false) return false;
  const before = sentence[i - 1]?.kind === 'PUNCTUATION' ? sentence[i - 2] : sentence[i - 1];
  const analysis = before?.analyses[0];
  const next = sentence[i + 1]?.analyses[0];
  return (
    analysis?.pos === 'SCONJ' &&
    analysis.enclitic !== null &&
    (next?.pos === 'DET' || next?.definite === true || next?.pos === 'PROPN')
  );
}

/** Behind a mark, or an indefinite noun or adjective that governs nothing (`تهمة ردّها`, `طائرة إغاثة أرسلتها`), a word may begin a clause. */
function mayDescribe(before: Token | undefined, best: Analysis): boolean {
  const noun = before?.analyses[0];
  if (before === undefined || best.proclitics.length > 0) return before?.kind === 'PUNCTUATION';
  if (noun === undefined || noun.definite || noun.enclitic !== null) return false;
  if (noun.pos === 'ADJ') return true;
  return noun.pos === 'NOUN' && /(?:ة|[^ى]ا|ون|ات)$/.test(before.key);
}

/** Conjunctions that a verb follows where no noun with an adjective or a predicate does. */
const CONJUNCTIONS = joined('كما مثلما بينما فيما حيث اذ وفيما وبينما حين');

/** `كما حظر النائب العام السفر`, `في حين وضع الاتحاد`: the past where a conjunction stands before and a definite noun or a number behind. */
function opensClause(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (!CONJUNCTIONS.has(sentence[i - 1]?.key ?? '') || best.pos !== 'NOUN') return false;
  if (best.proclitics.length > 0 || best.enclitic !== null || OF_SOMETHING.has(best.lemma)) return false;
  const next = sentence[i + 1];
  const doer = next?.analyses[0];
  return (
    next?.kind === 'NUMBER' ||
    doer?.pos === 'NUM' ||
    precedesSubject(next) ||
    (OF_SOMEONE.has(doer?.lemma ?? '') && isChain(sentence, i + 1))
  );
}

/** An indefinite noun without a preposition. */
const isBare = (token: Token | undefined): boolean => {
  const noun = token?.analyses[0];
  return noun?.pos === 'NOUN' && !noun.definite && noun.enclitic === null;
};

/** A noun in the nominative plural without article, which no noun with a pronoun can govern: `كمين نصبه مسلحون`, `نصبه مسلحو الجماعة`. */
const isSubject = (token: Token | undefined): boolean => {
  const noun = token?.analyses[0];
  return noun?.pos === 'NOUN' && !noun.definite && noun.number === 'PL' && /ون?$/.test(token?.key ?? '');
};

/** A name, or a noun with the article and no preposition. */
function precedesSubject(after: Token | undefined): boolean {
  const next = after?.analyses[0];
  if (next === undefined || next.enclitic !== null) return false;
  if (next.pos === 'PROPN') return next.proclitics.every((p) => p === 'ال');
  return next.pos === 'NOUN' && next.definite && next.proclitics.length === 1;
}

/** Nouns of the pattern فاعل that stand for someone as often as for the verb. */
const AGENTS = joined('قاتل حاكم عامل كاتب صاحب مالك سائق طالب ساكن عالم قائد والد راكب حارس سابق تابع لاعب');

/** Who votes rather than having a voice (صوت البرلمان لصالح الاتفاقية). */
const VOTERS = joined('برلمان مجلس كونغرس كنيست نائب جمعية لجنة دوما بوندستاغ ناخب عضو مشرع شيوخ');

/**
 * `ناشد النائب مواطنيه`, `وفي كراكاس طالب وزير الخارجية`, `أمر قادة المجموعة`: at the head of a clause a bare noun that is no
 * longer verbal noun, before a definite noun, a construct that ends in one or a name, is the verb that is spelled alike.
 */
function joinsDoer(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (best.number !== 'SG' || best.gender !== 'M') return false;
  if (best.derived === 'MASDAR' && best.lemma.length > 3) return false;
  if (best.pos === 'PROPN' || best.enclitic !== null || !beginsClause(sentence, i)) return false;
  const next = sentence[i + 1]?.analyses[0];
  if (best.lemma === 'صوت') return VOTERS.has(next?.lemma ?? '') && next?.proclitics.length !== 2;
  if (best.lemma === 'هاتف' && next?.pos === 'PROPN') return sentence[i + 2]?.analyses[0]?.pos === 'PROPN';
  if (AGENTS.has(best.lemma))
    return OF_SOMEONE.has(next?.lemma ?? '') && next?.proclitics.length === 0 && next.enclitic === null;
  if (best.derived === 'ACTIVE_PARTICIPLE' && precedesSubject(sentence[i + 1])) return next?.pos === 'NOUN';
  return OF_SOMEONE.has(next?.lemma ?? '') && next?.enclitic === null && isChain(sentence, i + 1);
}

/** At the head of a sentence, behind a mark or ثم, or behind a phrase that a preposition opens and a name or definite noun ends. */
function beginsClause(sentence: readonly Token[], i: number): boolean {
  const before = sentence[i - 1];
  if (before === undefined || before.kind === 'PUNCTUATION' || THEN.has(before.key)) return true;
  const [first] = sentence;
  if (i > OPENING || first?.analyses[0]?.pos !== 'ADP') return false;
  const last = before.analyses[0];
  return (
    (last?.pos === 'PROPN' || (last?.definite === true && last.enclitic === null)) &&
    sentence.slice(0, i).every((t) => t.kind === 'WORD' && t.analyses[0]?.pos !== 'VERB')
  );
}
const THEN = joined('ثم');
const OPENING = 4;

/** Bare nouns in construct up to a definite one or a name. */
function isChain(sentence: readonly Token[], from: number): boolean {
  for (let i = from; i < from + OPENING; i++) {
    const noun = sentence[i]?.analyses[0];
    if (noun?.pos === 'PROPN') return i > from;
    if (noun?.pos !== 'NOUN' || noun.enclitic !== null) return false;
    if (noun.definite) return noun.proclitics.length === 1;
    if (noun.proclitics.length > 0) return false;
  }
  return false;
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

import { PLAIN } from '../../shared/statements/cue.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Cue } from '../../statements.ts';
import { communiqueBefore, documentsIn } from './communiques.ts';
import { beginningOf } from './content.ts';
import { doersBefore } from './doers.ts';
import { echoes, endingOf, isTold } from './ending.ts';
import { BURDENS, type CueWord, PUBLISHING } from './lexicon.ts';
import { openingOf } from './opening.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { reported } from './reported.ts';
import { prepositionAt } from './stops.ts';
import { subjectOf } from './subject.ts';
import { byTongue } from './tongue.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Auxiliaries before a verb (`وهو ما كان أكده`). */
const PAST = foldedSet('كان كانت قد');
/** Verbs that say nothing unless a clause, a quotation or its source follows. */
const BARE = new Set(['نقل']);

/** What a finite verb of saying attributes: its own statement, and that of the one it reports from. */
export function verbCues(r: Reading, verb: number, word: CueWord, range: Range): Cue[] {
  const analysis = r.analysis(verb);
  const subject = subjectOf(r, verb, word, range.from);
  if (analysis === undefined || subject === null) return [];
  const tongue = byTongue(r, verb, word, range, subject);
  const voices = tongue?.voices ?? subject.voices;
  const after = Math.max(subject.after, tongue?.last ?? 0);
  const { opens, joined, contrast } = openingOf(r, subject.first, range.from);
  const unspoken = subject.suggested === null && voices.length === 0;
  const doers = unspoken ? doersBefore(r, verb, range.from, analysis.gender) : [];
  const cue: Omit<Cue, 'from' | 'to' | 'kind'> = {
    token: verb,
    voices,
    suggested: subject.suggested ?? doers[0] ?? null,
    alongside: subject.suggested === null ? doers.slice(1) : (subject.alongside ?? []),
    gender: analysis.gender,
    plural: analysis.number === 'PL' || analysis.number === 'DU',
    pronoun: null,
    opens,
    joined: joined && r.quotations.at(verb) === null,
    contrast,
    documents: [...communiqueBefore(r, verb), ...documentsIn(r, verb, range.to)],
    closing: false,
    rule: `cue/${word.past}`,
  };
  const what = PAST.has(r.key(verb - 1)) ? verb - 2 : verb - 1;
  const echo = analysis.enclitic !== null && isEcho(r, what, word);
  const cited = quotedBefore(r, verb, range.from);
  if (cited !== null)
    return [{ kind: 'VERB', from: cited.from, to: cited.to, ...cue, joined: true, opens: verb }];
  const begin = beginningOf(r, verb, after, word, range.to);
  if (begin === null || (echo && begin.form === 'PHRASE')) {
    if (echo) return [{ kind: 'ECHO', from: null, to: verb, ...cue }];
    return [];
  }
  if (analysis.enclitic !== null && begin.form !== 'CLAUSE' && PUBLISHING.has(word.key)) return [];
  if (isPrinted(r, verb, word)) return [];
  if (begin.form === 'PHRASE' && (isOnlyDone(r, word, begin.from) || resumesIn(r, verb, begin.from)))
    return [];
  if (begin.form !== 'CLAUSE' && goesBack(r, verb, word)) return [];
  if (neverThought(r, verb) || isToBeSaid(r, verb) || mayHaveSaid(r, verb, range.from)) return [];
  if (begin.form === 'PHRASE' && isDenied(r, verb) && !OPINIONS.has(word.key)) return [];
  if (word.key === 'طلب' && begin.form === 'PHRASE' && !asked(r, verb, begin.from))
    if (!pleads(r, verb, begin.from)) return [];
  if (word.key === 'امر' && begin.form === 'PHRASE' && !ordered(r, verb, subject.after, begin.from))
    return [];
  const to = endingOf(r, begin, range.to);
  if (to <= begin.from) return [];
  const told = reported(r, verb, subject, word, begin, to);
  if (told === null && BARE.has(word.key) && begin.form === 'PHRASE') return [];
  const own: Cue = { kind: 'VERB', from: told?.at ?? begin.from, to, ...cue };
  return told === null ? [own] : [own, told.cue];
}

const REFUSING = foldedSet('رفض عارض');
/** `وهو ما نفاه`, `الأمر الذي نفاه`, `وهي تهم نفاها`; who refuses something (وهو ما رفضه) does so, and says nothing of it. */
const isEcho = (r: Reading, what: number, word: CueWord): boolean =>
  !REFUSING.has(word.key) &&
  (/^(?:ما|الذي|التي)$/.test(r.key(what)) || isTold(r, what)) &&
  echoes(r, what - 1);

/** `طالب بأن يكشف مصيرهم`: behind أن a verb in the present tells what someone shall say, unless it dates something (قبل أن يعلن). */
const isToBeSaid = (r: Reading, verb: number): boolean =>
  r.analysis(verb)?.tense === 'PRESENT' && TO.has(r.bare(verb - 1)) && !DATING.has(r.bare(verb - 2));
const TO = new Set(['ان', 'بان', 'الا', 'لان']);
const DATING = new Set(['قبل', 'بعد', 'منذ', 'الي', 'دون', 'مع']);

/** `نفى أن تكون عشيرته قد حرضت`: what may have been said. */
function mayHaveSaid(r: Reading, verb: number, from: number): boolean {
  if (r.bare(verb - 1) !== 'قد') return false;
  for (let i = verb - 2; i >= from && verb - i < 14; i--) {
    if (r.isComma(i)) return false;
    if (r.isVerb(i)) return r.lemma(i) === 'كان' && TO.has(r.bare(i - 1)) && /^[يت]/.test(r.key(i));
  }
  return false;
}

/** `في بيان نشر على موقعها، قالت المنظمة`: a document does not print. */
function isPrinted(r: Reading, verb: number, word: CueWord): boolean {
  const before = r.view.at(verb - 1);
  if (!PUBLISHING.has(word.key) || r.analysis(verb)?.enclitic !== null || before === null) return false;
  const root = r.view.nominal(r.view.root(before.index));
  return r.isDocument(root) && !root.definite && root.preposition !== null && !r.isJoined(verb);
}

/** What is waved, not threatened with. */
const WAVED = foldedSet(
  'علم أعلام راية رايات سعف منديل مناديل قبضة قبضات يد أيد أيدي صورة صور لافتة لافتات سلاح أسلحة عصا عصي سيف سيوف سكين سكاكين غصن أغصان وشاح قميص قمصان كوفية كوفيات ورقة أوراق وردة ورود شعار',
);
/** Verbs that say something only with a verbal noun of what is said (`عرض إرسال أطباء`, not `عرض صورا`). */
const WITH_DEEDS = foldedSet('كرر عرض تعهد وجه');
/** Of these, the ones that make a noun that may name a deed name one. */
const OF_DEEDS = foldedSet('تعهد وجه');

/** Help is offered, not put into words. */
const HELP = foldedSet('مساعدة وساطة توسط استضافة استقبال نقل إيواء دعم معونة خدمة سماح');

/** `ألقى باللائمة على`, unlike `ألقى كلمة`. */
const BURDENING = foldedSet('حمل ألقى ألصق');
const COUNTING = foldedSet('أحصى وثق');

export function isOnlyDone(r: Reading, word: CueWord, from: number): boolean {
  const noun = r.view.at(from);
  if (word.key === 'لوح')
    return WAVED.has(r.lemma(noun?.head ?? from)) || WAVED.has(r.analysis(noun?.head ?? from)?.stem ?? '');
  if (COUNTING.has(word.key)) return !tellsNumber(r, from);
  if (BURDENING.has(word.key)) return !burdened(r, from);
  if (word.key === 'عرض' && HELP.has(r.lemma(noun?.head ?? from))) return true;
  if (!WITH_DEEDS.has(word.key)) return false;
  if (/^[وبل]?ت..ي.$/.test(r.key(noun?.head ?? from))) return false;
  const readings = r.token(noun?.head ?? from)?.analyses ?? [];
  const likely = OF_DEEDS.has(word.key) ? readings : readings.slice(0, 1);
  return !likely.some((a) => a.derived === 'MASDAR');
}

/** `أحصت البعثة أكثر من 150 شاحنة`: what is counted comes with its number. */
function tellsNumber(r: Reading, from: number): boolean {
  for (let i = from; i - from < 6; i++)
    if (r.token(i)?.kind === 'NUMBER' || r.view.at(i)?.quantity != null) return true;
  return false;
}

/** `حمّل السلطات مسؤولية المأساة`: what is laid upon someone is a blame. */
function burdened(r: Reading, from: number): boolean {
  for (let i = from; i - from < 20 && r.token(i)?.sentence === r.token(from)?.sentence; i++)
    if (BURDENS.has(r.lemma(i)) || BURDENS.has(r.analysis(i)?.stem ?? '')) return true;
  return false;
}

const BACK = /^(?:ب|عن|الي|علي)(?:ه|ها|هم|هما)$/;
/** `إضرابا دعت إليه النقابة`, `إعلانا لا تعترف به الدول`: the preposition of the verb has what is described for its pronoun. */
function goesBack(r: Reading, verb: number, word: CueWord): boolean {
  const pronoun = BACK.test(r.key(verb + 1)) && word.prepositions.has(r.lemma(verb + 1));
  if (!pronoun || r.isJoined(verb)) return false;
  const at = DENIALS.has(r.bare(verb - 1)) ? verb - 2 : verb - 1;
  const described = r.view.at(at);
  return described !== null && described.name === null;
}

/** `سجن تعهدت به لندن`: a pronoun of the noun described stands where what is said would. */
function resumesIn(r: Reading, verb: number, to: number): boolean {
  const described = r.view.at(verb - 1);
  if (described === null || described.definite || r.isJoined(verb)) return false;
  for (let i = verb + 1; i < to && i - verb < 4; i++)
    if (/^(?:به|بها|عنه|عنها|اليه|اليها)$/.test(r.key(i))) return true;
  return false;
}

const NOTIONS = foldedSet('تصور تخيل توقع أدرك علم خال حزر');
/** `لم تكن تتصور أن`: what nobody thought. */
const neverThought = (r: Reading, verb: number): boolean =>
  NOTIONS.has(r.lemma(verb)) && r.analysis(verb)?.tense === 'PRESENT' && wasNot(r, verb);

function wasNot(r: Reading, verb: number): boolean {
  for (let i = verb - 1; i > 0 && verb - i < 12; i--) {
    if (r.lemma(i) === 'كان') return /^[وف]?(?:لم|لا|ما)$/.test(r.key(i - 1));
    if (r.isVerb(i)) return false;
  }
  return false;
}

/** `لم يعترف بها أحد`: what nobody said, unlike an opinion that is denied (لم يستبعد). */
const isDenied = (r: Reading, verb: number): boolean => DENIALS.has(r.bare(verb - 1));
const DENIALS = new Set(['لم', 'لن', 'لا']);
const OPINIONS = new Set(['استبعد', 'راي', 'اعتبر', 'عد', 'نفي', 'انكر', 'اعتقد', 'ظن']);

/** What is asked for is put into words only when somebody is asked (طلب من تركيا تسليم). */
function asked(r: Reading, verb: number, to: number): boolean {
  for (let i = verb + 1; i < to; i++) if (prepositionAt(r, i) === 'من') return true;
  const deed = r.analysis(r.view.at(to)?.head ?? to);
  const own = r.view.at(to);
  const whose = own === null ? null : r.view.genitive(own.index);
  if (deed?.derived !== 'MASDAR' || deed.lemma === 'عدم' || r.analysis(verb)?.enclitic != null) return false;
  const named = deed.definite && r.starts(verb + 1)?.name != null;
  return named || (whose !== null && deed.enclitic === null && !r.bare(own?.head ?? to).startsWith('ال'));
}

/** `طلبت النيابة السجن عشر سنوات`: what a court is asked to decide. */
const pleads = (r: Reading, verb: number, to: number): boolean => {
  const who = r.starts(verb + 1);
  const penalty = r.view.at(to);
  return who !== null && penalty !== null && r.headIn(who, COUNSEL) && r.headIn(penalty, VERDICTS);
};
const COUNSEL = foldedSet('نيابة ادعاء مدع مدعي مدعية دفاع محام محامي محامية محامون');
const VERDICTS = foldedSet('سجن حبس إعدام حكم عقوبة إدانة براءة تبرئة إفراج إخلاء تأجيل');

/** An order is told in words where it is told to whom (أمر الجيش بمطاردة المهاجمين). */
function ordered(r: Reading, verb: number, after: number, to: number): boolean {
  if (r.analysis(verb)?.enclitic != null) return true;
  for (let i = after + 1; i < to; i++) {
    const n = r.starts(i);
    if (n !== null && n.preposition === null && n.governor === null && r.speaks(n)) return true;
  }
  return false;
}

/** `«…»، ابتسم فلان`: behind a quotation that opens the sentence, whatever a person does is how he says it. */
export function quoteCue(r: Reading, verb: number, range: Range): Cue | null {
  const analysis = r.analysis(verb);
  const n = r.starts(verb + 1);
  if (!r.isVerb(verb) || analysis === undefined || n === null || !r.isPerson(n) || n.preposition !== null)
    return null;
  const cited = quotedBefore(r, verb, range.from);
  if (cited === null || analysis.enclitic !== null || r.isJoined(verb)) return null;
  const { voices } = readPhrase(r, n, (i) => i >= range.to);
  const who = { voices, gender: analysis.gender };
  const how = { joined: true, rule: 'cue/quotation' };
  return { ...PLAIN, ...who, ...how, ...cited, token: verb, kind: 'VERB', opens: verb };
}

/** `«…»، قال فلان`: the quotation right before the verb. */
function quotedBefore(r: Reading, verb: number, from: number): { from: number; to: number } | null {
  // «…»، هذا ما أكده فلان
  const thatIs = r.key(verb - 1) === 'ما' && /^و?(?:هذا|ذلك|هو)$/.test(r.key(verb - 2)) ? verb - 2 : verb;
  const at = r.isComma(thatIs - 1) ? thatIs - 2 : thatIs - 1;
  const quotation = r.quotations.at(at);
  if (quotation === null || quotation.close !== at || quotation.close - quotation.open < 3) return null;
  for (let i = from; i < quotation.open; i++) if (r.token(i)?.kind === 'WORD') return null;
  return { from: Math.max(quotation.open + 1, from), to: quotation.close };
}

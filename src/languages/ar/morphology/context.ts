import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';
import { gathers } from './gathering.ts';
import { isHeadVerb } from './head-verb.ts';
import { deedWanted, nounWanted } from './noun-or-adjective.ts';
import {
  isBareNoun,
  isConstruct,
  isDefinite,
  isHisTitle,
  isMan,
  isNumber,
  isObject,
  isUnbound,
  standsAlone,
} from './noun-shapes.ts';
import { reread } from './reread.ts';
import { verbInPlace } from './verb-in-place.ts';
import { isGoverned, verbWanted } from './verb-or-noun.ts';

/** Words that only a verb follows. */
const PERFECT = /قد$/;
const TAFIL = /^[وفبل]?ت[^اوي]وي[^اوي]$/;
const WARDS = joined('العهد الأمر الدم الله الفقيه');
const BEFORE_VERB = joined('قد لقد سوف لم لن');

/**
 * Readings that the words around decide whatever the tagger says, since Arabic allows no other: a verb after قد, the
 * verb of a sentence that a phrase of place or time opens (`وفي نيويورك، حذر المبعوث`), and at the head of a sentence
 * the masculine past (ترأّس الرئيس) where the feminine present that is spelled alike has no subject that it fits.
 */
export function settleInContext(sentence: readonly Token[]): readonly Token[] {
  let quoted = false;
  return sentence.map((token, i) => {
    if (token.kind !== 'WORD') {
      if (QUOTES.has(token.form))
        quoted = token.form === '«' || token.form === '“' || (token.form === '"' && !quoted);
      return token;
    }
    const best = token.analyses[0];
    if (best === undefined) return token;
    const before = i > 0 ? sentence[i - 1] : undefined;
    const after = sentence[i + 1];
    const wanted = best.pos === 'VERB' ? null : (verbWanted(sentence, i) ?? nounWanted(sentence, i));
    if (wanted !== null) return preferring(token, wanted);
    if (best.pos !== 'VERB' && isHeadVerb(sentence, i, best)) return preferring(token, isPastOfAny);
    const verb = verbInPlace(sentence, i, best, quoted);
    if (verb !== null && token.analyses.some(verb)) return preferring(token, verb);
    const deed = deedWanted(sentence, i);
    if (deed !== null) return preferring(token, deed);
    // إن وحداته: no و joins what a conjunction or a preposition has just opened.
    if (best.pos === 'NOUN' && best.proclitics[0] === 'و' && OPENS_PHRASE.has(before?.key ?? ''))
      return preferring(token, (a) => a.pos === 'NOUN' && a.proclitics[0] !== 'و');
    // النيابة فتحت تحقيقا: ف opens no phrase right behind a noun; فتحت مراكز الاقتراع: nor does تحت with it.
    if (
      best.pos === 'ADP' &&
      best.proclitics.includes('ف') &&
      (best.lemma === 'تحت' || before?.analyses[0]?.definite === true)
    )
      return preferring(token, isPastVerb);
    // كسروا الباب: the letters of a verb's plural, no noun.
    if (best.pos === 'NOUN' && best.proclitics.length > 0 && token.key.endsWith('وا'))
      return preferring(token, (a) => isPastVerb(a) && a.number === 'PL');
    // فبحسب تقرير: the preposition, no `enough`.
    if (best.pos === 'ADV' && best.lemma === 'حسب' && best.proclitics.includes('ب'))
      return preferring(token, (a) => a.pos === 'ADP');
    // 13 عسكريا: what is counted, not `militarily`.
    if (best.pos === 'ADV' && token.key.endsWith('يا') && isNumber(before))
      return preferring(token, isBareNoun);
    // انتحاري فجر نفسه: he blew up; the dawn is that of a day (فجر الخميس).
    if (best.pos === 'NOUN' && best.lemma === 'فجر' && standsAlone(best) && isObject(after))
      return preferring(token, (a) => isPast(a) && a.proclitics.length === 0);
    // ولي العهد: the heir, not `and to me`.
    if (best.pos === 'ADP' && token.form === 'ولي' && WARDS.has(after?.key ?? ''))
      return preferring(token, isBareNoun);
    // قال والي الخرطوم: the governor, neither `and to` nor whom someone followed.
    if (GOVERNOR.test(token.form)) return preferring(token, (a) => a.pos === 'NOUN' && a.lemma === 'والي');
    // القس قُتل: the vowel sign shows the passive, where the verbal noun has none there.
    if (best.derived === 'MASDAR' && DAMMA.test(token.text) && !WITH_DAMMA.has(best.lemma))
      return preferring(token, (a) => a.voice === 'PASSIVE' && a.tense === 'PAST');
    // 13:05 ذكر مسؤول: a line of a live report begins with the time.
    if (i > 0 && best.pos === 'NOUN' && standsAlone(best) && isClock(sentence, i))
      return preferring(token, isPast);
    if (best.pos === 'VERB' && isGoverned(sentence, i)) return preferring(token, isBareNoun);
    if (before !== undefined && BEFORE_VERB.has(before.key) && (best.pos !== 'VERB' || best.person === 1))
      return preferring(
        preferring(token, (a) => a.pos === 'VERB' && a.proclitics.length === 0),
        (a) => isPast(a) && PERFECT.test(before.key),
      );
    if (best.pos === 'NOUN' && standsAlone(best) && gathers(sentence, i)) return preferring(token, isPast);
    // تزويد: the verbal noun, no passive of تزايد.
    if (best.pos === 'VERB' && best.voice === 'PASSIVE' && TAFIL.test(token.key))
      return preferring(token, (a) => a.derived === 'MASDAR');
    if (best.pos === 'VERB' && best.voice === 'PASSIVE' && WITHOUT_PASSIVE.has(best.lemma))
      return preferring(
        token,
        (a) =>
          a.pos === 'VERB' &&
          a.person === 3 &&
          (a.lemma.startsWith('ا') || a.lemma === 'سير') &&
          a.lemma !== best.lemma &&
          a.voice === null,
      );
    // أوقف الجيش: the army stopped, not `I stop the army`.
    if (best.pos === 'VERB' && best.person === 1 && best.number === 'SG' && (!quoted || isDefinite(after)))
      return preferring(token, isPast);
    if (best.pos !== 'VERB' && DOUBLED.test(token.text)) return preferring(token, isPast);
    // هجومين شنهما تنظيم: no genitive stands behind an ending that a construct would have dropped.
    if (best.pos === 'NOUN' && best.enclitic !== null && best.proclitics.length === 0 && isUnbound(before))
      return preferring(
        token,
        (a) => a.pos === 'VERB' && a.tense === 'PAST' && a.person === 3 && a.enclitic === best.enclitic,
      );
    if (best.pos === 'NOUN' && best.derived === 'MASDAR' && standsAlone(best) && isBehindName(before, after))
      return preferring(token, isPast);
    if (best.pos === 'VERB' && best.tense === 'PRESENT' && best.gender === 'F' && goesOn(sentence, i, best))
      return preferring(token, isPast);
    if (
      best.pos === 'NOUN' &&
      opensAfterPhrase(sentence, i) &&
      standsAlone(best) &&
      (isDefinite(after) || isConstruct(sentence, i + 1))
    )
      return preferring(token, isPast);
    if (
      (i === 0 || OPENS.test(before?.form ?? '') || BEFORE_CLAUSE.has(before?.key ?? '')) &&
      best.pos === 'VERB' &&
      best.tense === 'PRESENT' &&
      best.gender === 'F' &&
      (isMan(after) || isHisTitle(sentence, i + 1))
    )
      return preferring(
        token,
        (a) =>
          a.pos === 'VERB' && a.tense === 'PAST' && a.gender === 'M' && a.number === 'SG' && a.person === 3,
      );
    return token;
  });
}

/** Verbs that suffer nothing: a passive of theirs is the active of the fourth form (يُقرّ: أقرّ, ستُجلي: أجلى). */
const WITHOUT_PASSIVE = joined('قر جل ذعن بعد خرج دخل نزل ظهر وفد صر سفر فلح غضب سار');

const GOVERNOR = /^[وفبل]?والي$/;
/** A damma on the first letter of a word of three. */
const DAMMA = /^[وف]?\u064E?[^\u064B-\u0652]\u064F[^\u064B-\u0652]{2}$/;
const WITH_DAMMA = joined(
  'حكم شكر بعد قرب ظلم ملك شغل صلح كفر نصح ذعر رعب عنف خلع رخص لطف عسر يسر جهد حزن شرب صنع عذر غرم نطق هجر جبن بخل جرح حلم لبس مكث نكر يتم حمق',
);

const QUOTES = new Set(['«', '»', '“', '”', '"']);

/** لوّح, وعيّن: three letters, the middle one doubled, are a verb in the past. */
const DOUBLED = /^[وف]?\u064E?[^\u064B-\u0652]\u064E?[^\u064B-\u0652]\u0651\u064E?[^ة\u064B-\u0652]\u064E?$/;

/** `بيسكوف دحض ذلك`: a bare verbal noun with what follows it as its object stands behind no name. */
const isBehindName = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.analyses[0]?.pos === 'PROPN' && after?.analyses[0]?.pos === 'PRON' && after.analyses[0].definite;

/** `دخل الزعيم العاصمة، وتعهد`: a verb joined to one of a man in the past goes on with him. */
function goesOn(sentence: readonly Token[], i: number, best: Analysis): boolean {
  if (!best.proclitics.includes('و') || best.person !== 3) return false;
  const at = sentence.findIndex((t) => t.analyses[0]?.pos === 'VERB');
  const opening = at < i ? sentence[at]?.analyses[0] : undefined;
  return opening !== undefined && isPast(opening) && opening.gender === 'M';
}

/** The word after the first comma of a sentence that begins with a preposition, no verb before it. */
function opensAfterPhrase(sentence: readonly Token[], i: number): boolean {
  if (sentence[i - 1]?.form !== '،' || i > LONGEST_OPENING) return false;
  const head = sentence.slice(0, i - 1);
  const first = head[0]?.analyses[0];
  const opens = first?.pos === 'ADP' || first?.proclitics.some((p) => p === 'ب' || p === 'ل') === true;
  return opens && head.every((t) => t.analyses[0]?.pos !== 'VERB' && t.form !== '،');
}
const LONGEST_OPENING = 9;

const isPast = (a: Analysis): boolean =>
  a.pos === 'VERB' &&
  a.tense === 'PAST' &&
  a.person === 3 &&
  a.number === 'SG' &&
  a.enclitic === null &&
  a.voice === null;

const isPastVerb = (a: Analysis): boolean => a.pos === 'VERB' && a.tense === 'PAST' && a.person === 3;

const isPastOfAny = (a: Analysis): boolean =>
  a.pos === 'VERB' && a.tense === 'PAST' && a.person === 3 && a.number === 'SG' && a.enclitic === null;

const OPENS_PHRASE = joined('ان بان لان في من عن الي');

/** What closes a dateline or opens what someone says. */
const OPENS = /^[-–—:،]$/;
/** Conjunctions before a clause of its own (إذ تقدم المحامي بشكوى). */
const BEFORE_CLAUSE = joined('اذ حين عندما كما فيما بينما حيث بعدما وفيما وبينما وكما');

/** The token with the readings that meet the condition first, the order kept otherwise. */
function preferring(token: Token, wanted: (a: Analysis) => boolean): Token {
  const good = token.analyses.filter(wanted);
  return good.length === 0 ? token : reread(token, [...good, ...token.analyses.filter((a) => !wanted(a))]);
}

/** Nothing but a clock time stands before, and a noun behind. */
const isClock = (sentence: readonly Token[], i: number): boolean =>
  i <= 3 &&
  sentence.slice(0, i).every((t) => t.kind !== 'WORD') &&
  CLOCK.test(
    sentence
      .slice(0, i)
      .map((t) => t.form)
      .join(''),
  ) &&
  sentence[i + 1]?.kind === 'WORD' &&
  sentence[i + 1]?.analyses[0]?.pos !== 'ADP';
const CLOCK = /^[0-9٠-٩]{1,2}[:.][0-9٠-٩]{2}$/;

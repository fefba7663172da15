import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { asideClose, clauseBehind, mannerClose, occasionClose } from './asides.ts';
import { isBody } from './attach.ts';
import { BOUND, isBound } from './bound.ts';
import { isDeed, isDefective, isObject, verbalNoun } from './deeds.ts';
import { calledIn, describedIn, isTitleBehind } from './described.ts';
import { cannotGovern, governedByOccasion, roleIn } from './governed.ts';
import { type CueWord, PREDICATING } from './lexicon.ts';
import { saysElse } from './others.ts';
import type { Reading } from './reading.ts';
import { behindOffice, prepositionAt, quotesName } from './stops.ts';

/** Where what is said begins, and as what. */
export interface Beginning {
  readonly from: number;
  readonly form: 'CLAUSE' | 'QUOTATION' | 'PHRASE';
  /** Where it is said what something is, behind the words for that (الخطوة بأنها «استفزاز»). */
  readonly predicate?: number;
}

const DENYING = foldedSet('نفى أنكر كذب فند دحض');
/** How something is said or decided, not what. */
const MANNERS = new Set(['اغلبية', 'اجماع', 'شدة', 'قوة', 'حزم', 'وضوح', 'صراحة']);
/** Before أن these open an adverbial clause (قبل أن، غير أن), not what is said. */
const ADVERBIAL = foldedSet('قبل بعد دون غير بيد رغم مع لحين حتى منذ لولا إلا');
/** `يروي كيف جرفت السيول السيارات` */
const TELLING = foldedSet('روى حكى سرد شرح وصف تذكر استذكر أوضح بين');
const MEANTIME = new Set(['قبل', 'بعد', 'دون', 'منذ']);
const REACH = 50;
/** `الأطراف كافة`, `الرئيس نفسه`: what only stresses the noun before. */
const EMPHATIC = foldedSet('كافة جميعا جميعها جميعهم كلها كلهم نفسه نفسها أنفسهم ذاته ذاتها عينه');
/** Behind these a quotation is no one's words but part of the sentence. */
const INNER = new Set(['ضد', 'في', 'مع', 'بين', 'حول', 'منذ', 'خلال', 'عبر', 'لدي']);

/** Where what a verb, participle or noun of speech says begins, with what is called so there; null when nothing is said. */
export function beginningOf(
  r: Reading,
  cue: number,
  after: number,
  word: CueWord,
  end: number,
): Beginning | null {
  const begin = plainBeginning(r, cue, after, word, end);
  if (begin === null) return null;
  const whole = describedIn(r, word, after + 1, begin.from) ?? calledIn(r, word, after + 1, begin.from);
  return whole === null ? begin : { ...begin, from: whole, predicate: begin.from };
}

function plainBeginning(
  r: Reading,
  cue: number,
  after: number,
  word: CueWord,
  end: number,
): Beginning | null {
  const begin = firstBeginning(r, cue, after, word, end);
  if (begin?.form !== 'PHRASE' || !word.takesClause) return begin;
  return clauseBehind(r, begin.from, end) ?? begin;
}

function firstBeginning(
  r: Reading,
  cue: number,
  after: number,
  word: CueWord,
  end: number,
): Beginning | null {
  const predicating = PREDICATING.has(word.key) && r.analysis(cue)?.enclitic != null;
  let skipped = word.addressed && r.analysis(cue)?.enclitic != null;
  /** `رأى في القرار استسلاما`. */
  let seen = false;
  /** A verb between, to which prepositions belong until the next comma. */
  let verb: number | null = null;
  for (let i = cue + 1; i < end && i - after < REACH; i++) {
    if (r.isComplementiser(i) && i > cue + 1 && r.isJoined(i) && r.isComma(i - 1)) return null;
    if (r.isComplementiser(i) && i > cue + 1 && ADVERBIAL.has(r.bare(i - 1))) {
      if (!MEANTIME.has(r.bare(i - 1))) return null;
      // قبل أن يغادر المطار، الرئيس: an aside up to its comma.
      while (i + 1 < end && !r.isComma(i)) i++;
      continue;
    }
    // لأنه غير مخول، إن: why someone is not named.
    const reason = /^لان/.test(r.bare(i)) && r.isComplementiser(i) ? clauseBehind(r, i, end) : null;
    if (reason !== null) return reason;
    if (r.isComplementiser(i) && (r.bare(i) === 'لكن' || !isBound(r, i, word))) return null;
    if (r.isComplementiser(i) && isOthers(r, i, word)) continue;
    if (r.isComplementiser(i))
      return word.takesClause || r.key(i).startsWith('ب') ? { from: i, form: 'CLAUSE' } : null;
    if (r.key(i) === 'كيف' && i > after && TELLING.has(word.key)) return { from: i, form: 'CLAUSE' };
    if (r.form(i) === ':' && i >= after) return BOUND.has(word.key) ? null : afterColon(r, i, end);
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation.open === i && !quotesName(r, i, quotation.close)) {
      if (i > after && !INNER.has(r.lemma(i - 1)) && !(skipped && !word.addressed))
        return { from: i + 1, form: r.quotations.at(i + 1) === null ? 'PHRASE' : 'QUOTATION' };
      continue;
    }
    if (i <= after) continue;
    const beyond = occasionClose(r, i, end);
    if (beyond !== null) {
      verb = null;
      i = beyond - 1;
      continue;
    }
    // مؤكدا أن: what follows is said by another word.
    if (r.isComma(i - 1) && saysElse(r, i)) return null;
    const manner = r.isComma(i - 1) ? mannerClose(r, i, end) : null;
    if (manner !== null) {
      i = manner;
      continue;
    }
    // نفى ذلك: what someone else has said.
    if (i === after + 1 && DENYING.has(word.key) && r.key(i) === 'ذلك') return { from: i, form: 'PHRASE' };
    if (word.takesObject && r.key(i) === 'ما') {
      if (isCalled(r, i, word, end)) continue;
      return { from: i, form: 'PHRASE' };
    }
    if (r.sourceAt(i) !== null) {
      if (word.takesClause && CITING.has(r.bare(i)) && citesClause(r, i, end))
        return { from: i, form: 'CLAUSE' };
      while (i < end && !r.isComma(i)) i++;
      continue;
    }
    if (
      word.takesObject &&
      i > cue &&
      (verbalNoun(r, i) || isDefective(r, i) || isObject(r, i, Math.max(cue, after)))
    )
      return { from: i, form: 'PHRASE' };
    if (word.key === 'راي' && /^في(?:ه|ها|هم|هما)?$/.test(r.key(i))) seen = true;
    const close = r.opensClause(i) ? asideClose(r, i, cue, word, end) : null;
    if (close !== null) {
      verb = null;
      i = close;
      continue;
    }
    if (r.opensClause(i) || (r.isVerb(i) && r.isJoined(i)) || r.form(i) === '؛') return null;
    // متهما نوابا لم يسمهم بالكذب
    if (r.isVerb(i) && !(r.bare(i - 1) === 'لم' && r.analysis(i)?.enclitic != null)) verb = i;
    if (r.isComma(i)) verb = null;
    const preposition = verb === null ? (prepositionAt(r, i) ?? hidden(r, i, word)) : null;
    if (preposition !== null && word.prepositions.has(preposition) && !MANNERS.has(r.lemma(i))) {
      const next = r.starts(i) !== null ? i : i + 1;
      const office = r.starts(next);
      // مدير المكتب بوزارة الداخلية: where he holds it.
      if (preposition === 'ب' && office !== null && isBody(r, office) && behindOffice(r, i)) continue;
      if (r.isComplementiser(next)) return { from: next, form: 'CLAUSE' };
      const opened = r.quotations.at(next);
      if (opened?.open === next && !quotesName(r, next, opened.close))
        return { from: next + 1, form: 'QUOTATION' };
      if (r.view.at(next) !== null || r.token(next)?.kind === 'NUMBER' || r.analysis(next) !== undefined)
        return { from: next, form: 'PHRASE' };
    }
    const n = r.starts(i);
    if (n === null) {
      if (predicating && r.analysis(i)?.pos === 'ADJ') return { from: i, form: 'PHRASE' };
      continue;
    }
    // في بيان وقعه أمينه: who does what the verb between tells.
    const role = verb === null ? null : roleIn(r, verb, n);
    if (role !== null || (verb !== null && (n.definite || n.name !== null) && !isDeed(r, n))) {
      if (role === 'OBJECT') verb = null;
      i = n.last;
      continue;
    }
    if (EMPHATIC.has(r.key(n.head)) || (!word.addressed && isTitleBehind(r, n, after))) {
      i = n.head;
      continue;
    }
    const free =
      n.governor === null ||
      // مؤكدة تضامنها: the participle has it for its object.
      r.view.nominal(n.governor).head === cue ||
      EMPHATIC.has(r.key(r.view.nominal(n.governor).head)) ||
      (word.takesObject && (governedByOccasion(r, n) || cannotGovern(r, n)));
    // طلب من الرئيس فلان: he is named behind the preposition.
    if (n.apposition !== null && r.view.nominal(n.apposition).preposition !== null) {
      i = n.last;
      continue;
    }
    if ((n.preposition === null || behindPronoun(r, n)) && free && n.coordinates === null && !isAside(r, i)) {
      if (predicating || (seen && !n.definite && n.name === null)) return { from: i, form: 'PHRASE' };
      const addressee =
        (word.addressed && !skipped && word.key !== 'حمل') ||
        (r.speaks(n) && ahead(r, n.last, word, end)) ||
        isCalled(r, n.last, word, end);
      if (!addressee && (word.takesObject || (word.addressed && isDeed(r, n))))
        return { from: i, form: 'PHRASE' };
      skipped = true;
    }
    i = n.last;
  }
  return null;
}

/** `ذكرت الصحيفة نقلا عن مسؤول أن`: from whom it is reported is told with what is said. */
const CITING = new Set(['نقلا']);
function citesClause(r: Reading, from: number, end: number): boolean {
  for (let i = from + 1; i < end && i - from < 16; i++) {
    if (r.isComplementiser(i)) return !ADVERBIAL.has(r.bare(i - 1));
    if (r.isVerb(i)) return false;
  }
  return false;
}

/** `تعهد برد قاس`: a preposition in letters that may be a word of their own. */
const hidden = (r: Reading, i: number, word: CueWord): string | null =>
  word.prepositions.has('ب') &&
  r.starts(i) !== null &&
  r.key(i).startsWith('ب') &&
  r.token(i)?.analyses.some((a) => a.proclitics.includes('ب') && a.derived === 'MASDAR') === true
    ? 'ب'
    : null;

/** `قبيل ذلك تعليق`: the preposition governs the pronoun before the noun. */
const behindPronoun = (r: Reading, n: Nominal): boolean =>
  /^(?:ذلك|هذا|ذاك)$/.test(r.key(n.first - 1)) && r.isAdposition(n.first - 2);

/** `يتابع القتلى إلى أن`, `أو أن`: a complementiser that another word's preposition, or another clause, brings. */
const isOthers = (r: Reading, i: number, word: CueWord): boolean =>
  r.key(i - 1) === 'او' ||
  (['الي', 'علي'].includes(r.key(i - 1)) && !BOUND.has(word.key) && !word.prepositions.has(r.key(i - 1)));

/** `وصف الخطة بأنها خديعة`: what is called something stands before what it is called. */
const isCalled = (r: Reading, last: number, word: CueWord, end: number): boolean =>
  PREDICATING.has(word.key) && ahead(r, last, word, end);

/** An adverbial between commas. */
const isAside = (r: Reading, i: number): boolean =>
  r.analysis(i)?.derived === 'ACTIVE_PARTICIPLE' && !r.analysis(i)?.definite;

/** What is said follows behind a noun, before the next comma. */
function ahead(r: Reading, from: number, word: CueWord, end: number): boolean {
  for (let i = from + 1; i < end && i - from < 16; i++) {
    if (r.isComma(i)) return false;
    if (r.isComplementiser(i) || r.form(i) === ':') return true;
    const preposition = prepositionAt(r, i);
    if (preposition !== null && word.prepositions.has(preposition)) return true;
  }
  return false;
}

export function afterColon(r: Reading, colon: number, end: number): Beginning | null {
  const quotation = r.quotations.at(colon + 1);
  if (quotation !== null && quotation.open === colon + 1) return { from: colon + 2, form: 'QUOTATION' };
  return colon + 1 < end ? { from: colon + 1, form: 'CLAUSE' } : null;
}

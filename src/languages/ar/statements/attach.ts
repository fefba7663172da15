import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { BODIES, CLASSES, cueIndex, ENVOYS, OCCASIONS, SPOKESMEN } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Whether a noun is a title or one of those who speak without a name: the organisation may follow it. */
export const isOffice = (r: Reading, n: Nominal): boolean =>
  r.isTitle(n) || r.headIn(n, SPOKESMEN) || r.headIn(n, cueIndex().unnamed);

/** Whether a noun or the first word of a name is a body at which someone holds an office. */
export const isBody = (r: Reading, n: Nominal): boolean =>
  r.headIn(n, BODIES) || (n.name !== null && BODIES.has(r.lemma(n.first)));

/**
 * Whether a nominal behind a preposition, at `at`, belongs to the title or source before it without a comma between:
 * `القيادي في حماس`, `الأمين العام للاتحاد`, `المتحدث باسم الحكومة`, `المبعوث إلى ليبيا`.
 */
export function attaches(r: Reading, head: Nominal, n: Nominal, at: number): boolean {
  if (head.name !== null || head.quantity !== null || r.isComma(at - 1)) return false;
  if (r.partOf(head)?.index === n.index) return true;
  const office = isOffice(r, head) || r.isDocument(head);
  switch (n.preposition) {
    case 'ب':
      if (r.headIn(head, ACTING) && r.lemma(n.head) === 'عمل') return true;
      return r.lemma(n.head) === 'اسم' || (office && (r.isPlace(n) || isBody(r, n)));
    case 'ل':
      if (r.isDocument(head)) return true;
      // مستشاره للأمن القومي
      if (office && r.lemma(n.head) === 'امن') return true;
      return !r.isMedia(n) && !r.headIn(n, cueIndex().unnamed) && (office || r.speaks(head));
    case 'في':
      return office && !r.headIn(n, OCCASIONS) && (n.name !== null || r.speaks(n) || n.definite);
    case 'الي':
      return r.headIn(head, ENVOYS) && n.name !== null;
    case 'لدي':
    case 'ضمن':
      return office;
    case 'من':
    case 'علي':
    case 'داخل':
      if (n.preposition === 'علي' && r.headIn(head, ACTING)) return true;
      return office && (n.name !== null || (r.analysis(at - 1)?.pos === 'ADJ' && n.definite));
    case 'عن':
      return (r.isDocument(head) && ISSUED.has(r.lemma(at - 1))) || r.headIn(head, DEPUTIES);
    default:
      return false;
  }
}

/** `المشرفة على الدراسة`, `القائم بأعمال السفارة` */
const ACTING = foldedSet('مشرف مشرفة قائم قائمة');
/** `النائب عن محافظة البصرة` */
const DEPUTIES = foldedSet('نائب نائبة نواب عضو عضوة أعضاء مرشح مرشحة سيناتور ممثل ممثلة مسؤول مسؤولة');
const ISSUED = new Set(['صادر', 'صادرة']);

const SO_CALLED = new Set(['عرف', 'سمي', 'اسمي', 'وصف']);
/** `ما يعرف بـ`, `ما يسمى` before a name that the text does not make its own. */
export const isSoCalled = (r: Reading, i: number): boolean =>
  r.key(i) === 'ما' && SO_CALLED.has(r.lemma(i + 1));

const THEN = foldedSet('آنذاك حينذاك وقتذاك يومذاك حينها وقتها يومها');
/** `وزير الداخلية آنذاك فلان`: a word between a title and its holder that tells when he held it. */
export const isThen = (r: Reading, i: number): boolean => THEN.has(r.key(i)) && !r.isVerb(i);

/** `مدرب الفريق، الفرنسي فلان`: an adjective of origin with a person's name right behind it. */
export function tellsOrigin(r: Reading, n: Nominal): boolean {
  const next = r.starts(n.last + 1);
  return n.name === null && n.definite && ORIGIN.test(r.key(n.last)) && next !== null && r.isPerson(next);
}
const ORIGIN = /ي[هة]?$/;

/** `السعودية، التي استضافت اللقاء، ومصر عن`: behind an aside another name joins the one described, before what is said begins. */
export function listGoesOn(r: Reading, n: Nominal, stops: (token: number) => boolean): boolean {
  if (n.name === null || n.preposition !== null || !r.withAnd(n)) return false;
  for (let j = n.last + 1; j - n.last < 16; j++) {
    if (stops(j)) return true;
    if (r.isVerb(j) || r.isMark(j)) return false;
  }
  return false;
}

const INTRODUCING = new Set(['اسمه', 'اسمها', 'يدعي', 'تدعي', 'هو', 'هي']);
/** `ناج اسمه فلان`, `مدير، هو فلان`: the word before a person's name that makes him known by it. */
export function introduces(r: Reading, i: number): boolean {
  const n = r.starts(i + 1);
  return n !== null && INTRODUCING.has(r.bare(i)) && r.isPerson(n);
}

/** `المركز، ومقره أبوظبي،` */
const SEATED = /^و(?:مقر|مركز)(?:ه|ها|هم)$/;
/** `فلان، وهو شاب من الفاشر،`: a clause that tells who someone is. */
export const isHeWho = (r: Reading, i: number): boolean =>
  SEATED.test(r.key(i)) ||
  (/^(?:وهو|وهي|وهم)$/.test(r.key(i)) &&
    (r.starts(i + 1)?.preposition ?? null) === null &&
    r.starts(i + 1) !== null);

/** `فلان، مستشار الرئيس،`, `فلانة، القائمة بأعمال المفوض،`: words behind a comma that tell who has been named. */
export const describes = (r: Reading, n: Nominal): boolean =>
  n.name === null &&
  (r.isTitle(n) ||
    r.headIn(n, CLASSES) ||
    r.speaks(n) ||
    (/PARTICIPLE$/.test(r.analysis(n.head)?.derived ?? '') && n.definite) ||
    (r.view.genitive(n.index) !== null && r.analysis(n.head)?.derived !== 'MASDAR' && n.quantity === null));

function commaAfter(r: Reading, at: number): boolean {
  for (let j = at + 1; j - at < 20 && r.token(j)?.sentence === r.token(at)?.sentence; j++)
    if (r.isComma(j)) return true;
  return false;
}

/** Whether a comma ends a description before the sentence goes on. */
export function closesAside(r: Reading, n: Nominal): boolean {
  for (let j = n.last + 1; j - n.last < 30; j++) {
    if (r.isComma(j) || r.form(j) === ':') return true;
    // ناشد فلان، المانحين إرسال خيام: those are asked, and for what.
    const next = r.starts(j);
    if (
      !r.isTitle(n) &&
      next !== null &&
      next.preposition === null &&
      next.governor === null &&
      next.coordinates === null
    )
      return false;
    // الحزب الذي يقوده فلان،
    if (r.isRelative(j)) return commaAfter(r, j);
    if (r.isVerb(j) || r.isComplementiser(j) || r.token(j)?.sentence !== n.sentence) return false;
  }
  return false;
}

/** A person is named before what is said begins, behind titles alone. */
export function personAhead(r: Reading, from: number, stops: (token: number) => boolean): boolean {
  for (let j = from + 1; j - from < 16; j++) {
    const n = r.starts(j);
    if (n !== null && r.isPerson(n)) return true;
    if (stops(j) || r.isVerb(j)) return false;
  }
  return false;
}

/** The word at a token (رئيس بلدية) has neither article nor suffix, so that a noun right behind it is its genitive. */
export function lacksGenitive(r: Reading, i: number): boolean {
  const analysis = r.analysis(i);
  const noun = analysis?.pos === 'NOUN' || r.view.at(i)?.head === i;
  // نواب معارضون: no genitive stands behind the letter of a plural.
  const closed = analysis?.number !== 'SG' && /(?:ون|ين|ان)$/.test(r.key(i));
  return noun && !closed && analysis?.definite === false && analysis.enclitic === null;
}

/** `رئيسة بعثتهم فلانة`: behind a noun that wants a genitive no verb stands, though the letters look like one. */
export const isHidden = (r: Reading, i: number): boolean =>
  r.isVerb(i) &&
  lacksGenitive(r, i - 1) &&
  r.token(i)?.analyses.some((a) => a.pos === 'NOUN' && a.enclitic !== null) === true;

/** A bare definite noun (الحزب والحركة) stands for a body by itself. */
export const stands = (r: Reading, n: Nominal): boolean =>
  n.definite && r.headIn(n, cueIndex().references) && !r.isTitle(n);

/** A noun with the article (الوزير) has no genitive. */
export const isArticled = (r: Reading, n: Nominal): boolean => /^[وف]?ال/.test(r.key(n.head));

/** A person's name may tell who a noun is; several have no single name (`اتهم نواب معارضون الشيخ`). */
export const takesName = (r: Reading, n: Nominal): boolean =>
  n.name === null && (n.definite || n.number !== 'PL' || !r.key(n.last).endsWith('ون'));

/** `طالب مئة فنان السلطات`: a singular that is counted has no genitive with the article. */
export const isCountedApart = (r: Reading, n: Nominal, counted: Nominal): boolean =>
  counted.quantity !== null && r.bare(n.head).startsWith('ال') && r.analysis(counted.head)?.number === 'SG';

/** `أحد الجنود` */
export const isOneOfThem = (r: Reading, n: Nominal): boolean => /^و?(?:احد|احدي)$/.test(r.key(n.head));

/** Whether a name behind a noun phrase is what its class noun is called: not with the article (السلطات جماعة الإخوان), nor behind its name (منظمة العفو الدولية السلطات). */
function callsIt(r: Reading, members: readonly Nominal[]): boolean {
  const head = members[0] as Nominal;
  const called = members.length > 1 && members.at(-1)?.name != null;
  return r.headIn(head, CLASSES) && !called && !r.bare(head.head).startsWith('ال');
}

/** A name is what its class noun is called, or stands in apposition to a noun (not الحزب إسرائيل). */
export const calledBy = (r: Reading, members: readonly Nominal[], n: Nominal): boolean =>
  callsIt(r, members) || (n.apposition !== null && !(r.isCountry(n) && isArticled(r, members[0] as Nominal)));

/** Whether a noun behind a title must be someone else: of another gender or number (اتهم الرئيس المعارضة), or one with the article behind several without (نواب معارضون الشيخ ناصر). */
export function isAnother(r: Reading, members: readonly Nominal[], n: Nominal): boolean {
  const head = members[0] as Nominal;
  if (r.form(n.head).endsWith('ة') && head.gender === 'M') return true;
  if (n.number === 'PL' && head.number === 'SG') return true;
  return n.number === 'SG' && head.number === 'PL' && members.every((m) => !m.definite);
}

import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isQuote, type NameView } from './view.ts';

const BIRTH = foldKey('مسقط');
const HEAD = foldKey('رأس');
/** `أخطر مواجهة بين الجانبين`, `في إطار مناورات`, unlike the town of أطار. */
const BETWEEN = foldKey('بين');
const FRAME = foldKey('إطار');
/** Ships and boats, whose names stand in quotation marks. */
const SHIPS = foldedSet('سفينة عبارة ناقلة مركب يخت زورق باخرة غواصة فرقاطة مدمرة بارجة قاطرة حوامة');
/** `قبيل صلاة المغرب`. */
const SUNSET = foldKey('المغرب');
const PRAYERS = foldedSet('صلاة أذان');
/** Whose it is follows, where it is no town's name: `أمام مقر البرلمان`. */
const SEAT = foldKey('مقر');

/** Two brothers, unlike the Brotherhood (الإخوان): the letters under the alif tell. */
const BROTHERS = new Set(['الأخوان', 'الأخوين']);
const STUDENTS = foldKey('طالبان');
/** Of which two students are (طالبان من جامعة رياو). */
const SCHOOLS = foldedSet('جامعة كلية مدرسة ثانوية معهد الجامعة الكلية المدرسة المعهد أكاديمية');
const CURRENCIES = foldedSet(
  'درهم دينار ريال ليرة دولار يورو جنيه روبية روبل فرنك بيزو كرونة يوان ين وون تومان شيكل أفغاني بات راند نايرا زلوتي بوليفار شلن دونغ رينغيت هريفنيا دراخما لاري درام تينغي بير',
);
const AMOUNTS = foldedSet('مليون مليار ألف تريليون ملايين مليارات آلاف بليون مليوني مليونا مئة مائة ألفي');

/** `120 مليار درهم` */
const isMoney = (view: NameView, i: number): boolean =>
  CURRENCIES.has(view.key(i)) &&
  (view.at(i - 1)?.kind === 'NUMBER' || view.pos(i - 1) === 'NUM' || AMOUNTS.has(view.key(i - 1)));

/** `وزير الخارجية والهجرة والتونسيين بالخارج`: what a ministry deals with. */
const isAbroad = (view: NameView, i: number): boolean =>
  view.form(i).startsWith('و') &&
  /^(?:بالخارج|المقيمين|بالمهجر)$/.test(view.key(i + 1)) &&
  /^و/.test(view.form(i - 1));

const isStudents = (view: NameView, i: number): boolean =>
  view.bare(i) === STUDENTS &&
  [i + 1, i + 2].some((j) => SCHOOLS.has(view.stem(j)) || SCHOOLS.has(view.bare(j)));

/**
 * Whether a word that is spelled like a place is an ordinary noun here: described by an indefinite adjective
 * (`سيول جارفة`), at the head of a sentence right before a place (`سيول حضرموت`), where one was born (`مسقط رأسه`),
 * two brothers or two students, or money.
 */
export function isPlainNoun(view: NameView, i: number): boolean {
  if (isAbroad(view, i)) return true;
  if (BROTHERS.has(view.form(i).slice(view.cut(i))) || isStudents(view, i)) return true;
  // غرقت العبارة «سويسرا»
  if (isQuote(view.form(i - 1)) && isQuote(view.form(i + 1)) && SHIPS.has(view.stem(i - 2))) return true;
  if (view.bare(i) === SUNSET && PRAYERS.has(view.stem(i - 1))) return true;
  if (view.bare(i) === BETWEEN && !view.isPlaceClass(i - 1)) return true;
  if (view.bare(i) === FRAME && !view.form(i).startsWith('أ') && /^[وف]?(?:في|ضمن)$/.test(view.form(i - 1)))
    return true;
  if (view.bare(i) === SEAT && view.isWord(i + 1)) return true;
  if (isMoney(view, i)) return true;
  if (view.bare(i) === BIRTH && view.key(i + 1).startsWith(HEAD)) return true;
  const word = view.analysis(i);
  const next = view.analysis(i + 1);
  if (word?.pos !== 'NOUN' || word.definite || word.cut > 0 || !view.isWord(i + 1)) return false;
  if (next?.pos === 'ADJ') return !next.definite && next.gender === 'F' && next.cut === 0;
  return i === view.from && next?.pos === 'PROPN' && next.cut === 0 && view.place(i + 1) > 0.5;
}

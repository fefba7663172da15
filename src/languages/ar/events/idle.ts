import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isDrone } from '../drones.ts';
import { ofWord } from '../of-word.ts';
import { isGreat, isGreatest } from '../superlatives.ts';

const GENERAL = foldedSet('تحقيق مساعدة مواجهة');
/** The hour before a day's name, whose letters are a verb's (فجر الخميس, of فجّر). */
const HOURS = foldedSet('فجر');
const DAYS = foldedSet('سبت أحد اثنين ثلاثاء أربعاء خميس جمعة يوم أمس غد');
/** A march may be a drone. */
const MISSILES = foldedSet('مسيرة مسير');
/** Words that with the next say something else: a press conference, asking not to be named. */
const PAIRS = new Map([
  [foldKey('مؤتمر'), foldedSet('صحفي صحافي')],
  [foldKey('طلب'), foldedSet('عدم حجب إخفاء كتمان')],
]);

const IN = foldKey('في');
/** What is asked not to be told is only who speaks (طالبا عدم كشف هويته). */
const ASKING = foldedSet('طالب طلب');
const NOT = foldKey('عدم');
const TELLING = foldedSet('كشف ذكر نشر حجب إفصاح تسمية');
/** Behind a fire or a quake its verb, whose letters are a noun's too (زلزال ضرب المدينة). */
const OF_HAZARDS = new Map([
  [foldKey('ضرب'), foldedSet('زلزال هزة إعصار عاصفة فيضان تسونامي انهيار انزلاق موجة سيول وباء')],
  [foldKey('تهم'), foldedSet('حريق نيران نار لهيب')],
]);

/** What only looks like an event: attaining (تحقيق العدالة), a deputy (مساعدة وزير), facing something (في مواجهة الإرهاب), a press conference. */
export function general(token: Token, view: SyntaxView): boolean {
  if (!mayBeGeneral(token)) return false;
  const analysis = token.analyses[0];
  const lemma = analysis?.lemma ?? '';
  const next = view.tokens[token.index + 1];
  if (PAIRS.get(lemma)?.has(next?.analyses[0]?.lemma ?? '') === true) return true;
  if (asksAnonymity(token, view) || isRanked(token, view) || stipulates(token, view)) return true;
  if (isGreatest(token.key, next?.analyses[0])) return true;
  if (PLACES.has(token.key) || spurious(token, view)) return true;
  if (HOURS.has(token.key.replace(/^و/, '')) && DAYS.has((next?.key ?? '').replace(/^ال/, ''))) return true;
  if (MISSILES.has(lemma) && isDrone(view.tokens, token.index)) return true;
  if (!GENERAL.has(lemma) || analysis?.number === 'PL') return false;
  const nominal = view.at(token.index);
  return nominal !== null && nominal.head === token.index && view.genitive(nominal.index) !== null;
}

/** طلب عدم كشف هويته: who speaks, and nothing else. */
export const asksAnonymity = (token: Token, { tokens }: SyntaxView): boolean =>
  ASKING.has(token.analyses[0]?.lemma ?? '') &&
  tokens[token.index + 1]?.analyses[0]?.lemma === NOT &&
  TELLING.has(tokens[token.index + 2]?.analyses[0]?.lemma ?? '');

const mayBeGeneral = ofWord(({ key, analyses: [first] }): boolean => {
  const lemma = first?.lemma ?? '';
  if (
    PAIRS.has(lemma) ||
    lemma === COME ||
    lemma === STIPULATE ||
    ASKING.has(lemma) ||
    MISSILES.has(lemma) ||
    GENERAL.has(lemma)
  )
    return true;
  return (
    FORMS.has(key) ||
    isGreat(key) ||
    COMES.test(key) ||
    PLACES.has(key) ||
    INTERVIEWS.has(lemma) ||
    HOURS.has(key.replace(/^و/, ''))
  );
});

/** `وحل الحزب ثانيا`: who comes second dissolves nobody. */
function isRanked(token: Token, { tokens }: SyntaxView): boolean {
  if (!COMES.test(token.key) && token.analyses[0]?.lemma !== COME) return false;
  for (let i = token.index + 1; i < token.index + 6; i++) {
    if (RANKS.has(tokens[i]?.key ?? '')) return true;
    if (/^[،,.]$/.test(tokens[i]?.form ?? '')) return false;
  }
  return false;
}

/** `اتفاق يقضي بتسليم السد`: what is agreed kills nobody. */
const stipulates = (token: Token, { tokens }: SyntaxView): boolean =>
  token.analyses[0]?.lemma === STIPULATE &&
  /^[يت]/.test(token.key) &&
  /^ب/.test(tokens[token.index + 1]?.key ?? '') &&
  !COURT.test(tokens[token.index - 1]?.analyses[0]?.lemma ?? '');
const COMES = /^[وف]?[يت]?حلت?$/;
const COME = 'حل';
const STIPULATE = foldKey('قضى');
const COURT = /^(?:محكم|قاض|هيئ|دائر)/;
const RANKS = foldedSet(
  'ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا أولا أخيرا ثانية ثالثة بالمركز المركز المرتبة بالمرتبة وصيفا',
);

/** Words that look like events in one form of theirs alone: on a charge, on the pretext, named, a town, his son. */
const FORMS = foldedSet(
  'تكريما تمسك وتمسك تمسكه تمسكها حروق وحروق بحروق حروقا بالحروق الحروق نجل نجله نجلها ونجل ونجله ونجلها بتهمة بكفالة بدعوى يدعى تدعى ويدعى وتدعى حكام مدينة المدينة بمدينة لمدينة ومدينة',
);
/** Two provinces rather than a boycott, and a camp. */
const PLACES = foldedSet('محليات مقاطعتي مقاطعتا ومقاطعتي بمقاطعتي لمقاطعتي معسكرا ومعسكرا');
/** What calls go through, and whom one talks with for the public. */
const LINES = foldedSet('جهاز أجهزة شبكة وسيلة وسائل خدمة قطاع شركة وزارة وزير برج هيئة تكنولوجيا قمر');
const INTERVIEWS = foldedSet('اتصال مقابلة لقاء مكالمة');
const MEDIA = foldedSet(
  'وكالة قناة إذاعة صحيفة شبكة موقع تلفزيون برنامج مراسل صحفي صحافي جريدة مجلة رويترز فرانس أسوشيتد بي سي الجزيرة العربية الأناضول',
);

/** A word of the lexicon in a form or at a place where it tells nothing. */
export function spurious(token: Token, view: SyntaxView): boolean {
  if (FORMS.has(token.key)) return true;
  const lemma = token.analyses[0]?.lemma ?? '';
  const lemmaAt = (i: number): string => view.tokens[i]?.analyses[0]?.lemma ?? '';
  const hazards = OF_HAZARDS.get(lemma);
  if (hazards !== undefined)
    for (let i = token.index - 1; i >= token.index - 3; i--) {
      if (hazards.has(lemmaAt(i))) return true;
      if (view.tokens[i]?.kind === 'PUNCTUATION') break;
    }
  if (!INTERVIEWS.has(lemma)) return false;
  if (LINES.has(lemmaAt(token.index - 1))) return true;
  for (let i = token.index + 1; i < token.index + 5; i++)
    if (MEDIA.has(lemmaAt(i)) || MEDIA.has(view.tokens[i]?.key ?? ''))
      return lemmaAt(token.index - 1) === IN || token.analyses[0]?.proclitics.includes('ل') === true;
  return false;
}

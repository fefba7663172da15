import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Trigger } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { RELATIVES } from '../syntax/words.ts';

/** Senses of what people do while they protest. */
const DURING = /^(?:light\/(?:ردد|رفع|هتف|لوح|أشعل|أحرق)|verb\/(?:هتف|ردد)|masdar\/(?:هتاف|ترديد|رفع)):/;
/** Weather and accidents that close roads by themselves. */
const HAZARDS = foldedSet(
  'مطر أمطار سيل سيول ثلج ثلوج عاصفة إعصار فيضان فيضانات انهيار انزلاق حادث حادثة زلزال ضباب رياح رمال وحل وحول حمم صخرة صخور تسونامي موجة أمواج بركان أرصاد',
);
const NONE = foldedSet('لم دون بدون لا عدم بلا');
/** Harm that counts as a number of people, which where none came to it tells nothing. */
const HARM = foldedSet('إصابة إصابات ضحية ضحايا قتيل قتلى جريح جرحى خسائر خسارة');
const CHARGES = foldedSet('اتهام اتهامات تهمة تهم مزاعم ادعاء ادعاءات');
const DENYING = foldedSet('نفى رفض أنكر رد دحض فند كذب نفي رفض إنكار دحض تفنيد');
/** Things on the road and gatherings of fighters, which an attack only hits. */
const HIT = foldedSet('قافلة تجمع تجمعات');
const NEAR = 3;

/** Drops what only goes with another event or tells that there was none: chants of a protest, roads closed by weather, charges that are denied, no casualties. */
export function dropBeside(found: Map<number, Trigger>, view: SyntaxView): void {
  const told = new Map<number, Set<EventType>>();
  const hazards = new Map<number, boolean>();
  const hazardous = (sentence: number): boolean => {
    const known = hazards.get(sentence) ?? view.tokensIn(sentence).some(isHazard);
    hazards.set(sentence, known);
    return known;
  };
  for (const one of found.values()) {
    if (isDuring(one)) continue;
    const sentence = view.sentenceAt(one.token);
    const types = told.get(sentence) ?? new Set();
    for (const { type } of one.senses) types.add(type);
    told.set(sentence, types);
  }
  for (const one of [...found.values()]) {
    const sentence = view.sentenceAt(one.token);
    const here = told.get(sentence);
    const protest = here?.has('PROTEST') === true || told.get(sentence - 1)?.has('PROTEST') === true;
    if (
      (isDuring(one) && protest) ||
      isReason(one, found, view) ||
      isNeeded(one, view) ||
      (isForecast(one) && hazardous(sentence)) ||
      isCondemned(one, view) ||
      (isObstruction(one) && hazardous(sentence)) ||
      isNone(one, view) ||
      isDenied(one, view) ||
      isHit(one, found, view)
    )
      found.delete(one.token);
  }
}

const isHazard = ({ analyses: [a] }: Token): boolean =>
  HAZARDS.has(a?.lemma ?? '') || HAZARDS.has(a?.stem ?? '');

const isDuring = ({ senses: [first] }: Trigger): boolean =>
  first?.type === 'PROTEST' && DURING.test(first.rule);

const lemmaAt = (i: number, { tokens }: SyntaxView): string => tokens[i]?.analyses[0]?.lemma ?? '';

/** `تسببت الأمطار في إغلاق الطريق`: nobody closes it where the sentence tells of weather. */
const isObstruction = ({ senses: [first] }: Trigger): boolean =>
  first?.type === 'PROTEST' && first.mode === 'obstruct';

/** `استقال احتجاجا على القرار`, `استدعت باريس السفير احتجاجا`: why it is done. */
const isReason = ({ token }: Trigger, found: ReadonlyMap<number, Trigger>, view: SyntaxView): boolean =>
  BECAUSE.has(view.tokens[token]?.key ?? '') &&
  [...found.values()].some(
    (one) =>
      one.token < token &&
      ALONE.has(one.senses[0]?.type ?? 'PROTEST') &&
      view.sentenceAt(one.token) === view.sentenceAt(token),
  );
const BECAUSE = foldedSet('احتجاجا');
const ALONE: ReadonlySet<EventType> = new Set(['APPOINT', 'CONSULT', 'RETREAT', 'REJECT', 'SANCTION']);

/** `يحتاجون إلى مساعدات`: nobody gives any. */
function isNeeded({ token, kind, senses: [first] }: Trigger, view: SyntaxView): boolean {
  if (kind !== 'NOUN' || first?.type !== 'AID') return false;
  const clause = view.clauseAround(token);
  return clause !== null && NEEDING.has(lemmaAt(clause.verb, view)) && view.at(token)?.preposition === TO;
}
const NEEDING = foldedSet('احتاج');
const TO = foldKey('إلى');

/** `تحذير من موجات تسونامي`: nobody is threatened where the sentence tells of weather. */
const isForecast = ({ kind, senses: [first] }: Trigger): boolean =>
  kind === 'NOUN' && first?.type === 'THREATEN';

/** `نددت باريس بالهجوم`: a mere reference back, unless a place, a time or a target stands behind it (`الهجوم على الفاشر`). */
function isCondemned({ token, kind, carrier, senses: [first] }: Trigger, view: SyntaxView): boolean {
  const word = view.tokens[token] as Token;
  if (kind !== 'NOUN' || carrier !== null || first?.type !== 'ASSAULT') return false;
  if (word.analyses[0]?.definite !== true || RELATIVES.has(view.tokens[token + 1]?.key ?? '')) return false;
  if (goesOn(token, view)) return false;
  const clause = view.clauseAround(token);
  if (CONDEMNING.has(lemmaAt(token - 1, view))) return true;
  if (clause === null || !CONDEMNING.has(lemmaAt(clause.verb, view))) return false;
  const nominal = view.at(token);
  return nominal !== null && (clause.objects.includes(nominal.index) || nominal.preposition === 'ب');
}

/** Whether more than adjectives stands behind a noun in its phrase. */
function goesOn(token: number, view: SyntaxView): boolean {
  let at = token + 1;
  while (view.tokens[at]?.analyses[0]?.pos === 'ADJ') at++;
  const next = view.tokens[at];
  if (next === undefined || next.sentence !== view.sentenceAt(token) || next.kind === 'PUNCTUATION')
    return false;
  const analysis = next.analyses[0];
  return /^(?:ADP|NOUN|PROPN|X)$/.test(analysis?.pos ?? '') && !/^[وف]$/.test(analysis?.proclitics[0] ?? '');
}
const CONDEMNING = foldedSet('ندد دان أدان استنكر شجب إدانة تنديد استنكار شجب');

/** `لم تسجل إصابات`, `من دون خسائر`. */
function isNone({ token, kind, consequence }: Trigger, view: SyntaxView): boolean {
  const word = view.tokens[token] as Token;
  if (kind !== 'NOUN' || !consequence || !HARM.has(lemmaAt(token, view))) return false;
  for (let i = token - 1; i >= token - NEAR; i--) {
    const near = view.tokens[i];
    if (near === undefined || near.sentence !== word.sentence || near.kind === 'PUNCTUATION') return false;
    if (NONE.has(near.key.replace(/^[وف]/, ''))) return true;
  }
  return false;
}

/** `نفى التهم الموجهة إليه`: that they were made is known. */
function isDenied({ token, kind, carrier }: Trigger, view: SyntaxView): boolean {
  if (kind !== 'NOUN' || carrier !== null || !CHARGES.has(lemmaAt(token, view))) return false;
  const clause = view.clauseAround(token);
  const nominal = view.at(token);
  if (clause === null || nominal === null || !DENYING.has(lemmaAt(clause.verb, view))) return false;
  return nominal.preposition === null && nominal.index !== clause.subject;
}

/** `أطلقوا النار على القافلة`, `قصف تجمعات للجيش`. */
function isHit(
  { token, kind, carrier }: Trigger,
  found: ReadonlyMap<number, Trigger>,
  view: SyntaxView,
): boolean {
  if (kind !== 'NOUN' || carrier !== null || !HIT.has(lemmaAt(token, view))) return false;
  const nominal = view.at(token);
  const clause = view.clauseAround(token);
  if (nominal === null || clause === null || view.root(nominal.index) === clause.subject) return false;
  for (let i = token - 1; i >= clause.verb; i--) if (found.get(i)?.senses[0]?.type === 'ASSAULT') return true;
  return false;
}

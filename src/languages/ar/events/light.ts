import type { Clause, Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { LightSense } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { spurious } from './idle.ts';
import { JOINT, OWN, together } from './joint.ts';
import { carriedByMasdar } from './light-masdars.ts';
import { nounKey } from './lookup.ts';
import type { EventIndex } from './senses.ts';

/** How far after its verb a carried noun may stand. */
const REACH = 20;
const IN = foldKey('في');
const AIR = foldKey('هواء');
const FOR = 'ل';
const ON = foldKey('على');
const COMMENT = foldKey('علق');
const NAME = foldKey('اسم');
/** Words whose genitive says what is done or declared (حالة الطوارئ، أعاد فتح السفارة). */
const STATE = foldedSet('حالة فتح');
/** Who goes is told by what follows: a team of investigators, of doctors, of rescue. */
const TEAM = foldedSet('فريق طاقم مجموعة فرقة وحدة');
const TEAM_REACH = 3;
/** Prepositions behind which stands what went before, along with or against it: never what a light verb carries. */
const WHEN_OR_WHY = foldedSet('بعد قبل عقب إثر منذ خلال أثناء رغم بسبب نتيجة جراء قبيل بعيد غداة عشية وسط');
/** Prepositions that say nothing about which construction it is. */
const ANYWHERE = foldedSet('في من');
/** Nouns for those who do things: as the subject they are no object of the verb (أعلنت اللجنة). */
const DOERS = foldedSet(
  'حكومة حزب لجنة مجلس حركة هيئة منظمة شركة جيش لواء فصيل محكمة قوة جندي وحدة وزارة رئاسة قيادة إدارة سلطة أمانة شرطي عسكري مقاتل شرطة حرس سفير دبلوماسي وزير مندوب مبعوث وفد برلمان مركز جمعية مفوضية جبهة ائتلاف تحالف دولة كتيبة بعثة جماعة تنظيم ميليشيا جهاز أمن رئيس مدير موظف عامل قاض متهم فرقة تنسيقية قناة صحيفة إذاعة محطة',
);

export interface Carried {
  readonly noun: number;
  /** The word whose genitive it is, which names nothing of its own (فتح السفارة). */
  readonly state: number | null;
  readonly key: string;
  readonly lights: readonly LightSense[];
}

/** The event noun that a clause's light verb carries, with the constructions that it makes; those that name the noun come first. */
export function carriedNoun(
  clause: Clause,
  lights: readonly LightSense[],
  view: SyntaxView,
  index: EventIndex,
  isName: (token: number) => boolean,
  phrases: { readonly told: ReadonlySet<number>; readonly idle: ReadonlySet<number> },
): Carried | null {
  const takes = (key: string): boolean =>
    lights.some((l) => (l.nouns === null ? index.nouns.has(key) : l.nouns.has(key)));
  const takesNamed = (key: string): boolean => lights.some((l) => l.nouns?.has(key) === true);
  const takesOwn = (key: string): boolean => takesNamed(key + OWN);
  const passive = view.tokens[clause.verb]?.analyses[0]?.voice === 'PASSIVE';
  let afterIdle = false;
  const at = (i: number, described = false): Carried | null => {
    const token = view.tokens[i] as Token;
    if (spurious(token, view) || isObjectOfDeed(i, view)) return null;
    // تعرض لاغتيال معنوي: a noun in an expression that names no event carries none, but may be what is done something to.
    const idle = phrases.idle.has(i);
    afterIdle ||= idle;
    const own = token.analyses[0]?.enclitic == null ? '' : nounKey(token, takesOwn);
    const bare = nounKey(token, takes);
    const joint = bare + JOINT;
    const key = takesOwn(own) ? own + OWN : takesNamed(joint) && together(i, view) ? joint : bare;
    if (!(takesOwn(own) || takes(key)) || (STATE.has(key) && phrases.told.has(i))) return null;
    const nominal = view.at(i);
    const genitive = STATE.has(key) && nominal !== null ? view.genitive(nominal.index) : null;
    if (genitive !== null && at(view.nominal(genitive).head) !== null) return null;
    // انسحبت القوات من المدينة بعد اتفاق: when or why, not what.
    if (!described && nominal !== null && WHEN_OR_WHY.has(nominal.preposition ?? '')) return null;
    // علقت الرئاسة على الإضراب: she says something of it.
    if (nominal?.preposition === ON && view.tokens[clause.verb]?.analyses[0]?.lemma === COMMENT) return null;
    if (!passive && nominal !== null && DOERS.has(key) && view.root(nominal.index) === clause.subject)
      return null;
    // أوقفت الشرطة ثلاثة من المشاركين في إطلاق النار: in what those took part.
    if (nominal !== null && isMatterOfObject(nominal, clause, view)) return null;
    // أعلن فلان، المتحدث باسم الحكومة: for whom he speaks.
    if (nominal !== null && view.tokens[nominal.first - 1]?.analyses[0]?.lemma === NAME) return null;
    const called = TEAM.has(key) ? teamOf(i, view, takesNamed) : key;
    // أطلق ناشط النار: who does it is not what it is done to.
    const doer =
      !passive &&
      clause.objects.length > 0 &&
      nominal !== null &&
      view.root(nominal.index) === clause.subject;
    const named = lights.filter(
      (l) =>
        l.nouns?.has(called) === true &&
        (l.verbal || !idle) &&
        !(doer && l.verbal && l.sense.slots.has('o') && l.sense.slots.get('s')?.[0] === 'AGENT'),
    );
    // أُوقف للتحقيق معه: what for, not what.
    const aimed = nominal?.preposition ?? null;
    const purpose = aimed === FOR || (passive && aimed !== null);
    const any =
      purpose || idle || afterIdle ? [] : lights.filter((l) => l.nouns === null && index.nouns.has(key));
    if (named.length === 0 && any.length === 0) return null;
    const meant = named.length > 0 ? named : any;
    const governor = nominal === null || nominal.governor === null ? null : view.nominal(nominal.governor);
    // أعلنت النقابة تعليق إضرابها: the verbal noun before it makes what is told of it.
    if (governor !== null && meant.every((l) => !l.verbal)) {
      const operator = view.tokens[governor.head] as Token;
      if (carriedByMasdar(operator, view)?.noun === i) return null;
    }
    const state = governor !== null && STATE.has(view.lemma(governor)) ? governor.head : null;
    return { noun: i, state, key: key === joint ? bare : key, lights: byPrepositions(meant, clause, view) };
  };
  let aside: Carried | null = null;
  for (let i = clause.verb + 1; i < clause.to && i - clause.verb < REACH; i++) {
    const token = view.tokens[i] as Token;
    const pos = token.analyses[0]?.pos;
    if (pos === 'VERB' || pos === 'SCONJ') break;
    if (intoAir(i, view)) return null;
    if (
      token.kind !== 'WORD' ||
      (isName(i) ? !heads(i, clause, view) : pos !== 'NOUN' && !isNominal(i, clause, view))
    )
      continue;
    const found = at(i);
    if (found === null || (isName(i) && found.lights.some((l) => l.nouns === null))) continue;
    // علّق القادة، في قمة افتراضية، عضوية غينيا: where it was done, if what was done follows.
    if (view.at(i)?.preposition !== IN) return found;
    aside ??= found;
  }
  if (aside !== null) return aside;
  if (clause.antecedent !== null) return at(view.nominal(clause.antecedent).head, true);
  // إن القوات نُشرت: its subject stands before it.
  const head = clause.subject === null ? clause.verb : view.nominal(clause.subject).head;
  const fronted = head < clause.verb && clause.objects.length === 0 ? at(head) : null;
  return fronted?.lights.every((l) => l.nouns !== null) === true ? fronted : null;
}

/** Those who do something, as the verb's object: `المشاركين في إطلاق النار`, `المشتبه في تنفيذهم الهجوم`. */
const DOING = foldedSet('مشارك متورط مشتبه ضالع متهم مدان منخرط متسبب');

/** Behind a preposition, right behind an object of the clause that says who takes part in it. */
function isMatterOfObject(nominal: Nominal, clause: Clause, view: SyntaxView): boolean {
  const root = view.nominal(view.root(nominal.index));
  if (root.preposition === null || root.index === 0) return false;
  const before = view.nominal(root.index - 1);
  return (
    before.sentence === root.sentence &&
    root.first - before.last <= 2 &&
    DOING.has(view.lemma(before)) &&
    clause.objects.includes(view.root(before.index))
  );
}

/** تنظيمه تجمعا: a verbal noun with its doer before it has it for its object. */
function isObjectOfDeed(noun: number, view: SyntaxView): boolean {
  const before = view.tokens[noun - 1]?.analyses[0];
  return before?.derived === 'MASDAR' && before.pos === 'NOUN' && before.enclitic !== null;
}

/** Shots in the air hit nobody. */
const intoAir = (noun: number, view: SyntaxView): boolean =>
  view.tokens[noun + 1]?.key === IN && view.tokens[noun + 2]?.analyses[0]?.lemma === AIR;

/** What a team is a team of, where the construction takes that (فريقا من المحققين); else the team. */
function teamOf(team: number, view: SyntaxView, takes: (key: string) => boolean): string {
  for (let i = team + 1; i <= team + TEAM_REACH; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION' || token.analyses[0]?.pos === 'VERB') break;
    const key = nounKey(token, takes);
    if (takes(key)) return key;
  }
  return view.tokens[team]?.analyses[0]?.lemma ?? '';
}

/** The noun that a name begins with, where the verb's object is named (حل مجلس الأمة). */
function heads(token: number, clause: Clause, view: SyntaxView): boolean {
  const nominal = view.at(token);
  return nominal?.head === token && nominal.preposition === null && clause.objects.includes(nominal.index);
}

/** An adjective that stands for a noun: definite, counted (1500 شرطي), the verb's object, or with a genitive behind it. */
function isNominal(token: number, clause: Clause, view: SyntaxView): boolean {
  const analysis = view.tokens[token]?.analyses[0];
  if (analysis?.pos !== 'ADJ') return false;
  const nominal = view.at(token);
  const object = nominal?.head === token && clause.objects.includes(nominal.index);
  return object || analysis.definite || governs(token, view) || view.tokens[token - 1]?.kind === 'NUMBER';
}

/** An adjective's letters with a genitive behind them are a noun (عضوية السودان). */
function governs(token: number, view: SyntaxView): boolean {
  const nominal = view.at(token);
  return nominal !== null && nominal.head === token && view.genitive(nominal.index) !== null;
}

/** Constructions whose prepositions stand in the clause first (أطلق صاروخا على: an attack, no test). */
function byPrepositions(
  lights: readonly LightSense[],
  clause: Clause,
  view: SyntaxView,
): readonly LightSense[] {
  if (lights.length < 2) return lights;
  const present = new Set<string>();
  for (let i = clause.verb + 1; i < clause.to && i - clause.verb < REACH; i++) {
    const analysis = view.tokens[i]?.analyses[0];
    if (analysis?.pos === 'ADP' && !ANYWHERE.has(analysis.lemma)) present.add(analysis.lemma);
  }
  const matches = ({ sense }: LightSense): number => [...present].filter((p) => sense.slots.has(p)).length;
  return lights.toSorted((a, b) => matches(b) - matches(a));
}

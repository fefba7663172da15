import type { Modality } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { ModalityMark } from '../../events.ts';
import { push } from '../../shared/events/senses.ts';
import type { ModalityCue } from '../../shared/lexicon/rows.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { Expressions } from '../expressions.ts';
import { loadModality } from '../lexicon/load.ts';
import { isOneOf, ofWord } from '../of-word.ts';
import { asksAnonymity } from './idle.ts';
import { endOf, mattersOf } from './matter.ts';
import { rulings } from './orders.ts';
import { isAsked, isPurpose, mayBePurpose } from './purposes.ts';
import { within } from './within.ts';

let expressions: Expressions<ModalityCue> | null = null;
/** Verbs by whose preposition, or without one, what they plan, demand or deny stands, be it far behind them. */
let takers: ReadonlyMap<string, readonly Taker[]> = new Map();

interface Taker {
  readonly preposition: string | null;
  readonly category: Modality;
}

const PREPOSITIONS = foldedSet('ب ل على إلى في من عن');

function load(): Expressions<ModalityCue> {
  const made = new Expressions<ModalityCue>();
  const found = new Map<string, Taker[]>();
  for (const cue of loadModality()) {
    made.add(cue.words, cue);
    const [verb, preposition, more] = cue.words.map(({ key }) => key);
    if (verb === undefined || cue.scope !== 'complement' || more !== undefined) continue;
    if (preposition !== undefined && !PREPOSITIONS.has(preposition)) continue;
    push(found, verb, { preposition: preposition ?? null, category: cue.category });
  }
  takers = found;
  return made;
}

/** Words that make events planned, demanded, possible or denied, in the order of the text. */
export function findMarks(view: SyntaxView): ModalityMark[] {
  expressions ??= load();
  const marks: ModalityMark[] = [];
  const ordered = rulings(view);
  // Inside a longer expression its words mean nothing by themselves (the لم of ما لم).
  let inside = -1;
  for (const token of view.tokens) {
    if (mayMark(token)) marks.push(...structural(token, view));
    if (isTaker(token) && !ordered.has(token.index)) marks.push(...far(token, view));
    if (token.index <= inside) continue;
    const found = expressions.at(view.tokens, token.index);
    // The لولا of Lula da Silva is part of a name.
    if (found === null || (view.at(token.index)?.name ?? null) !== null) continue;
    inside = found.last;
    if (
      !ordered.has(token.index) &&
      !asksAnonymity(token, view) &&
      !excepts(found.value.category, token, view)
    )
      marks.push(
        mark(token.index, found.last, weighed(found.value.category, token, view), found.value.scope),
      );
  }
  const demands = new Set(marks.flatMap(({ modality, last }) => (modality === 'REQUESTED' ? [last] : [])));
  return marks.map((one) =>
    one.token === one.last + 1 && isAsked(one, demands, view) ? { ...one, modality: 'REQUESTED' } : one,
  );
}

/** What may be planned or asked for may be (قد يسعى إلى). */
const weighed = (category: Modality, { index, analyses: [first] }: Token, view: SyntaxView): Modality =>
  (category === 'PLANNED' || category === 'REQUESTED') &&
  first?.tense === 'PRESENT' &&
  MAY.has(view.tokens[index - 1]?.key ?? '')
    ? 'HYPOTHETICAL'
    : category;
const MAY = foldedSet('قد وقد فقد');

const isTaker = ofWord(({ analyses: [first] }): boolean => first?.pos === 'VERB' && takers.has(first.lemma));

/** What a verb takes, wherever it stands in its clause. */
const far = (token: Token, view: SyntaxView): ModalityMark[] =>
  (takers.get(token.analyses[0]?.lemma ?? '') ?? []).flatMap(({ preposition, category }) =>
    mattersOf(token.index, preposition, view).map((matter): ModalityMark => {
      const to = endOf(matter, view);
      const modality = weighed(category, token, view);
      return { token: token.index, last: matter - 1, to, modality, scope: 'tokens' };
    }),
  );

const mark = (
  token: number,
  last: number,
  modality: Modality,
  scope: ModalityMark['scope'],
): ModalityMark => ({ token, last, modality, scope });

/** Words for times to come; in the clause of a verb in the present they make it a plan (يلتقي غدا). */
const TO_COME = foldedSet('غدا غد مقبل مقبلة قادم قادمة');
/** By the terms of a deal: what will be done. */
const TERMS = foldedSet('بموجب بمقتضى');
const byTerms = ofWord(({ key }) => TERMS.has(key.replace(/^[وف]/, '')));
const isDenying = isOneOf(foldedSet('نفى أنكر استبعد كذب'));
const isDoubting = isOneOf(foldedSet('رجح خشي اشتبه احتمل'));
const isBeing = (token: Token | undefined): boolean => token?.analyses[0]?.lemma === BEING;
const BEING = foldKey('كان');
const isBut = isOneOf(foldedSet('سوى إلا'));
const isNegation = isOneOf(foldedSet('لم لن لا ليس ليست'));
const ANY = foldedSet('أي أية');
const ON = foldedSet('على');
const THAT = foldedSet('أن');
/** What is done with help that is announced: it is still to be given (أعلنت تقديم مليون دولار). */
const GIVING = foldedSet('تقديم تخصيص منح إرسال رصد صرف توفير');
const isAnnouncing = isOneOf(foldedSet('أعلن أكد قرر عرض'));
/** What is warned of may happen; as an adjective the word is no warning (هدوء حذر). */
const WARNING = foldedSet('حذر');
const THIS_YEAR = foldedSet('الجاري');
const NEAR = 6;
const CLAUSE = 20;

/** Whether a word is any of those that `structural` looks for. */
const mayMark = ofWord(({ key, text, analyses: [first] }): boolean => {
  if (first === undefined) return false;
  const { pos, lemma, tense } = first;
  if (pos === 'VERB' && (tense === 'PRESENT' || WARNING.has(lemma))) return true;
  if (pos === 'NOUN' && (GIVING.has(lemma) || mayBePurpose(lemma))) return true;
  return isNegatedThat(text) || ANY.has(lemma) || THAT.has(key);
});
const isNegatedThat = (text: string): boolean =>
  text.length < 6 && /^ألّ?ا$/u.test(text.replace(/^[وفب]/u, ''));

/** Marks that no fixed expression has: where words stand to one another. */
function structural(token: Token, view: SyntaxView): ModalityMark[] {
  const analysis = token.analyses[0];
  const { index } = token;
  if (analysis === undefined) return [];
  const before = view.tokens[index - 1];
  if (analysis.pos === 'VERB' && WARNING.has(analysis.lemma))
    return [mark(index, index, 'HYPOTHETICAL', 'complement')];
  if (
    analysis.pos === 'VERB' &&
    analysis.tense === 'PRESENT' &&
    (toCome(token, view) || within(index, view, byTerms, NEAR) || opensByTerms(token, view))
  )
    return [mark(index, index - 1, 'PLANNED', 'present')];
  if (isNegatedThat(token.text)) return [mark(index, index, 'DENIED', 'verb')];
  // لم يقع أي هجوم: none did; لرد أي هجوم: one that may.
  if (ANY.has(analysis.lemma))
    return [
      mark(index, index, within(index, view, isNegation, 2 * NEAR) ? 'DENIED' : 'HYPOTHETICAL', 'genitive'),
    ];
  if (THAT.has(token.key) && ON.has(before?.key ?? '') && view.tokens[index - 2]?.form === '،')
    return [mark(index, index, 'PLANNED', 'complement')];
  if (THAT.has(token.key) && obliged(index, view)) return [mark(index, index, 'REQUESTED', 'verb')];
  // نفى المتحدث باسم الوزارة أن يكون الجيش قد هاجم: far from its verb.
  if (THAT.has(token.key) && isBeing(view.tokens[index + 1])) {
    if (within(index, view, isDenying, CLAUSE)) return [mark(index, index, 'DENIED', 'clause')];
    if (within(index, view, isDoubting, CLAUSE)) return [mark(index, index, 'HYPOTHETICAL', 'clause')];
  }
  if (analysis.pos !== 'NOUN') return [];
  if (GIVING.has(analysis.lemma) && within(index, view, isAnnouncing, CLAUSE))
    return [mark(index, index - 1, 'PLANNED', 'genitive')];
  if (isPurpose(token, view)) return [mark(index, index - 1, 'PLANNED', 'genitive')];
  return [];
}

const saysWhen = ofWord(
  ({ key, analyses: [first] }): boolean =>
    TO_COME.has(key) || THIS_YEAR.has(key) || TO_COME.has(first?.lemma ?? ''),
);

/** By the terms of a deal, whatever is said of it (وبمقتضى اتفاق أبرمه البلدان، يدفع الاتحاد). */
function opensByTerms(verb: Token, view: SyntaxView): boolean {
  const [first] = view.tokensIn(verb.sentence);
  return first !== undefined && byTerms(first) && view.tokens[verb.index - 1]?.kind === 'PUNCTUATION';
}

/** Nothing but: لم يشارك سوى نصفهم tells that they took part. */
function excepts(category: Modality, { index, sentence }: Token, view: SyntaxView): boolean {
  if (category !== 'DENIED') return false;
  for (let i = index + 2; i <= index + CLAUSE; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== sentence || token.kind === 'PUNCTUATION') return false;
    if (isBut(token)) return true;
  }
  return false;
}

function toCome(verb: Token, view: SyntaxView): boolean {
  const clause = view.clauseOf(verb.index);
  const to = Math.min(clause?.to ?? verb.index, verb.index + CLAUSE);
  for (let i = verb.index + 1; i < to; i++) {
    const token = view.tokens[i];
    if (token !== undefined && saysWhen(token)) return true;
  }
  return false;
}

/** على دمشق أن: what someone has to do; أكد على أن says something else. */
function obliged(that: number, view: SyntaxView): boolean {
  for (let i = that - 1; i >= 0 && that - i <= NEAR; i--) {
    const token = view.tokens[i];
    const pos = token?.analyses[0]?.pos;
    if (token === undefined || pos === 'VERB' || token.kind === 'PUNCTUATION') return false;
    if (ON.has(token.key)) return that - i > 1 && view.tokens[i - 1]?.analyses[0]?.pos !== 'VERB';
  }
  return false;
}

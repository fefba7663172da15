import type { Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense, Trigger } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { type Found, trigger } from './light-triggers.ts';

const TREATIES = foldedSet(
  'اتفاق اتفاقية معاهدة صفقة مذكرة عقد بروتوكول تفاهم ميثاق تسوية صلح مصالحة هدنة إعلان وثيقة شراكة مبادئ تفاهمات',
);
const SIGNED = foldedSet('موقع مبرم معقود');
const CONCLUDING = foldedSet('وقع أبرم قبل ارتضى');
const RELATIVES = foldedSet('الذي التي اللذان اللذين اللتان اللتين');
const WHEN = foldedSet('عام سنة يوم شهر مطلع أواخر قبل بعد');
/** How far before the participle the treaty may stand. */
const REACH = 8;

const SIGNING: Sense = {
  type: 'AGREE',
  mode: null,
  slots: new Map([
    ['s', ['PARTICIPANT']],
    [foldKey('مع'), ['PARTICIPANT']],
    [foldKey('بين'), ['PARTICIPANT']],
    [foldKey('في'), ['PLACE']],
  ]),
  required: new Set(),
  weak: false,
  rule: 'concluded/وقع:0',
};

/** A treaty that is known is told by the word for its signing (اتفاق الرياض الموقع في جدة، المعاهدة التي وقعها البلدان). */
export function signings(found: Found, view: SyntaxView): void {
  for (const token of view.tokens) {
    const treaty = isSigned(token, view) ? treatyBefore(token, view) : null;
    if (treaty !== null) tell(trigger(token.index, 'PARTICIPLE', [SIGNING]), treaty, found);
  }
  for (const clause of view.syntax.clauses) {
    const verb = view.tokens[clause.verb];
    if (verb === undefined || clause.antecedent === null || !isConcluding(verb, view)) continue;
    const treaty = treatyAbove(view.nominal(clause.antecedent), view);
    if (treaty !== null) tell(trigger(clause.verb, 'VERB', [SIGNING]), treaty, found);
  }
}

function tell(told: Trigger, treaty: number, found: Found): void {
  if (found.get(treaty)?.senses[0]?.type === 'AGREE') found.delete(treaty);
  found.set(told.token, told);
}

/** الموقع, and what follows says with whom, where or when. */
function isSigned({ index, analyses: [first], sentence }: Token, view: SyntaxView): boolean {
  if (first?.definite !== true || !(SIGNED.has(first.lemma) || SIGNED.has(first.stem.replace(/ة$/, ''))))
    return false;
  const next = view.tokens[index + 1];
  const analysis = next?.analyses[0];
  if (analysis === undefined || next?.sentence !== sentence) return false;
  return analysis.pos === 'ADP' || WHEN.has(analysis.lemma) || analysis.proclitics.includes('ب');
}

function treatyBefore({ index, sentence }: Token, view: SyntaxView): number | null {
  for (let i = index - 1; i >= index - REACH; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== sentence || token.analyses[0]?.pos === 'VERB') return null;
    if (isTreaty(token)) return i;
  }
  return null;
}

/** الذي وقعته: a verb with the treaty for its object, behind a relative pronoun. */
const isConcluding = (verb: Token, view: SyntaxView): boolean =>
  CONCLUDING.has(verb.analyses[0]?.lemma ?? '') &&
  verb.analyses[0]?.enclitic != null &&
  RELATIVES.has(view.tokens[verb.index - 1]?.key ?? '');

function treatyAbove(nominal: Nominal, view: SyntaxView): number | null {
  for (
    let at: Nominal | null = nominal;
    at !== null;
    at = at.governor === null ? null : view.nominal(at.governor)
  ) {
    const token = view.tokens[at.head];
    if (token !== undefined && isTreaty(token)) return at.head;
  }
  return null;
}

const isTreaty = ({ analyses: [first] }: Token): boolean =>
  first?.pos === 'NOUN' && (TREATIES.has(first.lemma) || TREATIES.has(first.stem));

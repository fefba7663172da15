import type { Sense, Trigger } from '../../languages/events.ts';
import { nationsBeside } from '../coreference/nations-beside.ts';
import type { Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { BY, type Filling, type Slotted } from './filling.ts';
import { ofCarrier } from './verb-slots.ts';

export function ofNoun(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents } = filling;
  const slots: Slotted[] = [];
  const own = view.at(trigger.token);
  const next = own === null ? null : view.genitive(own.index);
  const genitive = next !== null && isNamedIn(sense, next, view) ? view.genitive(next) : next;
  if (genitive !== null) {
    const linked = own === null ? [] : view.genitives(own.index).filter((i) => i !== genitive && i !== next);
    slots.push({
      slot: slotOf(genitive, sense, view) ?? 'g',
      nominal: view.nominal(genitive),
      referents: referents.each(genitive),
    });
    for (const i of linked)
      slots.push({
        slot: slotOf(i, sense, view) ?? 'g2',
        nominal: view.nominal(i),
        referents: referents.all(i),
      });
    const second = linked.length > 0 ? null : secondGenitive(filling, genitive);
    if (second !== null)
      slots.push({ slot: 'g2', nominal: view.nominal(second), referents: referents.all(second) });
  } else if (own !== null && view.tokens[trigger.token]?.analyses[0]?.enclitic != null) {
    const object = boundObject(view, own);
    if (object !== null)
      slots.push({ slot: 'g2', nominal: view.nominal(object), referents: referents.all(object) });
    const suffers = object === null && sense.slots.get('g')?.[0] === 'TARGET';
    const meant = filling.pronoun(trigger.token, view.clauseAround(trigger.token), suffers);
    if (meant.length > 0) slots.push({ slot: 'g', nominal: null, referents: meant });
  }
  if (own !== null && genitive === null) {
    const apposed = view.apposed(own.index);
    if (apposed !== null)
      slots.push({ slot: 'g', nominal: view.nominal(apposed), referents: referents.all(apposed) });
  }
  const nations = own === null || slots.length > 0 ? [] : nationsOf(own, sense, filling);
  if (nations.length > 0) slots.push({ slot: BY, nominal: null, referents: nations });
  // Thirteen dead: those who are counted are meant.
  if (own !== null && trigger.carrier === null && sense.rule.startsWith('state/'))
    slots.push({ slot: 's', nominal: own, referents: [referents.words(own.index)] });
  if (trigger.carrier !== null) slots.push(...ofCarrier(trigger, sense, filling));
  return slots;
}

/** The preposition that ties a genitive to its noun (the killing of civilians), where the sense tells what it then is. */
function slotOf(genitive: number, sense: Sense, view: SyntaxView): string | null {
  const [owner] = view.genitives(genitive);
  let { first } = view.nominal(owner !== undefined && owner < genitive ? owner : genitive);
  while (view.tokens[first - 1]?.analyses[0]?.pos === 'DET') first--;
  const link = view.tokens[first - 1]?.analyses[0];
  return link?.pos === 'ADP' && sense.slots.has(link.lemma) ? link.lemma : null;
}

/** The nominal right after the first genitive, without a preposition: `قصف إسرائيل مواقع`. */
function secondGenitive({ view, referents }: Filling, genitive: number): number | null {
  const { governor, first } = view.nominal(genitive);
  // Behind its noun and without a preposition alone.
  if (governor === null || governor > genitive || view.tokens[first - 1]?.analyses[0]?.pos === 'ADP')
    return null;
  const last = view.nominal(view.tail(Math.max(...view.list(genitive))));
  const gap = view.tokens[last.last + 1]?.form === '،' ? 2 : 1;
  const next = view.at(last.last + gap);
  return next !== null &&
    next.first === last.last + gap &&
    (gap === 1 || next.quantity !== null) &&
    (next.definite ||
      next.quantity !== null ||
      !/ا$/.test(view.tokens[next.head]?.key ?? '') ||
      referents.isParty(next, null)) &&
    next.preposition === null &&
    next.coordinates === null &&
    next.governor === null &&
    next.apposition === null
    ? next.index
    : null;
}

/** `زيارتها نيامي`, `اعتقالها ناشطين`: right behind the pronoun of the one who does it stands to whom. */
function boundObject(view: SyntaxView, own: Nominal): number | null {
  if (own.last !== own.head) return null;
  // استقباله في أبوظبي رئيسة المفوضية: where or when it is done may stand between.
  const between = view.at(own.last + 2);
  const aside =
    between !== null && between.preposition !== null && between.name !== null ? between.last : own.last;
  const next = view.at(aside + 1);
  return next !== null &&
    next.first === aside + 1 &&
    next.preposition === null &&
    next.coordinates === null &&
    next.governor === null &&
    next.apposition === null
    ? next.index
    : null;
}

/** Whose deed the adjectives beside the noun say it is (`غارة إسرائيلية`, `اجتماع مصري سعودي`, an Israeli strike): states that the document names. */
function nationsOf(own: Nominal, sense: Sense, { view, nation }: Filling): readonly Referent[] {
  const doers = [...sense.slots.values()].some(([role]) => role === 'AGENT' || role === 'PARTICIPANT');
  return !doers || sense.type === 'DISASTER' ? [] : nationsBeside(own, view, nation);
}

/** The second word of a fixed phrase (`تقديم مساعدات`) is part of the trigger, not one of its arguments. */
const isNamedIn = (sense: Sense, genitive: number, view: SyntaxView): boolean =>
  sense.rule.startsWith('phrase/') &&
  sense.rule.includes(view.tokens[view.nominal(genitive).head]?.analyses[0]?.stem ?? '-');

import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { Clause } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';
import { changedSense } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { CONSEQUENCES } from './harm.ts';
import { carriedNoun } from './light.ts';
import { verbReading } from './lookup.ts';
import type { EventIndex } from './senses.ts';
import { isDoubled } from './shapes.ts';

/** Types that say what becomes of an event of another type, or that one is offered, asked for or threatened with. */
const BOTH = new Map<EventType, readonly EventType[]>([
  ['RETREAT', ['ASSAULT']],
  ['APPOINT', ['ELECT', 'ESTABLISH']],
  ['AGREE', ['AID', 'CONSULT', 'RETREAT', 'COOPERATE']],
  ['THREATEN', ['SANCTION', 'ASSAULT', 'APPOINT', 'PROTEST']],
]);

/** What falls, but for those who fall dead, is itself what happens (سقطت حافلة في نهر). */
const FALLING = foldedSet('سقط');

export type Found = Map<number, Trigger>;

export const trigger = (
  token: number,
  kind: Trigger['kind'],
  senses: readonly Sense[],
  consequence = false,
): Trigger => ({ token, kind, senses, carrier: null, consequence });

/** The events that light verbs tell with their nouns. */
export function lightVerbs(
  view: SyntaxView,
  index: EventIndex,
  isName: (token: number) => boolean,
  found: Found,
  spent: Set<number>,
  told: ReadonlySet<number>,
  idle: ReadonlySet<number>,
): void {
  for (const clause of view.syntax.clauses) {
    const verb = view.tokens[clause.verb];
    if (verb === undefined || spent.has(clause.verb)) continue;
    const reading = verbReading(verb, (lemma) => index.light.has(lemma) || index.verbs.has(lemma));
    const all = index.light.get(reading?.lemma ?? '');
    const lights = isDoubled(verb) ? all?.filter(({ nouns }) => nouns !== null) : all;
    const carried =
      lights === undefined ? null : carriedNoun(clause, lights, view, index, isName, { told, idle });
    if (carried === null) continue;
    const { noun, state, key } = carried;
    const known = found.get(noun);
    if (known !== undefined && !carried.lights.some((l) => l.verbal)) {
      // استخدمت روسيا حق النقض: who does what the phrase names.
      const carrying = carried.lights.find(({ sense }) => sense.type === known.senses[0]?.type);
      if (carrying === undefined || known.kind !== 'NOUN') continue;
      found.set(noun, { ...known, carrier: { clause: clause.index, sense: carrying.sense } });
      spent.add(clause.verb);
      continue;
    }
    if (state !== null) spent.add(state);
    const verbal = carried.lights.filter((l) => l.verbal);
    if (isTakenIn(clause, noun, verbal[0]?.sense, view)) {
      spent.add(clause.verb);
      continue;
    }
    if (verbal.length > 0) {
      found.set(
        clause.verb,
        trigger(
          clause.verb,
          'VERB',
          verbal.map((l) => l.sense),
          CONSEQUENCES.has(reading?.lemma ?? '') &&
            !(FALLING.has(reading?.lemma ?? '') && verbal[0]?.sense.type === 'DISASTER') &&
            verbal.every((l) => l.sense.type === 'ASSAULT' || l.sense.type === 'DISASTER'),
        ),
      );
      const verdict = verbal[0]?.sense.mode === 'convict';
      if (!verdict && !outlives(verbal[0]?.sense, key, index)) spent.add(noun);
      // وضعت قواتها في حالة تأهب: told by its verb.
      if (known?.senses[0]?.type === verbal[0]?.sense.type) found.delete(noun);
      // مياه السيول: what rises is told by its verb.
      const genitive = view.genitive(view.at(noun)?.index ?? -1);
      if (genitive !== null && verbal[0]?.sense.type === 'DISASTER') spent.add(view.nominal(genitive).head);
      continue;
    }
    const own = index.nouns.get(key) ?? [];
    const [light] = carried.lights;
    if (light === undefined) continue;
    const senses = carried.lights.flatMap((l): readonly Sense[] =>
      l.ownType
        ? own
        : [changedSense(l.sense, { slots: new Map([...(own[0]?.slots ?? []), ...l.sense.slots]) })],
    );
    if (senses.length === 0) continue;
    found.set(noun, {
      ...trigger(noun, 'NOUN', senses, CONSEQUENCES.has(key)),
      carrier: { clause: clause.index, sense: light.sense },
    });
    spent.add(clause.verb);
  }
}

/** `نقل المصابون إلى المستشفى`: where the wounded are brought, nobody says by whom. */
const isTakenIn = (clause: Clause, noun: number, sense: Sense | undefined, view: SyntaxView): boolean =>
  sense?.type === 'AID' &&
  BRINGING.test(sense.rule) &&
  clause.subject !== null &&
  view.at(noun)?.head === noun &&
  view.root(view.at(noun)?.index ?? -1) === view.root(clause.subject);
const BRINGING = /^light\/نقل:/;

/** Fighting that is to end goes on until then, help that is offered may come: both are told (وقف القتال، عرض المساعدة). */
export function outlives(sense: Sense | undefined, noun: string, { nouns, masdars }: EventIndex): boolean {
  const others = BOTH.get(sense?.type ?? 'ASSAULT');
  const own = nouns.get(noun)?.[0]?.type;
  return own === undefined ? others === undefined || masdars.has(noun) : others?.includes(own) === true;
}

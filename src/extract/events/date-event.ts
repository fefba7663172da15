/** What can be seen of an event that a time expression may date. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import type { Clause, DocumentLayers } from '../layers.ts';
import { depthOf, linkBefore, text, within, wordAt } from './date-questions.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { isInfinitive } from './leading.ts';
import { governingMate, governor, grammar, isSubject } from './role-questions.ts';
import { verbalClause } from './time-host.ts';

/** An event among the others of its sentence. */
export interface Dated {
  readonly event: EventDraft;
  readonly mates: readonly EventDraft[];
  readonly governing: EventDraft | undefined;
  readonly clause: Clause | null;
  /** The events told right before and right behind it. */
  readonly beside: readonly [EventDraft | undefined, EventDraft | undefined];
  /** In how many speakers' words it stands. */
  readonly depth: number;
  /** The tokens of its sentence at which someone is said to say something. */
  readonly cues: readonly number[];
  /** Its values, in the order of `EVENT_COLUMNS`. */
  readonly values: readonly Value[];
}

export const EVENT_COLUMNS = [
  ...['type', 'trigger', 'tense', 'passive', 'weak', 'modality', 'said', 'relative', 'infinitive'],
  ...['subject', 'preposition', 'definite', 'governing', 'ordinal', 'mates', 'kind of sentence', 'place'],
  ...['before trigger', 'derived', 'group', 'link', 'root preposition', 'governor', 'own subject', 'object'],
] as const;

/** An event, as the rules left it, among the events of its sentence. */
export function datedOf(
  event: EventDraft,
  here: readonly EventDraft[],
  layers: DocumentLayers,
  filling: Filling,
): Dated {
  const { view } = filling;
  const { trigger, sense } = event;
  const analysis = view.tokens[trigger.token]?.analyses[0];
  const own = view.at(trigger.token);
  const clause = verbalClause(event, view) ?? event.clause ?? view.clauseAround(trigger.token);
  const mates = here.filter((mate) => mate !== event);
  const governing = governingMate(event, mates, filling);
  const row: Record<(typeof EVENT_COLUMNS)[number], Value> = {
    type: sense.type,
    trigger: trigger.carrier === null ? trigger.kind : 'LIGHT',
    tense: text(analysis?.tense),
    passive: text(event.clause?.passive),
    weak: text(sense.weak),
    modality: event.modality,
    said: text(event.statement !== null),
    relative: text(clause?.antecedent != null),
    infinitive: text(clause !== null && isInfinitive(clause, view)),
    subject: text(own !== null && isSubject(own, event, filling)),
    preposition: text(own === null ? null : view.nominal(view.first(own.index)).preposition),
    definite: text(own?.definite),
    governing: text(governing?.sense.type),
    ordinal: within(here.indexOf(event), 6),
    mates: within(mates.length, 6),
    'kind of sentence': text(layers.sentences[event.sentence]?.kind),
    place: text(event.places.length > 0),
    'before trigger': wordAt(
      (clause !== null && trigger.kind === 'VERB'
        ? clause.from
        : own === null
          ? trigger.token
          : view.nominal(view.first(own.index)).first) - 1,
      event.sentence,
      view,
    ),
    derived: text(analysis?.derived),
    group: trigger.kind === 'NOUN' ? 'noun' : (analysis?.proclitics.join(' ') ?? '-'),
    link: linkBefore(
      clause !== null && trigger.kind !== 'NOUN' ? clause.verb : trigger.token,
      event.sentence,
      view,
    ),
    'root preposition': text(
      own === null ? null : view.nominal(view.root(view.first(own.index))).preposition,
    ),
    governor: own === null ? '-' : governor(own, null, filling),
    'own subject': text(clause !== null && clause.subject !== null),
    object: own === null ? '-' : grammar(own, view.nominal(view.root(own.index)), clause, event, filling),
  };
  const order = here.toSorted((a, b) => a.trigger.token - b.trigger.token);
  const place = order.indexOf(event);
  return {
    event,
    mates,
    governing,
    clause,
    beside: [order[place - 1], order[place + 1]],
    depth: depthOf(view.tokens[trigger.token]?.start ?? 0, layers.statements),
    cues: layers.statements.flatMap(({ cue }) => {
      const token = view.tokenFrom(cue.start);
      return view.sentenceAt(token) === event.sentence ? [token] : [];
    }),
    values: Object.values(row),
  };
}

/** What can be seen of whether a time expression dates an event; trained trees ask of it by column. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import type { DocumentLayers, Timex } from '../layers.ts';
import { type Dated, EVENT_COLUMNS } from './date-event.ts';
import { clauseRelation, FAR, hostOf, linkBetween, text, within } from './date-questions.ts';
import { type Dating, TIMEX_COLUMNS } from './date-timex.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { governingMate, grammar, passed } from './role-questions.ts';
import { verbalClause } from './time-host.ts';

const PAIR_COLUMNS = [
  ...['rule', 'before', 'distance', 'verbs', 'marks', 'nominals', 'conjunctions', 'triggers'],
  ...['expressions between', 'nearer expression', 'clauses', 'clause relation', 'told', 'cue between'],
  ...['link between', 'nearer events', 'nearer events beside', 'grammar', 'previous', 'next', 'same day'],
  ...['host', 'host relation', 'host type', 'host distance', 'host before', 'host modality'],
] as const;
/** Names of columns are stable: the trained table refers to them. */
export const DATE_COLUMNS = ['language', ...EVENT_COLUMNS, ...TIMEX_COLUMNS, ...PAIR_COLUMNS] as const;

/** Whether the rules give an expression to an event. */
const dateOf = (event: EventDraft | undefined, timex: Timex): string =>
  event === undefined
    ? '-'
    : event.time === null
      ? 'none'
      : event.time.start === timex.start
        ? 'this'
        : 'other';

/** How an event stands to another one of its sentence that has a date. */
function hostRelation(
  { event, mates, governing, clause }: Dated,
  host: EventDraft,
  filling: Filling,
): string {
  const { view } = filling;
  if (host === event) return 'self';
  if (governing === host) return 'matter';
  if (
    event.nominal !== null &&
    host.nominal !== null &&
    view.first(event.nominal.index) === view.first(host.nominal.index)
  )
    return 'joined';
  if (governingMate(host, [event, ...mates.filter((mate) => mate !== host)], filling) === event)
    return 'governs';
  return clauseRelation(clause, verbalClause(host, view) ?? host.clause, event, view);
}

/** The row of values of an event and an expression, in the order of `DATE_COLUMNS`. */
export function dateFeatures(
  dated: Dated,
  dating: Dating,
  layers: DocumentLayers,
  filling: Filling,
): Value[] {
  const { event, mates, clause } = dated;
  const { timex, others, first, behind, hosts } = dating;
  const { view } = filling;
  const at = event.trigger.token;
  const before = first < at;
  const between = passed(before ? behind - 1 : at, before ? at : first, mates, filling);
  const lies = (token: number): boolean =>
    before ? token >= behind && token < at : token > at && token < first;
  const distance = before ? at - behind : first - at;
  const host = hostOf(event, hosts);
  const own = view.at(at);
  const far = (one: EventDraft): number =>
    one.trigger.token > first ? one.trigger.token - behind : first - one.trigger.token;
  const row: Record<(typeof PAIR_COLUMNS)[number], Value> = {
    rule: event.time === null ? 'none' : event.time.start === timex.start ? 'own' : 'other',
    before: text(before),
    distance: within(distance, FAR),
    verbs: between.verbs,
    marks: between.marks,
    nominals: between.nominals,
    conjunctions: between.conjunctions,
    triggers: between.triggers,
    'expressions between': within(others.filter((other) => lies(view.tokenFrom(other.start))).length, 3),
    'nearer expression': text(
      others.some((other) => {
        const start = view.tokenFrom(other.start);
        return (start > at ? start - at : at - view.tokenFrom(other.end)) < distance;
      }),
    ),
    clauses: clause === null || dating.clause === null ? 9 : within(clause.index - dating.clause.index, 6),
    'clause relation': clauseRelation(clause, dating.clause, event, view),
    told:
      dated.depth === dating.depth
        ? 'alike'
        : dated.depth > dating.depth
          ? 'event deeper'
          : 'expression deeper',
    'cue between': text(dated.cues.some(lies)),
    'link between': linkBetween(before ? behind : at + 1, before ? at : first, view),
    'nearer events': within(mates.filter((mate) => far(mate) < far(event)).length, 4),
    'nearer events beside': within(
      mates.filter((mate) => far(mate) < far(event) && mate.trigger.token > first === before).length,
      3,
    ),
    grammar:
      own === null ? '-' : grammar(own, view.nominal(view.root(own.index)), dating.clause, event, filling),
    previous: dateOf(dated.beside[0], timex),
    next: dateOf(dated.beside[1], timex),
    'same day': text(
      timex.value !== null &&
        mates.some(
          ({ time }) =>
            time !== null && time.start !== timex.start && time.value?.start === timex.value?.start,
        ),
    ),
    host: host === undefined ? '-' : host === event ? 'own' : 'mate',
    'host relation': host === undefined ? '-' : hostRelation(dated, host, filling),
    'host type': text(host?.sense.type),
    'host distance': host === undefined ? 0 : within(at - host.trigger.token, FAR),
    'host before': host === undefined ? '-' : text(host.trigger.token < first),
    'host modality': text(host?.modality),
  };
  return [layers.head.language, ...dated.values, ...dating.values, ...Object.values(row)];
}

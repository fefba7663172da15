/** What can be seen of a time expression that may date events. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import { toDay } from '../../languages/shared/calendar.ts';
import type { Clause, DocumentLayers, Timex } from '../layers.ts';
import { depthOf, FAR, text, within, wordAt } from './date-questions.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { verbalClause } from './time-host.ts';

/** A time expression among the others of its sentence. */
export interface Dating {
  readonly timex: Timex;
  readonly others: readonly Timex[];
  /** Its first token, and the first behind it. */
  readonly first: number;
  readonly behind: number;
  readonly clause: Clause | null;
  /** The events that the rules give it to. */
  readonly hosts: readonly EventDraft[];
  /** In how many speakers' words it stands. */
  readonly depth: number;
  /** Its values, in the order of `TIMEX_COLUMNS`. */
  readonly values: readonly Value[];
}

export const TIMEX_COLUMNS = [
  ...['expression', 'precision', 'reading', 'opens', 'word before', 'word behind', 'counted', 'since'],
  ...['nth', 'expressions', 'from head', 'days', 'hosts', 'in clause', 'clause tells'],
] as const;

/** An expression among those of its sentence, and the events there. */
export function datingOf(
  timex: Timex,
  all: readonly Timex[],
  here: readonly EventDraft[],
  layers: DocumentLayers,
  { view }: Filling,
): Dating {
  const first = view.tokenFrom(timex.start);
  const behind = view.tokenFrom(timex.end);
  const clause = view.clauseAround(first);
  const others = all.filter((other) => other !== timex);
  const hosts = here.filter(({ time }) => time?.start === timex.start);
  const head = layers.syntax.bodies[timex.sentence] ?? view.tokensIn(timex.sentence)[0]?.index ?? 0;
  const { published } = layers.head;
  const row: Record<(typeof TIMEX_COLUMNS)[number], Value> = {
    expression: timex.kind,
    precision: text(timex.value?.precision),
    reading: timex.rule,
    opens: text(view.tokens[first]?.key),
    'word before': wordAt(first - 1, timex.sentence, view),
    'word behind': wordAt(behind, timex.sentence, view),
    counted: text(timex.anchor !== null),
    since: text(timex.since !== undefined),
    nth: within(all.indexOf(timex), 4),
    expressions: within(all.length, 5),
    'from head': within(first - head, FAR),
    days:
      timex.value === null || published === null
        ? -100
        : within(toDay(timex.value.end) - toDay(published.slice(0, 10)), 60),
    hosts: within(hosts.length, 4),
    'in clause': text(clause === null ? null : clause.verb > first ? 'before verb' : 'behind verb'),
    'clause tells': text(
      clause === null ? null : here.find((event) => verbalClause(event, view) === clause)?.sense.type,
    ),
  };
  const depth = depthOf(timex.start, layers.statements);
  return { timex, others, first, behind, clause, hosts, depth, values: Object.values(row) };
}

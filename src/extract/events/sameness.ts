/** What can be seen of whether two events of one type, told in different words, are one happening; a model weighs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventType } from '../../../schema/ontology/enums.ts';
import { BoostedTrees, type Value } from '../../languages/shared/boosted-trees.ts';
import { packageRoot } from '../../text/package-root.ts';
import { type Facets, overlap, reversed } from './facets.ts';
import { isBare } from './same-rules.ts';
import type { Standing } from './standing.ts';

/** Where the model stands; made by scripts/events/train-same.ts. */
export const SAME_FILE = 'src/extract/events/sameness.tsv';

let model: BoostedTrees | null = null;

/** How much speaks for it that two events are one happening, in thousandths of a logit: above 0 more than against. */
export function sameness(pair: Told): number {
  model ??= new BoostedTrees(readFileSync(join(packageRoot(), SAME_FILE), 'utf8'), SAME_COLUMNS);
  return model.score(0, model.encode(samenessRow(pair)));
}

/** Two events, `one` told before `other`, with where they stand among those of their type. */
export interface Told {
  readonly one: { readonly facets: Facets; readonly standing: Standing };
  readonly other: { readonly facets: Facets; readonly standing: Standing };
  readonly among: Among;
}

/** Where the two stand among the events of their type. */
export interface Among {
  readonly type: EventType;
  /** How many there are in the document. */
  readonly events: number;
  /** How many are told between the two. */
  readonly between: number;
  /** `a` is the first of them. */
  readonly first: boolean;
  /** Rules hold the two for one happening. */
  readonly ruled: boolean;
}

/** Types in which happenings are told alike. */
const CLASSES: Partial<Record<EventType, string>> = {
  ASSAULT: 'harm',
  DISASTER: 'harm',
  CONSULT: 'meet',
  AGREE: 'meet',
  COOPERATE: 'meet',
  ELECT: 'office',
  APPOINT: 'office',
  ESTABLISH: 'office',
  PROTEST: 'mass',
  MOBILIZE: 'mass',
};

/** Names of columns are stable: the trained table refers to them. */
export const SAME_COLUMNS = [
  ...['kind', 'type', 'word', 'distance', 'told', 'agents', 'targets', 'parties', 'who', 'shared'],
  ...['reversed', 'words', 'places', 'one country', 'time', 'modality', 'earlier', 'later'],
  ...['bare earlier', 'bare later', 'consequence earlier', 'consequence later', 'agree', 'differ', 'mode'],
  ...['events', 'between', 'first', 'said earlier', 'said later', 'alike', 'rules'],
  ...['number earlier', 'number later', 'kin earlier', 'kin later', 'told later', 'alike share'],
  ...['here earlier', 'here later', 'nth earlier', 'nth later', 'dated earlier', 'dated later'],
  ...['modality earlier', 'modality later', 'timed earlier', 'timed later', 'sentence', 'tenth'],
] as const;

/** The row of values of two events, in the order of `SAME_COLUMNS`. */
export function samenessRow({ one, other, among }: Told): Value[] {
  const { type, events, between, first, ruled } = among;
  const [a, b] = [one.facets, other.facets];
  const found = counts(a, b);
  const row: Record<(typeof SAME_COLUMNS)[number], Value> = {
    kind: CLASSES[type] ?? 'act',
    type,
    word: a.lemma === b.lemma ? 'lemma' : a.kin === b.kin ? 'kin' : 'other',
    distance: Math.min(FAR, b.event.sentence - a.event.sentence),
    told: toldIn(a),
    agents: compared(a.agents, b.agents),
    targets: compared(a.targets, b.targets),
    parties: compared(a.parties, b.parties),
    who: compared(a.who, b.who),
    shared: Math.min(3, overlap(a.who, b.who)),
    reversed: String(reversed(a, b)),
    words: compared(a.words, b.words),
    places: compared(a.places, b.places),
    'one country': String(inOneCountry(a, b)),
    time: times(a, b),
    modality: modalities(a, b),
    earlier: a.trigger,
    later: b.trigger,
    'bare earlier': String(isBare(a)),
    'bare later': String(isBare(b)),
    'consequence earlier': String(a.event.trigger.consequence),
    'consequence later': String(b.event.trigger.consequence),
    agree: String(found.has('agree')),
    differ: String(found.has('differ')),
    mode: modes(a, b),
    events: Math.min(FAR, events),
    between: Math.min(3, between),
    first: String(first),
    'said earlier': String(a.event.statement !== null),
    'said later': String(b.event.statement !== null),
    alike: Math.min(FAR, overlap(a.around, b.around)),
    rules: String(ruled),
    'number earlier': a.number ?? 'none',
    'number later': b.number ?? 'none',
    'kin earlier': a.kin,
    'kin later': b.kin,
    'told later': toldIn(b),
    'alike share': Math.round(
      (TENTHS * overlap(a.around, b.around)) / Math.max(1, Math.min(a.around.size, b.around.size)),
    ),
    'here earlier': Math.min(3, one.standing.here),
    'here later': Math.min(3, other.standing.here),
    'nth earlier': Math.min(2, one.standing.nth),
    'nth later': Math.min(2, other.standing.nth),
    'dated earlier': one.standing.dated,
    'dated later': other.standing.dated,
    'modality earlier': a.event.modality,
    'modality later': b.event.modality,
    'timed earlier': String(a.event.time !== null),
    'timed later': String(b.event.time !== null),
    sentence: Math.min(FAR, b.event.sentence),
    tenth: other.standing.tenth,
  };
  return Object.values(row);
}

const FAR = 12;
const TENTHS = 10;

const toldIn = ({ heading, event }: Facets): string =>
  heading ? 'head' : event.sentence <= 1 ? 'lead' : 'body';

type Comparison = 'same' | 'different' | 'one' | 'none';

const compared = (a: ReadonlySet<string>, b: ReadonlySet<string>): Comparison =>
  a.size > 0 && b.size > 0
    ? overlap(a, b) > 0
      ? 'same'
      : 'different'
    : a.size + b.size > 0
      ? 'one'
      : 'none';

const inOneCountry = ({ event: a, places }: Facets, { event: b, places: others }: Facets): boolean =>
  compared(places, others) === 'different' &&
  a.places.some((p) =>
    b.places.some(
      (q) =>
        p.entity.candidate?.country != null && p.entity.candidate.country === q.entity.candidate?.country,
    ),
  );

function times({ event: a }: Facets, { event: b }: Facets): string {
  const [one, other] = [a.time?.value, b.time?.value];
  if (one == null || other == null) return one == null && other == null ? 'none' : 'one';
  if (one.end < other.start || other.end < one.start) return 'different';
  return one.start === other.start && one.end === other.end ? 'same' : 'overlap';
}

function modalities({ event: a }: Facets, { event: b }: Facets): string {
  if (a.modality === b.modality) return a.modality === 'ACTUAL' ? 'both' : 'neither';
  return b.modality === 'ACTUAL' ? 'then actual' : a.modality === 'ACTUAL' ? 'first actual' : 'different';
}

const modes = ({ event: a }: Facets, { event: b }: Facets): string =>
  a.sense.mode === null || b.sense.mode === null
    ? 'none'
    : a.sense.mode === b.sense.mode
      ? 'same'
      : 'different';

/** Whether numbers of one measure agree, and whether some do not. */
function counts({ event: a }: Facets, { event: b }: Facets): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of a.quantities) {
    const other = b.quantities.find(({ measure }) => measure === one.measure);
    if (other !== undefined)
      found.add(one.value === other.value && one.low === other.low ? 'agree' : 'differ');
  }
  return found;
}

/** What can be seen of whether two events of one type, told in different words, are one happening; a model weighs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventType } from '../../../schema/ontology/enums.ts';
import { LinearModel } from '../../languages/shared/linear-model.ts';
import { packageRoot } from '../../text/package-root.ts';
import { type Facets, overlap, reversed } from './facets.ts';
import { isBare, isSame } from './same-rules.ts';

/** The classes of the model, and where it stands; made by scripts/events/train-same.ts. */
export const SAME_CLASSES = ['NO', 'YES'] as const;
export const SAME_FILE = 'src/extract/events/sameness.tsv';

let model: LinearModel | null = null;

/** How much speaks for it that two events are one happening: above 0 more than against. */
export function sameness(a: Facets, b: Facets, among: Among): number {
  model ??= LinearModel.parse(readFileSync(join(packageRoot(), SAME_FILE), 'utf8'));
  const [no = 0, yes = 0] = model.scores(samenessFeatures(a, b, among));
  return yes - no;
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

/** Names of features are stable: the trained table refers to them. `a` is told before `b`. */
export function samenessFeatures(a: Facets, b: Facets, { type, events, between, first }: Among): string[] {
  const kind = CLASSES[type] ?? 'act';
  const word = a.lemma === b.lemma ? 'lemma' : a.kin === b.kin ? 'kin' : 'other';
  const apart = b.event.sentence - a.event.sentence;
  const distance = apart < 2 ? String(apart) : apart < 4 ? '2-3' : apart < 8 ? '4-7' : '8+';
  const stand = a.heading ? 'head' : a.event.sentence <= 1 ? 'lead' : 'body';
  const features = ['bias', `type ${type}`];
  const add = (name: string, ...besides: string[]): void => {
    features.push(name);
    for (const beside of besides) features.push(`${name} ${beside}`);
  };
  add(`kind ${kind}`);
  add(`word ${word}`, kind);
  add(`distance ${distance}`, word);
  add(`told ${stand}`, `${kind} ${word}`);
  if (a.heading) add(`heading ${distance} ${word}`);
  for (const role of ['agents', 'targets', 'parties'] as const)
    add(`${role} ${compared(a[role], b[role])}`, word, `${kind} ${word}`);
  add(`who ${compared(a.who, b.who)}`);
  if (reversed(a, b)) add('reversed');
  add(`words ${compared(a.words, b.words)}`);
  add(`places ${compared(a.places, b.places)}`, `${kind} ${word}`);
  if (inOneCountry(a, b)) add('one country');
  add(`time ${times(a, b)}`, word);
  add(`modality ${modalities(a, b)}`);
  add(`later ${b.trigger}`, word, `${kind} ${word}`);
  add(`triggers ${a.event.trigger.kind} ${b.trigger}`);
  add(`bare ${isBare(a)} ${isBare(b)}`);
  add(`bare ${isBare(b)} ${b.trigger} ${word}`);
  if (b.event.trigger.consequence) add(`consequence of ${a.event.trigger.consequence} ${distance}`);
  else if (a.event.trigger.consequence) add('after its consequence');
  for (const agreement of counts(a, b)) add(`counts ${agreement}`);
  add(`mode ${modes(a, b)} ${kind}`);
  add(`events ${events <= 2 ? '2' : events <= 4 ? '3-4' : events <= 8 ? '5-8' : '9+'}`);
  add(`between ${Math.min(3, between)}`);
  if (first) add('first', `${kind} ${word}`);
  add(`said ${a.event.statement !== null} ${b.event.statement !== null}`);
  add(`rules ${isSame(a, b)}`, word, distance, kind);
  return features;
}

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

/** Document graphs by hand: each event is a line of its own that names everything in it. */
import type { DocumentGraph, EntityRecord, EventRecord } from '../../schema/document-graph.ts';
import {
  ACTOR_KINDS,
  type ActorKind,
  type EventType,
  type LanguageCode,
  type Measure,
  type Modality,
  type PlaceKind,
  type Role,
} from '../../schema/ontology/enums.ts';
import { type Telling, tellingsOf } from '../../src/resolve/telling.ts';

/** An actor or a place that documents may name. */
export interface Being {
  readonly ar: string | null;
  readonly en: string | null;
  readonly kind: ActorKind | PlaceKind;
  readonly country?: string;
  /** Its id in the registry; without one it was first met in a document. */
  readonly registry?: string;
  readonly at?: readonly [number, number];
}

export interface Told {
  readonly type: EventType;
  readonly mode?: string;
  readonly modality?: Modality;
  /** ISO dates: the first and the last day. */
  readonly on?: string | readonly [string, string] | undefined;
  readonly agents?: readonly Being[];
  readonly targets?: readonly Being[];
  readonly parties?: readonly Being[];
  readonly places?: readonly Being[];
  /** Exact numbers, or what they lie between: [2, 5], and [10] for a lower bound alone. */
  readonly counts?: Readonly<Partial<Record<Measure, number | readonly [number | null, (number | null)?]>>>;
  /** Events with the same label are one happening. */
  readonly same?: string;
  /** Who says so; else the paper itself does. */
  readonly says?: Being;
}

export interface Story {
  readonly language?: LanguageCode;
  readonly published?: string | null;
  readonly publisher?: string;
  /** The publisher's, without one of its own. */
  readonly name?: string;
  readonly events: readonly Told[];
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_KINDS);
const ROLES: readonly (readonly ['agents' | 'targets' | 'parties', Role])[] = [
  ['agents', 'AGENT'],
  ['targets', 'TARGET'],
  ['parties', 'PARTICIPANT'],
];

/** The graph of a document that tells these events. */
export function graphOf({
  language = 'ar',
  published = '2024-03-14',
  publisher = 'A paper',
  name = publisher,
  events,
}: Story): DocumentGraph {
  let text = '';
  const write = (words: string) => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length };
  };
  const sentences: { start: number; end: number; kind: 'BODY' }[] = [];
  const entities = new Map<
    Being,
    { record: Omit<EntityRecord, 'mentions'>; mentions: EntityRecord['mentions'][number][] }
  >();
  const mention = (being: Being) => {
    const known = entities.get(being) ?? {
      record: recordOf(being, `e${entities.size + 1}`, language),
      mentions: [],
    };
    entities.set(being, known);
    const span = write(known.record.names[language] ?? known.record.names.en ?? known.record.names.ar ?? '?');
    known.mentions.push({ ...span, form: 'NAME' });
    return { entity: known.record.id, ...span };
  };
  const statements: DocumentGraph['statements'][number][] = [];
  const firstOf = new Map<string, string>();
  const records = events.map((told, at): EventRecord => {
    const start = text.length;
    const id = `v${at + 1}`;
    const label = told.same ?? id;
    if (!firstOf.has(label)) firstOf.set(label, id);
    const speaker = told.says === undefined ? null : { ...mention(told.says), cue: write('says') };
    const said = text.length;
    const trigger = write(told.type.toLowerCase());
    const participants = ROLES.flatMap(([key, role]) =>
      (told[key] ?? []).map((being) => ({ role, ...mention(being) })),
    );
    const places = (told.places ?? []).map(mention);
    const [from, to] = typeof told.on === 'string' ? [told.on, told.on] : (told.on ?? [null, null]);
    const time = from === null ? null : { at: write(`${from}/${to}`), from, to };
    const quantities = Object.entries(told.counts ?? {}).map(([measure, count]) => {
      const exact = typeof count === 'number' ? count : null;
      const [low = null, high = null] = typeof count === 'number' ? [] : count;
      const span = write(String(count));
      return { measure: measure as Measure, value: exact, low, high, unit: null, ...span };
    });
    const end = text.length - 1;
    sentences.push({ start, end, kind: 'BODY' });
    const statement = speaker === null ? null : `t${statements.length + 1}`;
    if (speaker !== null && statement !== null)
      statements.push({
        id: statement,
        speaker: speaker.entity,
        speakerText: null,
        cue: speaker.cue,
        content: { start: said, end },
        direct: false,
        within: null,
        rule: 'test',
      });
    return {
      id,
      same: firstOf.get(label) ?? id,
      type: told.type,
      mode: told.mode ?? null,
      contexts: [],
      trigger,
      modality: told.modality ?? 'ACTUAL',
      participants,
      places,
      time:
        time === null
          ? null
          : {
              text: text.slice(time.at.start, time.at.end),
              from: time.at.start,
              to: time.at.end,
              start: time.from,
              end: time.to,
              precision: time.from === time.to ? 'DAY' : 'RANGE',
            },
      quantities,
      statement,
      rule: 'test',
      confidence: 0.9,
    };
  });
  return {
    document: { name, language, title: null, publisher, published, text: text.trimEnd() },
    sentences,
    entities: [...entities.values()].map(({ record, mentions }) => ({ ...record, mentions })),
    events: records,
    statements,
    coverage: sentences.map((_, sentence) => ({ sentence, reason: null })),
  };
}

function recordOf(being: Being, id: string, language: LanguageCode): Omit<EntityRecord, 'mentions'> {
  const { ar, en, kind, country = null, registry, at } = being;
  const shared = { id, wikidata: null, geonames: null, country, lat: at?.[0] ?? null, lon: at?.[1] ?? null };
  // What no registry lists has the name that its document gives.
  const names =
    registry === undefined
      ? { ar: language === 'ar' ? ar : null, en: language === 'en' ? en : null }
      : { ar, en };
  const link =
    registry === undefined
      ? { status: 'NEW' as const, rule: 'test', confidence: 0.6 }
      : { status: 'LINKED' as const, rule: 'test', confidence: 0.9, registry };
  return { ...shared, type: ACTORS.has(kind) ? 'ACTOR' : 'PLACE', kind, names, link };
}

/** The telling of a document that tells one event; where its places lie is given by their registry ids. */
export function tellingOf(
  told: Told,
  story: Omit<Story, 'events'> = {},
  within: Readonly<Record<string, readonly string[]>> = {},
): Telling {
  const graph = graphOf({ ...story, events: [told] });
  const nodes = new Map(
    graph.entities.map(({ id, link, names }) => [id, link.registry ?? `new ${names.ar ?? names.en}`]),
  );
  const [telling] = tellingsOf(graph, {
    idOf: (id) => nodes.get(id) ?? null,
    within: (id) => within[id] ?? [],
  }).values();
  if (telling === undefined) throw new Error('nothing is told');
  return telling;
}

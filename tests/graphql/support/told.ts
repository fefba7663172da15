/** Document graphs made of a few lines: `told('a', '2024-01-02', [{ type: 'ASSAULT', agent: 'Alpha', place: 'Raqqa' }])`. */
import type { DocumentGraph, EntityRecord, EventRecord } from '../../../schema/document-graph.ts';
import type { EventType, Modality } from '../../../schema/ontology/enums.ts';

export interface Line {
  readonly type: EventType;
  readonly modality?: Modality;
  readonly agent?: string;
  readonly target?: string;
  readonly place?: string;
  /** First and last day. */
  readonly on?: readonly [string, string];
  /** A number, or a range. */
  readonly killed?: number | readonly [number | null, number | null];
  /** The line (from 0) that tells the same happening. */
  readonly same?: number;
  /** Who says so, by name. */
  readonly says?: string;
}

/** Each line is a sentence; whoever bears one name is one actor, in all documents. Places are found in the registry by theirs. */
export function told(
  name: string,
  published: string | null,
  lines: readonly Line[],
  {
    publisher = 'The Paper',
    places = {},
  }: { publisher?: string; places?: Readonly<Record<string, string>> } = {},
): DocumentGraph {
  let text = '';
  const write = (words: string) => {
    const start = text.length;
    text += words;
    const end = text.length;
    text += ' ';
    return { start, end };
  };
  const entities = new Map<
    string,
    { record: Omit<EntityRecord, 'mentions'>; mentions: EntityRecord['mentions'][number][] }
  >();
  const mention = (called: string, type: EntityRecord['type']) => {
    const span = write(called);
    const known = entities.get(called) ?? {
      record: entity(`E${entities.size + 1}`, called, type, places[called]),
      mentions: [],
    };
    known.mentions.push({ ...span, form: 'NAME' });
    entities.set(called, known);
    return { entity: known.record.id, ...span };
  };
  const sentences: DocumentGraph['sentences'][number][] = [];
  const events: EventRecord[] = [];
  const statements: DocumentGraph['statements'][number][] = [];
  lines.forEach((line, index) => {
    const start = text.length;
    const speaker = line.says === undefined ? null : mention(line.says, 'ACTOR');
    const cue = speaker === null ? null : write('says:');
    const from = text.length;
    const agent = line.agent === undefined ? null : mention(line.agent, 'ACTOR');
    const trigger = write(line.type.toLowerCase());
    const target = line.target === undefined ? null : mention(line.target, 'ACTOR');
    const place = line.place === undefined ? null : mention(line.place, 'PLACE');
    const time = line.on === undefined ? null : write(line.on.join(' to '));
    const number = line.killed === undefined ? null : write(`killing ${String(line.killed)}`);
    const end = text.length - 1;
    text = `${text.slice(0, -1)}.\n`;
    if (speaker !== null && cue !== null)
      statements.push({
        id: `T${statements.length + 1}`,
        speaker: speaker.entity,
        speakerText: null,
        cue,
        content: { start: from, end },
        direct: false,
        within: null,
        rule: 'test',
      });
    events.push({
      id: `V${index + 1}`,
      same: `V${(line.same ?? index) + 1}`,
      type: line.type,
      mode: null,
      contexts: [],
      trigger,
      modality: line.modality ?? 'ACTUAL',
      participants: [
        ...(agent === null ? [] : [{ role: 'AGENT' as const, ...agent }]),
        ...(target === null ? [] : [{ role: 'TARGET' as const, ...target }]),
      ],
      places: place === null ? [] : [place],
      time:
        time === null || line.on === undefined
          ? null
          : {
              text: line.on.join(' to '),
              from: time.start,
              to: time.end,
              start: line.on[0],
              end: line.on[1],
              precision: 'DAY',
            },
      quantities:
        number === null || line.killed === undefined
          ? []
          : [{ measure: 'KILLED', ...amount(line.killed), unit: null, ...number }],
      statement: speaker === null ? null : `T${statements.length}`,
      rule: 'test',
      confidence: 0.9,
    });
    sentences.push({ start, end: text.length - 1, kind: 'BODY' });
  });
  return {
    document: { name, language: 'en', title: null, publisher, published, text },
    sentences,
    entities: [...entities.values()].map(({ record, mentions }) => ({ ...record, mentions })),
    events,
    statements,
    coverage: sentences.map((_, sentence) => ({ sentence, reason: null })),
  };
}

const amount = (killed: NonNullable<Line['killed']>) =>
  typeof killed === 'number'
    ? { value: killed, low: null, high: null }
    : { value: null, low: killed[0], high: killed[1] };

const entity = (
  id: string,
  name: string,
  type: EntityRecord['type'],
  registry: string | undefined,
): Omit<EntityRecord, 'mentions'> => ({
  id,
  type,
  kind: type === 'PLACE' ? 'CITY' : 'ARMED_GROUP',
  names: { ar: null, en: name },
  wikidata: null,
  geonames: null,
  country: null,
  lat: null,
  lon: null,
  link:
    registry === undefined
      ? { status: 'NEW', rule: 'test', confidence: 0.5 }
      : { status: 'LINKED', rule: 'test', confidence: 0.9, registry },
});

/** Document graphs made of a few lines: `told('a', '2024-01-02', [{ type: 'ASSAULT', agent: 'Alpha', place: 'Raqqa' }])`. */
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { EventType, Modality } from '../../../schema/ontology/enums.ts';
import { type Being, graphOf, type Told } from '../../resolve/story.ts';

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
  const beings = new Map<string, Being>();
  const being = (en: string, kind: Being['kind']): Being => {
    const registry = places[en];
    const known = beings.get(en) ?? { ar: null, en, kind, ...(registry === undefined ? {} : { registry }) };
    beings.set(en, known);
    return known;
  };
  const all = (kind: Being['kind'], called: string | undefined): Being[] =>
    called === undefined ? [] : [being(called, kind)];
  const events = lines.map(
    ({ type, modality = 'ACTUAL', agent, target, place, on, killed, same, says }, at): Told => ({
      type,
      modality,
      on,
      agents: all('ARMED_GROUP', agent),
      targets: all('ARMED_GROUP', target),
      places: all('CITY', place),
      counts: killed === undefined ? {} : { KILLED: killed },
      same: `line ${same ?? at}`,
      ...(says === undefined ? {} : { says: being(says, 'ARMED_GROUP') }),
    }),
  );
  return graphOf({ name, language: 'en', published, publisher, events });
}

let made = 0;
/** A document with happenings that no other of its file tells: attacks, where a line says nothing else. */
export function fresh(lines: readonly Partial<Line>[]): DocumentGraph {
  const n = ++made;
  const day = `20${10 + (n % 80)}-0${1 + (n % 9)}-01`;
  const line = (given: Partial<Line>): Line => ({
    ...{ type: 'ASSAULT', agent: `Agent ${n}`, target: `Target ${n}`, on: [day, day], ...given },
  });
  return told(`document ${n}`, day, lines.map(line));
}

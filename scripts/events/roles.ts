/** What the annotated documents say of each candidate for an argument: the row of values, and its role. */
import { candidatesOf, scenesOf } from '../../src/extract/events/candidates.ts';
import { tellEvents } from '../../src/extract/events/read.ts';
import { roleFeatures, situationOf } from '../../src/extract/events/role-features.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import { annotatedEntities } from '../corpus/entities.ts';
import type { GoldArgument, GoldDocument } from '../corpus/gold.ts';
import { annotatedAs } from './annotated.ts';

export interface RoleInstance {
  readonly row: readonly Value[];
  readonly place: boolean;
  /** Null for none. */
  readonly role: string | null;
}

/** One instance for each candidate of each event; of an event that is not annotated nobody is an argument. */
export function roleInstances(gold: GoldDocument, gazetteer: Gazetteer): RoleInstance[] {
  const layers = readDocument(gold.head, gazetteer);
  const { events, filling } = tellEvents(layers, languageOf(gold.head.language), gazetteer);
  const meant = annotatedEntities(gold, layers.entities);
  const scenes = scenesOf(layers, filling);
  const annotated = annotatedAs(events, gold, layers);
  return events.flatMap((event, at) => {
    const scene = scenes[event.sentence];
    if (scene === undefined) return [];
    const candidates = candidatesOf(event, scene, filling);
    const mates = events.filter((mate) => mate !== event && mate.sentence === event.sentence);
    const situation = situationOf(event, mates, candidates, layers, filling);
    return candidates.map((candidate): RoleInstance => {
      const { referent } = candidate;
      const is = ({ entity, text }: GoldArgument): boolean =>
        referent.entity === null
          ? text !== undefined && sameWords(text, referent.text)
          : entity !== undefined && meant.get(referent.entity) === entity;
      return {
        row: roleFeatures(candidate, situation, layers, filling),
        place: referent.entity?.type === 'PLACE',
        role: annotated[at]?.arguments.find(is)?.role ?? null,
      };
    });
  });
}

/** Half of the shorter one's words are in both. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(a.size, b.size) / 2;
}

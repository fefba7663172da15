/** What the annotated documents say of each candidate of each event: features and the right class. */

import { candidatesOf } from '../../src/extract/events/candidates.ts';
import { draftEvents } from '../../src/extract/events/read.ts';
import { roleFeatures } from '../../src/extract/events/role-features.ts';
import { ROLE_CLASSES } from '../../src/extract/events/roles.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldDocument } from '../corpus/gold.ts';
import type { Instance } from './logistic.ts';

/** One instance for each candidate of each event that is also annotated. */
export function roleInstances(gold: GoldDocument, gazetteer: Gazetteer): Instance[] {
  const layers = readDocument(gold.head, gazetteer);
  const language = languageOf(gold.head.language);
  const { drafts, filling } = draftEvents(layers, language);
  const goldOf = new Map<string, string>();
  for (const entity of layers.entities) {
    const spans = new Set(entity.mentions.map((m) => `${m.start} ${m.end}`));
    const match = gold.entities.find(
      (e) => e.type === entity.type && e.mentions.some((m) => spans.has(`${m.start} ${m.end}`)),
    );
    if (match !== undefined) goldOf.set(entity.id, match.id);
  }
  const instances: Instance[] = [];
  for (const draft of drafts) {
    const token = layers.tokens[draft.trigger.token];
    const right =
      token === undefined
        ? undefined
        : gold.events.find((v) => overlaps(v.trigger, token) && v.type === draft.sense.type);
    if (right === undefined) continue;
    const all = candidatesOf(draft, filling, layers.statements, layers.entities);
    for (const candidate of all) {
      const { referent } = candidate;
      const argument = right.arguments.find((a) =>
        referent.entity !== null
          ? a.entity !== undefined && a.entity === goldOf.get(referent.entity.id)
          : a.text !== undefined && alike(a.text, referent.text),
      );
      const label = ROLE_CLASSES.findIndex((c) => c === (argument?.role ?? 'NONE'));
      instances.push({ features: roleFeatures(candidate, all, draft, filling), label });
    }
  }
  return instances;
}

const words = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);

/** Most words of the shorter are in the other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared >= Math.min(x.size, y.size) / 2;
}

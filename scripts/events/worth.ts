/** What the annotated documents say of each trigger: features, and whether it is a record. */

import { draftEvents, finishEvents } from '../../src/extract/events/read.ts';
import { worthFeatures } from '../../src/extract/events/worth.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldDocument } from '../corpus/gold.ts';
import type { Instance } from './logistic.ts';

/** One instance for each trigger, but for those that are annotated as another type. */
export function worthInstances(gold: GoldDocument, gazetteer: Gazetteer): Instance[] {
  const layers = readDocument(gold.head, gazetteer);
  const language = languageOf(gold.head.language);
  const { drafts, filling } = draftEvents(layers, language);
  const told = finishEvents(drafts, filling, layers, language);
  return told.flatMap((draft): Instance[] => {
    const token = layers.tokens[draft.trigger.token];
    if (token === undefined) return [];
    const same = gold.events.filter((v) => overlaps(v.trigger, token));
    const yes = same.some((v) => v.type === draft.sense.type);
    if (!yes && same.length > 0) return [];
    return [{ features: worthFeatures(draft, filling), label: yes ? 1 : 0 }];
  });
}

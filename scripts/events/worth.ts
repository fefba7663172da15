/** What the annotated documents say of each trigger: features, and whether it is a record. */

import type { EventDraft } from '../../src/extract/events/draft.ts';
import { draftEvents, finishEvents } from '../../src/extract/events/read.ts';
import { Setting, worthFeatures } from '../../src/extract/events/worth.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import type { GoldDocument } from '../corpus/gold.ts';
import type { Instance } from './logistic.ts';

/**
 * One instance for each trigger, but for those that are annotated as another type. An event whose annotated word is no
 * trigger is told by the nearest trigger of its type in its sentence (فرضت for the عقوبات that we take).
 */
export function worthInstances(gold: GoldDocument, gazetteer: Gazetteer): Instance[] {
  const layers = readDocument(gold.head, gazetteer);
  const language = languageOf(gold.head.language);
  const { drafts, filling } = draftEvents(layers, language, gazetteer);
  const told = finishEvents(drafts, filling, layers, language);
  const setting = new Setting(told, layers.sentences.length);
  const at = (draft: EventDraft): Span => layers.tokens[draft.trigger.token] ?? { start: 0, end: 0 };
  const right = new Set<EventDraft>();
  const wrong = new Set<EventDraft>();
  const untold = gold.events.filter((v) => {
    const here = told.filter((draft) => overlaps(at(draft), v.trigger));
    const mine = here.find((draft) => draft.sense.type === v.type);
    if (mine !== undefined) right.add(mine);
    else for (const draft of here) wrong.add(draft);
    return mine === undefined;
  });
  for (const v of untold) {
    const near = told
      .filter(
        (draft) =>
          draft.sense.type === v.type &&
          overlaps(at(draft), v.sentence) &&
          !right.has(draft) &&
          !wrong.has(draft),
      )
      .toSorted(
        (a, b) => Math.abs(at(a).start - v.trigger.start) - Math.abs(at(b).start - v.trigger.start),
      )[0];
    if (near !== undefined) right.add(near);
  }
  return told.flatMap((draft): Instance[] =>
    wrong.has(draft) && !right.has(draft)
      ? []
      : [{ features: worthFeatures(draft, filling, setting), label: right.has(draft) ? 1 : 0 }],
  );
}

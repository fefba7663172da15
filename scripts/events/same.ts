/** What the annotated documents say of pairs of events: the row of values, and whether they are one happening. */
import { tellEvents } from '../../src/extract/events/read.ts';
import { comparedEvents, earlierThan } from '../../src/extract/events/same.ts';
import { samenessRow } from '../../src/extract/events/sameness.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import type { GoldDocument } from '../corpus/gold.ts';
import { annotatedAs } from './annotated.ts';

export interface SameInstance {
  readonly row: readonly Value[];
  readonly same: boolean;
}

/** One instance for each pair of events of one type that are annotated both. */
export function sameInstances(gold: GoldDocument, gazetteer: Gazetteer): SameInstance[] {
  const layers = readDocument(gold.head, gazetteer);
  const { events, telling } = tellEvents(layers, languageOf(gold.head.language), gazetteer);
  const annotated = annotatedAs(events, gold, layers);
  return comparedEvents(events, telling).flatMap((group) =>
    group.flatMap((_, at) =>
      earlierThan(group, at).flatMap(({ one, other, among }): SameInstance[] => {
        const [a, b] = [annotated[one.index], annotated[other.index]];
        if (a == null || b == null) return [];
        const same = a.same !== null && a.same === b.same;
        return [{ row: samenessRow(one.facets, other.facets, among), same }];
      }),
    ),
  );
}

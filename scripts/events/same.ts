/** What the annotated documents say of pairs of events: the row of values, and whether they are one happening. */
import { joinByMean } from '../../src/extract/events/join-by-mean.ts';
import { tellEvents } from '../../src/extract/events/read.ts';
import { comparedEvents, earlierThan, NEVER, ruledOn } from '../../src/extract/events/same.ts';
import { samenessRow } from '../../src/extract/events/sameness.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import type { GoldDocument } from '../corpus/gold.ts';
import { annotatedAs } from './annotated.ts';

export interface SameInstance {
  readonly one: number;
  readonly other: number;
  readonly row: readonly Value[];
  /** What rules add to the model's word. */
  readonly ruled: number;
  /** Null where one of the two is not annotated. */
  readonly same: boolean | null;
}

/** What a document tells of its events, type by type. */
export type SameDocument = readonly (readonly SameInstance[])[];

/** One instance for each pair of events of one type that are compared. */
export function sameInstances(gold: GoldDocument, gazetteer: Gazetteer): SameDocument {
  const layers = readDocument(gold.head, gazetteer);
  const { events, telling } = tellEvents(layers, languageOf(gold.head.language), gazetteer);
  const annotated = annotatedAs(events, gold, layers);
  return comparedEvents(events, telling).map((group) =>
    group.flatMap((_, at) =>
      earlierThan(group, at).map((pair): SameInstance => {
        const [one, other] = [pair.one.index, pair.other.index];
        const [a, b] = [annotated[one], annotated[other]];
        const same = a == null || b == null ? null : a.same !== null && a.same === b.same;
        return { one, other, row: samenessRow(pair), ruled: ruledOn(pair), same };
      }),
    ),
  );
}

/** Of the pairs that are joined, or are annotated as one happening, how many are both. */
export interface Agreement {
  both: number;
  either: number;
}

/** Joins what is compared with a lenience and counts how often that agrees with what is annotated. */
export function count(
  document: SameDocument,
  score: (instance: SameInstance) => number,
  lenience: number,
  agreement: Agreement,
): void {
  for (const group of document) {
    const first = joinByMean(
      group.map((pair) => ({
        one: pair.one,
        other: pair.other,
        score: pair.ruled === NEVER ? NEVER : score(pair) + pair.ruled + lenience,
      })),
    );
    for (const { one, other, same } of group) {
      if (same === null) continue;
      const joined = first.get(one) === first.get(other);
      if (joined && same) agreement.both++;
      if (joined || same) agreement.either++;
    }
  }
}

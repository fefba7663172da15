/** What the annotated documents say of each definite noun and each entity that it may mean: the row of values, and whether it does. */
import { antecedentRows } from '../../src/extract/coreference/antecedent-features.ts';
import { Antecedents } from '../../src/extract/coreference/antecedents.ts';
import { groupNames } from '../../src/extract/entities/group.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { SyntaxView } from '../../src/extract/syntax-view.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import { annotatedEntities } from '../corpus/entities.ts';
import type { GoldDocument } from '../corpus/gold.ts';

export interface ReferenceInstance {
  readonly rows: readonly (readonly Value[])[];
  /** Which of the rows it means; -1 for none. */
  readonly meant: number;
}

/** One instance for each reference; what it means is known of those behind it, as in reading. */
export function referenceInstances(gold: GoldDocument, gazetteer: Gazetteer): ReferenceInstance[] {
  const layers = readDocument(gold.head, gazetteer, undefined, 'syntax');
  const language = languageOf(gold.head.language);
  const view = SyntaxView.of(layers.syntax, layers.tokens);
  const { entities } = groupNames(layers.names, view, gold.head.text, language, gazetteer);
  const meant = annotatedEntities(gold, entities);
  const mentions = new Map(
    gold.entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => [`${start} ${end}`, id] as const),
    ),
  );
  const antecedents = new Antecedents(entities, view, language, gold.head.published, gazetteer);
  return view.syntax.nominals.flatMap((nominal) => {
    const reference = language.readReference(nominal, view, gazetteer);
    if (reference === null) return [];
    const all = antecedents.of(reference, nominal);
    const { start, end, first, last } = reference;
    const id = mentions.get(`${start} ${end}`);
    const right = id === undefined ? -1 : all.findIndex(({ entity }) => meant.get(entity) === id);
    const entity = all[right]?.entity;
    if (entity !== undefined) antecedents.met(entity, { start, end, first, last, form: 'NOMINAL' });
    return [{ rows: antecedentRows(reference, nominal, all, view), meant: right }];
  });
}

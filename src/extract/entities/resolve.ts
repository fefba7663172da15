import { addNominals } from '../coreference/nominals.ts';
import type { Entity } from '../layers.ts';
import type { Stage } from '../stage.ts';
import { SyntaxView } from '../syntax-view.ts';
import { groupNames } from './group.ts';

/** Names become entities, linked where the registry knows them; definite nouns that stand for them join them. Ids follow position. */
export const resolveEntities: Stage<'entities'> = {
  adds: 'entities',
  needs: ['tokens', 'names', 'syntax'],
  run: (layers, { language, gazetteer }) => {
    const view = new SyntaxView(layers.syntax, layers.tokens);
    const { entities } = groupNames(layers.names, view, layers.head.text, language, gazetteer);
    addNominals(entities, view, language, gazetteer);
    const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;
    return entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.toSorted(byStart) }))
      .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
      .map(
        ({ spoken, capital: _, ...entity }, index): Entity => ({ ...entity, id: `e${index + 1}`, spoken }),
      );
  },
};

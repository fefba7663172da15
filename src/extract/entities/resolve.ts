import { addNominals } from '../coreference/nominals.ts';
import type { Entity } from '../layers.ts';
import type { Stage } from '../stage.ts';
import { SyntaxView } from '../syntax-view.ts';
import { type Gathering, groupNames } from './group.ts';

/** Names become entities, linked where the registry knows them; definite nouns that stand for them join them. Ids follow position. */
export const resolveEntities: Stage<'entities'> = {
  adds: 'entities',
  needs: ['tokens', 'names', 'syntax'],
  run: (layers, { language, gazetteer }) => {
    const view = SyntaxView.of(layers.syntax, layers.tokens);
    const { entities } = groupNames(layers.names, view, layers.head.text, language, gazetteer);
    addNominals(entities, view, language, gazetteer, layers.head.published);
    const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;
    for (const { mentions } of entities) mentions.sort(byStart);
    return entities
      .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
      .map(entityOf);
  },
};

const entityOf = (entity: Gathering, index: number): Entity => ({
  id: `e${index + 1}`,
  type: entity.type,
  kind: entity.kind,
  candidate: entity.candidate,
  status: entity.status,
  candidates: entity.candidates,
  located: entity.located,
  rule: entity.rule,
  confidence: entity.confidence,
  spoken: entity.spoken,
  mentions: entity.mentions,
});

import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import { languageOf } from '../languages/registry.ts';
import { assemble } from './assemble.ts';
import { resolveEntities } from './entities/resolve.ts';
import { readEvents } from './events/read.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { DocumentLayers, LayerName } from './layers.ts';
import { readSentences } from './sentences.ts';
import { orderStages, type Stage } from './stage.ts';
import { readStatements } from './statements/read.ts';

/** From text to graph, in order. Each stage reads the layers above it and adds one. */
const STAGES: readonly Stage[] = orderStages(
  ['head'],
  [
    { adds: 'sentences', needs: ['head'], run: ({ head }) => readSentences(head.text, head.language) },
    {
      adds: 'tokens',
      needs: ['head', 'sentences'],
      run: ({ head, sentences }, { language }) => language.tokenise(head.text, sentences),
    },
    {
      adds: 'timexes',
      needs: ['tokens'],
      run: ({ head, sentences, tokens }, { language }) =>
        language.readTimexes(head.text, sentences, tokens, head.published),
    },
    {
      adds: 'quantities',
      needs: ['tokens', 'timexes'],
      run: ({ sentences, tokens, timexes }, { language }) =>
        language.readQuantities(tokens, sentences, timexes),
    },
    {
      adds: 'names',
      needs: ['tokens', 'timexes'],
      run: ({ sentences, tokens, timexes }, { language, gazetteer }) =>
        language.findNames(tokens, sentences, timexes, gazetteer),
    },
    {
      adds: 'syntax',
      needs: ['tokens', 'names', 'quantities', 'timexes'],
      run: ({ tokens, sentences, names, quantities, timexes }, { language }) =>
        language.parse(tokens, sentences, names, quantities, timexes),
    },
    resolveEntities,
    readStatements,
    readEvents,
  ],
);

/** Everything that a document says, stage by stage, up to the layer `last`; `extractDocument` gives its graph alone. */
export function readDocument(
  head: DocumentHead,
  gazetteer: Gazetteer,
  onStage?: (name: LayerName, milliseconds: number) => void,
  last?: LayerName,
): DocumentLayers {
  const language = languageOf(head.language);
  const layers: { -readonly [K in LayerName]?: DocumentLayers[K] } = { head };
  for (const stage of STAGES) {
    const began = performance.now();
    Object.assign(layers, { [stage.adds]: stage.run(layers as DocumentLayers, { language, gazetteer }) });
    onStage?.(stage.adds, performance.now() - began);
    if (stage.adds === last) break;
  }
  return layers as DocumentLayers;
}

/** What one document says, as a graph; the same text and date always give the same graph. */
export const extractDocument = (head: DocumentHead, gazetteer: Gazetteer): DocumentGraph =>
  assemble(readDocument(head, gazetteer));

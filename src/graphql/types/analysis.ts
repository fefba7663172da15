/** What a text says, and what keeping it would add; nothing is kept. */
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { Preview } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { Document, documentRows } from '../refs.ts';
import { AnalysedEvent } from './analysed-event.ts';
import { AnalysedEntity, AnalysedStatement } from './analysed-parts.ts';
import { Language } from './enums.ts';
import { type TextInput, textFields, textOf } from './writing.ts';

const Addition = builder.objectRef<Preview>('Addition').implement({
  description: 'What keeping a text would add to the graph.',
  fields: (t) => ({
    document: t.field({
      type: Document,
      nullable: true,
      description:
        'The document of this text and publisher that is there already; then nothing would be new.',
      resolve: ({ stored, documentId }, _, { read }) => (stored ? read.one(documentRows, documentId) : null),
    }),
    newActors: t.exposeInt('actors', { description: 'Actors that no other document names.' }),
    newPlaces: t.exposeInt('places', { description: 'Places that no other document names.' }),
    newEvents: t.exposeInt('events', { description: 'Events that no other document tells of.' }),
    knownEvents: t.exposeInt('joined', {
      description: 'Events that other documents tell of, which get one more account.',
    }),
  }),
});

/** What a text was read to say before it was linked by the names that analysts gave: what would be kept. */
const asRead = new WeakMap<DocumentGraph, DocumentGraph>();

const Analysis = builder.objectRef<DocumentGraph>('Analysis').implement({
  description: 'What a text says.',
  fields: (t) => ({
    language: t.field({
      type: Language,
      description: 'Its language.',
      resolve: ({ document }) => document.language,
    }),
    title: t.string({ nullable: true, description: 'Its title.', resolve: ({ document }) => document.title }),
    entities: t.field({
      type: [AnalysedEntity],
      description: 'The actors and places that it names.',
      resolve: (graph) => graph.entities.map((part) => ({ graph, part })),
    }),
    events: t.field({
      type: [AnalysedEvent],
      description: 'What it tells, in the order of the text.',
      resolve: (graph) => graph.events.map((part) => ({ graph, part })),
    }),
    statements: t.field({
      type: [AnalysedStatement],
      description: 'What it attributes to others, in the order of the text.',
      resolve: (graph) => graph.statements.map((part) => ({ graph, part })),
    }),
    adds: t.field({
      type: Addition,
      description: 'What keeping it would add; found by keeping it and undoing that.',
      resolve: (graph, _, { store }) =>
        store.previewDocument(asRead.get(graph) ?? graph, {
          url: null,
          publishedInferred: false,
          publishedNote: null,
        }),
    }),
  }),
});

const AnalyzeInput = builder.inputRef<TextInput>('AnalyzeInput');
AnalyzeInput.implement({
  description: 'A text to read.',
  fields: (t) => textFields(t),
});

builder.queryFields((t) => ({
  analyze: t.field({
    type: Analysis,
    description:
      'Reads a text in Arabic or English and says what is in it, its actors and places as analysts have named and merged them; nothing is kept.',
    args: { input: t.arg({ type: AnalyzeInput, required: true, description: 'The text.' }) },
    resolve: async (_, { input }, { texts, store }) => {
      const read = await texts.read(textOf(input, 'input'));
      const named = await store.linkNames(read);
      asRead.set(named, read);
      return named;
    },
  }),
}));

import { loadGazetteer } from '../../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../../src/extract/pipeline.ts';

const layers = (text: string) =>
  readDocument(
    { name: 'test', language: 'en', title: null, publisher: null, published: null, text },
    loadGazetteer(),
  );

/** The names of a text as `CITY Damascus`, in order. */
export const namesIn = (text: string): string[] => {
  const { entities } = layers(text);
  return entities
    .flatMap((entity) =>
      entity.mentions
        .filter((m) => m.form !== 'NOMINAL')
        .map((m) => ({ start: m.start, name: `${entity.kind} ${text.slice(m.start, m.end)}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name);
};

/** The entities of a text as the mentions of each, joined by bars, definite nouns in brackets. */
export const entitiesIn = (text: string): string[] =>
  layers(text).entities.map((entity) =>
    entity.mentions
      .map((m) => (m.form === 'NOMINAL' ? `(${text.slice(m.start, m.end)})` : text.slice(m.start, m.end)))
      .join('|'),
  );

/** The entities themselves. */
export const read = (text: string) => layers(text).entities;

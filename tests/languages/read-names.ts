import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Entity } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';

const gazetteer = loadGazetteer();

/** What tests ask of the names of a text in a language. */
export function nameReader(language: LanguageCode) {
  /** The entities themselves. */
  const read = (text: string): readonly Entity[] =>
    readDocument({ name: 'test', language, title: null, publisher: null, published: null, text }, gazetteer)
      .entities;
  return {
    read,
    /** The names of a text as `CITY Damascus`, in order. */
    namesIn: (text: string): string[] =>
      read(text)
        .flatMap((entity) =>
          entity.mentions
            .filter((m) => m.form !== 'NOMINAL')
            .map((m) => ({ start: m.start, name: `${entity.kind} ${text.slice(m.start, m.end)}` })),
        )
        .sort((a, b) => a.start - b.start)
        .map(({ name }) => name),
    /** The entities of a text as the mentions of each, joined by bars, definite nouns in brackets. */
    entitiesIn: (text: string): string[] =>
      read(text).map((entity) =>
        entity.mentions
          .map((m) => (m.form === 'NOMINAL' ? `(${text.slice(m.start, m.end)})` : text.slice(m.start, m.end)))
          .join('|'),
      ),
  };
}

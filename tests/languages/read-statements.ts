import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { extractDocument } from '../../src/extract/pipeline.ts';

export interface Told {
  readonly who: string;
  readonly cue: string;
  readonly what: string;
  /** Who tells it on, innermost first. */
  readonly via: readonly string[];
}

/** What tests ask of the statements of a text in a language. */
export function statementReader(language: LanguageCode, gazetteer: Gazetteer) {
  const graphOf = (text: string): DocumentGraph =>
    extractDocument(
      { name: 'test', language, title: null, publisher: null, published: null, text },
      gazetteer,
    );
  return {
    graphOf,
    /** The statements of a text: speaker (the entity's name, or the words), cue, content, and the chain of those who tell it on. */
    told: (text: string): Told[] => {
      const graph = graphOf(text);
      const who = (t: (typeof graph.statements)[number] | undefined): string =>
        t?.speakerText ?? graph.entities.find((e) => e.id === t?.speaker)?.names[language] ?? '?';
      return graph.statements.map((t) => {
        const via: string[] = [];
        for (let at = t.within; at !== null; ) {
          const outer = graph.statements.find((o) => o.id === at);
          via.push(who(outer));
          at = outer?.within ?? null;
        }
        return {
          who: who(t),
          cue: text.slice(t.cue.start, t.cue.end),
          what: text.slice(t.content.start, t.content.end),
          via,
        };
      });
    },
  };
}

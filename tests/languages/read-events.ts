import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { extractDocument, readDocument } from '../../src/extract/pipeline.ts';
import { SyntaxView } from '../../src/extract/syntax-view.ts';
import { languageOf } from '../../src/languages/registry.ts';

const gazetteer = loadGazetteer();

/** What tests ask of the events of a text in a language. */
export function eventReader(language: LanguageCode) {
  const headOf = (text: string) => ({
    name: 'test',
    language,
    title: null,
    publisher: null,
    published: '2024-05-01',
    text,
  });
  return {
    /** The words of a text that may name events, in its order, each with the type of its likeliest sense. */
    triggersOf: (text: string): string[] => {
      const { syntax, tokens } = readDocument(headOf(text), gazetteer);
      const triggers = languageOf(language).findTriggers(
        new SyntaxView(syntax, tokens),
        () => false,
        () => null,
      );
      return triggers.map(({ token, senses }) => `${senses[0]?.type} ${tokens[token]?.form}`);
    },
    /** The events of a text, in its order: type, trigger, and the modality where it is not ACTUAL. */
    eventsOf: (text: string): string[] =>
      extractDocument(headOf(text), gazetteer).events.map(({ type, trigger, modality }) => {
        const word = text.slice(trigger.start, trigger.end);
        return modality === 'ACTUAL' ? `${type} ${word}` : `${type} ${word} ${modality}`;
      }),
    /** The participants and places of each event of a text: `ASSAULT shot: AGENT Police, TARGET two men @ Lyon`. */
    rolesIn: (text: string): string[] =>
      extractDocument(headOf(text), gazetteer).events.map(({ type, trigger, participants, places }) => {
        const at = (x: { readonly start: number; readonly end: number }): string =>
          text.slice(x.start, x.end);
        const parties = participants.map((p) => `${p.role} ${at(p)}`).join(', ');
        return `${type} ${at(trigger)}: ${parties}${places.length > 0 ? ` @ ${places.map(at).join(', ')}` : ''}`;
      }),
  };
}

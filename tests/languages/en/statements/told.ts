import type { ActorKind } from '../../../../schema/ontology/enums.ts';
import { gazetteerOf } from '../../../support/gazetteers.ts';
import { statementReader } from '../../read-statements.ts';

const NAMES: readonly (readonly [ActorKind, string])[] = [
  ['PERSON', 'Salim Haddad'],
  ['PERSON', 'Laila Murad'],
  ['PERSON', 'Karim Nassar'],
  ['IGO', 'United Nations'],
  ['ARMED_GROUP', 'Northern Star Movement'],
  ['PARTY', 'Dawn Party'],
  ['NGO', 'Amnesty International'],
  ['GOVERNMENT', 'Health Ministry'],
  ['MEDIA', 'Reuters'],
  ['MEDIA', 'Al-Ufuq'],
];

const { graphOf, told: statementsOf } = statementReader('en', gazetteerOf('en', NAMES));

/** The statements of a text, one a line: speaker, what is said, and those who tell it on, innermost first. */
export const told = (text: string): string[] =>
  statementsOf(text).map(({ who, what, via }) => `${[who, ...via].join(' < ')}: ${what}`);

/** The mentions of an entity by a noun or a metonym, as the text writes them. */
export function nominals(text: string): string[] {
  return graphOf(text).entities.flatMap((e) =>
    e.mentions
      .filter((m) => m.form === 'NOMINAL')
      .map((m) => `${text.slice(m.start, m.end)} = ${e.names.en ?? '?'}`),
  );
}

/** The events of a text: trigger, and who tells it, a dash for the author. */
export function tellings(text: string): string[] {
  const graph = graphOf(text);
  return graph.events.map((event) => {
    const statement = graph.statements.find((t) => t.id === event.statement);
    const speaker = graph.entities.find((e) => e.id === statement?.speaker)?.names.en;
    return `${text.slice(event.trigger.start, event.trigger.end)}: ${speaker ?? statement?.speakerText ?? '-'}`;
  });
}

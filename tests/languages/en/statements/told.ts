import type { ActorKind } from '../../../../schema/ontology/enums.ts';
import type { Candidate, Entry, Gazetteer } from '../../../../src/extract/gazetteer/gazetteer.ts';
import { nameKey } from '../../../../src/extract/gazetteer/gazetteer.ts';
import { extractDocument } from '../../../../src/extract/pipeline.ts';

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

/** A gazetteer of a few invented and well-known names, so that these tests depend on no registry. */
function gazetteerOf(): Gazetteer {
  const entries = new Map<string, Entry>();
  for (const [kind, en] of NAMES) {
    const candidate: Candidate = {
      id: en,
      type: 'ACTOR',
      kind,
      country: null,
      wikidata: null,
      geonames: null,
      lat: null,
      lon: null,
      population: 0,
      parent: null,
      ar: '',
      en,
    };
    entries.set(nameKey(en), { candidate, form: 'NAME', common: false });
  }
  const lengths = new Map<string, number>();
  for (const key of entries.keys()) {
    const words = key.split(' ');
    lengths.set(words[0] ?? '', Math.max(words.length, lengths.get(words[0] ?? '') ?? 0));
  }
  return {
    lookup: (key) => {
      const found = entries.get(key);
      return found === undefined ? [] : [found];
    },
    longest: (first) => lengths.get(first) ?? 0,
    byId: (id) => entries.get(nameKey(id))?.candidate,
    institution: () => null,
  };
}

const gazetteer = gazetteerOf();

const graphOf = (text: string) =>
  extractDocument(
    { name: 'test', language: 'en', title: null, publisher: null, published: null, text },
    gazetteer,
  );

/** The statements of a text, one a line: speaker, what is said, and those who tell it on, innermost first. */
export function told(text: string): string[] {
  const graph = graphOf(text);
  const who = (t: (typeof graph.statements)[number] | undefined): string =>
    t?.speakerText ?? graph.entities.find((e) => e.id === t?.speaker)?.names.en ?? '?';
  return graph.statements.map((t) => {
    const chain: string[] = [who(t)];
    for (let at = t.within; at !== null; ) {
      const outer = graph.statements.find((o) => o.id === at);
      chain.push(who(outer));
      at = outer?.within ?? null;
    }
    return `${chain.join(' < ')}: ${text.slice(t.content.start, t.content.end)}`;
  });
}

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

import type { ActorKind } from '../../../schema/ontology/enums.ts';
import type { Candidate, Entry, Gazetteer } from '../../../src/extract/gazetteer/gazetteer.ts';
import { nameKey } from '../../../src/extract/gazetteer/gazetteer.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';

const NAMES: readonly (readonly [ActorKind, string])[] = [
  ['PERSON', 'سليم الحداد'],
  ['PERSON', 'ليلى مراد'],
  ['PERSON', 'كريم نصار'],
  ['IGO', 'الأمم المتحدة'],
  ['IGO', 'الاتحاد الأوروبي'],
  ['ARMED_GROUP', 'حركة النجم'],
  ['PARTY', 'حزب الغد'],
  ['PARTY', 'حزب الفجر'],
  ['NGO', 'منظمة العفو الدولية'],
  ['NGO', 'الهلال الأحمر'],
  ['GOVERNMENT', 'وزارة الصحة'],
  ['GOVERNMENT', 'وزارة الخارجية'],
  ['STATE', 'السعودية'],
  ['STATE', 'مصر'],
  ['MEDIA', 'رويترز'],
  ['MEDIA', 'الصباح'],
  ['MEDIA', 'قناة الأفق'],
];

/** A gazetteer of a few invented and well-known names, so that these tests depend on no registry. */
function gazetteerOf(): Gazetteer {
  const entries = new Map<string, Entry>();
  for (const [kind, ar] of NAMES) {
    const candidate: Candidate = {
      id: ar,
      type: 'ACTOR',
      kind,
      country: null,
      wikidata: null,
      geonames: null,
      lat: null,
      lon: null,
      population: 0,
      parent: null,
      ar,
      en: '',
    };
    entries.set(nameKey(ar), { candidate, form: 'NAME', common: false });
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

export interface Told {
  readonly who: string;
  readonly cue: string;
  readonly what: string;
  /** Who tells it on, innermost first. */
  readonly via: readonly string[];
}

/** The statements of a text: speaker (the entity's name, or the words), cue, content, and the chain of those who tell it on. */
export function told(text: string): Told[] {
  const head = { name: 'test', language: 'ar' as const, title: null, publisher: null, published: null, text };
  const graph = extractDocument(head, gazetteer);
  const who = (t: (typeof graph.statements)[number] | undefined): string =>
    t?.speakerText ?? graph.entities.find((e) => e.id === t?.speaker)?.names.ar ?? '?';
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
}

export const speakers = (text: string): string[] => told(text).map((t) => t.who);

import type { DocumentGraph, EntityRecord } from '../../schema/document-graph.ts';
import type { DocumentLayers, Entity } from './layers.ts';

/** The document graph of a document whose layers are complete. */
export function assemble(layers: DocumentLayers): DocumentGraph {
  return {
    document: layers.head,
    sentences: layers.sentences.map(({ start, end, kind }) => ({ start, end, kind })),
    entities: layers.entities.map((entity) => entityRecord(entity, layers.head.language)),
    events: layers.events,
    statements: layers.statements.map(({ cues: _, ...record }) => record),
    coverage: layers.sentences.map((sentence) => ({
      sentence: sentence.index,
      reason: uncoveredReason(layers, sentence),
    })),
  };
}

function entityRecord(entity: Entity, language: 'ar' | 'en'): EntityRecord {
  const { candidate } = entity;
  const spoken = entity.spoken.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const linked = entity.status === 'LINKED' ? candidate : null;
  return {
    id: entity.id,
    type: entity.type,
    kind: entity.kind,
    names: {
      ar: linked?.ar || (language === 'ar' ? spoken : null),
      en: linked?.en || (language === 'en' ? spoken : null),
    },
    wikidata: linked?.wikidata ?? null,
    geonames: linked?.geonames ?? null,
    country: linked?.country ?? entity.located?.country ?? null,
    lat: linked?.lat ?? entity.located?.lat ?? null,
    lon: linked?.lon ?? entity.located?.lon ?? null,
    link: {
      status: entity.status,
      rule: entity.rule,
      confidence: Math.round(entity.confidence * 100) / 100,
      ...(linked === null ? {} : { registry: linked.id }),
      ...(entity.status === 'AMBIGUOUS' ? { candidates: entity.candidates } : {}),
    },
    mentions: entity.mentions.map(({ start, end, form }) => ({ start, end, form })),
  };
}

/** Why nothing was taken from a sentence, in the order of what is missing; null when something was. */
function uncoveredReason(
  layers: DocumentLayers,
  sentence: { start: number; end: number; index: number },
): string | null {
  const inside = (x: { start: number }): boolean => x.start >= sentence.start && x.start < sentence.end;
  if (layers.events.some((v) => inside(v.trigger)) || layers.statements.some((t) => inside(t.cue)))
    return null;
  const named = layers.entities.some((e) => e.mentions.some(inside));
  const verb = layers.tokens.some((t) => t.sentence === sentence.index && t.analyses[0]?.pos === 'VERB');
  if (!verb && !named) return 'no verb and no name';
  return named
    ? 'names, but no word of the event or statement lexicon with an argument'
    : 'no name of an actor or place';
}

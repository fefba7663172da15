import type { DocumentGraph } from '../../schema/document-graph.ts';

const TEXT = 'قصف الجيش حلب.\nوقال مصدر إن ثلاثة قتلوا.\nلا جديد.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** A small graph with one of everything. */
export const GRAPH: DocumentGraph = {
  document: {
    name: 'small',
    language: 'ar',
    title: null,
    publisher: null,
    published: '2024-01-02',
    text: TEXT,
  },
  sentences: TEXT.split('\n').map((line) => ({ ...at(line), kind: 'BODY' as const })),
  entities: [
    {
      id: 'e1',
      type: 'PLACE',
      kind: 'CITY',
      names: { ar: 'حلب', en: 'Aleppo' },
      wikidata: 'Q41183',
      geonames: 170063,
      country: 'SY',
      lat: 36.2,
      lon: 37.16,
      link: { status: 'LINKED', rule: 'gazetteer/exact', confidence: 0.98 },
      mentions: [{ ...at('حلب'), form: 'NAME' }],
    },
  ],
  events: [
    {
      id: 'v1',
      same: 'v1',
      type: 'ASSAULT',
      mode: 'aerial',
      contexts: [],
      trigger: at('قصف'),
      modality: 'ACTUAL',
      participants: [{ role: 'AGENT', text: 'الجيش', ...at('الجيش') }],
      places: [{ entity: 'e1', ...at('حلب') }],
      time: null,
      quantities: [],
      statement: null,
      rule: 'verb/subject-object',
      confidence: 0.9,
    },
  ],
  statements: [
    {
      id: 't1',
      speaker: null,
      speakerText: 'مصدر',
      cue: at('قال'),
      content: at('إن ثلاثة قتلوا'),
      direct: false,
      within: null,
      rule: 'cue/verb',
    },
  ],
  coverage: [
    { sentence: 0, reason: null },
    { sentence: 1, reason: null },
    { sentence: 2, reason: 'no verb and no name' },
  ],
};

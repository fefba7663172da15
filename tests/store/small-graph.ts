import type { DocumentGraph } from '../../schema/document-graph.ts';

/** The first stretch of a text with these words. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A graph of one event with one of everything; the text has to hold `قصف الجيش حلب` and `قال مصدر إن ثلاثة قتلوا`. */
export function smallGraph(text: string, published: string | null = '2024-01-02'): DocumentGraph {
  const at = (words: string) => spanOf(text, words);
  const army = at('الجيش');
  let offset = 0;
  const sentences = text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { start, end: start + line.length, kind: 'BODY' as const };
  });
  return {
    document: { name: 'small', language: 'ar', title: null, publisher: 'A paper', published, text },
    sentences,
    entities: [
      {
        id: 'e1',
        type: 'ACTOR',
        kind: 'SECURITY_FORCE',
        names: { ar: 'الجيش', en: null },
        wikidata: null,
        geonames: null,
        country: 'SY',
        lat: null,
        lon: null,
        link: { status: 'AMBIGUOUS', rule: 'test', confidence: 0.5, candidates: ['force/sy', 'force/iq'] },
        mentions: [{ ...army, form: 'NAME' }],
      },
      {
        id: 'e2',
        type: 'PLACE',
        kind: 'CITY',
        names: { ar: 'حلب', en: 'Aleppo' },
        wikidata: null,
        geonames: 170063,
        country: 'SY',
        lat: 36.2,
        lon: 37.16,
        link: { status: 'NEW', rule: 'test', confidence: 0.9 },
        mentions: [{ ...at('حلب'), form: 'NAME' }],
      },
    ],
    events: [
      {
        id: 'v1',
        same: 'v1',
        type: 'ASSAULT',
        mode: 'aerial',
        contexts: ['military'],
        trigger: at('قصف'),
        modality: 'ACTUAL',
        participants: [
          { role: 'AGENT', entity: 'e1', ...army },
          { role: 'TARGET', text: 'ثلاثة', ...at('ثلاثة') },
        ],
        places: [{ entity: 'e2', ...at('حلب') }],
        time: null,
        quantities: [{ measure: 'KILLED', value: 3, low: null, high: null, unit: null, ...at('ثلاثة') }],
        statement: 't1',
        rule: 'test',
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
        rule: 'test',
      },
    ],
    coverage: sentences.map((_, sentence) => ({ sentence, reason: null })),
  };
}

import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../../schema/ontology/enums.ts';
import {
  loadEventLexicon,
  loadMeasures,
  loadModality,
  loadNominals,
  loadParticipantNouns,
  loadStatementLexicon,
} from '../../../../src/languages/ar/lexicon/load.ts';
import { FRAME_PREPOSITIONS } from '../../../../src/languages/ar/lexicon/prepositions.ts';
import { parseFrame } from '../../../../src/languages/shared/lexicon/frame.ts';
import { parseTable } from '../../../../src/languages/shared/lexicon/table.ts';

/** The modes of each type that has any (PLOVER 0.8). */
const MODES: Readonly<Record<string, string>> = {
  CONSULT: 'visit third-party multilateral phone',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
};

const row = (frame: string) => {
  const [only] = parseTable(`frame\n${frame}\n`, 'test.tsv', ['frame']);
  if (only === undefined) throw new Error('no row');
  return only;
};

describe('event lexicon', () => {
  const { verbs, nouns, light, phrases } = loadEventLexicon();

  it('has verbs and nouns for every event type', () => {
    for (const list of [verbs, nouns])
      expect(new Set(list.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
  });

  it('uses only the modes of each type', () => {
    const wrong = [...verbs, ...nouns, ...phrases, ...light].filter(
      ({ type, mode }) => mode !== null && (type === null || !(MODES[type] ?? '').split(' ').includes(mode)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no sense twice', () => {
    const keys = verbs.map((v) =>
      [v.past.text, v.present.text, v.type, ...[...v.frame.slots].flat(), ...v.frame.required].join(' '),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('gives a verb its present, verbal noun and frame', () => {
    const deport = verbs.find(({ past, mode }) => past.text === 'أبعد' && mode === 'deport');
    expect(deport?.present).toEqual({ text: 'يبعد', key: 'يبعد' });
    expect(deport?.masdars).toEqual([{ text: 'إبعاد', key: 'ابعاد' }]);
    expect(deport?.frame.slots.get('o')).toEqual(['TARGET']);
    expect(deport?.frame.slots.get('الي')).toEqual(['PLACE']);
  });

  it('tells senses apart by the prepositions they need', () => {
    const release = verbs.find(({ past }) => past.text === 'أفرج');
    expect(release?.type).toBe('RETREAT');
    expect(release?.frame.required).toEqual(new Set(['عن']));
  });

  it('points a phrase at its trigger', () => {
    const phrase = phrases.find(({ words }) => words.map(({ text }) => text).join(' ') === 'وقف إطلاق نار');
    expect(phrase?.type).toBe('RETREAT');
    expect(phrase?.trigger).toBe(0);
  });
});

describe('the other lexicons', () => {
  it('are read with their closed vocabularies', () => {
    const { cues, sources, media, unnamed } = loadStatementLexicon();
    for (const list of [
      cues,
      sources,
      media,
      unnamed,
      loadModality(),
      loadNominals(),
      loadParticipantNouns(),
      loadMeasures(),
    ])
      expect(list.length).toBeGreaterThan(5);
  });
});

describe('parseFrame', () => {
  it('keeps slots folded, roles in order, and what is required', () => {
    const frame = parseFrame(row('s:AGENT على!:TARGET,PLACE'), FRAME_PREPOSITIONS);
    expect([...frame.slots]).toEqual([
      ['s', ['AGENT']],
      ['علي', ['TARGET', 'PLACE']],
    ]);
    expect([...frame.required]).toEqual(['علي']);
  });

  it.each([
    ['على', 'unknown role'],
    ['x:AGENT', 'unknown slot x'],
    ['s:AGENT s:TARGET', 'slot s twice'],
    ['s:HERO', 'unknown role HERO'],
  ])('refuses %s and names file and line', (cell, message) => {
    expect(() => parseFrame(row(cell), FRAME_PREPOSITIONS)).toThrow(new RegExp(`test.tsv:2: .*${message}`));
  });
});

describe('parseTable', () => {
  it('refuses a wrong header and a wrong number of cells, with file and line', () => {
    expect(() => parseTable('a\tc\n', 'x.tsv', ['a', 'b'])).toThrow('x.tsv:1: header a b expected');
    expect(() => parseTable('a\tb\n# note\n1\n', 'x.tsv', ['a', 'b'])).toThrow(
      'x.tsv:3: 2 columns expected, 1 found',
    );
  });
});

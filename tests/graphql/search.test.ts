import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { highlightsIn, inNames, inSentences, wordsOf } from '../../src/graphql/lists/text.ts';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

const search = async (text: string, types: string): Promise<Answer[]> =>
  (
    await graph.ask(
      `query ($text: String!) { search(text: $text, types: [${types}], first: 100) { nodes {
        text score highlights { text start end }
        item { __typename ... on Entity { name } ... on Source { source: name } ... on Sentence { sentence: text } } } } }`,
      { text },
    )
  ).search.nodes;
const found = async (text: string, types = 'ACTOR, PLACE'): Promise<string[]> =>
  (await search(text, types)).map(({ item }) => item.name);

describe('search over names', () => {
  test.each([
    ['الرقة', 'Raqqa'],
    ['الرقه', 'Raqqa'],
    ['رقة', 'Raqqa'],
    ['الرَّقّة', 'Raqqa'],
    ['الرقـــة', 'Raqqa'],
    ['RAQQA', 'Raqqa'],
    ['ديالي', 'Diyala'],
    ['أفريقيا', 'Africa'],
    ['افريقيا', 'Africa'],
    ['اسيا', 'Asia'],
    ['تنظيم الدوله الإسلامية', 'Islamic State'],
    ['isis', 'Islamic State'],
  ])('%s finds %s first', async (text, name) => {
    expect((await found(text))[0]).toBe(name);
  });

  test.each([
    ['دير الظور', 'Deir ez-Zor'],
    ['Deir Ezzor', 'Deir ez-Zor'],
    ['المقضادية', 'Al-Muqdadiyah'],
    ['Raqa', 'Raqqa'],
    ['Agence Frans Presse', 'Agence France-Presse'],
  ])('%s, written wrongly, finds %s', async (text, name) => {
    expect(await found(text)).toContain(name);
  });

  test.each([
    ['r', 'Raqqa'],
    ['Ra', 'Raqqa'],
    ['ال', 'Raqqa'],
    ['رق', 'Raqqa'],
    ['al mu', 'Al-Muqdadiyah'],
  ])('%s, as far as it is typed, finds %s', async (text, name) => {
    expect(await found(text)).toContain(name);
  });

  test('of two letters, what does not begin with them is not meant', async () => {
    expect(await found('qq')).toEqual([]);
    expect(await found('yr')).toEqual([]);
  });

  test.each(['زرافة', 'Zimbabwe', 'xyz'])('%s finds nothing', async (text) => {
    expect(await found(text, 'ACTOR, PLACE, SOURCE, DOCUMENT, SENTENCE')).toEqual([]);
  });

  test('gives each once, the best name first, with scores that fall', async () => {
    const hits = await search('داعش', 'ACTOR, PLACE');
    expect(hits.map(({ item }) => item.name)).toEqual(['Islamic State', 'Global Coalition to Defeat ISIS']);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    for (const { score } of hits) expect(score).toBeLessThanOrEqual(1);
  });

  test('finds outlets, documents by their titles, and nothing that was not asked for', async () => {
    expect((await search('Two Banks', 'SOURCE')).map(({ item }) => item.source)).toEqual([
      'Two Banks News Agency',
    ]);
    expect((await search('twin attacks', 'DOCUMENT')).map(({ item }) => item.__typename)).toEqual([
      'Document',
    ]);
    expect(await search('داعش', '')).toEqual([]);
  });
});

describe('search over sentences', () => {
  test('finds a word with what is written together with it, and shows where', async () => {
    const hits = await search('داعش', 'SENTENCE');
    const shown = new Set(hits.flatMap(({ highlights }) => highlights.map(({ text }: Answer) => text)));
    expect(shown).toContain('داعش');
    expect(shown).toContain('لداعش');
    for (const { text, highlights } of hits)
      for (const { text: word, start, end } of highlights) expect(text.slice(start, end)).toBe(word);
  });

  test('needs all words, in any order', async () => {
    const both = await search('المغرب التحالف', 'SENTENCE');
    expect(both.length).toBeGreaterThan(0);
    for (const { text } of both) {
      expect(text).toContain('المغرب');
      expect(text).toContain('التحالف');
    }
    expect((await search('المغرب', 'SENTENCE')).length).toBeGreaterThanOrEqual(both.length);
    expect((await search('suicide attacks Morocco', 'SENTENCE')).length).toBe(0);
  });

  test.each(['Amaq', 'attacks', 'المغرب', 'هجوم', 'Muqdadiya'])(
    '%s: sentences that have it come before names that are merely a little alike',
    async (text) => {
      const hits = await search(text, 'ACTOR, PLACE, DOCUMENT, SENTENCE');
      const last = hits.findLastIndex(({ item }) => item.__typename === 'Sentence');
      expect(last).toBeGreaterThanOrEqual(0);
      for (const { item, score } of hits.slice(0, last))
        if (item.name !== undefined) expect(score, item.name).toBeGreaterThan(0.35);
    },
  );

  test('finds English words by their beginnings', async () => {
    const [hit] = await search('bagh attack', 'SENTENCE');
    expect(hit.highlights.map(({ text }: Answer) => text)).toContain('attacks');
  });
});

describe('the forms of a word', () => {
  test('in names: with and without the article', () => {
    expect([...inNames('رقه')].sort()).toEqual(['الرقه', 'رقه']);
    expect([...inNames('الرقه')].sort()).toEqual(['الرقه', 'رقه']);
    expect(inNames('raqqa')).toEqual(['raqqa']);
    // What is left would be no word.
    expect(inNames('الم')).toEqual(['الم', 'الالم']);
  });

  test('in sentences: with conjunction, preposition and article', () => {
    for (const form of ['سوريا', 'بسوريا', 'وسوريا', 'وبسوريا', 'لسوريا', 'فلسوريا'])
      expect(inSentences('سوريا'), form).toContain(form);
    for (const form of ['للهجوم', 'والهجوم', 'بالهجوم', 'وبالهجوم', 'هجوم', 'لهجوم'])
      expect(inSentences('الهجوم'), form).toContain(form);
    expect(inSentences('بسوريا')).toContain('سوريا');
    expect(inSentences('attack')).toEqual(['attack']);
  });

  test('are found in a text with marks, at the offsets of the text', () => {
    const text = '😀 قُتل في الهُجوم، وبالهجومين.';
    const words = wordsOf('هجوم', 'text');
    expect(highlightsIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([
      'الهُجوم',
      'وبالهجومين',
    ]);
  });
});

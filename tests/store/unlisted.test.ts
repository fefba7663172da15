import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ALEPPO, DAMASCUS, SYRIA } from '../resolve/beings.ts';
import { type Being, graphOf } from '../resolve/story.ts';
import { createTestStore, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';

const MINISTRY: Being = { ar: 'وزارة الداخلية', en: 'Interior Ministry', kind: 'GOVERNMENT' };
const MOSCOW: Being = { ar: 'موسكو', en: 'Moscow', kind: 'CITY', country: 'RU', registry: 'geo/moscow' };
const RUSSIAN_MINISTRY: Being = { ...MINISTRY, country: 'RU' };
const CHARITY: Being = { ar: 'جمعية النور', en: 'Nour Charity', kind: 'NGO' };

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());
beforeEach(() => withdrawAll(store));

/** How many actors of a name there are when papers about these beings name it. */
async function actorsOf(papers: readonly (readonly Being[])[], name: string): Promise<number> {
  for (const [at, [agent, ...places]] of papers.entries())
    await store.ingestDocument(
      graphOf({
        publisher: `Paper ${at}`,
        events: [{ type: 'REJECT', agents: agent === undefined ? [] : [agent], places }],
      }),
      NO_SOURCE,
    );
  return (await store.sql`select from actors where name_ar = ${name}`).length;
}

test('a ministry without its country is that of the country that the document is about', async () => {
  expect(
    await actorsOf(
      [
        [MINISTRY, ALEPPO],
        [MINISTRY, DAMASCUS, SYRIA],
      ],
      'وزارة الداخلية',
    ),
  ).toBe(1);
  expect(await actorsOf([[MINISTRY, MOSCOW]], 'وزارة الداخلية')).toBe(2);
  expect(await actorsOf([[RUSSIAN_MINISTRY, ALEPPO, SYRIA]], 'وزارة الداخلية')).toBe(2);
});

test('what is no body of a state is one wherever it is named', async () => {
  expect(
    await actorsOf(
      [
        [CHARITY, ALEPPO],
        [CHARITY, MOSCOW],
      ],
      'جمعية النور',
    ),
  ).toBe(1);
});

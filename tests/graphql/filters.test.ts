import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

const count = async (list: string, filter: string): Promise<number> =>
  (await graph.ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`))[list].totalCount;
const names = async (list: string, filter: string): Promise<string[]> =>
  (await graph.ask(`{ ${list}(first: 100, filter: { ${filter} }) { nodes { name } } }`))[list].nodes
    .map(({ name }: Answer) => name)
    .sort();
/** The places of the events that meet a filter. */
const scenes = async (filter: string): Promise<string[]> => {
  const { events } = await graph.ask(
    `{ events(first: 100, filter: { ${filter} }) { nodes { places { nodes { name } } } } }`,
  );
  return [
    ...new Set<string>(
      events.nodes.flatMap((event: Answer) => event.places.nodes.map(({ name }: Answer) => name)),
    ),
  ].sort();
};

describe('events', () => {
  test('by type and modality', async () => {
    const all = await count('events', '');
    const attacks = await count('events', 'types: [ASSAULT]');
    const others = await graph.ask(
      '{ events(first: 100, filter: { types: [PROTEST], modalities: [HYPOTHETICAL] }) { nodes { type modality } } }',
    );
    expect(attacks).toBeGreaterThan(5);
    expect(attacks).toBeLessThan(all);
    expect(others.events.nodes.length).toBeGreaterThan(0);
    for (const event of others.events.nodes)
      expect(event).toEqual({ type: 'PROTEST', modality: 'HYPOTHETICAL' });
    expect(await count('events', 'types: []')).toBe(0);
  });

  test('by place, the places inside it included unless told otherwise', async () => {
    expect(await scenes('place: { text: "سوريا" }')).toEqual(['Raqqa']);
    expect(await count('events', 'place: { text: "سوريا" }, includeInside: false')).toBe(0);
    expect(await scenes('place: { text: "Asia", kinds: [CONTINENT] }')).toContain('Al-Muqdadiyah');
    expect(await scenes('place: { text: "الرقة", kinds: [CITY] }, includeInside: false')).toEqual(['Raqqa']);
  });

  test('by country', async () => {
    expect(await count('events', 'countries: ["sy"]')).toBe(await count('events', 'countries: ["SY"]'));
    expect(await count('events', 'countries: ["IQ", "SY"]')).toBe(
      (await count('events', 'countries: ["IQ"]')) + (await count('events', 'countries: ["SY"]')),
    );
  });

  test('by participant and role', async () => {
    const agent = await count(
      'events',
      'participants: [{ actor: { text: "داعش", kinds: [ARMED_GROUP] }, roles: [AGENT] }]',
    );
    expect(agent).toBeGreaterThan(0);
    expect(await count('events', 'participants: [{ actor: { text: "Daesh" }, roles: [AGENT] }]')).toBe(agent);
    expect(await count('events', 'participants: [{ actor: { text: "Amnesty" }, roles: [TARGET] }]')).toBe(0);
    const both = 'participants: [{ actor: { text: "تنظيم الدولة" } }, { actor: { text: "الحشد الشعبي" } }]';
    expect(await count('events', both)).toBe(1);
  });

  test('by day, an unknown day counting as that of publication', async () => {
    const data = await graph.ask(
      '{ events(first: 100, filter: { from: "2022-05-10", to: "2022-05-12" }) { nodes { sortDate date { from to } } } }',
    );
    expect(data.events.nodes.length).toBeGreaterThan(1);
    for (const { sortDate } of data.events.nodes)
      expect(sortDate >= '2022-05-10' && sortDate <= '2022-05-12').toBe(true);
    // March 2022 as a whole: a range that begins before `from` and reaches into it.
    expect(await count('events', 'from: "2022-03-15", to: "2022-03-20"')).toBe(1);
  });

  test('by source, at any place in the chain', async () => {
    const cited = 'source: { text: "مجلس الأمن" }';
    const citing = 'source: { text: "جاسم محمد" }';
    expect(await scenes(cited)).toEqual(['Africa']);
    expect(await scenes(citing)).toEqual(['Africa']);
    expect(await scenes(`${cited}, ${citing.replace('source', 'document: { publisher')} }`)).toEqual([]);
    expect(await count('events', 'source: { text: "سكاي نيوز" }')).toBe(
      await count('events', 'document: { publisher: { text: "سكاي نيوز" } }'),
    );
  });

  test('by words of the sentences that tell them, whatever is written together with them', async () => {
    expect(await count('events', 'text: "عقوبات"')).toBe(1);
    expect(await count('events', 'text: "العقوبات على أشخاص"')).toBe(1);
    expect(await count('events', 'text: "zebra"')).toBe(0);
  });

  test('by document, which another filter describes', async () => {
    const { documents } = await graph.ask(
      '{ documents(filter: { languages: [EN] }) { nodes { id events { totalCount } } } }',
    );
    const [{ id, events }] = documents.nodes;
    expect(await count('events', `document: { ids: ["${id}"] }`)).toBe(events.totalCount);
  });
});

describe('filters combined', () => {
  const all = () => count('events', '');
  test('or, and, not', async () => {
    const [total, attacks, iraq, both] = [
      await all(),
      await count('events', 'types: [ASSAULT]'),
      await count('events', 'countries: ["IQ"]'),
      await count('events', 'types: [ASSAULT], countries: ["IQ"]'),
    ];
    expect(both).toBeGreaterThan(0);
    expect(await count('events', 'or: [{ types: [ASSAULT] }, { countries: ["IQ"] }]')).toBe(
      attacks + iraq - both,
    );
    expect(await count('events', 'and: [{ types: [ASSAULT] }, { countries: ["IQ"] }]')).toBe(both);
    // Events without a country are not in Iraq either.
    expect(await count('events', 'not: { countries: ["IQ"] }')).toBe(total - iraq);
    expect(await count('events', 'types: [ASSAULT], not: { countries: ["IQ"] }')).toBe(attacks - both);
    expect(await count('events', 'not: { not: { types: [ASSAULT] } }')).toBe(attacks);
  });

  test('empty lists mean what they say', async () => {
    expect(await count('events', 'or: []')).toBe(0);
    expect(await count('events', 'and: []')).toBe(await all());
    expect(await count('events', 'not: {}')).toBe(0);
    expect(await count('events', 'or: [{}]')).toBe(await all());
  });

  test('what contradicts itself finds nothing', async () => {
    expect(await count('events', 'types: [ASSAULT], not: { types: [ASSAULT] }')).toBe(0);
  });

  test('in every noun, and inside other filters', async () => {
    for (const list of ['actors', 'places', 'documents', 'sources', 'statements'])
      expect(await count(list, 'not: {}'), list).toBe(0);
    const none = await count(
      'events',
      'participants: [{ actor: { text: "Daesh", not: { kinds: [ARMED_GROUP] } } }]',
    );
    expect(none).toBe(0);
  });

  test('errors say where they are', async () => {
    const [error] = await graph.errors(
      '{ events(filter: { or: [{}, { not: { from: "2022-02-30" } }] }) { totalCount } }',
    );
    expect(error).toMatchObject({ code: 'INVALID_DATE', argument: 'filter.or[1].not.from' });
  });
});

describe('actors and places', () => {
  test('by name in either language, with or without the article, in any spelling', async () => {
    for (const text of ['داعش', 'Daesh', 'ISIS', 'islamic state', 'تنظيم الدوله الاسلاميه', 'الدولة'])
      expect(await names('actors', `text: "${text}", kinds: [ARMED_GROUP]`), text).toEqual(['Islamic State']);
    for (const text of ['رقة', 'الرقه', 'raqqa'])
      expect(await names('places', `text: "${text}"`), text).toEqual(['Raqqa', 'Raqqa Governorate']);
    expect(await names('places', 'text: "muqdadiyah"')).toEqual(['Al-Muqdadiyah']);
    expect(await names('actors', 'text: "100% _"')).toEqual([]);
  });

  test('by a whole name, in any language and spelling, and not by words of one', async () => {
    for (const name of ['داعش', 'Daesh', 'islamic state', 'تنظيم الدوله الاسلاميه'])
      expect(await names('actors', `names: ["${name}"]`), name).toEqual(['Islamic State']);
    expect(await names('actors', 'names: ["الدولة"]')).toEqual([]);
    expect(await names('places', 'names: ["raqqa"], kinds: [CITY]')).toEqual(['Raqqa']);
    expect(await names('places', 'names: ["Syria", "عراق"]')).toEqual(['Iraq', 'Syria']);
    expect(await names('sources', 'names: ["سكاي نيوز"]')).toEqual([]);
    expect(await names('actors', 'names: []')).toEqual([]);
    // Both of one name.
    expect(await names('actors', 'names: ["داعش"], text: "الدولة"')).toEqual([]);
  });

  test('by kind and country', async () => {
    expect(await names('places', 'kinds: [COUNTRY], countries: ["SY", "IQ"]')).toEqual(['Iraq', 'Syria']);
  });

  test('by what happens to them or there', async () => {
    expect(await names('actors', 'events: { countries: ["SY"] }, roles: [AGENT]')).toEqual(['Islamic State']);
    expect(await names('places', 'inside: { text: "Syria" }, events: { types: [ASSAULT] }')).toEqual([
      'Raqqa',
      'Raqqa Governorate',
    ]);
  });

  test('places inside a place, at any depth, and near a point', async () => {
    expect(await names('places', 'inside: { text: "Syria" }')).toEqual([
      'Deir ez-Zor',
      'Raqqa',
      'Raqqa Governorate',
    ]);
    expect(await names('places', 'near: { lat: 35.9, lon: 39, km: 20 }')).toEqual([
      'Raqqa',
      'Raqqa Governorate',
    ]);
    expect(await names('places', 'near: { lat: 35.9, lon: 39, km: 150 }, kinds: [CITY]')).toEqual([
      'Deir ez-Zor',
      'Raqqa',
    ]);
  });
});

describe('statements', () => {
  test('by source, with those it cites where told so', async () => {
    expect(await count('statements', 'source: { text: "جاسم محمد" }')).toBe(1);
    const data =
      await graph.ask(`{ statements(filter: { source: { text: "جاسم محمد" }, includeCited: true }) {
      nodes { source { name(language: AR) } chain { source { name(language: AR) } statement { id } } } } }`);
    const chains = data.statements.nodes.map(({ chain }: Answer) =>
      chain.map(({ source }: Answer) => source.name),
    );
    expect(chains).toEqual([
      ['جاسم محمد', 'سكاي نيوز عربية'],
      ['مجلس الأمن الدولي', 'جاسم محمد', 'سكاي نيوز عربية'],
    ]);
  });

  test('inside another', async () => {
    const within = 'within: { source: { text: "جاسم محمد" } }';
    expect(await count('statements', within)).toBe(1);
    expect(await count('statements', `${within}, source: { text: "مجلس الأمن" }`)).toBe(1);
    expect(await count('statements', 'within: { source: { text: "مجلس الأمن" } }')).toBe(0);
  });

  test('by document, day, words, directness', async () => {
    const all = await count('statements', '');
    expect((await count('statements', 'direct: true')) + (await count('statements', 'direct: false'))).toBe(
      all,
    );
    expect(await count('statements', 'document: { languages: [EN] }')).toBeGreaterThan(0);
    expect(await count('statements', 'from: "2023-03-14", to: "2023-03-14"')).toBeGreaterThan(5);
    expect(await count('statements', 'text: "حصيلة"')).toBe(1);
  });
});

describe('documents, sources, mentions', () => {
  test('documents by publisher, language, day, words', async () => {
    expect(await count('documents', 'publisher: { text: "وكالة الضفتين" }')).toBe(1);
    expect(await count('documents', 'languages: [AR]')).toBe(3);
    expect(await count('documents', 'from: "2023-01-01"')).toBe(3);
    expect(await count('documents', 'from: "2023-01-01", to: "2023-02-01"')).toBe(1);
    expect(await count('documents', 'text: "داعش"')).toBe(2);
  });

  test('sources by kind and name', async () => {
    expect(await names('sources', 'kinds: [OUTLET], text: "Two Banks"')).toEqual(['Two Banks News Agency']);
    expect(await names('sources', 'kinds: [ACTOR], text: "Islamic State"')).toEqual(['Islamic State']);
  });

  test('mentions by whom they mean, document and form', async () => {
    const all = await count('mentions', 'actor: { text: "داعش", kinds: [ARMED_GROUP] }');
    const named = await count('mentions', 'actor: { text: "داعش", kinds: [ARMED_GROUP] }, forms: [NAME]');
    const english = 'actor: { text: "داعش", kinds: [ARMED_GROUP] }, document: { languages: [EN] }';
    expect(named).toBeGreaterThan(2);
    expect(all).toBeGreaterThan(named);
    expect(await count('mentions', english)).toBeLessThan(all);
    expect(await count('mentions', 'place: { text: "Raqqa" }')).toBeGreaterThan(0);
  });
});

describe('fields both ways', () => {
  test('an event leads to its reports and back, and every quote is what stands at its offsets', async () => {
    const { documents } =
      await graph.ask(`{ documents { nodes { events(first: 100) { nodes { id reports { nodes {
      event { id } document { text } evidence { quote start end before after sentence { text } } dateEvidence { quote start end }
      arguments { evidence { quote start end } } quantities { evidence { quote start end } } } } } } } } }`);
    let seen = 0;
    for (const { events } of documents.nodes)
      for (const event of events.nodes)
        for (const report of event.reports.nodes) {
          expect(report.event.id).toBe(event.id);
          const { text } = report.document;
          const { before, quote, after, sentence } = report.evidence;
          expect(before + quote + after).toBe(sentence.text);
          const evidence = [
            report.evidence,
            report.dateEvidence,
            ...report.arguments,
            ...report.quantities,
          ].flatMap((one: Answer) => one?.evidence ?? one ?? []);
          for (const { quote: words, start, end } of evidence.filter(
            (one: Answer) => one.quote !== undefined,
          )) {
            expect(text.slice(start, end)).toBe(words);
            seen++;
          }
        }
    expect(seen).toBeGreaterThan(100);
  });

  test('whoever vouches for an event finds it among his own', async () => {
    const { events } = await graph.ask(
      '{ events(first: 100) { nodes { id sources { nodes { events(first: 100) { nodes { id } } } } } } }',
    );
    for (const { id, sources } of events.nodes)
      for (const source of sources.nodes) expect(source.events.nodes).toContainEqual({ id });
  });

  test('a participation shows where reports say so', async () => {
    const { events } = await graph.ask(
      '{ events(first: 100) { nodes { participations { nodes { role name arguments { nodes { role name } } } } } } }',
    );
    for (const { participations } of events.nodes)
      for (const { role, name, arguments: told } of participations.nodes) {
        expect(told.nodes.length).toBeGreaterThan(0);
        for (const one of told.nodes) expect(one).toEqual({ role, name });
      }
  });

  test('a place knows what it lies in, the smallest first', async () => {
    const { places } = await graph.ask(
      '{ places(filter: { text: "Raqqa", kinds: [CITY] }) { nodes { parent { name } ancestors { name } events { totalCount } } } }',
    );
    expect(places.nodes).toEqual([
      {
        parent: { name: 'Raqqa Governorate' },
        ancestors: [{ name: 'Raqqa Governorate' }, { name: 'Syria' }, { name: 'Asia' }],
        events: { totalCount: 1 },
      },
    ]);
    const inside = await graph.ask(`{ places(filter: { text: "Syria", kinds: [COUNTRY] }) { nodes {
      all: events { totalCount } itself: events(includeInside: false) { totalCount } } } }`);
    expect(inside.places.nodes).toEqual([{ all: { totalCount: 1 }, itself: { totalCount: 0 } }]);
  });

  test('a sentence knows its neighbours', async () => {
    const { documents } = await graph.ask(
      '{ documents { nodes { sentences(first: 2) { nodes { ordinal previous { ordinal } next { ordinal } } } } } }',
    );
    expect(documents.nodes[0].sentences.nodes).toEqual([
      { ordinal: 0, previous: null, next: { ordinal: 1 } },
      { ordinal: 1, previous: { ordinal: 0 }, next: { ordinal: 2 } },
    ]);
  });
});

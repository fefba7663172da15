import { expect, test } from 'vitest';
import { datedOf } from '../../../src/extract/events/date-event.ts';
import { DATE_COLUMNS, dateFeatures } from '../../../src/extract/events/date-features.ts';
import { datable } from '../../../src/extract/events/date-model.ts';
import { tellEvents } from '../../../src/extract/events/read.ts';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';
import { languageOf } from '../../../src/languages/registry.ts';
import { timesIn } from './support.ts';

test('the values of an event and an expression stand in the order of the columns', () => {
  const gazetteer = loadGazetteer();
  const text = 'Police arrested five men in Cairo on Monday.';
  const head = { name: 'test', language: 'en', title: null, publisher: null, published: null, text } as const;
  const layers = readDocument(head, gazetteer, undefined, 'statements');
  const { events, filling } = tellEvents(layers, languageOf('en'), gazetteer);
  const [scene] = [...datable(events, layers, filling)];
  const [event] = scene?.here ?? [];
  const [dating] = scene?.datings ?? [];
  if (scene === undefined || event === undefined || dating === undefined) throw new Error('no date');
  const row = dateFeatures(datedOf(event, scene.here, layers, filling), dating, layers, filling);
  const of = (column: (typeof DATE_COLUMNS)[number]): unknown => row[DATE_COLUMNS.indexOf(column)];
  expect(row).toHaveLength(DATE_COLUMNS.length);
  expect([of('language'), of('type'), of('trigger'), of('modality')]).toEqual([
    'en',
    event.sense.type,
    'VERB',
    'ACTUAL',
  ]);
  expect([of('expression'), of('expressions'), of('rule'), of('before')]).toEqual([
    'POINT',
    1,
    'own',
    'false',
  ]);
  expect([of('before trigger'), of('own subject'), of('group'), of('link')]).toEqual([
    'PROPN',
    'true',
    '',
    'start',
  ]);
  expect([of('distance'), of('verbs'), of('clause tells'), of('host')]).toEqual([
    5,
    0,
    event.sense.type,
    'own',
  ]);
});

test.each([
  [
    'The army shelled the village on Monday. Police arrested a man who has lived in Cairo since 1999.',
    'arrested',
  ],
  ['قصف الجيش القرية أمس. اعتقلت الشرطة العراقية رجلا يعيش في بغداد منذ 1999.', 'اعتقلت'],
])('what rules give to no event dates none, however likely: %s', (text, event) => {
  expect(timesIn(text)).toContain(event);
});

test.each([
  ['استشهد خمسة فلسطينيين، أمس الثلاثاء، في قصف إسرائيلي على مدينة غزة.', '2024-04-30'],
  ['Five people were killed on Tuesday when a bomb exploded in Baghdad.', '2024-04-30'],
])('a report keeps the day that it is of: %s', (text, day) => {
  expect(timesIn(text)[0]).toContain(day);
});

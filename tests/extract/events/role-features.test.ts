import { expect, test } from 'vitest';
import { candidatesOf, scenesOf } from '../../../src/extract/events/candidates.ts';
import { tellEvents } from '../../../src/extract/events/read.ts';
import { ROLE_COLUMNS, roleFeatures, situationOf } from '../../../src/extract/events/role-features.ts';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';
import { languageOf } from '../../../src/languages/registry.ts';

test('the values of a candidate stand in the order of the columns', () => {
  const gazetteer = loadGazetteer();
  const text = 'Egypt condemned the bombing of the hospital.';
  const head = { name: 'test', language: 'en', title: null, publisher: null, published: null, text } as const;
  const layers = readDocument(head, gazetteer);
  const { events, filling } = tellEvents(layers, languageOf('en'), gazetteer);
  const event = events.find(({ sense }) => sense.type === 'ASSAULT');
  const scene = scenesOf(layers, filling)[0];
  if (event === undefined || scene === undefined) throw new Error('no event');
  const candidates = candidatesOf(event, scene, filling);
  const mates = events.filter((mate) => mate !== event);
  const situation = situationOf(event, mates, candidates, layers, filling);
  const rows = candidates.map((candidate) => roleFeatures(candidate, situation, layers, filling));
  expect(rows.length).toBeGreaterThan(1);
  const egypt = candidates.findIndex(({ referent }) => referent.start === 0);
  const of = (column: (typeof ROLE_COLUMNS)[number]): unknown => rows[egypt]?.[ROLE_COLUMNS.indexOf(column)];
  for (const row of rows) expect(row).toHaveLength(ROLE_COLUMNS.length);
  expect([of('type'), of('lemma'), of('trigger'), of('modality')]).toEqual([
    event.sense.type,
    'bombing',
    'NOUN',
    event.modality,
  ]);
  expect([of('mentions'), of('here'), of('before'), of('distance')]).toEqual([1, 'true', 'true', 3]);
  expect([of('verbs'), of('preposition'), of('mates'), of('role taken')]).toEqual([1, '-', 1, 'TARGET']);
});

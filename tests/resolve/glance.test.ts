import { expect, test } from 'vitest';
import { EVENT_TYPES, type EventType, MODALITIES } from '../../schema/ontology/enums.ts';
import { compare } from '../../src/resolve/compare.ts';
import { areApart, glanceOf } from '../../src/resolve/glance.ts';
import { tellingOf } from './story.ts';

const DAYS = [
  '2024-03-12',
  '2024-03-20',
  ['2024-03-01', '2024-03-31'],
  ['2024-01-01', '2024-12-31'],
  undefined,
] as const;
const PUBLISHED = ['2024-03-13', '2024-04-28', null];

const tellings = (types: readonly EventType[]) =>
  types.flatMap((type) =>
    MODALITIES.flatMap((modality) =>
      DAYS.flatMap((on) =>
        PUBLISHED.map((published) => tellingOf({ type, modality, on }, { published }, {})),
      ),
    ),
  );

test('is apart what a comparison excludes by its type, its realm or its days, and nothing else', () => {
  const others = tellings(['ASSAULT']);
  const counts = { apart: 0, compared: 0 };
  for (const one of tellings(EVENT_TYPES))
    for (const other of others) {
      const { excluded } = compare(one, other);
      const apart = areApart(glanceOf(one), glanceOf(other));
      expect(apart).toBe(areApart(glanceOf(other), glanceOf(one)));
      expect(apart).toBe(excluded === 'type' || excluded === 'modality' || excluded === 'days');
      counts[apart ? 'apart' : 'compared']++;
    }
  expect(counts.compared).toBeGreaterThan(1000);
  expect(counts.apart).toBeGreaterThan(counts.compared);
});

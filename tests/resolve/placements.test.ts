import { describe, expect, test } from 'vitest';
import { placementOfAll, placementsOf } from '../../src/resolve/placements.ts';
import { matchDocuments } from '../../src/resolve/story.ts';
import * as beings from './beings.ts';
import { type Told, tellingOf } from './story.ts';

const { ISLAMIC_STATE, ALEPPO, ALEPPO_GOVERNORATE } = beings;
const BOMBING: Told = {
  type: 'ASSAULT',
  mode: 'explosives',
  on: '2024-03-12',
  agents: [ISLAMIC_STATE],
  places: [ALEPPO],
};
const told = (id: string, told: Told, documentId = `document of ${id}`) => ({
  id,
  documentId,
  telling: tellingOf(told, {}, beings.WITHIN),
});
const ONE = told('c', { ...BOMBING, counts: { KILLED: 12 } });
const ANOTHER = told('b', { ...BOMBING, counts: { KILLED: [10] } });
const VAGUE = told('a', { ...BOMBING, places: [ALEPPO_GOVERNORATE] });
const FAR = told('d', { ...BOMBING, counts: { KILLED: 55 } });

const matchesOf = (all: readonly (typeof ONE)[]) =>
  all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => matchDocuments([one], [other])));

describe('what nothing keeps apart', () => {
  test.each([[[[ONE], [ANOTHER], [VAGUE]]], [[[VAGUE, ONE], [ANOTHER]]], [[[ONE], [ANOTHER, VAGUE]]]])(
    'is one happening, as its matches have it',
    (blocks) => {
      const all = blocks.flat();
      const placement = placementOfAll(blocks);
      expect(placement).toEqual({ component: 'a', event: 'a' });
      expect([...placementsOf(all, matchesOf(all)).values()]).toEqual(all.map(() => placement));
    },
  );

  test('is known only where no two tellings exclude each other, and no document tells both', () => {
    expect(placementOfAll([[ONE, VAGUE], [FAR]])).toBeNull();
    expect(placementOfAll([[ONE], [told('b', BOMBING, ONE.documentId)]])).toBeNull();
    expect(placementOfAll([])).toBeNull();
  });
});

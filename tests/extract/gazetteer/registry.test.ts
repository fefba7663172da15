import { describe, expect, it } from 'vitest';
import { openRegistry } from '../../../src/extract/gazetteer/registry.ts';

const registry = openRegistry();
const actors = [...registry.actors()];
const places = [...registry.places()];

describe('the registry', () => {
  it('has a hash that stays the same while its files do', () => {
    expect(registry.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(openRegistry().hash).toBe(registry.hash);
  });
  it('gives every actor and place once', () => {
    expect(new Set(actors.map((row) => row.id)).size).toBe(actors.length);
    expect(new Set(places.map((row) => row.id)).size).toBe(places.length);
  });
  it('has the states, and those of their institutions that have a row', () => {
    const egypt = actors.find((row) => row.id === 'state/eg');
    expect(egypt?.ar[0]).toBe('مصر');
    expect(egypt?.wikidata).toBe('Q79');
    expect(actors.find((row) => row.id === 'gov/us-defence-ministry')?.ar[0]).toBe('البنتاغون');
  });
  it('repeats no name, and shows the office of a person as the tables write it', () => {
    expect(actors.filter((row) => new Set(row.ar).size < row.ar.length).map((row) => row.id)).toEqual([]);
    const offices = actors.flatMap((row) => row.roles);
    expect(offices.filter((office) => !/^(?:[A-Z]{2})?:[^:]+:(?:\d{4})?-(?:\d{4})?$/.test(office))).toEqual(
      [],
    );
  });
  it('names every place that holds another', () => {
    const ids = new Set(places.map((row) => row.id));
    expect(places.filter((row) => row.parent !== null && !ids.has(row.parent)).map((row) => row.id)).toEqual(
      [],
    );
  });
});

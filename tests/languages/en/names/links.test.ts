import { describe, expect, test } from 'vitest';
import { read } from './support.ts';

/** What each entity of a text is linked to, in order: its registry id, or null. */
const links = (text: string): (string | null)[] => read(text).map((e) => e.candidate?.id ?? null);

describe('a name with several bearers', () => {
  test.each<[string, string]>([
    ['He was born in Paris, Texas, in 1950.', 'geo/4717560'],
    ['He was born in Paris in 1950.', 'geo/2988507'],
    ['A bomb killed two in Tripoli, the second city of Lebanon.', 'geo/266826'],
    ['Militias clashed in Tripoli, the capital of Libya.', 'geo/2210247'],
    ['Gunmen raided a village in Kirkuk province.', 'geo/iq-13'],
    ['Rain fell over Diyala and Kirkuk provinces.', 'geo/iq-10'],
    ['Georgia and Armenia closed the border.', 'state/ge'],
    ['Farmers in Georgia and Alabama protested.', 'geo/us-ga'],
  ])('%s', (text, id) => {
    expect(links(text)[0]).toBe(id);
  });
});

describe('spellings', () => {
  test.each<[string, string]>([
    ['Shells hit Deir Ezzor.', 'geo/170794'],
    ['Shells hit Kiev.', 'geo/703448'],
    ['Shells hit Baquba.', 'geo/97990'],
    ['Shells hit al-Raqqah.', 'geo/172955'],
    ['The World Health Organisation warned of cholera.', 'igo/world-health-organization'],
    ["The United Nations Children's Fund sent aid.", 'igo/unicef'],
    ['Daesh claimed it.', 'group/islamic-state'],
    ['President Donald Trump left.', 'person/donald-trump'],
  ])('%s', (text, id) => {
    expect(links(text)).toContain(id);
  });
});

describe('bodies of state without their country', () => {
  test.each<[string, string]>([
    ["Kenya's Interior Ministry denied it.", 'gov/ke-interior-ministry'],
    [
      'Police in Kisumu, Kenya, and Mombasa, Kenya, met officials of the justice ministry.',
      'gov/ke-justice-ministry',
    ],
    ['The Russian Foreign Ministry denied it.', 'gov/ru-foreign-ministry'],
    ['The Ministry of Defence of Turkey denied it.', 'gov/tr-defence-ministry'],
    ['Sudanese Armed Forces withdrew.', 'force/sd-army'],
  ])('%s', (text, id) => {
    expect(links(text)).toContain(id);
  });
  test('stay unlinked where no country prevails', () => {
    expect(links('The justice ministry denied it.')).toEqual([null]);
  });
});

describe('where buildings lie', () => {
  const located = (text: string, name: string): string | undefined =>
    read(text).find((e) => e.spoken.includes(name))?.located?.en;
  test('is the town in their name, or the one that the document is about', () => {
    expect(located('Shells hit Kirkuk Citadel in Iraq.', 'Kirkuk Citadel')).toBe('Kirkuk');
    const fire =
      'A fire broke out in Kirkuk. It spread to the Rashid Hotel. Firemen in Kirkuk, Iraq, put it out.';
    expect(located(fire, 'Rashid Hotel')).toBe('Kirkuk');
    expect(located('A fire broke out at the Rashid Hotel.', 'Rashid Hotel')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { placesIn, rolesIn } from './support.ts';

/** What the model of roles may find where rules do not, and what it must leave alone. */
describe('what no likelihood outweighs', () => {
  test.each([
    ['نددت مصر بقصف المستشفى.', 'مصر'],
    ['دانت قطر اقتحام المسجد الأقصى.', 'قطر'],
    ['Egypt condemned the bombing of the hospital.', 'Egypt'],
  ])('whoever speaks of a deed has not done it: %s', (text, speaker) => {
    expect(rolesIn(text).at(-1)).not.toContain(`AGENT:${speaker}`);
  });
  test.each([
    ['اعتقلت الشرطة خمسة صحفيين في ولاية صفاقس في تونس.', ['اعتقلت @صفاقس']],
    ['عقد الوفد القادم من باريس اجتماعا في جنيف.', ['اجتماعا @جنيف']],
  ])('a second place, and where someone came from: %s', (text, places) => {
    expect(placesIn(text).slice(0, places.length)).toEqual(places);
  });
});

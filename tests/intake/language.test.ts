import { describe, expect, test } from 'vitest';
import { identifyLanguage, plainly } from '../../src/intake/language.ts';

describe('identifyLanguage', () => {
  test('tells plain Arabic and plain English without the identifier', () => {
    expect(plainly('أعلنت وزارة الصحة أن عدد المصابين ارتفع إلى 20 (WHO).')).toBe('ar');
    expect(
      plainly('The ministry said on Monday that the number of cases had risen to 20 in the north.'),
    ).toBe('en');
  });

  test('leaves what is neither to the identifier', () => {
    expect(plainly('رئیس جمهور ایران گفت که این گفتگوها ادامه دارد')).toBeNull();
    expect(plainly('Le ministre a déclaré lundi que le nombre de cas avait augmenté')).toBeNull();
    expect(plainly('Правительство объявило')).toBeNull();
  });

  test('reads headline English that has few common words', async () => {
    await expect(identifyLanguage('Gunmen kill eleven villagers near Kirkuk, police say')).resolves.toBe(
      'en',
    );
  });

  test.each(['x', 'Homs', '12', 'Oslo, 5'])('guesses no language from a few letters: %s', async (text) => {
    await expect(identifyLanguage(text)).rejects.toThrow(
      'its language can’t be told; Arabic and English are read',
    );
  });

  test.each([
    ['رئیس جمهور ایران گفت که این گفتگوها در تهران ادامه دارد و پیشرفت کرده است', 'Persian'],
    ['Le ministre a déclaré lundi que le nombre de cas avait augmenté dans le nord du pays', 'French'],
    ['Правительство объявило о новых мерах по борьбе с пожарами', 'Russian'],
  ])('names the language it does not read: %s', async (text, name) => {
    await expect(identifyLanguage(text)).rejects.toThrow(
      `its language is ${name}; Arabic and English are read`,
    );
  });
});

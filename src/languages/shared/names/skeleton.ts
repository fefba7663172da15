import { soundsOf } from './sounds.ts';

/** Sounds that the two scripts don't keep apart in names of places: غ and ج for g, خ and ك for kh. */
const ALIKE: Readonly<Record<string, string>> = { G: 'g', K: 'k', T: 't', D: 'd' };
const VOWELS: Readonly<Record<string, string>> = {
  A: 'a',
  a: 'a',
  E: 'i',
  I: 'i',
  Y: 'i',
  e: 'i',
  i: 'i',
  O: 'u',
  U: 'u',
  u: 'u',
};

/** Consonants in one alphabet, vowels as a, i and u; what is heard only in one script left out. */
function plainSounds(name: string): string {
  let plain = '';
  for (const word of name.split(' '))
    for (const [i, sound] of [...soundsOf(word)].entries()) {
      if (sound === ':' && i === 0) plain += 'a';
      if (sound === ':' || sound === 'H' || (sound === 'h' && i > 0)) continue;
      plain += VOWELS[sound] ?? ALIKE[sound] ?? sound;
    }
  return plain;
}

/** The consonants of a name folded by `foldSearch`, alike for its Latin and its Arabic spelling. */
export const skeletonOf = (name: string): string =>
  plainSounds(name)
    .replace(/[aiu]/g, '')
    .replace(/(.)\1+/g, '$1');

/**
 * How many vowels of a name in Arabic letters have no place among those of one in Latin letters with the same consonants;
 * short vowels are not written in Arabic and may be missing.
 */
export function vowelsApart(arabic: string, latin: string): number {
  const spoken = plainSounds(latin);
  let apart = 0;
  let at = 0;
  for (const sound of plainSounds(arabic)) {
    const found = spoken.indexOf(sound, at);
    if (!/[aiu]/.test(sound)) at = found < 0 ? at : found + 1;
    else if (found >= 0 && !/[^aiu]/.test(spoken.slice(at, found))) at = found + 1;
    else apart++;
  }
  return apart;
}

/** A name in Arabic letters as it stands, and without an article. */
export const articleForms = (arabic: string): readonly string[] =>
  arabic.startsWith('ال') ? [arabic, arabic.slice(2)] : [arabic];

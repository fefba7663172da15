import type { Pos } from '../../../extract/layers.ts';
import type { Proclisis } from './clitics.ts';
import type { GivenReading, Reading } from './reading.ts';

const LATIN = /^[a-z]/;

/** Readings of a word that no table has (a name, or a noun by its ending), and the proper name that any word may be. */
export function unknownReadings(
  word: string,
  options: readonly Proclisis[],
  known: readonly Reading[],
  names: ReadonlySet<string>,
): GivenReading[] {
  const found: GivenReading[] = [];
  const guess = (option: Proclisis, pos: Pos, score: number, rest: Partial<Reading> = {}): void => {
    const stem = word.slice(option.from);
    found.push({
      proclitics: option.proclitics,
      cut: option.cut,
      stem,
      lemma: stem,
      pos,
      definite: option.definite,
      gender: stem.endsWith('ة') ? 'F' : null,
      score,
      ...rest,
    });
  };
  const whole = options[0];
  if (whole === undefined) return found;
  if (LATIN.test(word)) {
    guess(whole, 'PROPN', 0);
    guess(whole, 'X', -1);
    return found;
  }
  const function_ = known.some((one) => one.score >= 9 && one.cut === 0 && one.enclitic === null);
  for (const option of options) {
    const stem = word.slice(option.from);
    if (option.future || stem.length < 2) continue;
    const clitic = option.cut > 0 ? 1.5 * option.cut : 0;
    const listed = names.has(stem) || (option.definite && names.has(`ال${stem}`));
    if (listed) guess(option, 'PROPN', 5 - clitic, { definite: true });
    else if (option === whole && !option.definite && !function_ && word.length > 1)
      guess(option, 'PROPN', known.length === 0 ? 3 : -4);
    else if (stem.length > 2 && (option.definite || stem.length > 3))
      guess(option, 'PROPN', known.length === 0 ? 2.5 - clitic : -5 - clitic);
    if (known.length === 0 && stem.length > 2) guessByShape(option, stem, guess);
  }
  return found;
}

function guessByShape(
  option: Proclisis,
  stem: string,
  guess: (o: Proclisis, pos: Pos, score: number, rest?: Partial<Reading>) => void,
): void {
  const clitic = option.cut * 1.2;
  const base = (option.definite ? 3 : 0) - clitic;
  if (/(?:ية|ي)$/.test(stem) && stem.length > 3)
    guess(option, 'ADJ', base + 0.8, {
      lemma: stem.replace(/ة$/, ''),
      gender: stem.endsWith('ة') ? 'F' : 'M',
      number: 'SG',
    });
  if (/ات$/.test(stem) && stem.length > 4)
    guess(option, 'NOUN', base + 2.5, { lemma: stem.slice(0, -2), gender: 'F', number: 'PL' });
  else if (/(?:ون|ين)$/.test(stem) && option.definite)
    guess(option, 'NOUN', base + 1, { lemma: stem.slice(0, -2), gender: 'M', number: 'PL' });
  else
    guess(option, 'NOUN', base + (stem.endsWith('ة') ? 1.5 : 0), {
      gender: stem.endsWith('ة') ? 'F' : 'M',
      number: 'SG',
    });
}

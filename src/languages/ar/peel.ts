import type { Token } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';
import { ofSpelling } from '../../text/spelling.ts';
import type { Peeled } from '../language.ts';

/** Conjunctions and prepositions that are written onto the next word, alone and together; longest first within a length. */
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'] as const;
const SHORTEST = 2;

/** Ways to read the beginning of a name in a word: as it stands, then without its proclitics; لل gives the article back (للتحالف: التحالف, cut 1). */
export const peel = (token: Pick<Token, 'spelling'>): readonly Peeled[] => peeled(token.spelling);

const peeled = ofSpelling(({ form, key }): readonly Peeled[] => {
  const readings: Peeled[] = [{ key, cut: 0 }];
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    if (rest.length < SHORTEST) continue;
    readings.push({ key: foldKey(rest), cut: prefix.length });
    if (prefix.endsWith('ل') && rest.startsWith('ل') && rest.length > SHORTEST) {
      readings.push({ key: foldKey(`ا${rest}`), cut: prefix.length });
      // Three lams are written as two: للجنة is ل and اللجنة.
      readings.push({ key: foldKey(`ال${rest}`), cut: prefix.length });
    }
  }
  return readings;
});

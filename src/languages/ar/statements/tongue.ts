import type { Voice } from '../../statements.ts';
import type { CueWord } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { stopsFor } from './stops.ts';
import type { Subject } from './subject.ts';
import type { Range } from './verbs.ts';

/** `أعلنت الإمارات على لسان الوزير فلان`: the one by whose tongue it was said, if he is named; in an aside (`الوزارة، على لسان ناطقها فلان،`) she speaks who has it. */
export function byTongue(
  r: Reading,
  verb: number,
  word: CueWord,
  range: Range,
  subject: Subject,
): { voices: readonly Voice[]; last: number } | null {
  const stops = stopsFor(r, word);
  for (let i = verb + 1; i < range.to && i - verb < 12; i++) {
    const tongue = r.key(i) === 'بلسان' ? i : r.key(i) === 'علي' && r.key(i + 1) === 'لسان' ? i + 1 : null;
    if (tongue !== null) {
      const n = r.starts(tongue + 1);
      if (n === null) return null;
      const phrase = readPhrase(r, n, stops);
      const aside = r.isComma(i - 1) && subject.voices.length > 0;
      const named = !aside && phrase.voices.some((v) => v.members.some((m) => r.isPerson(r.view.nominal(m))));
      return { ...phrase, voices: named ? phrase.voices : subject.voices };
    }
    if (r.isComplementiser(i) || r.form(i) === ':') return null;
  }
  return null;
}

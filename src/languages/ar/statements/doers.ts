import type { Voice } from '../../statements.ts';
import type { CueWord } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import { isMeanwhile, type Reading } from './reading.ts';
import { type Subject, subjectOf } from './subject.ts';

/** How far back, in tokens and verbs, a doer is looked for. */
const REACH = 120;
const VERBS = 8;

const ANY: CueWord = {
  past: '',
  key: '',
  takesObject: true,
  takesQuotation: false,
  takesClause: true,
  prepositions: new Set(),
  addressed: false,
};

/** Who does the latest thing told before a token, among those that agree with a word about him there. */
export const doerBefore = (
  r: Reading,
  token: number,
  from: number,
  gender: 'M' | 'F' | null,
  plural = false,
): Voice | null => doersBefore(r, token, from, gender, plural)[0] ?? null;

/** The same with those who do it together with him (`دانت مصر والسعودية الهجوم، ودعت`). */
export function doersBefore(
  r: Reading,
  token: number,
  from: number,
  gender: 'M' | 'F' | null,
  plural = false,
): readonly Voice[] {
  let tried = 0;
  for (let i = token - 1; i >= from && token - i < REACH && tried < VERBS; i--) {
    if (!r.isVerb(i) || r.isRelative(i - 1)) continue;
    // قبل أن يصادق البرلمان: what happens meanwhile.
    if (isMeanwhile(r, i)) continue;
    if (r.quotations.at(i) !== null && r.quotations.at(i) !== r.quotations.at(token)) continue;
    const analysis = r.analysis(i);
    const clause = r.view.clauseOf(i);
    if (clause !== null && clause.antecedent !== null) continue;
    tried++;
    const subject = anySubject(r, i, from);
    const voice = subject?.voices[0] ?? subject?.suggested ?? atHead(r, i, from);
    if (voice === null || (plural && !voice.plural)) continue;
    const head = r.view.nominal(voice.members[0] ?? 0);
    if (gender === null || analysis?.gender === gender || head.gender === gender)
      return [voice, ...(subject?.voices.slice(1) ?? [])];
  }
  return [];
}

function anySubject(r: Reading, verb: number, from: number): Subject | null {
  const known = r.subjects.get(verb);
  if (known?.from === from) return known.subject;
  const subject = subjectOf(r, verb, ANY, from);
  r.subjects.set(verb, { from, subject });
  return subject;
}

/** Whoever stands right behind the first verb of a sentence does it, whatever the verb's reading says. */
function atHead(r: Reading, verb: number, from: number): Voice | null {
  const n = r.starts(verb + 1);
  const bare = n !== null && n.preposition === null && n.governor === null && (n.definite || n.name !== null);
  if (!bare || verb - from > 1 || !r.speaks(n)) return null;
  return readPhrase(r, n, (j) => r.isComplementiser(j)).voices[0] ?? null;
}

import { PLAIN } from '../../shared/statements/cue.ts';
import type { Cue } from '../../statements.ts';
import type { Beginning } from './content.ts';
import type { CueWord } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import { FROM_HIM } from './preposed.ts';
import type { Reading } from './reading.ts';
import { prepositionAt } from './stops.ts';
import type { Subject } from './subject.ts';
import { suffixFeatures } from './suffix.ts';

/** Verbs that pass on what another has said (نقل عن, نسب إلى). */
const ASCRIBING = 'نسب';
const REPORTING = new Set(['نقل', 'ذكر', 'اورد', 'روي', 'حكي', 'اقتبس', ASCRIBING]);

/** The one from whom a verb reports (عن فلان قوله), with where his words begin. */
export function reported(
  r: Reading,
  verb: number,
  subject: Subject,
  word: CueWord,
  begin: Beginning,
  to: number,
): { at: number; cue: Cue } | null {
  if (!REPORTING.has(word.key)) return null;
  const him = fromHim(r, verb, word, begin, to);
  if (him !== null) return him;
  const from = word.key === ASCRIBING ? 'الي' : 'عن';
  for (let i = subject.after + 1; i < to && (i < begin.from || i - subject.after < 3); i++) {
    if (prepositionAt(r, i) !== from || r.key(i - 1) === 'نقلا') continue;
    const n = r.starts(i) ?? r.starts(i + 1);
    if (n === null || !(r.speaks(n) || n.quantity !== null)) return null;
    const phrase = readPhrase(r, n, (j) => r.isComplementiser(j) || r.form(j) === ':' || isSaying(r, j));
    const inner = innerBeginning(r, phrase.last, to);
    if (inner === null || (word.key === ASCRIBING && inner.saying === null)) return null;
    return {
      at: i,
      cue: {
        ...PLAIN,
        token: inner.saying ?? i,
        kind: 'REPORTED',
        voices: phrase.voices,
        from: inner.from,
        to,
        opens: i,
        rule: `reported/${word.past}`,
      },
    };
  }
  return null;
}

/** `نقلت عنه الوكالة أن`: someone spoken of. */
function fromHim(
  r: Reading,
  verb: number,
  word: CueWord,
  begin: Beginning,
  to: number,
): { at: number; cue: Cue } | null {
  const at = [verb + 1, verb + 2].find((i) => FROM_HIM.test(r.key(i)));
  if (at === undefined) return null;
  const said = r.isComplementiser(begin.from) || begin.form === 'QUOTATION';
  const inner = said ? { from: begin.from, saying: null } : innerBeginning(r, at, to);
  if (inner === null) return null;
  const who = suffixFeatures(r.key(at).slice(2));
  const what = { from: inner.from, to, opens: at, rule: `reported/${word.past}` };
  return {
    at: begin.from,
    cue: { ...PLAIN, ...who, ...what, voices: [], token: inner.saying ?? at, kind: 'REPORTED', pronoun: at },
  };
}
const SAYING = new Set([
  'القول',
  'قوله',
  'قولها',
  'قولهم',
  'قولهما',
  'تاكيده',
  'تاكيدها',
  'تاكيدهم',
  'تصريحه',
  'تصريحها',
  'اعلانه',
  'نفيه',
  'اشارته',
]);
const isSaying = (r: Reading, i: number): boolean => SAYING.has(r.key(i));

function innerBeginning(
  r: Reading,
  after: number,
  to: number,
): { from: number; saying: number | null } | null {
  let saying: number | null = null;
  for (let i = after + 1; i < to && i - after < 20; i++) {
    if (isSaying(r, i)) saying = i;
    if (r.isComplementiser(i)) return { from: i, saying };
    const quotation = r.quotations.at(i);
    if (r.form(i) === ':' || quotation?.open === i) return { from: i + 1, saying };
    if (saying !== null && r.starts(i) !== null && i > saying) return { from: i, saying };
  }
  return null;
}

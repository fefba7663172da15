import type { Cue } from '../../statements.ts';
import type { CueWord } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';
import type { Subject } from './subject.ts';

export const CONTRAST = new Set([
  'but',
  'while',
  'whereas',
  'yet',
  'although',
  'though',
  'however',
  'meanwhile',
]);

export type Base = Omit<Cue, 'kind' | 'from' | 'to'>;

/** Whose words they are, as far as it is known. */
export type Spoken = Pick<Cue, 'voices' | 'suggested' | 'gender' | 'plural' | 'anaphor'>;

/** What a subject says belongs to. */
export const spokenBy = ({ voices, suggested, anaphor }: Subject): Spoken => ({
  voices,
  suggested,
  anaphor,
  gender: anaphor?.gender ?? null,
  plural: anaphor?.plural ?? false,
});

export function baseCue(r: Reading, token: number, word: CueWord, subject: Subject, range: Range): Base {
  const before = subject.first - 1;
  const contrast = CONTRAST.has(r.key(before)) || (r.isComma(before) && CONTRAST.has(r.key(before - 1)));
  const joined =
    subject.form !== 'RELATIVE' &&
    (before < range.from || contrast || ['and', 'or', ';'].includes(r.form(before)) || r.isComma(before));
  let opens = subject.first;
  if (contrast || r.key(before) === 'and') opens--;
  if (r.isComma(opens - 1)) opens--;
  const { voices, suggested, gender, plural, anaphor } = spokenBy(subject);
  return {
    token,
    voices,
    suggested,
    gender,
    plural,
    anaphor: anaphor ?? null,
    pronoun: null,
    opens,
    joined: joined && !amidst(r, subject, range) && !tagBetween(r, subject, token, range),
    contrast,
    documents: documentsBehind(r, subject.after, range.to),
    closing: false,
    rule: `cue/${word.name}`,
  };
}

/** A clause of content goes on: `said the talks had failed and the army would attack`. */
const amidst = (r: Reading, subject: Subject, range: Range): boolean =>
  subject.form === 'OWN' &&
  ['that', 'whether', 'if'].includes(r.key(subject.first - 1)) &&
  subject.first > range.from;

/** `Trump called Sisi, the presidency said, and urged`: what is joined goes on inside what was said. */
function tagBetween(r: Reading, subject: Subject, token: number, range: Range): boolean {
  if (subject.form !== 'SHARED') return false;
  for (let i = range.from; i < token; i++) if (r.tags.has(i)) return true;
  return false;
}

const CARRYING = new Set(['in', 'on', 'at', 'during', 'via', 'through', 'by', 'tell', 'told']);

/** `in a statement`, `told a news conference`: what carries the words. */
function documentsBehind(r: Reading, from: number, end: number): readonly string[] {
  const found: string[] = [];
  for (let i = from + 1; i < end && i - from < 12; i++) {
    const n = r.view.at(i);
    const opened = n === null ? '' : r.key(r.opening(n, from) - 1);
    if (n !== null && n.head === i && CARRYING.has(opened) && r.isDocument(n)) found.push(r.lemma(i));
    if (r.key(i) === 'that') break;
  }
  return found;
}

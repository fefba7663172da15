import { PLAIN } from '../../shared/statements/cue.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Cue } from '../../statements.ts';
import { beginningOf } from './content.ts';
import { doerBefore } from './doers.ts';
import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import { objectCues } from './objects.ts';
import { quotingCues } from './quoting.ts';
import type { Range, Reading } from './reading.ts';
import { voicesOf } from './voice.ts';

/** Behind these a gerund names what may not have been said (short of recalling its envoy). */
const UNDONE = new Set(['of', 'from', 'without', 'for', 'against', 'at', 'about', 'to', 'than']);

/** Verbs whose infinitive tells what is said (`went on to say`). */
const GOING_ON = new Set(['go', 'continue', 'come', 'appear', 'seem', 'begin', 'start', 'hasten', 'return']);

/** `, saying that`, `to tell him that`, `by threatening to`: what the subject of the clause around says. */
export function participleCues(r: Reading, i: number, last: number, word: CueWord, range: Range): Cue[] {
  const infinitive = r.group(i).includes('to');
  if (infinitive && !purposive(r, i, range)) return [];
  const start = r.groupStart(i, range.from);
  const before = start - 1;
  if (r.group(i).includes('not')) return [];
  if (r.pos(before) === 'DET' || r.isPossessive(before) || UNDONE.has(r.key(before))) return [];
  const subject =
    absolute(r, before, range.from) ?? doerBefore(r, i, start, r.reach(range.from), !infinitive);
  const leading = before < range.from || (subject === null && ahead(r, i, range) !== null);
  const doer = subject ?? (leading ? ahead(r, i, range) : null);
  if (doer === null) return [];
  const base: Omit<Cue, 'kind' | 'from' | 'to'> = {
    ...PLAIN,
    token: i,
    voices: [],
    suggested: doer.voices[0] ?? doer.suggested,
    anaphor: doer.anaphor ?? { human: null, gender: null, plural: false },
    opens: r.isComma(before) ? before : start,
    rule: `participle/${word.name}`,
  };
  if (['quote', 'cite'].includes(word.lemma)) {
    const quoted = quotingCues(r, base, last, range);
    if (quoted !== null) return quoted.map((cue, k) => (k === 0 ? { ...cue, kind: 'PARTICIPLE' } : cue));
  }
  const special = objectCues(r, last, word, range);
  if (special !== null) return [{ ...base, kind: 'PARTICIPLE', ...special }];
  const begin = beginningOf(r, last, word, range.to);
  if (begin === null) return [];
  const to = endingOf(r, begin, range.to);
  return to > begin.from ? [{ ...base, kind: 'PARTICIPLE', from: begin.from, to }] : [];
}

/** An infinitive of purpose, or behind a verb that only goes on; not what is planned, refused or asked for. */
function purposive(r: Reading, i: number, range: Range): boolean {
  const to = r.groupStart(i, range.from);
  const before = to - 1;
  if (before < range.from) return false;
  if (r.isVerb(before)) return GOING_ON.has(r.lemma(before));
  if (r.key(before) === 'on' && r.lemma(before - 1) === 'go') return true;
  if (['ADJ', 'AUX', 'SCONJ', 'CCONJ'].includes(r.pos(before))) return false;
  for (let j = before; j >= range.from && before - j < 16; j--)
    if (r.isVerb(j)) return SPEAKING.has(r.lemma(j));
  return false;
}

/** What one does in order to say something. */
const SPEAKING = wordSet(
  'telephone phone call ring write turn take speak appear stand intervene step summon address use hold issue release publish send fly travel visit gather march rally assemble meet convene emerge come go return cross demonstrate',
);

/** `with Haley saying`: the participle has a subject of its own. */
function absolute(r: Reading, before: number, from: number): ReturnType<typeof doerBefore> {
  const n = r.view.at(before);
  if (n === null || !r.speaks(n)) return null;
  const title = r.view.apposed(n.index);
  const whole = title === null || r.view.nominal(title).first > n.first ? n : r.view.nominal(title);
  const first = r.opening(whole, from);
  if (r.key(first - 1) !== 'with' && !['hear', 'watch'].includes(r.lemma(first - 1))) return null;
  const voices = voicesOf(r, n, first, before);
  return { voices, anaphor: null, suggested: null, first, after: before, inverted: false, form: 'OWN' };
}

/** Behind a leading participle (`Speaking in Rome, the pope`) the subject follows. */
function ahead(r: Reading, i: number, range: Range): ReturnType<typeof doerBefore> {
  for (let j = i + 1; j < range.to && j - i < 40; j++)
    if (r.isFinite(j)) return doerBefore(r, j + 1, j + 1, range.from);
  return null;
}

import { PLAIN } from '../../shared/statements/cue.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Cue } from '../../statements.ts';
import { type Base, baseCue } from './base.ts';
import { type Beginning, beginningOf } from './content.ts';
import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import { headFrom, phraseEnd } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import { type Subject, subjectOf } from './subject.ts';
import { tagged } from './tags.ts';
import { voicesOf } from './voice.ts';
import { wordAt } from './words.ts';

/** `quoted by the agency as saying` */
function asSaying(r: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (r.key(i) === 'as' && r.isGerund(i + 1)) return true;
  return false;
}

/** What is found, shown or heard by someone is not said by him. */
const PERCEIVING = wordSet(
  'find show discover notice hear learn record document see hold list name identify understand establish detect',
);

/** `quoted an official as saying that`: the one who quotes, and the one quoted inside his words. */
export function quotingCues(r: Reading, base: Base, after: number, range: Range): Cue[] | null {
  const head = headFrom(r, after + 1);
  if (head === null) return null;
  for (let i = head.last + 1; i < range.to && i - after < 40; i++) {
    if (r.key(i) !== 'as' || !r.isGerund(i + 1)) continue;
    const found = wordAt(r, i + 1);
    if (found === null) return null;
    const begin = beginningOf(r, found.last, found.word, range.to);
    if (begin === null) return null;
    const to = endingOf(r, begin, range.to);
    return [
      { ...base, kind: 'VERB', from: after + 1, to },
      reported(i + 1, voicesOf(r, head, after + 1, i - 1), begin, to, after + 1),
    ];
  }
  return null;
}

const reported = (
  token: number,
  voices: Cue['voices'],
  begin: Beginning,
  to: number,
  opens: number,
): Cue => ({
  ...PLAIN,
  token,
  kind: 'REPORTED',
  voices,
  from: begin.from,
  to,
  opens,
  rule: 'reported',
});

/** `was quoted as saying`, `has been predicted by experts`: who is quoted, or the agent. */
export function passiveCues(r: Reading, verb: number, word: CueWord, range: Range): Cue[] {
  const end = Math.min(range.to, verb + 24);
  for (let i = verb + 1; i < end; i++) {
    if (r.key(i) === 'as' && r.isGerund(i + 1)) {
      const found = wordAt(r, i + 1);
      const subject =
        found === null || !r.isFinite(verb) ? null : subjectOf(r, verb, range.from, range.to, null);
      const begin = found === null ? null : beginningOf(r, found.last, found.word, range.to);
      if (found === null || subject === null) return [];
      if (begin === null) {
        const tag = tagged(r, subject, found.last, found.word, range);
        return tag === null ? [] : [{ ...baseCue(r, i + 1, found.word, subject, range), ...tag }];
      }
      return [
        {
          ...baseCue(r, i + 1, found.word, subject, range),
          kind: 'VERB',
          from: begin.from,
          to: endingOf(r, begin, range.to),
        },
      ];
    }
    if (r.isComma(i) || r.isFinite(i)) break;
    if (r.key(i) !== 'by' || !r.isFinite(verb) || asSaying(r, i, end)) continue;
    const agent = headFrom(r, i + 1);
    if (
      PERCEIVING.has(word.lemma) ||
      agent === null ||
      !r.speaks(agent) ||
      !(word.takes.has('object') || word.takes.has('o-as') || word.takes.has('that'))
    )
      return [];
    return byAgent(r, verb, word, i, range);
  }
  return [];
}

function byAgent(r: Reading, verb: number, word: CueWord, by: number, range: Range): Cue[] {
  const agent = headFrom(r, by + 1);
  const patient = subjectSpan(r, verb, range);
  if (agent === null || patient === null) return [];
  const spoken = r.view.clauseOf(verb)?.subject ?? null;
  // `the minister was dismissed by the president`
  if (word.lemma === 'dismiss' && spoken !== null && r.speaks(r.view.nominal(spoken))) return [];
  const last = phraseEnd(r, agent, range.to);
  const subject: Subject = {
    voices: voicesOf(r, agent, by + 1, last),
    anaphor: null,
    suggested: null,
    first: patient.from,
    after: last,
    inverted: false,
    form: 'OWN',
  };
  if (word.takes.has('addressee') || word.takes.has('o-inf')) return toldBy(r, verb, word, subject, range);
  const said = word.takes.has('o-as') && r.key(last + 1) === 'as' ? last + 2 : null;
  const infinitive = said === null && r.key(last + 1) === 'to' && r.pos(last + 1) === 'PART';
  const content = infinitive
    ? { from: patient.from, to: endingOf(r, { from: last + 1, form: 'CLAUSE' }, range.to) }
    : said === null
      ? patient
      : { from: said, to: endingOf(r, { from: said, form: 'PHRASE' }, range.to) };
  return [{ ...baseCue(r, verb, word, subject, range), kind: 'VERB', ...content }];
}

/** `Residents were told by the army to leave`: what the one spoken to is told. */
function toldBy(r: Reading, verb: number, word: CueWord, subject: Subject, range: Range): Cue[] {
  for (let i = verb + 1; i < range.to && i - verb < 24 && !r.isComma(i); i++) {
    const told = (r.key(i) === 'to' && r.isVerb(i + 1)) || (r.key(i) === 'that' && r.pos(i) === 'SCONJ');
    if (!told) continue;
    // to leave by men
    const end = i < subject.after ? (subject.voices[0]?.first ?? range.to) : range.to;
    const to = i < subject.after ? end - 1 : endingOf(r, { from: i, form: 'CLAUSE' }, range.to);
    return [{ ...baseCue(r, verb, word, subject, range), kind: 'VERB', from: i, to }];
  }
  return [];
}

/** The words that a passive verb is said of. */
function subjectSpan(r: Reading, verb: number, range: Range): { from: number; to: number } | null {
  const clause = r.view.clauseOf(verb);
  if (clause?.subject == null) return null;
  const from = r.opening(r.view.nominal(clause.subject), range.from);
  let to = from;
  while (to < r.groupStart(verb, range.from) && !r.isComma(to)) to++;
  return to > from ? { from, to } : null;
}

import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { behindPhrase, bounded, finiteBehind, isTime } from './spans.ts';

/** Where what is said begins, and as what. */
export interface Beginning {
  readonly from: number;
  readonly form: 'CLAUSE' | 'QUOTATION' | 'PHRASE';
}

/** How far behind its verb what is said may begin, in tokens. */
const REACH = 45;
const PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there', 'this', 'these', 'those']);
const ADDRESSED = new Set(['me', 'us', 'you', 'him', 'her', 'it', 'them']);
/** `says nothing about`: no words are told. */
const NOTHING = new Set(['nothing', 'little', 'anything', 'goodbye', 'farewell']);
const QUESTIONS = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);
const FRAMES = new Set([
  'although',
  'though',
  'while',
  'if',
  'unless',
  'because',
  'since',
  'despite',
  'once',
  'until',
]);

/** Where what a word of saying says begins behind it (or behind its subject, `after`); null when nothing is said there. */
export function beginningOf(r: Reading, after: number, word: CueWord, end: number): Beginning | null {
  const first = firstBeginning(r, after, word, end);
  const that =
    first?.form === 'CLAUSE' && r.key(first.from) !== 'that' ? thatBefore(r, first.from, end) : null;
  const begin = that ?? first;
  // `called for calm`: the preposition belongs to what is said.
  if (begin?.form === 'PHRASE' && word.particles.at(-1) === 'for' && begin.from === after + 1)
    return { ...begin, from: after };
  return begin;
}

/** A past form right behind a document that has no subject of its own. */
function givenOut(r: Reading, i: number): boolean {
  const n = r.view.at(i - 1);
  return n !== null && r.isDocument(n) && r.group(i).length === 0 && /ed$/.test(r.key(i));
}

/** `said on 15 May that`: a clause with that, before any verb with tense, is what is said. */
function thatBefore(r: Reading, from: number, end: number): Beginning | null {
  for (let i = from; i < end && i - from < 12; i++) {
    if (r.key(i) === 'that' && r.pos(i) === 'SCONJ')
      return r.view.at(i - 1) === null || r.token(i - 1)?.kind === 'NUMBER'
        ? { from: i, form: 'CLAUSE' }
        : null;
    if (r.isFinite(i) || r.pos(i) === 'AUX' || r.quotations.at(i) !== null) return null;
  }
  return null;
}

function firstBeginning(r: Reading, after: number, word: CueWord, end: number): Beginning | null {
  const { takes } = word;
  const clausal = takes.has('that') || takes.has('clause');
  let addressed = false;
  let prepositional = false;
  for (let i = after + 1; i < end && i - after < REACH; i++) {
    const key = r.key(i);
    const quotation = r.quotations.at(i);
    if (quotation?.open === i && takes.has('clause') && beginsClause(r, quotation.open, quotation.close, end))
      return { from: i + 1, form: 'CLAUSE' };
    if (quotation?.open === i)
      return takes.has('quote') || takes.has('clause') || prepositional || takes.has('object')
        ? quoted(i, end)
        : null;
    if (r.form(i) === ':') return afterColon(r, i, end);
    if (key === 'that' && clausal && !relative(r, i, after)) return { from: i, form: 'CLAUSE' };
    if (takes.has('whether') && QUESTIONS.has(key)) return { from: i, form: 'CLAUSE' };
    if (
      ADDRESSED.has(key) &&
      takes.has('addressee') &&
      !addressed &&
      !r.isFinite(i + 1) &&
      r.pos(i + 1) !== 'AUX'
    ) {
      addressed = true;
      continue;
    }
    // told visiting senators that
    if (takes.has('addressee') && !addressed && r.isGerund(i) && r.starts(i + 1) !== null) continue;
    if (r.isComma(i)) {
      const resumed = overAside(r, i, end, takes.has('object') && i === after + 1);
      if (resumed === null) return null;
      i = resumed;
      continue;
    }
    const verb = r.quotations.at(i + 1)?.open === i + 1 ? i + 2 : i + 1;
    if (key === 'to' && r.isVerb(verb))
      return takes.has('inf') || (takes.has('o-inf') && addressed) ? { from: i, form: 'CLAUSE' } : null;
    if (takes.has('ing') && (r.isGerund(i) || key === 'having')) return { from: i, form: 'CLAUSE' };
    if (takes.has('clause') && i === after + 1 && r.pos(i) === 'AUX' && r.isFinite(i))
      return { from: i, form: 'CLAUSE' };
    if (r.pos(i) === 'ADP' && takes.has(key as never) && !bounded(r, i)) {
      const opened = r.quotations.at(i + 1);
      if (opened?.open === i + 1) return quoted(i + 1, end);
      if (i + 1 >= end) return null;
      return { from: key === 'for' ? i : i + 1, form: 'PHRASE' };
    }
    if (i > after + 1 && ASIDES.has(key) && r.pos(i) === 'SCONJ') return null;
    if (takes.has('clause') && (FRAMES.has(key) || pronoun(r, i, end)) && !ADDRESSED.has(key))
      return { from: i, form: 'CLAUSE' };
    if (r.pos(i) === 'ADP' && !bounded(r, i)) {
      if (r.isGerund(i + 1)) return thatBehind(r, i, end);
      i = behindPhrase(r, i + 1, end, takes.has('of') ? 1 : 8);
      prepositional = true;
      continue;
    }
    if (r.pos(i) === 'ADV' || isTime(r, i)) continue;
    // in a report published on Tuesday that
    if (prepositional && r.isVerb(i) && (r.isPassive(i) || givenOut(r, i))) continue;
    if (NOTHING.has(key)) return null;
    const n = r.starts(i);
    if (n !== null || bounded(r, i) || r.token(i)?.kind === 'NUMBER' || PRONOUNS.has(key)) {
      const behind = n === null ? i : behindPhrase(r, i, end);
      if ((takes.has('addressee') || takes.has('o-inf')) && !addressed && opensBehind(r, behind, word, end)) {
        addressed = true;
        i = behind;
        continue;
      }
      const clause = takes.has('clause') && finiteBehind(r, i, end);
      if (clause) return { from: i, form: 'CLAUSE' };
      if (takes.has('object') || takes.has('whole')) return { from: i, form: 'PHRASE' };
      if (takes.has('quote') && quotesWithin(r, i, endingOf(r, { from: i, form: 'PHRASE' }, end) - 1))
        return { from: i, form: 'PHRASE' };
      return null;
    }
    if (takes.has('clause') && finiteBehind(r, i, end) && r.isWord(i)) return { from: i, form: 'CLAUSE' };
    if (takes.has('object') && ['ADJ', 'NOUN', 'DET'].includes(r.pos(i))) return { from: i, form: 'PHRASE' };
    return null;
  }
  return null;
}

/** A pronoun that a clause may begin with; `this` and its like also stand before a noun. */
const pronoun = (r: Reading, i: number, end: number): boolean =>
  PRONOUNS.has(r.key(i)) && (!/^th(?:is|ese|ose)$/.test(r.key(i)) || finiteBehind(r, i, end));

/** Behind the verb and what it takes these tell of when and where it was said. */
const ASIDES = new Set(['before', 'after', 'until', 'as', 'when', 'where', 'while']);

function quoted(open: number, end: number): Beginning | null {
  return open + 1 < end ? { from: open + 1, form: 'QUOTATION' } : null;
}

/** `said “infiltrators” had thrown a grenade`: a quotation that is but the subject of what is said. */
const beginsClause = (r: Reading, open: number, close: number, end: number): boolean =>
  close - open <= 6 &&
  close + 1 < end &&
  r.isWord(close + 1) &&
  (r.isFinite(close + 1) || r.pos(close + 1) === 'AUX');

/** `condemned the “reckless” action`: some of the words are the speaker's. */
function quotesWithin(r: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to && !r.isComma(i); i++) if (r.quotations.at(i)?.open === i) return true;
  return false;
}

/** `said after meeting the envoy that`: only a clause with that follows an aside with a verb of its own. */
function thatBehind(r: Reading, from: number, end: number): Beginning | null {
  for (let i = from; i < end && i - from < 15 && !r.isMark(i); i++)
    if (r.key(i) === 'that' && r.pos(i) === 'SCONJ') return { from: i, form: 'CLAUSE' };
  return null;
}

/** What stands behind a colon. */
export function afterColon(r: Reading, colon: number, end: number): Beginning | null {
  if (r.quotations.at(colon + 1)?.open === colon + 1) return { from: colon + 2, form: 'QUOTATION' };
  return colon + 1 < end ? { from: colon + 1, form: 'CLAUSE' } : null;
}

/** `the group that attacked`: a verb right behind, a noun right before. */
const relative = (r: Reading, i: number, after: number): boolean =>
  i - 1 > after && r.pos(i - 1) === 'NOUN' && (r.isFinite(i + 1) || r.pos(i + 1) === 'AUX');

/** The comma that closes an aside, if what is said follows it; null where the clause ends at the comma. */
function overAside(r: Reading, comma: number, end: number, object: boolean): number | null {
  if (r.quotations.at(comma + 1)?.open === comma + 1 || r.key(comma + 1) === 'that') return comma;
  for (let i = comma + 1; i < end && i - comma < 30; i++) {
    if (r.isFinite(i) && !['who', 'which', 'that', 'whose', 'where', 'when'].includes(r.key(comma + 1)))
      return null;
    if (!r.isComma(i)) continue;
    const next = r.key(i + 1);
    if (object && i - comma < 8 && r.starts(i + 1) !== null && !finiteBehind(r, i + 1, i + 12)) return i;
    return next === 'that' || r.quotations.at(i + 1)?.open === i + 1 ? i : null;
  }
  return null;
}

/** Behind the one spoken to stands what is said: that, a quotation, a colon, an infinitive, another subject with its verb. */
function opensBehind(r: Reading, last: number, word: CueWord, end: number): boolean {
  const { takes } = word;
  for (let i = last + 1; i < end && i - last < 24; i++) {
    const key = r.key(i);
    if (takes.has('o-inf') && key === 'to' && r.isVerb(i + 1)) return true;
    if (takes.has('that') && key === 'that') return !r.isFinite(i + 1) || r.pos(i - 1) !== 'NOUN';
    const opens = r.isComma(i) ? i + 1 : i;
    if (r.form(i) === ':' || r.quotations.at(opens)?.open === opens) return takes.has('addressee');
    if (r.isFinite(i)) return false;
    if (r.pos(i) === 'ADP') {
      if (takes.has(key as never) && takes.has('addressee')) return true;
      i = behindPhrase(r, i + 1, end);
      continue;
    }
    if (r.pos(i) === 'ADV' || isTime(r, i)) continue;
    if (takes.has('addressee') && takes.has('clause') && (PRONOUNS.has(key) || r.starts(i) !== null))
      return finiteBehind(r, i, end);
    return false;
  }
  return false;
}

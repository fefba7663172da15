import type { Nominal } from '../../../extract/layers.ts';
import { PLAIN } from '../../shared/statements/cue.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Cue, Voice } from '../../statements.ts';
import { victimMeasure } from '../quantities/victims.ts';
import { doerBefore } from './doers.ts';
import { contrasts, endingOf, trimmed } from './ending.ts';
import { cueIndex, ISSUING } from './lexicon.ts';
import { suffixFeatures } from './nouns.ts';
import { openingOf } from './opening.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { documentsIn, type Reading } from './reading.ts';
import { prepositionAt } from './stops.ts';
import { giverBehind, toldAt } from './told.ts';
import type { Range } from './verbs.ts';

/** An attribution without a verb of its own, and where reading goes on. */
export interface Source {
  readonly cue: Cue;
  /** The token after which more cues may stand. */
  readonly resume: number;
}

/** Prepositions with a pronoun after `ما` (بحسب ما صرح به). */
const PRONOUNS = new Set(['به', 'بها', 'عنه', 'عنها', 'فيه', 'اليه']);
const FORWARD = new Set(['جاء', 'ورد', 'نقلا']);

/** `بحسب فلان`, `وفق ما أعلنت الوزارة`, `جاء في بيان للجيش أن`, `في تقديره`; null for what names no one who speaks (وفق القانون). */
export function sourceAt(r: Reading, i: number, range: Range, alone: boolean): Source | null {
  const told = r.sourceAt(i) === null ? toldAt(r, i, range) : null;
  const found = told ?? r.sourceAt(i);
  if (found === null || found.value === 'على لسان') return null;
  const who = told !== null ? named(r, told.speaker) : speaker(r, i, found.last, found.value, range);
  if (who === null) return null;
  const begin = told !== null ? null : forward(r, found.value, who.last, range);
  if (told === null && found.value.startsWith('كما') && begin !== null) return null;
  if (begin === null && /^(?:كما |مثلما )?(?:جاء|ورد) /.test(found.value)) return null;
  const span = begin ?? around(r, i, who.last, range, alone);
  if (span === null) return null;
  const kind = begin === null ? 'SOURCE' : found.value.startsWith('نقلا') ? 'REPORTED' : 'VERB';
  return {
    resume: who.resume,
    cue: {
      ...PLAIN,
      token: i,
      kind,
      voices: who.voices,
      suggested: who.suggested,
      ...suffixFeatures(who.pronoun === null ? '' : (r.analysis(who.pronoun)?.enclitic ?? '')),
      pronoun: who.pronoun,
      from: span.from,
      to: span.to,
      opens: r.isComma(i - 1) ? i - 1 : i,
      joined: kind === 'VERB' && openingOf(r, i, range.from).joined,
      documents: documentsIn(r, i, who.last + 1),
      closing: span.closing,
      rule: `source/${found.value}`,
    },
  };
}

interface Who {
  readonly voices: readonly Voice[];
  readonly suggested: Voice | null;
  readonly pronoun: number | null;
  readonly last: number;
  readonly resume: number;
}

/** The one who speaks, and what follows him to the end of his phrase. */
function named(r: Reading, n: Nominal): Who {
  const { voices, last } = readPhrase(r, n, (j) => r.isComplementiser(j) || r.form(j) === ':');
  return { voices, suggested: null, pronoun: null, last, resume: last };
}

function speaker(r: Reading, first: number, last: number, value: string, range: Range): Who | null {
  // في نظري are the words of whoever is quoted.
  if (/^(?:ي|نا)$/.test(r.analysis(last)?.enclitic ?? '')) return null;
  if (r.analysis(last)?.enclitic != null && !/ما$/.test(value) && !r.isVerb(last))
    return { voices: [], suggested: null, pronoun: last, last, resume: last };
  const stops = (i: number): boolean => r.isComplementiser(i) || r.form(i) === ':';
  const own = r.view.at(last);
  if (own !== null && own.head === last && last > first && r.isDocument(own)) {
    const phrase = readPhrase(r, own, stops);
    return issued(r, phrase, range);
  }
  // A noun of saying may have taken its speaker for an adjective (قول مصدر أمني).
  if (own !== null && own.head === last && own.last > last && isUnnamed(r, last + 1)) {
    const voice = { kind: 'PARTY' as const, members: [own.index], first: last + 1, last: own.last };
    const plain = { suggested: null, pronoun: null, last: own.last, resume: own.last };
    return { ...plain, voices: [{ ...voice, gender: own.gender, plural: false }] };
  }
  const reach = value.endsWith('ما') ? 2 : 0;
  const verb = [last, last + 1, last + 2].find((i) => r.isVerb(i) && i > first && i <= last + reach) ?? null;
  for (let i = (verb ?? last) + 1; i < range.to && i - last < 12; i++) {
    const n = r.starts(i);
    if (n === null) {
      if (r.isVerb(i) || r.isComplementiser(i)) return null;
      continue;
    }
    if (verb !== null && ((n.preposition !== null && !PRONOUNS.has(r.key(i - 1))) || !r.speaks(n))) {
      i = n.last;
      continue;
    }
    const given =
      verb === null && !n.definite ? giverBehind(r, r.view.nominal(r.view.tail(n.index)).last + 1) : null;
    if (given !== null) return named(r, given.speaker);
    if (!r.speaks(n) && n.quantity === null) return null;
    const phrase = readPhrase(r, n, stops);
    return issued(r, phrase, range);
  }
  return null;
}

const isUnnamed = (r: Reading, i: number): boolean =>
  cueIndex().unnamed.has(r.lemma(i)) || cueIndex().unnamed.has(r.key(i));

/** A document speaks for whoever gave it out (حصيلة أعلنتها الوزارة، بيان أصدرته). */
function issued(r: Reading, phrase: Phrase, range: Range): Who {
  const { voices, last } = phrase;
  const plain = { voices, suggested: null, pronoun: null, last, resume: (voices[0]?.first ?? last) - 1 };
  let verb = last + 1;
  if (r.isRelative(verb)) verb++;
  const analysis = r.analysis(verb);
  if (voices[0]?.kind !== 'DOCUMENT' || analysis?.pos !== 'VERB' || analysis.enclitic === null) return plain;
  if (!ISSUING.has(analysis.lemma)) return plain;
  const n = r.starts(verb + 1);
  if (n !== null && n.preposition === null && r.speaks(n)) {
    const owner = readPhrase(r, n, () => false);
    return { ...plain, voices: owner.voices, last: owner.last, resume: owner.last };
  }
  let end = verb;
  while (end + 1 < range.to && !r.isComma(end + 1) && !r.isVerb(end + 1)) end++;
  const suggested = doerBefore(r, verb, range.from, analysis.gender);
  return suggested === null ? plain : { ...plain, voices: [suggested], last: end, resume: end };
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly closing: boolean;
}

/** What follows as a clause or quotation: `جاء في بيان أن`, `نقلا عن فلان، أن`. */
function forward(r: Reading, value: string, last: number, range: Range): Extent | null {
  const bound = FORWARD.has(value.split(' ')[0] ?? '') || value.startsWith('كما') ? 12 : 0;
  for (let i = last + 1; i < range.to && i - last < bound; i++) {
    if (r.isComplementiser(i))
      return { from: i, to: endingOf(r, { from: i, form: 'CLAUSE' }, range.to), closing: false };
    const quotation = r.quotations.at(i);
    if (r.form(i) === ':' || quotation?.open === i) {
      const from = r.form(i) === ':' && r.quotations.at(i + 1)?.open === i + 1 ? i + 2 : i + 1;
      return { from, to: endingOf(r, { from, form: 'QUOTATION' }, range.to), closing: false };
    }
    if (r.lemma(i) === 'عن' && r.isAdposition(i) && value.startsWith('ورد'))
      return { from: i + 1, to: endingOf(r, { from: i + 1, form: 'CLAUSE' }, range.to), closing: false };
    if (value.startsWith('كما') && prepositionAt(r, i) !== null && i === last + 1) return null;
    // جاء في بيان أوردته الوكالة، أن
    if (r.isVerb(i) && r.analysis(i)?.enclitic == null) return null;
  }
  return null;
}

/** A source at the head attributes what follows; at the end or in the middle, its clause. */
const REACH = 200;

function around(r: Reading, first: number, last: number, range: Range, alone: boolean): Extent | null {
  const end = trimmed(r, range.from, range.to);
  let lead = true;
  for (let i = range.from; i < first && lead; i++) if (r.token(i)?.kind === 'WORD') lead = false;
  if (lead) return leading(r, last, end);
  let from = Math.max(range.from, first - REACH);
  for (let i = first - 1; i > from; i--)
    if (r.form(i) === ':' && r.quotations.at(i) === null) {
      from = i + 1;
      break;
    } else if (!alone && r.isComma(i) && contrasts(r, i + 1) && r.quotations.at(i) === null) {
      from = r.key(i + 1) === 'في' || r.key(i + 1) === 'وفي' ? i + 3 : i + 2;
      break;
    }
  const to = trimmed(r, from, first);
  if (to <= from) return null;
  const relative = lastRelative(r, from, first);
  if (relative !== null && !r.isMark(first - 1) && !commaBetween(r, relative, first))
    return { from: relative + 1, to, closing: true };
  let next = last + 1;
  while (next < end && !r.isComma(next) && !r.isComplementiser(next) && !r.isVerb(next)) next++;
  while (next < end && r.isMark(next)) next++;
  const closes = next >= end || contrasts(r, next) || leavesClause(r, next);
  if (closes) return { from: (alone ? lastFigures(r, from, to) : null) ?? from, to, closing: true };
  if (relative !== null && first - relative <= 4) return { from: next, to: end, closing: false };
  return { from, to: endingOf(r, { from: next, form: 'CLAUSE' }, end), closing: false };
}

/** Verbs that tell a figure themselves. */
const FIGURES = foldedSet('بلغ وصل ارتفع تجاوز ناهز');

/** `أحرق محتجون المقر، وقُتل شرطيان، وفق`: the source vouches for the figure that a clause of its own tells behind the story, which begins at this token; null where the story tells one itself. */
function lastFigures(r: Reading, from: number, to: number): number | null {
  const first = firstVerb(r, from, to);
  if (first === null || tellsFigure(r, first) || r.lemma(first) === 'كان') return null;
  let begins: number | null = null;
  for (let i = to - 1; i > first; i--) {
    if (r.isRelative(i) || r.isComplementiser(i) || r.opensClause(i) || r.quotations.at(i) !== null) break;
    if (!r.isVerb(i) || !r.isJoined(i) || !r.isComma(i - 1)) continue;
    if (!tellsFigure(r, i)) break;
    begins = i;
  }
  return begins;
}

const tellsFigure = (r: Reading, verb: number): boolean =>
  FIGURES.has(r.lemma(verb)) || victimMeasure(r.lemma(verb)) !== null;

function firstVerb(r: Reading, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (r.isVerb(i)) return i;
  return null;
}

/** Another clause begins: a conjoined verb or noun after the source. */
const leavesClause = (r: Reading, i: number): boolean =>
  (r.isVerb(i) &&
    r.isJoined(i) &&
    r.analysis(i)?.enclitic == null &&
    !r.isComplementiser(i + 1) &&
    (r.starts(i + 1)?.preposition ?? null) === null) ||
  (r.starts(i) !== null && r.isJoined(i)) ||
  r.opensClause(i);

function commaBetween(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.isComma(i)) return true;
  return false;
}

function lastRelative(r: Reading, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) if (r.isRelative(i)) return i;
  return null;
}

function leading(r: Reading, last: number, end: number): Extent | null {
  let depth = 0;
  for (let i = last; i < end && i - last < 25; i++) {
    if (r.form(i) === '(') depth++;
    if (r.form(i) === ')') depth--;
    if (depth === 0 && r.isComma(i)) return i + 1 < end ? { from: i + 1, to: end, closing: false } : null;
    if (i > last && r.isComplementiser(i)) return { from: i, to: end, closing: false };
  }
  return last + 1 < end ? { from: last + 1, to: end, closing: false } : null;
}

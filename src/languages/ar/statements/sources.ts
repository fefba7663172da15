import type { Nominal } from '../../../extract/layers.ts';
import { PLAIN } from '../../shared/statements/cue.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Cue, Voice } from '../../statements.ts';
import { documentsIn } from './communiques.ts';
import { doerBefore } from './doers.ts';
import { around, forward } from './extent.ts';
import { cueIndex, ISSUING } from './lexicon.ts';
import { openingOf } from './opening.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { prepositionAt } from './stops.ts';
import { suffixFeatures } from './suffix.ts';
import { giverBehind, toldAt } from './told.ts';
import type { Range } from './verbs.ts';

/** An attribution without a verb of its own, and where reading goes on. */
export interface Source {
  readonly cue: Cue;
  /** The words of the one from whom it is reported (بحسب ما نقلت الصحيفة عن مسؤول). */
  readonly from: Cue | null;
  /** The token after which more cues may stand. */
  readonly resume: number;
}

/** Prepositions with a pronoun after `ما` (بحسب ما صرح به). */
const PRONOUNS = new Set(['به', 'بها', 'عنه', 'عنها', 'فيه', 'اليه']);

/** `بحسب فلان`, `وفق ما أعلنت الوزارة`, `جاء في بيان للجيش أن`, `في تقديره`; null for what names no one who speaks (وفق القانون). */
export function sourceAt(r: Reading, i: number, range: Range, alone: boolean): Source | null {
  const told = r.sourceAt(i) === null ? toldAt(r, i, range) : null;
  const found = told ?? r.sourceAt(i);
  if (found === null || found.value === 'على لسان') return null;
  // كما يقال: nobody says so.
  if (r.key(found.last) === 'يقال') return null;
  const who = told !== null ? named(r, told.speaker) : speaker(r, i, found.last, found.value, range);
  if (who === null) return null;
  const begin = told !== null ? null : forward(r, found.value, who.last, range);
  if (told === null && found.value.startsWith('كما') && begin !== null) return null;
  if (begin === null && /^(?:كما |مثلما )?(?:جاء|ورد) /.test(found.value)) return null;
  const span = begin ?? around(r, i, who.last, range, alone);
  if (span === null) return null;
  const kind = begin === null ? 'SOURCE' : found.value.startsWith('نقلا') ? 'REPORTED' : 'VERB';
  const origin = begin === null && /ما$/.test(found.value) ? originBehind(r, who.last, span) : null;
  return {
    resume: Math.max(who.resume, origin?.token ?? 0),
    from: origin,
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

/** `نقلت الصحيفة عن مسؤول`: what she tells are his words. */
function originBehind(r: Reading, last: number, { from, to }: { from: number; to: number }): Cue | null {
  const at = last + 1;
  if (prepositionAt(r, at) !== 'عن') return null;
  const n = r.starts(at) ?? r.starts(at + 1);
  if (n === null || !r.speaks(n)) return null;
  const { voices } = readPhrase(r, n, (j) => r.isComplementiser(j) || r.isComma(j));
  return { ...PLAIN, token: at, kind: 'REPORTED', voices, from, to, opens: from, rule: 'reported/source' };
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
    const given = giverBehind(r, own.last + 1);
    // بيان نشرته الوكالة: who prints it is not who wrote it.
    if (given !== null && !r.isMedia(given.speaker)) return named(r, given.speaker);
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
  const verb =
    [last, last + 1, last + 2].find(
      (i) => i > first && i <= last + reach && (r.isVerb(i) || mayBeVerb(r, i)),
    ) ?? null;
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
    const given = verb === null && !/^[وبل]*ال/.test(r.key(n.head)) ? giver(r, n) : null;
    if (given !== null) return named(r, given.speaker);
    if (!r.speaks(n) && n.quantity === null) return null;
    const phrase = readPhrase(r, n, stops);
    return issued(r, phrase, range);
  }
  return null;
}

/** Whoever gives out an indefinite noun (حصيلة جديدة أذاعتها الوزارة). */
const giver = (r: Reading, n: Nominal): ReturnType<typeof giverBehind> =>
  giverBehind(r, n.last + 1) ?? giverBehind(r, r.view.nominal(r.view.tail(n.index)).last + 1);

/** `وفقا لما قاله`: the letters may be a noun's. */
function mayBeVerb(r: Reading, i: number): boolean {
  const verb = r.token(i)?.analyses.find((a) => a.pos === 'VERB' && cueIndex().verbs.has(a.lemma));
  if (verb === undefined || !/ما$/.test(r.key(i - 1))) return false;
  r.takeAsVerb(i, verb);
  return true;
}

const isUnnamed = (r: Reading, i: number): boolean =>
  cueIndex().unnamed.has(r.lemma(i)) || cueIndex().unnamed.has(r.key(i));

const APPEARING = foldedSet('صدر نشر تلي وزع أذيع بث ظهر خرج تسرب');

/** A document speaks for whoever gave it out (حصيلة أعلنتها الوزارة، بيان أصدرته). */
function issued(r: Reading, phrase: Phrase, range: Range): Who {
  const { voices, last } = phrase;
  const plain = { voices, suggested: null, pronoun: null, last, resume: (voices[0]?.first ?? last) - 1 };
  let verb = last + 1;
  if (r.isRelative(verb)) verb++;
  const analysis = r.analysis(verb);
  if (voices[0]?.kind !== 'DOCUMENT' || analysis?.pos !== 'VERB') return plain;
  // بيان صدر في لندن: what is told of it ends with the next comma.
  if (analysis.enclitic === null && APPEARING.has(analysis.lemma)) {
    let end = verb;
    while (end + 1 < range.to && !r.isMark(end + 1) && !r.isVerb(end + 1)) end++;
    return { ...plain, last: end };
  }
  if (analysis.enclitic === null || !ISSUING.has(analysis.lemma)) return plain;
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

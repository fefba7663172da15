import { PLAIN } from '../../shared/statements/cue.ts';
import type { Cue, Voice } from '../../statements.ts';
import { isParty } from '../parties.ts';
import { RELATIVES } from '../syntax/words.ts';
import { ANAPHORS, suggestedBefore } from './anaphors.ts';
import { othersSay, trimmed } from './ending.ts';
import { cueIndex } from './lexicon.ts';
import { headFrom, phraseEnd } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import { voicesOf } from './voice.ts';
import { wordAt } from './words.ts';

/** An attribution without a verb of its own, and the last token that it takes in. */
export interface Source {
  readonly cue: Cue;
  readonly last: number;
}

const ISSUED = new Set([
  'issue',
  'release',
  'publish',
  'give',
  'send',
  'make',
  'post',
  'compile',
  'provide',
  'put',
  'write',
  'carry',
  'collect',
  'gather',
  'cite',
  'quote',
  'report',
]);

/** `according to the ministry`, `citing officials`: null where no one who speaks follows (according to plan). */
export function sourceAt(r: Reading, i: number, range: Range): Source | null {
  const expression = expressionAt(r, i);
  if (expression === null) return counted(r, i, range);
  const begin = i + expression.length;
  const anaphor =
    ANAPHORS.get(
      r.key(begin) === 'him'
        ? 'he'
        : r.key(begin) === 'her' && r.starts(begin) === null
          ? 'she'
          : r.key(begin) === 'them'
            ? 'they'
            : r.key(begin),
    ) ?? null;
  const head = anaphor === null ? headFrom(r, begin) : null;
  if (head === null && anaphor === null) return null;
  if (head !== null && !r.speaks(head) && r.pos(head.head) !== 'PROPN') return null;
  // according to plan
  if (head !== null && r.isDocument(head) && head.number === 'SG' && r.opening(head, begin) === head.head)
    return null;
  // three litres per person
  if (r.key(i) === 'per' && head !== null && head.name === null && r.opening(head, begin) === head.head)
    return null;
  const gerund = i === begin - 1 && r.isGerund(i);
  if (gerund && head !== null && !r.speaks(head)) return null;
  const phrase = head === null ? begin : phraseEnd(r, head, range.to);
  const issuer = head !== null && r.isDocument(head) ? issued(r, phrase, range) : null;
  const last = issuer?.last ?? behindAsides(r, phrase, i <= range.from + 1, range);
  const meant = issuer?.anaphor ?? anaphor;
  const span = around(r, i, last, range);
  if (span === null) return null;
  return {
    last,
    cue: {
      ...PLAIN,
      token: i,
      voices: issuer?.voices ?? (head === null ? [] : voicesOf(r, head, begin, phrase)),
      suggested: meant === null ? null : suggestedBefore(r, i, meant),
      gender: anaphor?.gender ?? null,
      plural: anaphor?.plural ?? false,
      anaphor: meant,
      ...span,
      kind: span.closing && !gerund ? 'TAG' : 'SOURCE',
      closing: gerund ? false : span.closing,
      opens: r.isComma(i - 1) ? i - 1 : i,
      documents: head !== null && r.isDocument(head) ? [r.lemma(head.head)] : [],
      rule: `source/${expression.join(' ')}`,
    },
  };
}

const COUNTS = new Set(['count', 'estimate', 'reckoning', 'tally', 'account', 'admission', 'calculation']);

/** `by the UN’s count`: whose number it is. */
function counted(r: Reading, i: number, range: Range): Source | null {
  if (r.key(i) !== 'by') return null;
  const head = headFrom(r, i + 1);
  if (head === null || head.name !== null || !COUNTS.has(r.lemma(head.head))) return null;
  const owner = r.view.at(i + 1) ?? r.view.at(i + 2);
  if (owner === null || owner.governor !== head.index || !r.speaks(owner)) return null;
  const span = around(r, i, head.last, range);
  if (span === null) return null;
  return {
    last: head.last,
    cue: {
      ...PLAIN,
      ...span,
      token: head.head,
      kind: 'SOURCE',
      voices: voicesOf(r, owner, i + 1, owner.last),
      opens: r.isComma(i - 1) ? i - 1 : i,
      rule: 'source/by',
    },
  };
}

function expressionAt(r: Reading, i: number): readonly string[] | null {
  const found = cueIndex().sources.get(r.key(i));
  return found?.find((words) => words.every((word, k) => r.key(i + k) === word)) ?? null;
}

/** A document speaks for whoever gave it out: `a statement it issued`, `figures released by the ministry`. */
function issued(
  r: Reading,
  phrase: number,
  range: Range,
): { voices: readonly Voice[]; anaphor: Cue['anaphor']; last: number } | null {
  let i = phrase + 1;
  if (['that', 'which'].includes(r.key(i))) i++;
  const pronoun = ANAPHORS.get(r.key(i));
  for (let j = i; j < Math.min(range.to, i + 6); j++) {
    if (!r.isVerb(j) || !ISSUED.has(r.lemma(j))) continue;
    let end = j;
    while (end + 1 < range.to && !r.isComma(end + 1) && !r.isMark(end + 1) && !r.isFinite(end + 1)) end++;
    if (pronoun !== undefined) return { voices: [], anaphor: pronoun, last: end };
    const by = [j + 1, j + 2, j + 3].find((k) => r.key(k) === 'by');
    if (by !== undefined) {
      const agent = headFrom(r, by + 1);
      if (agent === null || !r.speaks(agent)) return null;
      const last = phraseEnd(r, agent, range.to);
      return { voices: voicesOf(r, agent, by + 1, last), anaphor: null, last };
    }
    const owner = headFrom(r, i);
    return owner !== null && r.speaks(owner) && j > i
      ? { voices: voicesOf(r, owner, i, j - 1), anaphor: null, last: end }
      : null;
  }
  return null;
}

const JOINERS = new Set(['and', 'but', 'while']);

/** The last token of the asides that tell who it is (`, a fishmonger who fled`, `, which tracks the war`). */
function behindAsides(r: Reading, phrase: number, opening: boolean, range: Range): number {
  let last = phrase;
  for (let guard = 0; guard < 3 && r.isComma(last + 1); guard++) {
    const n = r.starts(last + 2);
    const tells = n !== null && n.name === null && n.last < range.to && isAside(r, last + 2, n.last);
    let relative = RELATIVES.has(r.key(last + 2));
    if (!tells && !relative) break;
    if (opening && !relative && !/^an?$/.test(r.key(last + 2)) && !isParty(r.lemma(n?.head ?? 0))) break;
    let i = last + 2;
    let says = false;
    for (; i < range.to && !r.isComma(i) && !/^[.;:]$/.test(r.form(i)); i++) {
      relative ||= RELATIVES.has(r.key(i));
      says ||= r.isFinite(i) && (!relative || wordAt(r, i) !== null);
    }
    // What is joined to it says that it was a clause: `according to police, 200 people marched, and 11 were held`.
    if (says || (opening && (!r.isComma(i) || JOINERS.has(r.key(i + 1))))) break;
    last = i - 1;
  }
  return last;
}

/** A noun phrase of which no verb is said but by a relative clause. */
const isAside = (r: Reading, first: number, last: number): boolean =>
  (r.pos(first) === 'DET' || r.isPossessive(first) || isParty(r.lemma(last))) &&
  !r.isFinite(last + 1) &&
  r.pos(last + 1) !== 'AUX' &&
  r.quotations.at(last + 1) === null;

/** The comma that closes `, which first reported it,`, or the token itself where no such clause begins there. */
function behindRelative(r: Reading, comma: number, end: number): number {
  if (!r.isComma(comma) || !['which', 'who', 'whose'].includes(r.key(comma + 1))) return comma;
  for (let i = comma + 2; i < end && i - comma < 30; i++) if (r.isComma(i)) return i;
  return comma;
}

/** Where another one named has his say (`…, and the food agency says`), or the end. */
function othersFrom(r: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (r.isComma(i) && othersSay(r, i + 1, end)) return i;
  return end;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly closing: boolean;
}

/** At the head of a sentence it attributes what follows; at the end what stands before; in the middle all. */
function around(r: Reading, first: number, last: number, range: Range): Extent | null {
  let lead = true;
  for (let i = range.from; i < first && lead; i++)
    if (r.isWord(i) && !['and', 'but', 'meanwhile', 'also'].includes(r.key(i))) lead = false;
  if (lead) {
    let from = behindRelative(r, last + 1, range.to);
    while (from < range.to && r.isMark(from) && r.quotations.at(from)?.open !== from) from++;
    if (r.quotations.at(from)?.open === from) from++;
    const to = trimmed(r, from, othersFrom(r, from, range.to));
    return to > from ? { from, to, closing: false } : null;
  }
  let from = range.from;
  for (let i = first - 1; i > from; i--)
    if (
      r.form(i) === ';' ||
      (r.isComma(i) && ['while', 'whereas'].includes(r.key(i + 1)) && r.quotations.at(i) === null)
    ) {
      from = r.form(i) === ';' ? i + 1 : i + 2;
      break;
    }
  while (from < first && r.isMark(from)) from++;
  const to = trimmed(r, from, first);
  if (to <= from) return null;
  const next = last + 1;
  const goesOn =
    next < range.to &&
    r.isComma(next) &&
    next + 2 < range.to &&
    !['but', 'while', 'whereas'].includes(r.key(next + 1));
  return goesOn ? { from, to: trimmed(r, from, range.to), closing: false } : { from, to, closing: true };
}

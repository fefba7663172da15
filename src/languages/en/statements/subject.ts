import type { Nominal } from '../../../extract/layers.ts';
import type { Anaphor, Voice } from '../../statements.ts';
import { ANAPHORS, ANY, suggestedBefore } from './anaphors.ts';
import { doerBefore } from './doers.ts';
import { joinedBefore, NOT_SAID, namedBy, tagBetween, unknownSpeaker } from './heads.ts';
import { headFrom, phraseEnd, rootOf } from './phrase.ts';
import type { Reading } from './reading.ts';
import { voicesOf } from './voice.ts';

/** Who speaks by a verb. */
export interface Subject {
  readonly voices: readonly Voice[];
  /** A pronoun or a subject left out, with whom the sentence suggests. */
  readonly anaphor: Anaphor | null;
  readonly suggested: Voice | null;
  /** First token of subject and verb group. */
  readonly first: number;
  /** Last token of the verb, or of the subject behind it. */
  readonly after: number;
  readonly inverted: boolean;
  /** The verb is a relative clause's, or joined to one before it. */
  readonly form: 'OWN' | 'RELATIVE' | 'SHARED';
  /** Nothing but what the verb says of it shows that it speaks (a hydrologist had written). */
  readonly unknown?: boolean;
}

const RELATIVES = new Set(['who', 'which', 'that']);
const JOINING = new Set(['and', 'but', 'or', 'then', 'yet']);
const FIRST_PERSONS = new Set(['i', 'we', 'you']);
const REACH = 60;

/** The subject of a finite verb, before or behind it; null where there is none that could speak. */
export function subjectOf(
  r: Reading,
  verb: number,
  begin: number,
  end: number,
  inverts: 'QUOTATION' | 'ANY' | null,
): Subject | null {
  const from = r.reach(begin);
  const start = r.groupStart(verb, from);
  const pronoun = r.group(verb).find((word) => ANAPHORS.has(word) || FIRST_PERSONS.has(word)) ?? null;
  if (pronoun !== null) {
    if (FIRST_PERSONS.has(pronoun)) return null;
    let at = start;
    while (at > from && start - at < 8 && r.key(at) !== pronoun) at--;
    return alone(r, at, verb, ANAPHORS.get(pronoun) ?? ANY);
  }
  const before = beforeGroup(r, start);
  const closing = closesBefore(r, verb, from);
  if (inverts !== null && closing === 'QUOTATION') {
    const behind = inverted(r, verb, end);
    if (behind !== null) return behind;
  }
  if (before < from) return null;
  if (RELATIVES.has(r.key(before))) return relative(r, verb, before, from);
  if (JOINING.has(r.key(before))) return shared(r, verb, start, from);
  if (r.isComma(before)) {
    const aside = behindAside(r, verb, before, from);
    if (aside !== null && aside.unknown !== true) return aside;
    const behind =
      inverts === 'ANY' && closing === 'COMMA' && r.lemma(verb) !== 'tell' ? inverted(r, verb, end) : null;
    return behind ?? overAsides(r, verb, before, from) ?? shared(r, verb, start, from) ?? aside;
  }
  const n = r.view.at(before);
  if (n === null) {
    const marked = r.form(before) === ')' || r.quotations.at(before)?.close === before;
    const closed = marked ? behindBracket(r, before, from) : null;
    return closed === null ? parsed(r, verb, before, from) : spoken(r, closed, before, verb, from);
  }
  return spoken(r, n, before, verb, from);
}

/** The last token of what stands before a verb group: `Turkey and Qatar have all called`, `those there say`. */
function beforeGroup(r: Reading, start: number): number {
  if (['there', 'here'].includes(r.key(start - 1))) return start - 2;
  const floats =
    ['all', 'both', 'each'].includes(r.key(start - 1)) && /^(?:have|has|had)$/.test(r.key(start - 2));
  return floats ? start - 3 : start - 1;
}

const alone = (r: Reading, first: number, verb: number, anaphor: Anaphor): Subject => ({
  voices: [],
  anaphor,
  suggested: suggestedBefore(r, first, anaphor),
  first,
  after: verb,
  inverted: false,
  form: 'OWN',
});

/** What stands right before the verb: the end of a quotation, also in the sentence before, or a comma. */
function closesBefore(r: Reading, verb: number, from: number): 'QUOTATION' | 'COMMA' | null {
  const at = r.isComma(verb - 1) && !/^["”»]$/.test(r.form(verb - 1)) ? verb - 2 : verb - 1;
  const quotation = r.quotations.at(at);
  if (quotation !== null && quotation.close === at) return 'QUOTATION';
  return r.isComma(verb - 1) && verb - 1 > from ? 'COMMA' : null;
}

/** `…,” said the minister`; what stands behind the verb is no clause of its own. */
function inverted(r: Reading, verb: number, end: number): Subject | null {
  const anaphor = ANAPHORS.get(r.key(verb + 1));
  if (anaphor !== undefined) return { ...alone(r, verb, verb, anaphor), after: verb + 1, inverted: true };
  const n = headFrom(r, verb + 1);
  if (n === null || !r.speaks(n)) return null;
  const last = phraseEnd(r, n, end);
  if (r.isFinite(last + 1) || (r.pos(last + 1) === 'AUX' && r.name(last + 1) === null)) return null;
  return {
    voices: voicesOf(r, n, verb + 1, last),
    anaphor: null,
    suggested: null,
    first: verb,
    after: last,
    inverted: true,
    form: 'OWN',
  };
}

function spoken(r: Reading, n: Nominal, last: number, verb: number, from: number): Subject | null {
  const clause = r.view.clauseOf(verb);
  const parsed = clause?.subject == null ? null : r.view.nominal(clause.subject);
  const root =
    parsed !== null && parsed.first <= n.first && parsed.first >= from ? parsed : rootOf(r, n, from);
  const head = [root, rootOf(r, n, from)]
    .map((at) => (r.speaks(at) ? at : namedBy(r, at)))
    .find((at) => at !== null);
  if (head === undefined || head === null) return unknownSpeaker(r, root, last, verb, from);
  const apposed = r.view.apposed(head.index);
  const title = apposed === null ? null : r.view.nominal(apposed);
  const first = r.opening(title !== null && title.last === head.first - 1 ? title : head, from);
  const voices = voicesOf(r, head, first, last);
  const other = joinedBefore(r, first, from);
  if (other === null) return { voices, first, after: verb, ...NOT_SAID };
  return { voices: [...other.voices, ...voices], first: other.first, after: verb, ...NOT_SAID };
}

/** The subject that the parser has found for a verb, where something stands between them (on Thursday). */
function parsed(r: Reading, verb: number, before: number, from: number): Subject | null {
  const subject = r.view.clauseOf(verb)?.subject ?? null;
  const n = subject === null ? null : r.view.nominal(subject);
  return n === null || n.first < from || n.first > before
    ? null
    : spoken(r, n, r.isComma(n.last + 1) ? before : n.last, verb, from);
}

/** `The president, she says, told senators`: the parser's subject, with nothing but asides between it and its verb. */
function overAsides(r: Reading, verb: number, comma: number, from: number): Subject | null {
  const subject = r.view.clauseOf(verb)?.subject ?? null;
  const n = subject === null ? null : r.view.nominal(subject);
  if (n === null || n.first < from || n.last + 1 >= comma || comma - n.last > REACH) return null;
  return r.isComma(n.last + 1) || r.isPerson(n) ? spoken(r, n, comma - 1, verb, from) : null;
}

/** `Younes, who led the panel, urged`: the subject stands before the aside. */
function behindAside(r: Reading, verb: number, comma: number, from: number): Subject | null {
  for (let i = comma - 1; i > from && comma - i < REACH; i--) {
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation.close === i && quotation.open > from) {
      i = quotation.open;
      continue;
    }
    if (!r.isComma(i)) continue;
    const n = r.form(i - 1) === ')' ? behindBracket(r, i - 1, from) : r.view.at(i - 1);
    if (n === null) return null;
    const behind = r.key(i + 1);
    const aside =
      [
        'who',
        'which',
        'whose',
        'where',
        'for',
        'in',
        'on',
        'by',
        'at',
        'speaking',
        'citing',
        'meanwhile',
        'however',
        'too',
        'after',
        'through',
        'also',
        'via',
        'both',
        'all',
        'each',
        'neither',
      ].includes(behind) ||
      r.starts(i + 1) !== null ||
      r.pos(i + 1) === 'ADV' ||
      (r.isVerb(i + 1) && !r.isFinite(i + 1)) ||
      tagBetween(r, i, comma);
    if (!aside) return null;
    return spoken(r, described(r, n, from), comma - 1, verb, from);
  }
  return null;
}

/** `Nasser, chief of Aramco, which had sold shares, promised`: whom the words before the aside describe. */
function described(r: Reading, n: Nominal, from: number): Nominal {
  const head = rootOf(r, n, from);
  const named = head.name === null && r.isComma(head.first - 1) ? r.view.at(head.first - 2) : null;
  return named !== null && named.first >= from && r.isPerson(named) ? named : n;
}

function behindBracket(r: Reading, close: number, from: number): Nominal | null {
  if (r.form(close) !== ')') return r.view.at(close - 1);
  for (let i = close - 1; i > from && close - i < 12; i--) if (r.form(i) === '(') return r.view.at(i - 1);
  return null;
}

function relative(r: Reading, verb: number, pronoun: number, from: number): Subject | null {
  const antecedent = r.view.clauseOf(verb)?.antecedent ?? null;
  const at = r.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
  const near = r.view.at(at);
  const n = antecedent !== null ? r.view.nominal(antecedent) : near === null ? null : rootOf(r, near, from);
  if (n === null || !r.speaks(n) || r.isDocument(n)) return null;
  const first = r.opening(n, from);
  return {
    voices: voicesOf(r, n, first, Math.max(n.last, at)),
    anaphor: null,
    suggested: null,
    first: pronoun,
    after: verb,
    inverted: false,
    form: 'RELATIVE',
  };
}

/** `condemned the attack and called for`: the subject of the verb before it in the sentence. */
function shared(r: Reading, verb: number, start: number, from: number): Subject | null {
  const related = relatedTo(r, start, from);
  if (related !== null) return { ...related, first: start, after: verb };
  const before = doerBefore(r, verb, start, from);
  if (before === null) return null;
  return { ...before, first: start, after: verb, inverted: false, form: 'SHARED' };
}

/** `which staged the signing and announced`: the verb joined goes on with the relative clause, no comma between. */
function relatedTo(r: Reading, start: number, from: number): Subject | null {
  for (let i = start - 1; i > from && start - i < 24; i--) {
    if (r.isComma(i) || r.form(i) === ';') return null;
    if (!r.isFinite(i)) continue;
    const pronoun = r.groupStart(i, from) - 1;
    return RELATIVES.has(r.key(pronoun)) && pronoun > from ? relative(r, i, pronoun, from) : null;
  }
  return null;
}

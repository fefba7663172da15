import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Quantity, Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';
import { currencyOf, moneyStart } from '../currencies.ts';
import { type NumberSpan, numberAt } from '../numbers.ts';
import { type Bounds, wordBefore } from './bounds.ts';
import { doneBefore, heldBehind, isLives, isPair, livesOf, lostLives } from './fates.ts';
import { isUncounted, measureOf } from './nouns.ts';
import { countedBefore } from './totals.ts';
import { victimMeasure } from './victims.ts';

const PERCENT = new Set(['%', 'percent', 'pc', 'pct']);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those']);
const THEM = new Set(['them', 'whom']);
/** Words of the longest noun phrase behind a number. */
const LONGEST = 7;

/** A number with what it counts: the money or share that it may be, the counted noun with what stands before it; null where it counts nothing of interest. */
export function complete(
  tokens: readonly Token[],
  number: NumberSpan,
  bounds: Bounds,
  rule: string,
  opener = number.first,
): Quantity | null {
  const last = tokens[number.last] as Token;
  const of = (measure: Measure, noun: number | null, end: number, unit: string | null = null): Quantity => {
    const from = measure === 'MONEY' ? moneyStart(tokens, number.first) : number.first;
    const first = tokens[from] as Token;
    return {
      sentence: first.sentence,
      start: first.start,
      end: measure === 'MONEY' ? (tokens[end]?.end ?? last.end) : last.end,
      ...bounds,
      unit,
      measure,
      noun,
      phrase: { start: first.start, end: tokens[end]?.end ?? last.end },
      tokens: { first: Math.min(opener, from), last: end },
      rule,
    };
  };
  const money = currencyOf(tokens, number.first, number.last);
  if (money !== null) return of('MONEY', null, money.last, money.currency);
  const share = percentAfter(tokens, number.last);
  if (share !== null) return of('PERCENT', null, share);
  if (tokens[number.first - 1]?.key === 'magnitude') return of('OTHER', null, headAfter(tokens, number.last));
  const noun = nounAfter(tokens, number.last);
  if (noun === null) {
    const measure = bareMeasure(tokens, number);
    return measure === null ? null : of(measure, null, number.last);
  }
  const counted = tokens[noun] as Token;
  if (isUncounted(counted) || isComparison(tokens, noun)) return null;
  if (isPair(tokens, number, noun)) return null;
  if (isLives(counted)) return of(livesOf(tokens, number.first, noun), noun, noun);
  const measure = lostLives(tokens, number.first, noun)
    ? 'KILLED'
    : (becomeOf(tokens, noun, measureOf(counted)) ?? 'OTHER');
  return of(measure === 'PERSONS' ? (doneBefore(tokens, number.first) ?? measure) : measure, noun, noun);
}

/** Three times more is no number of times. */
const isComparison = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]?.key === 'times' &&
  /^(?:more|as|higher|larger|the|bigger|greater)$/.test(tokens[noun + 1]?.key ?? '');

/** The noun right behind a word, or the word itself where none stands. */
export const headAfter = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.analyses[0]?.pos === 'NOUN' ? at + 1 : at;

const percentAfter = (tokens: readonly Token[], last: number): number | null => {
  const next = tokens[last + 1];
  if (PERCENT.has(next?.key ?? '')) return last + 1;
  return next?.key === 'per' && tokens[last + 2]?.key === 'cent' ? last + 2 : null;
};

/** The noun that a number counts: the last of the nouns and adjectives behind it (`two Iraqi army regiments`, `dozens of armed men`), where they end in a noun. */
function nounAfter(tokens: readonly Token[], last: number): number | null {
  const sentence = tokens[last]?.sentence;
  let at = last + 1;
  if (tokens[at]?.key === 'of') {
    at++;
    // Two of them are some of those told before: a pronoun is no noun.
    if (DETERMINERS.has(tokens[at]?.key ?? '')) at++;
  } else if (tokens[at]?.key === 'more' && tokens[at + 1]?.analyses[0]?.pos !== 'ADP') at++;
  let noun: number | null = null;
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || token.kind === 'NUMBER') break;
    if (token.kind !== 'WORD') break;
    const analysis = token.analyses[0];
    const pos = analysis?.pos;
    if (pos === 'NOUN' || pos === 'PROPN' || isParticipleNoun(tokens, i)) noun = i;
    else if (pos === 'ADJ' && measureOf(token) !== null && !isNominal(tokens[i + 1])) return noun ?? i;
    else if (
      !(
        pos === 'ADJ' ||
        (pos === 'ADV' && noun === null) ||
        (pos === 'VERB' && noun === null && isNominal(tokens[i + 1]))
      )
    )
      break;
    // A plural ends what is counted: 23 suspects Thursday.
    if (noun === i && analysis?.number === 'PL' && !isPlural(tokens[i + 1])) break;
  }
  return noun;
}

/** `two of the accused`, `12 wounded`: a participle that stands for people. */
const isParticipleNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.analyses[0]?.pos === 'VERB' &&
  DETERMINERS.has(tokens[i - 1]?.key ?? '') &&
  measureOf(tokens[i]) !== null &&
  !isNominal(tokens[i + 1]);

const isNominal = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' && /^(?:NOUN|PROPN|ADJ)$/.test(token.analyses[0]?.pos ?? '');
const isPlural = (token: Token | undefined): boolean =>
  token?.analyses[0]?.pos === 'NOUN' && token.analyses[0].number === 'PL' && measureOf(token) !== null;

/** How far behind the counted noun what became of them may stand. */
const BECOME = 4;
const BETWEEN = new Set(['ADV', 'AUX', 'PART']);
const REPORTED = new Set([
  'feared',
  'confirmed',
  'reported',
  'presumed',
  'believed',
  'left',
  'went',
  'gone',
  'remain',
  'remains',
  'remained',
]);
const STATES: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'KILLED'],
  ['injured', 'INJURED'],
  ['wounded', 'INJURED'],
  ['hurt', 'INJURED'],
  ['missing', 'MISSING'],
  ['homeless', 'DISPLACED'],
  ['displaced', 'DISPLACED'],
  ['unaccounted', 'MISSING'],
]);

const DYING = new Set(['die', 'perish', 'succumb', 'drown']);
const HARMED: ReadonlySet<Measure> = new Set(['KILLED', 'INJURED', 'CASUALTIES', 'ARRESTED']);
/** `three children were among the dead`: of whom the counted are some. */
function amongWhom(tokens: readonly Token[], noun: number): Measure | null {
  let at = noun + 1;
  while (at < noun + 4 && /^(?:AUX|ADV)$/.test(tokens[at]?.analyses[0]?.pos ?? '')) at++;
  if (at === noun + 1 || tokens[at]?.key !== 'among') return null;
  const those = DETERMINERS.has(tokens[at + 1]?.key ?? '') ? tokens[at + 2] : tokens[at + 1];
  return STATES.get(those?.key ?? '') ?? victimMeasure(those?.analyses[0]?.lemma ?? '');
}

/** What the counted have become, where more than their noun says it: `nine people still missing`, `seven people shot dead`, `two troops killed in`, `dead and wounded`. */
function becomeOf(tokens: readonly Token[], noun: number, measure: Measure | null): Measure | null {
  const joined = tokens[noun + 1]?.key === 'and' ? STATES.get(tokens[noun + 2]?.key ?? '') : undefined;
  if (measure === 'KILLED' && joined === 'INJURED') return 'CASUALTIES';
  if (measure !== null && measure !== 'PERSONS' && measure !== 'CASUALTIES') return measure;
  const among = amongWhom(tokens, noun);
  if (among !== null) return among;
  if (measure === 'PERSONS' && heldBehind(tokens, noun)) return 'ARRESTED';
  for (let i = noun + 1; i <= noun + BECOME; i++) {
    const token = tokens[i];
    const state = STATES.get(token?.key ?? '');
    if (state !== undefined)
      return state === 'KILLED' && tokens[i + 1]?.key === 'or' && STATES.has(tokens[i + 2]?.key ?? '')
        ? 'CASUALTIES'
        : state;
    const analysis = token?.analyses[0];
    if (measure === 'CASUALTIES' && DYING.has(analysis?.lemma ?? '')) return 'KILLED';
    const passive = analysis?.pos === 'VERB' && analysis.voice === 'PASSIVE';
    const became = passive ? victimMeasure(analysis.lemma) : null;
    // 380,000 people were driven from their homes.
    if (passive && DRIVING.has(analysis.lemma) && fromHome(tokens, i)) return 'DISPLACED';
    // What is snatched, freed or cleared may be a thing: only a noun of people says it is not.
    if (became !== null && (measure === 'PERSONS' || HARMED.has(became))) return became;
    if (!passive && !BETWEEN.has(analysis?.pos ?? '') && !REPORTED.has(token?.key ?? '')) break;
  }
  return measure;
}

const DRIVING = new Set(['drive', 'force', 'chase', 'push']);
const HOMES = new Set(['home', 'house', 'village', 'land']);

/** `driven from their homes`, `forced out of their villages`. */
const fromHome = (tokens: readonly Token[], verb: number): boolean =>
  [3, 4].some((n) => HOMES.has(tokens[verb + n]?.analyses[0]?.lemma ?? '')) &&
  [1, 2].some((n) => tokens[verb + n]?.key === 'from' || tokens[verb + n]?.key === 'of');

/**
 * A number alone stands for people where the word before or behind it says what became of them (`killed six`, `14 killed`),
 * where a total of them is told (`the toll rose to 14`), or where it is vague (`dozens wounded`).
 */
function bareMeasure(tokens: readonly Token[], number: NumberSpan): Measure | null {
  const next = tokens[number.last + 1];
  if (next?.key === 'of' && THEM.has(tokens[number.last + 2]?.key ?? ''))
    return tokens[number.first - 1]?.key === ',' ? null : 'PERSONS';
  const others = next?.key === 'others' || next?.key === 'more' || next?.key === 'strong';
  if (others) return 'PERSONS';
  const became = STATES.get(next?.key ?? '');
  if (became !== undefined) return became;
  let at = number.last + 1;
  while (at < number.last + 4 && tokens[at]?.analyses[0]?.pos === 'AUX') at++;
  // Dozens remain unaccounted for.
  const state = REMAIN.has(tokens[at]?.key ?? '') ? STATES.get(tokens[at + 1]?.key ?? '') : undefined;
  if (state !== undefined) return state;
  const verb = tokens[at];
  const behind = verb?.analyses[0];
  if (behind?.pos === 'VERB' && DYING.has(behind.lemma)) return 'KILLED';
  if (behind?.pos === 'VERB' && behind.voice === 'PASSIVE') {
    const measure = victimMeasure(behind.lemma);
    if (measure !== null) return verb === next ? measure : 'PERSONS';
    if (verb !== next && DONE_TO_PEOPLE.has(behind.lemma)) return 'PERSONS';
  }
  const listed = listedWith(tokens, number);
  if (listed !== null) return listed;
  const total = countedBefore(tokens, number.first);
  if (total !== null) return total;
  const either = doneBefore(tokens, number.first);
  if (either !== null) return either;
  const before = wordBefore(tokens, number.first)?.analyses[0];
  const did = before?.pos === 'VERB' || before?.pos === 'NOUN' ? victimMeasure(before.lemma) : null;
  const many = number.last > number.first && (number.value ?? 0) >= 1e3;
  return did !== null || many || (number.low !== null && number.value === null) ? 'PERSONS' : null;
}

const REMAIN = wordSet('remain remains remained');

/** What is done to people alone: of whom `45 had been deported` tells needs no noun. */
const DONE_TO_PEOPLE = wordSet(
  'deport expel evict rescue save treat charge convict sentence indict fine dismiss sack fire repatriate resettle quarantine infect vaccinate admit question interrogate elect appoint nominate invite suspend acquit extradite summon recruit enlist conscript train feed shelter house screen test bury identify trap strand shoot stab beat torture rape trample poison',
);

/** `seven and four people dead`: of two numbers the first counts what the second does. */
function listedWith(tokens: readonly Token[], number: NumberSpan): Measure | null {
  const and = tokens[number.last + 1];
  const second = and?.key === 'and' ? numberAt(tokens, number.last + 2) : null;
  const noun = second === null ? null : nounAfter(tokens, second.last);
  const measure = noun === null ? null : becomeOf(tokens, noun, measureOf(tokens[noun]));
  return measure === 'OTHER' ? null : measure;
}

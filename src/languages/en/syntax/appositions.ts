import type { NominalDraft, SentenceScope } from '../../shared/syntax/sentence.ts';
import { isBody, isParty } from '../parties.ts';
import { opensVerb } from './ahead.ts';
import { root } from './coordination.ts';
import { analysisAt, posAt } from './draft.ts';
import { CLASS_HEADS, PERSON_HEADS } from './words.ts';

type Tokens = SentenceScope['tokens'];

const lemmaOf = (tokens: Tokens, n: NominalDraft): string => analysisAt(tokens, n.head)?.lemma ?? '';

export const isPerson = (tokens: Tokens, n: NominalDraft): boolean => PERSON_HEADS.has(lemmaOf(tokens, n));

/** `Nasser, chief executive of the company,`: a noun of one person that needs no article there. */
const isPeople = (tokens: Tokens, n: NominalDraft): boolean =>
  n.number === 'SG' &&
  posAt(tokens, n.first) !== 'DET' &&
  posAt(tokens, n.first) !== 'PRON' &&
  posAt(tokens, n.last + 1) !== 'CCONJ' &&
  isParty(lemmaOf(tokens, n));

/** `One man, Navreet Singh,`, `a butcher, Ali Tamer,`: someone of whom the name says who he is. */
const isSomeone = (tokens: Tokens, n: NominalDraft): boolean =>
  n.name === null &&
  n.number === 'SG' &&
  !/^(?:no|any|every|each|another)$/.test(tokens[n.first]?.key ?? '') &&
  isParty(lemmaOf(tokens, n)) &&
  !CLASS_HEADS.has(lemmaOf(tokens, n)) &&
  !isBody(lemmaOf(tokens, n));

/** How many phrases back an office may stand from the body that it is held in: `the minister in charge of the agency, …`. */
const BACK = 3;
const LINKING = new Set(['ADP', 'DET', 'ADJ', 'PART']);

/** `A spokesman for the party, Promise Mkwananzi,`: who is told of before the body that a name stands behind; else the body. */
function officeBefore(
  { tokens }: SentenceScope,
  nominals: readonly NominalDraft[],
  body: NominalDraft,
): NominalDraft {
  let at = body;
  for (let i = 0; i < BACK; i++) {
    const before = nominals.findLast((n) => n.last < at.first && n.index < at.index);
    if (before === undefined || before.name !== null || posAt(tokens, before.last + 1) !== 'ADP') break;
    for (let j = before.last + 1; j < at.first; j++) if (!LINKING.has(posAt(tokens, j))) return body;
    if (isPerson(tokens, before)) return before;
    at = before;
  }
  return body;
}

export const classOrTitle = (tokens: Tokens, n: NominalDraft): boolean =>
  isPerson(tokens, n) || CLASS_HEADS.has(lemmaOf(tokens, n));

export const appositionRoot = (
  nominals: readonly NominalDraft[],
  n: NominalDraft,
  firstIndex: number,
): NominalDraft =>
  n.apposition !== null && n.apposition < n.index ? (nominals[n.apposition - firstIndex] ?? n) : n;

const CLOSING = /^(?:[,.;:)–—-]|of|in|for|at|who|which|that|on|and|to|from)$/;

/** Whether what explains a phrase may end before a token: a mark, what describes it, a participle (the congressman sworn in). */
const closesAt = (tokens: Tokens, i: number): boolean =>
  CLOSING.test(tokens[i]?.form ?? '.') || analysisAt(tokens, i)?.derived === 'PASSIVE_PARTICIPLE';

/** Behind a comma: who someone is (Lavrov, the foreign minister,), or where a place lies (Aleppo, Syria). */
export function comma(
  scope: SentenceScope,
  nominals: readonly NominalDraft[],
  draft: NominalDraft,
  at: number,
  firstIndex: number,
): void {
  const { tokens, names } = scope;
  const before = nominals.findLast((n) => n.last === at - 1 && n.index < draft.index);
  if (before === undefined) return;
  const nameOf = (n: NominalDraft) =>
    n.name === null ? undefined : names.find((name) => name.index === n.name);
  const [left, right] = [nameOf(before), nameOf(draft)];
  const next = tokens[draft.last + 1]?.form ?? '.';
  if (left?.type === 'PLACE' && right?.type === 'PLACE') {
    // In a list another comma and an `and` follow.
    if (
      PLACE_ORDER.indexOf(left.kind) > PLACE_ORDER.indexOf(right.kind) &&
      !/^(?:and|or)$/.test(next) &&
      before.preposition !== null &&
      !opensVerb(tokens, draft.last + 1)
    )
      draft.governor = before.index;
    return;
  }
  const whole = appositionRoot(nominals, root(nominals, before, firstIndex), firstIndex);
  const top =
    right?.kind === 'PERSON' && !isPerson(tokens, whole) ? officeBefore(scope, nominals, whole) : whole;
  const closes = closesAt(tokens, draft.last + 1);
  // `The governor of Hadramawt, Salem Thaalab, said`
  const office = top !== before && top.name === null && isPerson(tokens, top);
  if (right?.kind === 'PERSON' && office && closes) {
    draft.apposition = top.index;
    return;
  }
  // `A military spokesman, Brigadier General Restituto Padilla, said`
  const titled = right === undefined && isPerson(tokens, draft) ? bearer(nominals, draft) : undefined;
  const bears = titled !== undefined && nameOf(titled)?.kind === 'PERSON';
  if (left !== undefined && right === undefined && !bears) {
    const title = isPerson(tokens, draft) || isPeople(tokens, draft);
    const kind = CLASS_HEADS.has(lemmaOf(tokens, draft)) && draft.number !== 'PL';
    const told = /^an?$/.test(tokens[draft.first]?.key ?? '');
    if (((left.kind === 'PERSON' ? title : kind) || told) && closes && draft.quantity === null)
      draft.apposition = before.index;
    return;
  }
  if (left !== undefined || (right === undefined && !bears)) return;
  const end = tokens[(titled ?? draft).last + 1]?.form ?? '.';
  if (!CLOSING.test(end) || /^(?:and|or)$/.test(end)) return;
  const own = appositionRoot(nominals, before, firstIndex);
  const person = bears || right?.kind === 'PERSON';
  const someone = person && (isPerson(tokens, own) || isSomeone(tokens, own));
  const explained =
    someone && !office && own.number === 'SG'
      ? own
      : (person ? isPerson(tokens, top) : classOrTitle(tokens, top)) && top.number === 'SG'
        ? top
        : null;
  if (explained === null) return;
  draft.apposition = explained.index;
  if (titled !== undefined) titled.apposition = explained.index;
}

/** The name that a title stands before. */
const bearer = (nominals: readonly NominalDraft[], title: NominalDraft): NominalDraft | undefined =>
  nominals.find((n) => n.apposition === title.index && n.index > title.index && n.name !== null);

const PLACE_ORDER = ['CONTINENT', 'REGION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY', 'FACILITY'];

import type { Nominal } from '../../../extract/layers.ts';
import type { Voice } from '../../statements.ts';
import { isParty } from '../parties.ts';
import { cueIndex } from './lexicon.ts';
import type { Reading } from './reading.ts';

const MALE = new Set([
  'mr',
  'mr.',
  'sir',
  'lord',
  'king',
  'prince',
  'sheikh',
  'emir',
  'sultan',
  'pope',
  'imam',
]);
const FEMALE = new Set(['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'queen', 'princess', 'dame']);
/** Behind these stands the one whose a spokesman or a document is. */
const OWNING = new Set(['of', 'for', 'by', 'from', 'at', 'in', 'with', 'on']);
/** Who has seen a document did not write it. */
const GOTTEN = new Set([
  'obtained',
  'seen',
  'reviewed',
  'read',
  'viewed',
  'cited',
  'quoted',
  'received',
  'leaked',
]);
/** Documents that are whose name stands before them: a UN report is not the UN's word as a statement of its is. */
const IMPERSONAL = new Set([
  'report',
  'study',
  'survey',
  'poll',
  'investigation',
  'paper',
  'article',
  'book',
  'document',
]);
/** The men of a force or group, who say what it says (Islamic State fighters). */
const MEN = new Set(['fighter', 'militant', 'gunman', 'soldier', 'troop', 'rebel', 'insurgent', 'force']);
/** Members of a body who, named by it alone, say what it says (judges of the Supreme Court). */
const MEMBERS = new Set([
  'monitor',
  'observer',
  'judge',
  'justice',
  'inspector',
  'delegate',
  'negotiator',
  'mediator',
  'envoy',
  'prosecutor',
]);
const REACH = 40;

/**
 * The voices of a noun phrase: its head (of each that are joined), the person named in apposition, and whose spokesman or
 * document it is. `first` and `last` are the phrase's first and last tokens.
 */
export function voicesOf(r: Reading, head: Nominal, first: number, last: number): Voice[] {
  const list = r.view
    .list(head.index)
    .map((index) => r.view.nominal(index))
    .filter((n) => n.first <= last && (n.index === head.index || r.speaks(n)));
  return list.map((n, k) => {
    const next = list[k + 1];
    const from = n.index === head.index ? first : r.opening(n, first);
    return voiceOf(r, n, from, next === undefined ? last : Math.max(n.last, r.opening(next, n.last) - 2));
  });
}

function voiceOf(r: Reading, head: Nominal, first: number, last: number): Voice {
  const speaking =
    personIn(r, head, first, last) ?? namedBehind(r, head, last) ?? namedBefore(r, head, first) ?? head;
  const words = { first, last: Math.max(last, head.last) };
  if (speaking.name !== null) {
    const human = r.isPerson(speaking);
    return {
      kind: 'PARTY',
      members: [speaking.index],
      owners: [],
      ...words,
      gender: human ? genderOf(r, speaking, first, last) : null,
      plural: false,
      human,
    };
  }
  const lemma = r.lemma(head.head);
  const document = r.isDocument(head);
  const member = MEMBERS.has(lemma) && head.number === 'PL' && r.key(head.last + 1) === 'of';
  const speaksFor = member || cueIndex().spokesmen.has(lemma) || (MEN.has(lemma) && head.number === 'PL');
  const kind = document ? 'DOCUMENT' : speaksFor ? 'SPOKESMAN' : 'PARTY';
  return {
    kind,
    members: [head.index],
    owners: kind === 'PARTY' ? [] : ownersIn(r, head, first, last),
    ...words,
    gender: head.gender,
    plural: head.number === 'PL' || head.quantity !== null,
    human: document ? false : isParty(lemma) ? null : null,
  };
}

/** A person named in the phrase as the one it is about: behind the title, or between commas. */
function personIn(r: Reading, head: Nominal, first: number, last: number): Nominal | null {
  if (head.name !== null) return head;
  const before = head.first > first ? r.view.at(head.first - 1) : null;
  if (before !== null && r.isPerson(before) && r.lemma(before.last + 1) !== "'s") return before;
  for (let i = head.last + 1; i <= last && i - head.last < REACH; i++) {
    const n = r.view.at(i);
    if (n === null || n.first !== i || !r.isPerson(n)) continue;
    const owner = r.lemma(n.last + 1) === "'s" && n.last < last;
    const behind = r.key(i - 1);
    if (!owner && !OWNING.has(behind) && behind !== 'and') return n;
    return null;
  }
  return null;
}

/** The name right behind a class noun: the newspaper Al-Ahram. */
function namedBehind(r: Reading, head: Nominal, last: number): Nominal | null {
  const at = r.quotations.at(head.last + 1)?.open === head.last + 1 ? head.last + 2 : head.last + 1;
  const n = head.name === null && at <= last ? r.view.at(at) : null;
  if (n !== null && n.first === at && n.name !== null && n.apposition === head.index) return n;
  const behind = r.isComma(head.last + 1) ? r.view.at(head.last + 2) : null;
  if (
    head.name === null &&
    behind !== null &&
    behind.name !== null &&
    behind.first === head.last + 2 &&
    (behind.last === last || r.isComma(behind.last + 1))
  )
    return behind.last <= last ? behind : null;
  const apposed = r.view.apposed(head.index);
  const named = head.name !== null || apposed === null ? null : r.view.nominal(apposed);
  return named !== null && named.name !== null && named.first > head.last && named.last <= last
    ? named
    : null;
}

/** Class nouns that a name may stand before, all of which it names: the Ennahda movement. */
const CLASSES = new Set([
  'group',
  'movement',
  'party',
  'organisation',
  'organization',
  'militia',
  'coalition',
  'alliance',
  'newspaper',
  'daily',
  'weekly',
  'magazine',
  'channel',
  'network',
  'broadcaster',
  'website',
  'faction',
]);

function namedBefore(r: Reading, head: Nominal, first: number): Nominal | null {
  if (head.name !== null) return null;
  const broadcasts = cueIndex().outlets.has(r.lemma(head.head));
  if (!broadcasts && !CLASSES.has(r.lemma(head.head))) return null;
  for (let i = head.head - 1; i >= first; i--) {
    const n = r.view.at(i);
    if (
      n !== null &&
      n.name !== null &&
      n.governor === head.index &&
      r.lemma(n.last + 1) !== "'s" &&
      (!broadcasts || r.name(i)?.kind === 'MEDIA')
    )
      return n;
  }
  return null;
}

/** Tokens of the names, or of nouns that stand for one named before, whose spokesman or document the head is. */
function ownersIn(r: Reading, head: Nominal, first: number, last: number): number[] {
  const owners: number[] = [];
  const modified = !(r.isDocument(head) && IMPERSONAL.has(r.lemma(head.head)));
  for (let i = first; i <= last && i - first < REACH; i++) {
    const name = r.name(i);
    const possessor = r.lemma((name?.last ?? i) + 1) === "'s";
    if (i < head.head && (possessor || (name !== null && modified))) owners.push(i);
    if (i > head.head && (name !== null || r.view.at(i)?.head === i) && behindOwning(r, i, head.head))
      owners.push(i);
    if (name !== null) i = name.last;
  }
  return owners;
}

/** Whether a preposition of belonging, or an agent's by, stands before the phrase of a token. */
function behindOwning(r: Reading, i: number, head: number): boolean {
  for (let j = i - 1; j > head; j--) {
    if (OWNING.has(r.key(j))) return !(r.key(j) === 'by' && GOTTEN.has(r.key(j - 1)));
    if (r.isComma(j) || r.isFinite(j)) return false;
  }
  return false;
}

function genderOf(r: Reading, person: Nominal, first: number, last: number): 'M' | 'F' | null {
  for (let i = Math.max(first, person.first - 6); i <= Math.min(last, person.last + 8); i++) {
    const key = r.key(i);
    if (MALE.has(key)) return 'M';
    if (FEMALE.has(key)) return 'F';
    const n = r.view.at(i);
    if (n !== null && n.index !== person.index && n.gender !== null && n.name === null) return n.gender;
  }
  return person.gender;
}

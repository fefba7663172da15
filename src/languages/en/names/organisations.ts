import type { ActorKind } from '../../../../schema/ontology/enums.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Guess } from './found.ts';
import type { NameView } from './view.ts';

/** Heads of which one says enough of the kind wherever it stands. */
const PLAIN = new Set(['OTHER', '']);

/** A body whose name holds a head noun: `National Salvation Front`, `Ministry of Oil`, `Higher Regional Court of Koblenz`. */
export function organisationIn(view: NameView, first: number, last: number): Guess | null {
  if (first === last) return null;
  const heads = view.lexicon.organisations;
  let kind: ActorKind | null = null;
  for (let i = first; i < last; i++) {
    const head = heads.get(view.key(i));
    const link = view.key(i + 1);
    if (head === undefined || view.capital(i + 1)) continue;
    if (
      link === 'of' ||
      link === 'for' ||
      link === 'on' ||
      link === 'against' ||
      link === 'in' ||
      link === 'to'
    )
      kind ??= head.kind;
  }
  const end = heads.get(view.key(last));
  if (kind === null && end !== undefined && end.position !== 'first') kind = end.kind;
  const begin = heads.get(view.key(first));
  const called =
    begin?.kind === 'ARMED_GROUP' ? begin.position === 'first' : BROADCASTERS.has(view.key(first));
  if (kind === null && begin !== undefined && called) kind = begin.kind;
  if (kind === null && isAirline(view, first)) kind = 'COMPANY';
  if (kind === null || PLAIN.has(kind)) return null;
  const numbered = BEARING_ARMS.has(kind) && ORDINAL.test(view.key(first - 1)) && view.follows(first);
  return {
    first: numbered ? first - 1 : first,
    last,
    type: 'ACTOR',
    kind: ofState(view, first, last, kind),
    rule: 'organisation/headed',
    bonus: 3,
  };
}

/** `Radio Vision`, `Radio Moto Oicha`. */
export const BROADCASTERS = wordSet('radio tv television channel');

/** `Air Astana`; the Air Force is none. */
const isAirline = (view: NameView, first: number): boolean =>
  view.key(first) === 'air' && view.at(first)?.shape === 'CAPITAL' && !view.ordinary(first + 1);

/** `33rd Parachute Regiment`. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const BEARING_ARMS = new Set(['SECURITY_FORCE', 'ARMED_GROUP']);
const FACTIONS = new Set(['front', 'brigade', 'brigades', 'battalion', 'army', 'movement']);
const POLITICAL = wordSet(
  'national democratic popular salvation socialist labour labor unity renewal reform progressive',
);

/** `National Salvation Front` is a party, `Revolutionary Liberation Front` bears arms. */
function ofState(view: NameView, first: number, last: number, kind: ActorKind): ActorKind {
  if (!FACTIONS.has(view.key(last)) || kind !== 'ARMED_GROUP') return kind;
  let political = false;
  for (let i = first; i < last; i++) {
    if (/^(?:liberation|resistance|islamic|jihad|army|revolutionary|armed|martyrs)$/.test(view.key(i)))
      return kind;
    if (POLITICAL.has(view.key(i))) political = true;
  }
  return political ? 'PARTY' : kind;
}

const FORCES = new Map<string, ActorKind>([
  ['forces', 'SECURITY_FORCE'],
  ['army', 'SECURITY_FORCE'],
  ['police', 'SECURITY_FORCE'],
  ['militia', 'ARMED_GROUP'],
  ['militias', 'ARMED_GROUP'],
  ['peshmerga', 'SECURITY_FORCE'],
  ['troops', 'SECURITY_FORCE'],
  ['fighters', 'ARMED_GROUP'],
  ['rebels', 'ARMED_GROUP'],
  ['separatists', 'ARMED_GROUP'],
]);
const OF_PEOPLE = wordSet('forces troops militia militias army police peshmerga separatists');
const CIVIC = new Map<string, ActorKind>([
  ['appeals court', 'GOVERNMENT'],
  ['city council', 'GOVERNMENT'],
  ['civil defence', 'GOVERNMENT'],
  ['court', 'GOVERNMENT'],
  ['criminal court', 'GOVERNMENT'],
  ['health department', 'GOVERNMENT'],
  ['high court', 'GOVERNMENT'],
  ['local council', 'GOVERNMENT'],
  ['municipal council', 'GOVERNMENT'],
  ['municipality', 'GOVERNMENT'],
  ['police', 'SECURITY_FORCE'],
  ['police department', 'SECURITY_FORCE'],
  ["prosecutor's office", 'GOVERNMENT'],
  ['provincial council', 'GOVERNMENT'],
  ["public prosecutor's office", 'GOVERNMENT'],
]);
const CIVIC_WORDS = 3;

/** The longest small head behind a town, with its last word. */
function civicAfter(view: NameView, last: number): { kind: ActorKind; last: number } | null {
  let found: { kind: ActorKind; last: number } | null = null;
  let key = '';
  for (let i = last + 1; i <= last + CIVIC_WORDS && view.at(i)?.shape === 'LOWER' && view.at(i)?.apart; i++) {
    key += `${key === '' ? '' : ' '}${view.key(i)}${view.at(i)?.possessive ? "'s" : ''}`;
    const kind = CIVIC.get(key);
    if (kind !== undefined) found = { kind, last: i };
  }
  return found;
}

const isListedPlace = (view: NameView, first: number, last: number): boolean => {
  const entries = view.listed(first, last);
  return entries.length > 0 && entries.every((e) => e.candidate.type === 'PLACE') && !view.isFamily(last);
};

/** What states and unions of them are called by letters. */
const STATES = /^(?:US|U\.S\.|UK|U\.K\.)$/;

/** `Kurdish forces`, `Kirkuk police`: small heads behind a people's adjective or a town. */
export function forceAfter(view: NameView, first: number, last: number, isPlace: boolean): Guess | null {
  const head = view.key(last + 1);
  if (!view.follows(last + 1) || view.at(last + 1)?.shape !== 'LOWER') return null;
  const nation = STATES.test(view.at(last)?.text ?? '') ? 'US' : view.lexicon.peoples.get(view.key(last));
  const people = nation !== undefined;
  // The Obama administration is no mention of the man.
  if (head === 'administration' && !people && !isListedPlace(view, first, last))
    return { first, last: last + 1, type: 'ACTOR', kind: 'GOVERNMENT', rule: 'organisation/force', bonus: 3 };
  const civic = isPlace ? civicAfter(view, last) : null;
  if (civic !== null)
    return { first, last: civic.last, type: 'ACTOR', kind: civic.kind, rule: 'organisation/civic', bonus: 3 };
  const kind = people && OF_PEOPLE.has(head) ? FORCES.get(head) : undefined;
  if (kind === undefined) return null;
  // Kurdish forces are of no state.
  const armed = nation === '' && head === 'forces' ? 'ARMED_GROUP' : kind;
  return { first, last: last + 1, type: 'ACTOR', kind: armed, rule: 'organisation/force', bonus: 3 };
}

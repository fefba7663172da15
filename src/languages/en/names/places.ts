import type { PlaceKind } from '../../../../schema/ontology/enums.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Guess } from './found.ts';
import { isParticle } from './runs.ts';
import type { NameView } from './view.ts';

/** Prepositions of where something is, goes or comes from. */
const LOCATIVE = wordSet(
  'in at near from to into outside inside around toward towards across through between within throughout via over off along beyond north south east west southeast southwest northeast northwest',
);
/** Adjectives of places: `in hard-hit X`, `in northern X`. */
const ATTRIBUTE =
  /(?:hern|stern)$|^(?:central|nearby|neighbouring|neighboring|downtown|rural|besieged|devastated|occupied|upper|lower|coastal|.+-(?:hit|torn|held|stricken|ravaged|controlled))$/;
/** Verbs of getting somewhere. */
const REACHED = wordSet(
  'fled reached entered visited besieged shelled bombed recaptured retook overran stormed pounded battered devastated flooded shook rocked leaving reaching entering',
);
/** Class nouns that end no name of their own: `Diyala province` is Diyala. */
const OUTSIDE = new Set(['ADMIN1', 'ADMIN2', 'CITY', 'REGION']);

/** `in X`, `north of X`, `near the X`. */
export function locative(view: NameView, first: number): boolean {
  const word = view.at(first - 1);
  const before = word?.key ?? '';
  if (word?.shape === 'LOWER' && ATTRIBUTE.test(before)) return locative(view, first - 1);
  if (before === 'to' && ADDRESSING.has(view.key(first - 2))) return false;
  if (LOCATIVE.has(before) || REACHED.has(before)) return true;
  if (before === 'of')
    return /^(?:north|south|east|west|outskirts|city|town|village|province|governorate|district|suburb|port|streets)$|(?:th|east|west)$/.test(
      view.key(first - 2),
    );
  if (before === ',' || before === 'and') return listed(view, first);
  return before === 'the' && LOCATIVE.has(view.key(first - 2));
}

/** Behind `to` stands no place but whoever is cited, spoken to or given something. */
const ADDRESSING = wordSet(
  'according attributed addressed loyal belonging married related listened listening spoke speaking talked talking said thanks close dedicated devoted attributable ascribed opposed allied',
);

/** How far back a list of places may begin. */
const LIST = 10;

/** `in A, B and X`. */
function listed(view: NameView, first: number): boolean {
  for (let i = first - 1; i > first - LIST; i--) {
    const key = view.key(i);
    if (view.capital(i) || key === ',' || key === 'and') continue;
    if (view.title(i - 1) !== null && view.title(i - 1) !== 'modifier' && key !== 'of') return false;
    if (key === 'of') return PLACES.has(view.lexicon.classes.get(one(view.key(i - 1))) ?? '');
    return (LOCATIVE.has(key) || REACHED.has(key)) && view.capital(i + 1);
  }
  return false;
}

const one = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.endsWith('s') ? noun.slice(0, -1) : noun;

/** A place whose name holds its class: `Lake Chad`, `Port of Tripoli`, `Wadi Amd`, `Riyan Airport`. */
export function placeIn(view: NameView, first: number, last: number): Guess | null {
  if (first === last) return null;
  const heads = view.lexicon.places;
  const begin = heads.get(view.key(first));
  const linked = view.key(first + 1) === 'of';
  if (
    begin !== undefined &&
    (linked || (begin.position !== 'last' && (view.capital(first + 1) || isParticle(view, first + 1))))
  )
    return guess(linked && OUTSIDE.has(begin.kind) ? first + 2 : first, last, begin.kind);
  const end = heads.get(view.key(last));
  if (end === undefined || end.position === 'first') return null;
  return guess(first, OUTSIDE.has(end.kind) ? last - 1 : last, end.kind);
}

/** A small class noun belongs to the name of a building, a water, a height: `al-Hol camp`, `Ras Jdir crossing`. */
export function classAfter(view: NameView, first: number, last: number): Guess | null {
  if (view.lexicon.peoples.has(view.key(last))) return null;
  let end = last + 1;
  while (end <= last + 2 && QUALIFYING.has(view.key(end))) end++;
  const head = view.lexicon.places.get(view.key(end));
  if (head === undefined || !view.follows(last + 1) || !view.follows(end)) return null;
  if (view.at(end)?.shape !== 'LOWER') return null;
  if (OUTSIDE.has(head.kind)) return end === last + 1 ? guess(first, last, head.kind, 2) : null;
  return head.small ? guess(first, end, head.kind, 4) : null;
}

/** Words between a name and its class noun: `Zaporizhzhia nuclear power plant`. */
const QUALIFYING = wordSet(
  "border refugee international displacement detention military air oil mountain nuclear power hydroelectric hydropower thermal gas coal copper gold iron diamond uranium cobalt steel cement medical general children's university primary secondary elementary high girls boys maternity naval train railway bus metro container cargo ferry fishing food vegetable fish central main wholesale chemical sugar garment textile water desalination pumping maximum-security transit",
);

/** `port of Poti`: a small class noun whose `of` names where it is. */
export function classOf(view: NameView, first: number, last: number): Guess[] {
  const noun = view.at(first - 2);
  if (view.key(first - 1) !== 'of' || noun?.shape !== 'LOWER' || !SEATS.has(noun.key)) return [];
  const kind = view.lexicon.places.get(noun.key)?.kind;
  return kind === undefined ? [] : [guess(first - 2, last, kind, 4)];
}

const SEATS = new Set(['port', 'gulf', 'strait', 'bay', 'sea', 'isle']);

/** What a class noun right before says that the name is: `the town of X`, `the newspaper X`. */
export function classBefore(view: NameView, first: number): string | null {
  const linked = view.key(first - 1) === 'of';
  const noun = one(view.key(linked ? first - 2 : first - 1));
  const kind = view.lexicon.classes.get(noun) ?? null;
  if (kind === null || !view.follows(first)) return null;
  const place = PLACES.has(kind);
  return linked && !place ? null : kind;
}

export const PLACES: ReadonlySet<string> = new Set([
  'CITY',
  'ADMIN1',
  'ADMIN2',
  'FACILITY',
  'WATER',
  'OTHER',
  'REGION',
]);

const guess = (first: number, last: number, kind: PlaceKind, bonus = 2): Guess => ({
  first,
  last,
  type: 'PLACE',
  kind,
  rule: 'place/headed',
  bonus,
});

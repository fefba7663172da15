import type { ActorKind, PlaceKind } from '../../../../schema/ontology/enums.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Guess } from './found.ts';
import { BROADCASTERS } from './organisations.ts';
import type { NameView } from './view.ts';

const ROADS = wordSet('route highway road motorway interstate autoroute expressway autobahn freeway');
/** Class nouns that are told apart by numbers alone: `Checkpoint 56`. */
const NUMBERED = wordSet('checkpoint terminal gate camp');
const NUMBER_WORDS = wordSet('no no. nº number nr');
const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);
const LONGEST = 4;

/** Names that hold a number: `Highway 1806`, `Prison No 13`, `14 September Square`, `Radio Vision 2000`. */
export function findNumbered(view: NameView): Guess[] {
  return view.words.flatMap((word, i) => (word.shape === 'NUMBER' ? at(view, i) : []));
}

function at(view: NameView, number: number): Guess[] {
  const square = ofDay(view, number);
  if (square !== null) return [square];
  const counted = NUMBER_WORDS.has(view.key(number - 1)) && view.follows(number);
  const last = counted ? number - 2 : number - 1;
  if (!view.capital(last) || !view.follows(last + 1)) return [];
  let first = last;
  while (last - first < LONGEST - 1 && view.capital(first - 1) && view.follows(first)) first--;
  const key = view.key(last);
  if (counted) return named(view, first, last, number);
  if (ROADS.has(key)) return [guess(first, number, 'PLACE', 'OTHER')];
  if (NUMBERED.has(key) && first === last) return [guess(first, number, 'PLACE', 'FACILITY')];
  return BROADCASTERS.has(view.key(first)) && first < last ? [guess(first, number, 'ACTOR', 'MEDIA')] : [];
}

/** `Prison No 13`, `City Hospital No. 7`, `Court No 2`. */
function named(view: NameView, first: number, last: number, number: number): Guess[] {
  const place = view.lexicon.places.get(view.key(last));
  if (place !== undefined) return [guess(first, number, 'PLACE', place.kind)];
  const body = view.lexicon.organisations.get(view.key(last));
  return body === undefined ? [] : [guess(first, number, 'ACTOR', body.kind)];
}

/** `14 September Square`, `July 26 Street`. */
function ofDay(view: NameView, number: number): Guess | null {
  const before = MONTHS.has(view.key(number - 1));
  const after = MONTHS.has(view.key(number + 1));
  const head = view.lexicon.places.get(view.key(before ? number + 1 : number + 2));
  const last = before ? number + 1 : number + 2;
  if (before === after || head === undefined || !view.capital(last) || !view.follows(last)) return null;
  return guess(before ? number - 1 : number, last, 'PLACE', head.kind);
}

const guess = (first: number, last: number, type: 'ACTOR' | 'PLACE', kind: ActorKind | PlaceKind): Guess => ({
  first,
  last,
  type,
  kind,
  rule: type === 'PLACE' ? 'place/headed' : 'organisation/headed',
  bonus: 3,
});

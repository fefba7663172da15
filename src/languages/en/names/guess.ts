import type { ActorKind, PlaceKind } from '../../../../schema/ontology/enums.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { Guess } from './found.ts';
import { forceAfter, organisationIn } from './organisations.ts';
import { personIn } from './persons.ts';
import { classAfter, classBefore, locative, PLACES, placeIn } from './places.ts';
import type { Segment } from './segments.ts';
import { ofStorm } from './storms.ts';
import { titles } from './titles.ts';
import type { NameView } from './view.ts';

/** Function words that a capital at a sentence's beginning makes look like names. */
const OPENING = new Set(['the', 'a', 'an']);

/** The names that a segment holds, listed or not. */
export function namesIn(view: NameView, segment: Segment): Guess[] {
  const first = opening(view, segment.first, segment.last);
  const { last, titled } = segment;
  if (first > last) return [];
  if (isThing(view, first, last)) return [];
  if (SAINTS.has(view.key(first)) && last === first + 1) return [saintly(first, last)];
  const whole = organisationIn(view, first, last);
  const stem = whole === null ? trimTitles(view, first, last) : last;
  const family =
    view.isFamily(last) || (view.isGiven(first) && last === first + 1 && view.text(last + 1) === ',');
  if (stem < last && view.title(last) !== 'modifier' && !family)
    return stem < first ? [] : namesIn(view, { first, last: stem, titled });
  const title = lastTitle(view, first, last);
  if (whole !== null && (title === null || !called(view, title, last))) return [whole];
  if (title !== null) {
    const left = trimTitles(view, first, title - 1);
    const before = left < first ? [] : namesIn(view, { first, last: left, titled: false });
    const person = personIn(view, title + 1, last, true);
    return [
      ...before,
      ...(person === null ? namesIn(view, { first: title + 1, last, titled: true }) : [person]),
    ];
  }
  if (titled) {
    const name = behindOffice(view, first, last);
    if (name !== null) return [name];
  }
  const force = forceAfter(view, first, last, !allOrdinary(view, first, last) && !view.opens(first));
  if (force !== null) return [force];
  const place = placeIn(view, first, last);
  const person = personIn(view, first, last, titled);
  if (place !== null && (person === null || !(view.isGiven(first) && view.isFamily(last))))
    return place.last < place.first ? [] : [place];
  const classed = classAfter(view, first, last);
  if (classed !== null && !allOrdinary(view, first, last) && !listedActor(view, first, last))
    return [classed];
  if (person !== null) return [person];
  if (last > first && view.opens(first) && view.ordinary(first) && !view.isGiven(first))
    return namesIn(view, { first: first + 1, last, titled: false });
  const rest = afterAdjective(view, first, last);
  if (rest > first) return rest > last ? [] : namesIn(view, { first: rest, last, titled: false });
  return unknown(view, first, last);
}

/** `Minister of Defence Ali Abdullah`: the name behind the words of the office. */
function behindOffice(view: NameView, first: number, last: number): Guess | null {
  for (let i = first; i < last; i++)
    if (view.isGiven(i) && (!view.ordinary(i) || i === last - 1)) return personIn(view, i, last, true);
  return null;
}

/** `St Vincent`: towns and islands are called by saints more often than saints are told of. */
const SAINTS = new Set(['st', 'st.']);
const saintly = (first: number, last: number): Guess => place(first, last, 'CITY');

function opening(view: NameView, from: number, last: number): number {
  let first = from;
  while (first <= last && OPENING.has(view.key(first))) first++;
  if (first > from || !view.opens(first)) return first;
  while (first <= last && STARTERS.has(view.key(first))) first++;
  return first;
}

const STARTERS = wordSet(
  'and but or nor so yet for in on at by to from of with as if when while after before since until although though because despite during under over between among against without within through about across along behind beside beyond like unlike near off out outside inside per than toward towards upon via he she it they we you his her its their our your my this that these those there here what who whom whose where why how which some many most several both all each every another other others any no not none one two three four five six seven eight nine ten hundreds thousands dozens however meanwhile moreover furthermore instead also then now today yesterday tomorrow later earlier once still even just only according following last next early late nearly almost about around more less former ex-',
);

function lastTitle(view: NameView, first: number, last: number): number | null {
  for (let i = last - 1; i >= first; i--)
    if (view.capital(i + 1) && titles(view, i) && view.at(i)?.possessive !== true) return i;
  return null;
}

/** What a law, a prize, a storm is called. */
const isThing = (view: NameView, first: number, last: number): boolean =>
  ofStorm(view, last) ||
  (MAKERS.has(view.key(last)) && view.at(last + 1)?.shape === 'NUMBER') ||
  (last > first &&
    (view.lexicon.notNames.get(view.key(last)) === 'head' ||
      (view.lexicon.notNames.get(view.key(first)) === 'head' && THING_FIRST.has(view.key(first)))));
/** With a number behind them what they make: a Boeing 737. */
const MAKERS = wordSet('boeing airbus antonov tupolev ilyushin sukhoi embraer bombardier cessna');
const THING_FIRST = wordSet(
  'operation hurricane typhoon cyclone storm flight boeing airbus article section chapter resolution highway route interstate battle treaty siege model',
);

/** Behind the title stands what only a person is called: a given name, or one word. */
const called = (view: NameView, title: number, last: number): boolean =>
  last === title + 1 ||
  (view.isGiven(title + 1) && last - title < 4 && (!headAt(view, last) || view.isFamily(last)));

const headAt = (view: NameView, i: number): boolean =>
  view.lexicon.organisations.has(view.key(i)) || view.lexicon.places.has(view.key(i));

function trimTitles(view: NameView, first: number, to: number): number {
  let last = to;
  while (last >= first && view.title(last) !== null) last--;
  return last;
}

/** The first word behind the adjectives of peoples that a segment begins with. */
function afterAdjective(view: NameView, first: number, last: number): number {
  let at = first;
  while (at <= last && (view.lexicon.peoples.has(view.key(at)) || view.title(at) !== null)) at++;
  return at;
}

function listedActor(view: NameView, first: number, last: number): boolean {
  const entries = view.listed(first, last);
  return entries.length > 0 && entries.every((e) => e.candidate.type === 'ACTOR');
}

function allOrdinary(view: NameView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (view.capital(i) && !view.ordinary(i) && !view.lexicon.peoples.has(view.key(i))) return false;
  return true;
}

/** A name of which only the words around it say what it names. */
function unknown(view: NameView, first: number, last: number): Guess[] {
  const told = classBefore(view, first);
  const single = first === last;
  if (view.headline) return [];
  if (single && INSTITUTIONS.has(view.key(first)) && !view.opens(first)) return alone(view, first);
  if (allOrdinary(view, first, last)) {
    const named = told !== null && !view.opens(first) && !PLACES.has(told);
    const bracketed = !single && view.text(last + 1) === '(' && view.at(last + 2)?.shape === 'CAPITALS';
    return named || bracketed ? [actor(first, last, named ? (told as ActorKind) : 'OTHER', 1)] : [];
  }
  if (told !== null) {
    const kind = told as ActorKind & PlaceKind;
    return PLACES.has(told) ? [place(first, last, kind)] : [actor(first, last, kind, 2)];
  }
  if (view.opens(first) && single && view.at(first)?.shape !== 'CAPITALS') return [];
  if (
    single &&
    (view.text(first).replace('.', '').length < 2 ||
      (view.at(first)?.shape === 'CAPITALS' && view.text(first).length < 3))
  )
    return [];
  const works = view.lexicon.places.get(view.key(last + 1));
  if (single && works?.kind === 'FACILITY' && view.follows(last + 1) && view.at(last + 1)?.shape === 'LOWER')
    return [place(first, last, 'FACILITY')];
  if (locative(view, first) && view.at(first)?.shape !== 'CAPITALS') return [place(first, last, 'CITY')];
  if (single) return alone(view, first);
  if (twoNames(view, first, last) && view.key(first - 1) !== 'the')
    return [{ ...actor(first, last, 'PERSON', -3), rule: 'person/likely' }];
  return [actor(first, last, 'OTHER', -4)];
}

/** Two or three words that nobody knows are a person rather than anything else. */
function twoNames(view: NameView, first: number, last: number): boolean {
  if (last - first > 2) return false;
  for (let i = first; i <= last; i++)
    if (view.at(i)?.shape !== 'CAPITAL' || view.ordinary(i) || /\d/.test(view.text(i))) return false;
  return true;
}

function alone(view: NameView, at: number): Guess[] {
  const word = view.at(at);
  if (word === undefined || word.text.length < 2 || /\d/.test(word.text)) return [];
  if (INSTITUTIONS.has(word.key)) return [actor(at, at, 'GOVERNMENT', 1)];
  if (view.lexicon.organisations.has(word.key) || view.lexicon.places.has(word.key)) return [];
  if (word.shape === 'CAPITALS') return [actor(at, at, 'OTHER', -3)];
  if (view.isGiven(at) || view.isFamily(at))
    return [{ ...actor(at, at, 'PERSON', -4), rule: 'person/alone' }];
  return [actor(at, at, 'OTHER', -5)];
}

/** Bodies that every state has one of, called by one word. */
const INSTITUTIONS = wordSet('senate congress parliament treasury duma bundestag majlis');

const actor = (first: number, last: number, kind: ActorKind, bonus: number): Guess => ({
  first,
  last,
  type: 'ACTOR',
  kind,
  rule: 'name/capitals',
  bonus,
});

const place = (first: number, last: number, kind: PlaceKind): Guess => ({
  first,
  last,
  type: 'PLACE',
  kind,
  rule: 'place/context',
  bonus: 0,
});

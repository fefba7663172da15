import type { EventType, PlaceKind } from '../../../schema/ontology/enums.ts';
import type { Entity } from '../layers.ts';
import type { Mentioned } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { addPlace, type EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** A place at the head of a sentence (`وفي العراق، …`) is the place of its events that name none of their own. */
export function placesAtHead(events: readonly EventDraft[], filling: Filling): void {
  const places = placesBeforeAll(events, filling);
  if (places.length === 0) return;
  const owners = events.filter((e) => e.places.every((p) => places.some((q) => q.entity === p.entity)));
  const main = events.filter((e) => !owners.includes(e));
  const [first] = main;
  for (const event of owners)
    if (first === undefined || event.trigger.token <= first.trigger.token)
      for (const place of places) addPlace(event, place);
  for (const event of main)
    for (const place of places) {
      const at = event.places.findIndex((p) => p.entity === place.entity);
      if (at >= 0 && event.places.length > 1) event.places.splice(at, 1);
    }
}

/** What happens at a place, whoever does it. */
const LOCAL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'DISASTER', 'PROTEST', 'ELECT']);

/** The one place that a sentence names as where something is, is the place of its violence, protests and votes that name none. */
export function onlyPlace(events: readonly EventDraft[], { view, language, referents }: Filling): void {
  const named = view
    .nominalsIn(events[0]?.sentence ?? -1)
    .filter((n) => n.name !== null)
    .flatMap((n) => {
      const own = referents.own(n);
      return own?.entity.type === 'PLACE'
        ? [{ own, root: view.nominal(view.first(view.root(n.index))) }]
        : [];
    });
  const [only] = named;
  if (only === undefined || named.some(({ own }) => own.entity !== only.own.entity)) return;
  if (!language.words.inPrepositions.has(only.root.preposition ?? '')) return;
  for (const event of events)
    if (LOCAL.has(event.sense.type) && event.places.length === 0) event.places.push(only.own);
}

/** The places that a sentence names before its first event and its first verb. */
function placesBeforeAll(events: readonly EventDraft[], { view, language, referents }: Filling) {
  const sentence = events[0]?.sentence ?? -1;
  const first = Math.min(
    ...events.map((e) => e.trigger.token),
    ...view.clausesIn(sentence).map((c) => c.verb),
  );
  return view
    .nominalsIn(sentence)
    .filter(
      (n) =>
        n.last < first &&
        n.preposition !== null &&
        language.words.inPrepositions.has(n.preposition) &&
        n.coordinates === null,
    )
    .flatMap((n) => referents.placesIn(n.index));
}

/** From the widest to the narrowest; what has no fixed size is left out. */
const GRAIN: readonly PlaceKind[] = ['CONTINENT', 'REGION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'CITY'];

/** An event is told where it happened as narrowly as its sentence says: `في مدينة تدمر وسط سوريا` is in Palmyra. */
export function narrowPlaces(events: readonly EventDraft[], { view, language }: Filling): void {
  for (const { places } of events) {
    if (places.length < 2) continue;
    const near = places.filter((p) =>
      places.some((q) => q !== p && liesBy(q, p, view, language.words.directions)),
    );
    for (const place of near) places.splice(places.indexOf(place), 1);
    const wide = places.filter((p) =>
      places.some(
        (q) =>
          q !== p &&
          holds(p.entity, q.entity, p.start > q.end && p.start - q.end <= BESIDE && !joined(p.start, view)),
      ),
    );
    for (const place of wide) places.splice(places.indexOf(place), 1);
  }
}

/** `قرية برقة شرق رام الله`: nothing but words of direction stands between a place and the one by which it is found. */
function liesBy(
  inner: Mentioned,
  outer: Mentioned,
  view: SyntaxView,
  directions: ReadonlySet<string>,
): boolean {
  const [from, to] = [view.tokenFrom(inner.end), view.tokenFrom(outer.start)];
  if (inner.end > outer.start || to - from > 2) return false;
  // شمال بوركينا فاسو may be a region's name.
  return view.tokens.slice(from, Math.max(to, from + 1)).every(({ key }) => directions.has(key));
}

/** How many characters behind a building its town stands (`مطار دافاو في دافاو`, `ملعب الوداد بالدار البيضاء`). */
const BESIDE = 6;

/** Whether the word that a place's name begins in has a conjunction before it (`المطار وعين زارة`). */
function joined(start: number, view: SyntaxView): boolean {
  const token = view.tokens[view.tokenFrom(start + 1) - 1];
  return token !== undefined && token.start < start && token.analyses[0]?.proclitics.includes('و') === true;
}

/** Whether one place may lie in another: it is of a finer grain, and not known to be in another country. */
function holds(outer: Entity, inner: Entity, beside: boolean): boolean {
  const [a, b] = [GRAIN.indexOf(outer.kind as PlaceKind), GRAIN.indexOf(inner.kind as PlaceKind)];
  if (a < 0 || a >= (b < 0 ? (beside ? GRAIN.length : GRAIN.length - 1) : b)) return false;
  const [x, y] = [outer.candidate?.country ?? null, (inner.candidate ?? inner.located)?.country ?? null];
  return x === null || y === null || x === y;
}

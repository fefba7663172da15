import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import { classBefore, locative, PLACES } from './places.ts';
import { ofStorm } from './storms.ts';
import { titleBefore } from './titles.ts';
import type { NameView } from './view.ts';

const GREAT = new Set(['COUNTRY', 'CONTINENT', 'REGION', 'WATER', 'ADMIN1']);
/** Towns of this size need no support. */
const TOWN = 100_000;
const CITY = 500_000;
const SMALL = 15_000;

/** Whether words that spell a listed name are meant as that name where they stand. */
export function plausible(view: NameView, { first, last, entries }: GazetteerMatch): boolean {
  if (last > first) return severalWords(view, first, last, entries);
  const word = view.at(first);
  if (word === undefined || word.text.length < 2 || ofStorm(view, first)) return false;
  const key = word.key;
  const people = view.lexicon.peoples.get(key);
  if (people !== undefined)
    return (
      (people === '' || people === 'PS') &&
      (entries.some((e) => e.candidate.kind === 'GROUP')
        ? populates(view, first)
        : entries.every((e) => WIDE.has(e.candidate.kind))
          ? alone(view, first)
          : people === '' && entries.every((e) => e.candidate.kind === 'ADMIN1') && isDivision(view, first))
    );
  if (view.lexicon.notNames.get(key) === 'calendar') return false;
  const place = entries.every((e) => e.candidate.type === 'PLACE' || e.form === 'METONYM');
  const supported = supports(view, first, place) || (place && inCountry(view, first, entries));
  const ordinary = view.ordinary(first) && word.shape !== 'CAPITALS';
  // A Boeing 737 is no company.
  const model = view.at(first + 1)?.shape === 'NUMBER' && view.follows(first + 1);
  if (model && entries.every((e) => e.candidate.kind === 'COMPANY')) return false;
  if (!place)
    return (
      !ordinary || (supported && !view.opens(first)) || (!view.opens(first) && view.key(first - 1) === 'the')
    );
  const size = Math.max(...entries.map((e) => e.candidate.population));
  const great = entries.some((e) => GREAT.has(e.candidate.kind) && !e.common);
  const owned = view.text(first + 1) === ',' && country(view, first + 2);
  if (ordinary && view.capital(first + 1) && view.follows(first + 1)) return false;
  const classed = PLACES.has(classBefore(view, first) ?? '');
  if (ordinary) return supported && (owned || !view.opens(first)) && (great || classed || size > TOWN);
  if (great || supported) return true;
  const personal = view.isGiven(first) || view.isFamily(first) || entries.every((e) => e.common);
  if (titleBefore(view, first)) return false;
  if (personal) return size > CITY && !(view.opens(first) && SAID.has(view.key(first + 1)));
  return !view.opens(first) || size > SMALL || entries.some((e) => e.candidate.ar !== '');
}

/** `Kurds`, `the Lebanese were`: a people, not its adjective. */
function populates(view: NameView, at: number): boolean {
  const next = view.at(at + 1);
  if (next?.shape === 'CAPITAL' && next.apart) return false;
  const key = view.key(at);
  if (key.endsWith('s') && !key.endsWith('ss')) return true;
  if (view.key(at - 1) !== 'the') return false;
  return next === undefined || next.shape === 'MARK' || COPULAS.has(next.key);
}

const WIDE = new Set(['REGION', 'WATER', 'CONTINENT']);

/** `tension in the Aegean`, no noun behind it. */
function alone(view: NameView, at: number): boolean {
  if (view.key(at - 1) !== 'the') return false;
  const next = view.at(at + 1);
  return next === undefined || next.shape === 'MARK' || COPULAS.has(next.key) || BEHIND.has(next.key);
}

/** `the Ashanti region`, `in Amhara.`: a province, not its people. */
function isDivision(view: NameView, at: number): boolean {
  const next = view.at(at + 1);
  if (next?.shape === 'LOWER' && /^(?:region|regional|state|province)$/.test(next.key)) return true;
  return (
    /^(?:in|across)$/.test(view.key(at - 1)) &&
    (next === undefined || next.shape === 'MARK' || COPULAS.has(next.key) || BEHIND.has(next.key))
  );
}

const BEHIND = wordSet('on to by at as off since after before over between this last with has is was could');
const COPULAS = wordSet('are were have had will would who in of from and');

/** Behind these a first word that is a person's name too speaks: `Victoria said`. */
const SAID = wordSet('said says told added');

/** `Concepcion in southern Chile`: its own country is named behind it. */
function inCountry(view: NameView, at: number, entries: GazetteerMatch['entries']): boolean {
  if (view.key(at + 1) !== 'in') return false;
  const behind = view.at(at + 2)?.shape === 'LOWER' ? at + 3 : at + 2;
  const lands = view.capital(behind) ? view.gazetteer.lookup(view.key(behind)) : [];
  return lands.some(
    (land) =>
      land.candidate.kind === 'COUNTRY' &&
      entries.some((e) => e.candidate.country === land.candidate.country),
  );
}

/** The words before or behind say that a place stands here. */
function supports(view: NameView, at: number, place: boolean): boolean {
  const kind = classBefore(view, at);
  if (!place) return kind !== null;
  if (kind !== null && PLACES.has(kind)) return true;
  if (locative(view, at)) return true;
  const head = view.lexicon.places.get(view.key(at + 1));
  if (head !== undefined && view.follows(at + 1) && view.at(at + 1)?.shape === 'LOWER') return true;
  if (view.text(at + 1) !== ',' && view.text(at - 1) !== ',') return false;
  return country(view, at + 2) || (view.text(at - 1) === ',' && locative(view, at - 2));
}

const country = (view: NameView, at: number): boolean =>
  view.capital(at) &&
  view.gazetteer
    .lookup(view.key(at))
    .some((e) => e.candidate.kind === 'COUNTRY' || (e.candidate.kind === 'ADMIN1' && !e.common));

/** Behind these `military` is an adjective: `a Turkish military base`. */
const MATTERS = wordSet(
  'base bases operation operations action aid vehicle vehicles convoy convoys aircraft equipment hardware presence service drill drills exercise exercises intervention training hospital court rule coup helicopter helicopters plane planes jet jets support cooperation facility facilities site sites installation installations post posts outpost campaign offensive buildup supplies assistance museum academy policy policies budget spending airport airbase junta council',
);

function severalWords(view: NameView, first: number, last: number, entries: readonly Entry[]): boolean {
  if (view.at(last)?.shape === 'LOWER' && view.key(last) === 'today') return false;
  const next = view.key(last + 1);
  if (view.key(last) === 'military' && view.follows(last + 1) && MATTERS.has(next)) return false;
  let raised = 0;
  for (let i = first; i <= last; i++) if (view.capital(i)) raised++;
  if (raised > 1 || !view.opens(first)) return true;
  const rest =
    view.lexicon.ordinary.has(view.key(first)) && !entries.some((e) => e.candidate.kind === 'STATE');
  return !rest;
}

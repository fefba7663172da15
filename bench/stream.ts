/**
 * A stream of news to measure with: no two documents alike, but some of one story. Each is a text of the corpus whose
 * persons, towns, groups and numbers are others: of one country for each story, drawn from the registry or, for persons
 * whom nobody lists, put together of names there. A story is told by one to twelve papers, of a day or the next, each of
 * which leaves out a paragraph, and some of which give other numbers.
 */
import type { DocumentGraph, DocumentHead } from '../schema/document-graph.ts';
import type { ActorKind } from '../schema/ontology/enums.ts';
import type { Registry, RegistryActor, RegistryPlace } from '../schema/registry.ts';
import { loadGazetteer } from '../src/extract/gazetteer/build.ts';
import { extractDocument } from '../src/extract/pipeline.ts';
import { toDay, toIso } from '../src/languages/shared/calendar.ts';
import { pageOf } from './documents.ts';

/** By how many papers the stories of a day are told, over and over. */
const TOLD_BY = [1, 2, 1, 4, 1, 12, 2, 1, 6, 1, 3, 2];
/** Stories of a day: a hundred documents with these. */
const STORIES = 33;
const PAPERS = 40;
const BEGIN = toDay('2021-01-01');
/** Cities of a country that may stand for others, the largest first. */
const CITIES = 40;

/** Documents of about so many characters, one after the other, for ever. */
export function* newsStream(
  heads: readonly DocumentHead[],
  registry: Registry,
  length: number,
): Generator<DocumentHead> {
  const gazetteer = loadGazetteer();
  const templates = heads.map((_, at) =>
    extractDocument(pageOf([...heads.slice(at), ...heads.slice(0, at)], length), gazetteer),
  );
  const cast = castOf(registry);
  for (let day = 0, number = 0; ; day++)
    for (let round = 0; round < Math.max(...TOLD_BY); round++)
      for (let n = 0; n < STORIES; n++) {
        const story = day * STORIES + n;
        if (round >= (TOLD_BY[story % TOLD_BY.length] ?? 1)) continue;
        const template = templates[story % templates.length];
        if (template === undefined) throw new Error('no document to vary');
        yield {
          ...template.document,
          name: `news-${number++}`,
          title: null,
          publisher: `Paper ${(story * 7 + round) % PAPERS}`,
          published: toIso(BEGIN + day + (round > 3 ? 1 : 0)),
          text: told(template, cast, story, round),
        };
      }
}

/** Who and what may stand for others. */
interface Cast {
  readonly countries: readonly { readonly name: string; readonly cities: readonly RegistryPlace[] }[];
  readonly actors: ReadonlyMap<ActorKind, readonly RegistryActor[]>;
}

function castOf(registry: Registry): Cast {
  const byCountry = new Map<string, RegistryPlace[]>();
  const nameOf = new Map<string, string>();
  for (const { kind, country, ar, ...place } of registry.places()) {
    const [name] = ar;
    if (name === undefined || country === null) continue;
    if (kind === 'COUNTRY') nameOf.set(country, name);
    if (kind !== 'CITY') continue;
    const known = byCountry.get(country) ?? [];
    known.push({ kind, country, ar, ...place });
    byCountry.set(country, known);
  }
  const largest = (cities: readonly RegistryPlace[]) =>
    cities.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)).slice(0, CITIES);
  const countries = [...byCountry].flatMap(([country, cities]) => {
    const name = nameOf.get(country);
    return name === undefined || cities.length < CITIES / 4 ? [] : [{ name, cities: largest(cities) }];
  });
  const actors = new Map<ActorKind, RegistryActor[]>();
  for (const actor of registry.actors())
    if (actor.ar.length > 0) actors.set(actor.kind, [...(actors.get(actor.kind) ?? []), actor]);
  return { countries, actors };
}

const CHANGED: ReadonlySet<string> = new Set(['PERSON', 'ARMED_GROUP', 'PARTY', 'NGO', 'COMPANY']);

/** The text of a template as one paper tells one story. */
function told({ document, entities }: DocumentGraph, cast: Cast, story: number, paper: number): string {
  const home = pick(cast.countries, story, 0);
  const country = homeOf(entities);
  const spans = entities.flatMap(({ kind, link, country: of, mentions }, at) => {
    const listed = link.status === 'LINKED';
    const name = CHANGED.has(kind)
      ? actorName(cast, kind as ActorKind, listed, story, at)
      : kind === 'CITY'
        ? pick(home?.cities ?? [], story, at)?.ar[0]
        : (kind === 'COUNTRY' || kind === 'STATE') && of === country
          ? home?.name
          : undefined;
    return name === undefined
      ? []
      : mentions.flatMap(({ form, start, end }) => (form === 'NAME' ? [{ start, end, name }] : []));
  });
  let text = '';
  let from = 0;
  for (const { start, end, name } of spans.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    text += document.text.slice(from, start) + name;
    from = end;
  }
  text += document.text.slice(from);
  const paragraphs = text.split('\n\n');
  const left = paragraphs.length < 4 ? -1 : draw(story, paper, 7) % paragraphs.length;
  return `${paragraphs
    .filter((_, at) => at !== left)
    .join('\n\n')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) - (draw(story, 5) % YEARS)))
    .replace(/(?<!\d)\d{1,3}(?!\d)/g, (digits) => otherNumber(Number(digits), story, paper))}\n`;
}

/** Years lie back by so many at most. */
const YEARS = 20;
/** What may be a day of a month stays one. */
const DAYS = 27;

const otherNumber = (number: number, story: number, paper: number): string =>
  number <= DAYS
    ? String(1 + ((number + draw(story, 3)) % DAYS))
    : String(number + (draw(story, 4) % 40) + (paper % 4 === 3 ? 1 : 0));

/** The country that a document speaks of most; null when it speaks of none. */
function homeOf(entities: DocumentGraph['entities']): string | null {
  const mentions = new Map<string, number>();
  for (const { country, mentions: found } of entities)
    if (country !== null) mentions.set(country, (mentions.get(country) ?? 0) + found.length);
  return [...mentions].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function actorName(
  { actors }: Cast,
  kind: ActorKind,
  listed: boolean,
  story: number,
  at: number,
): string | undefined {
  const all = actors.get(kind) ?? [];
  const name = pick(all, story, at)?.ar[0];
  if (listed || kind !== 'PERSON') return name;
  const other = pick(all, story, at + 1000)?.ar[0];
  return name === undefined || other === undefined
    ? name
    : `${name.split(' ')[0]} ${other.split(' ').at(-1)}`;
}

const pick = <T>(all: readonly T[], story: number, at: number): T | undefined =>
  all[draw(story, at, 1) % Math.max(1, all.length)];

/** A number that hangs on these alone: the same documents each time. */
function draw(...from: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of from) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

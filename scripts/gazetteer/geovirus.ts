/**
 * Measures English place names on GeoVirus (Gritta et al. 2018): `scripts/run.sh gazetteer/geovirus FILE.xml [--misses]`. Prints
 * how many of its toponyms are found as a place or a state, how many of those have coordinates within 161 km of its own
 * (strictly, and with areas such as countries counted as right when the article that the corpus names is theirs: it may
 * give the capital's coordinates for the whole country), and the median distance. Paragraphs of one article are read as one document. Nothing of the corpus is kept.
 */
import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Entity } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';

const NEAR_KM = 161;
const EARTH_KM = 6371;

interface Toponym {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
  /** Title of the Wikipedia article that it was linked to. */
  readonly page: string;
}
interface Article {
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
const field = (xml: string, name: string): string => {
  const from = xml.indexOf(`<${name}>`);
  const to = xml.indexOf(`</${name}>`);
  return from < 0 || to < 0 ? '' : decode(xml.slice(from + name.length + 2, to));
};
const blocks = (xml: string, name: string): string[] =>
  xml
    .split(`<${name}>`)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(`</${name}>`)));

function readArticles(file: string): Article[] {
  const bySource = new Map<string, { text: string; toponyms: Toponym[] }>();
  for (const xml of blocks(readFileSync(file, 'utf8'), 'article')) {
    const source = field(xml, 'source');
    const text = field(xml, 'text');
    const known = bySource.get(source);
    const shift = known === undefined ? 0 : known.text.length + 2;
    const toponyms = blocks(xml, 'location').map((location): Toponym => {
      const number = (name: string): number => Number(field(location, name));
      const name = field(location, 'name');
      const told = number('start');
      const start = text.startsWith(name, told) ? told : Math.max(0, text.indexOf(name, told - 20));
      return {
        name,
        start: start + shift,
        end: start + shift + name.length,
        lat: number('lat'),
        lon: number('lon'),
        page: decodeURIComponent(field(location, 'page').replace(/^.*\/wiki\//, '')).replaceAll('_', ' '),
      };
    });
    if (known === undefined) bySource.set(source, { text, toponyms });
    else {
      known.text += `\n\n${text}`;
      known.toponyms.push(...toponyms);
    }
  }
  return [...bySource.values()];
}

/** Great-circle distance in kilometres. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: scripts/run.sh gazetteer/geovirus FILE.xml [--misses]');
const gazetteer = loadGazetteer();

/** Where an entity lies; a state lies where its country does. */
function coordinates({ candidate, located }: Entity): { lat: number; lon: number } | null {
  const place =
    candidate?.kind === 'STATE' ? gazetteer.byId(`geo/${candidate.country?.toLowerCase()}`) : candidate;
  const at = place?.lat == null ? located : place;
  return at?.lat == null || at.lon === null ? null : { lat: at.lat, lon: at.lon };
}

const AREAS = new Set(['CONTINENT', 'COUNTRY', 'STATE', 'REGION', 'WATER', 'ADMIN1']);

/** An area named as the corpus's article is, or as the toponym that the article's title begins with. */
function isArea({ candidate, kind }: Entity, { name, page }: Toponym): boolean {
  if (candidate === null || !AREAS.has(kind)) return false;
  const title = page.replace(/ *[(,].*$/, '').toLowerCase();
  return [title, name.toLowerCase()].some((key) =>
    gazetteer
      .lookup(key)
      .some((e) => e.candidate.id === candidate.id && (key === title || kind !== 'ADMIN1')),
  );
}

let all = 0;
let found = 0;
let placed = 0;
let near = 0;
let same = 0;
const distances: number[] = [];
const note = (...what: string[]): void => {
  if (flag === '--misses') console.log(what.join('\t'));
};
for (const { text, toponyms } of readArticles(file)) {
  const head = {
    name: 'article',
    language: 'en',
    title: null,
    publisher: null,
    published: null,
    text,
  } as const;
  const { entities } = readDocument(head, gazetteer);
  for (const toponym of toponyms) {
    all++;
    const entity = entities.find(
      (e) =>
        (e.type === 'PLACE' || e.kind === 'STATE') &&
        e.mentions.some((m) => m.form !== 'NOMINAL' && m.start < toponym.end && m.end > toponym.start),
    );
    if (entity === undefined) {
      note('missed', toponym.name, text.slice(toponym.start - 40, toponym.end + 25).replace(/\s+/g, ' '));
      continue;
    }
    found++;
    const at = coordinates(entity);
    if (at === null) {
      note('unplaced', toponym.name, entity.rule, entity.kind);
      continue;
    }
    placed++;
    const km = distance(at, toponym);
    distances.push(km);
    if (km <= NEAR_KM) near++;
    else if (isArea(entity, toponym)) same++;
    else
      note(
        'far',
        toponym.name,
        `${Math.round(km)} km`,
        entity.candidate?.id ?? '',
        entity.kind,
        `${toponym.lat},${toponym.lon}`,
      );
  }
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const median = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
console.log(`toponyms ${all}`);
console.log(`found ${percent(found, all)}, with coordinates ${percent(placed, all)}`);
console.log(
  `within ${NEAR_KM} km ${percent(near, placed)} of those with coordinates, ${percent(near, all)} of all`,
);
console.log(
  `the same with areas of the right name ${percent(near + same, placed)}, ${percent(near + same, all)} of all`,
);
console.log(`median distance ${median.toFixed(1)} km`);

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ACTOR_KINDS, type ActorKind } from '../../../schema/ontology/enums.ts';
import { packageRoot } from '../../text/package-root.ts';
import { type CountryNames, expandPatterns, type InstitutionPattern } from './institution-patterns.ts';

/** An office held by a person; years, null where the term is open or unknown. */
export interface ActorRole {
  /** ISO 3166-1 alpha-2, or null for an office that belongs to no state. */
  readonly country: string | null;
  readonly office: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** One actor of the registry. The first of `ar` and of `en` is the main name. */
export interface ActorRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly roles: readonly ActorRole[];
  /** The names are ordinary words or phrases too. */
  readonly common: boolean;
}

const FOLDER = 'seeds/gazetteer';
const ACTORS = ['id', 'kind', 'country', 'wikidata', 'ar', 'en', 'roles', 'flags'] as const;
const PATTERNS = ['id', 'kind', 'pattern_ar', 'pattern_en'] as const;
const PATTERN_FILE = 'institution-patterns.tsv';

/** Every actor of the registry: the rows of `seeds/gazetteer/actors`, and each state's institutions by pattern. Throws with file and line on a malformed row. */
export function loadActorRows(): ActorRow[] {
  return [...loadListedActors(), ...expandPatterns(loadInstitutionPatterns(), loadCountryNames())];
}

/** The actors that have a row of their own, in the order of files and rows. */
export function loadListedActors(): ActorRow[] {
  const folder = join(packageRoot(), FOLDER, 'actors');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && file !== PATTERN_FILE)
    .sort()
    .flatMap((file) => parseActors(readFileSync(join(folder, file), 'utf8'), file));
}

/** The rows of one actor file; `file` names it in errors. */
export function parseActors(text: string, file: string): ActorRow[] {
  return table(text, file, ACTORS).map(({ cells, line }) => {
    const [id = '', kind = '', country = '', wikidata = '', ar = '', en = '', roles = '', flags = ''] = cells;
    return {
      id,
      kind: actorKind(kind, file, line),
      country: country === '' ? null : country,
      wikidata: wikidata === '' ? null : wikidata,
      ar: names(ar),
      en: names(en),
      roles: names(roles).map((role) => parseRole(role, file, line)),
      common: flags === 'common',
    };
  });
}

/** The patterns that give every state its institutions. */
export function loadInstitutionPatterns(): InstitutionPattern[] {
  return table(read(`actors/${PATTERN_FILE}`), PATTERN_FILE, PATTERNS).map(({ cells, line }) => {
    const [id = '', kind = '', ar = '', en = ''] = cells;
    return { id, kind: actorKind(kind, PATTERN_FILE, line), ar: names(ar), en: names(en) };
  });
}

/** What the patterns need of `countries.tsv`: names and adjectives of every country. */
export function loadCountryNames(): CountryNames[] {
  const text = read('countries.tsv');
  const header = (text.split('\n').find((line) => !line.startsWith('#')) ?? '').split('\t');
  const column = (name: string): number => header.indexOf(name);
  const [iso, ar, en, adjectives, demonym] = [
    'iso2',
    'names_ar',
    'names_en',
    'adjectives_ar',
    'demonym_en',
  ].map(column);
  return table(text, 'countries.tsv', header).map(({ cells }) => {
    const cell = (index: number | undefined): string[] => names(cells[index ?? -1] ?? '');
    return {
      iso: cell(iso)[0] ?? '',
      ar: cell(ar),
      en: cell(en),
      adjectives: cell(adjectives),
      demonyms: cell(demonym),
    };
  });
}

const read = (file: string): string => readFileSync(join(packageRoot(), FOLDER, file), 'utf8');

const names = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

function table(text: string, file: string, columns: readonly string[]): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let headed = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const fail = (why: string): never => {
      throw new Error(`${basename(file)}:${index + 1}: ${why}`);
    };
    if (!headed && line !== columns.join('\t')) fail(`header ${columns.join(' ')} expected`);
    if (cells.length !== columns.length) fail(`${columns.length} columns expected, ${cells.length} found`);
    if (headed) rows.push({ cells, line: index + 1 });
    headed = true;
  }
  return rows;
}

function actorKind(text: string, file: string, line: number): ActorKind {
  const kind = ACTOR_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`${file}:${line}: ${text} is no kind of actor`);
  return kind;
}

const ROLE = /^([A-Z]{2})?:([^:]+):(\d{4})?-(\d{4})?$/;

function parseRole(text: string, file: string, line: number): ActorRole {
  const [whole, country, office, from, to] = ROLE.exec(text) ?? [];
  if (whole === undefined || office === undefined)
    throw new Error(`${file}:${line}: ${text} is no country:office:from-to`);
  const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { country: country ?? null, office, from: year(from), to: year(to) };
}

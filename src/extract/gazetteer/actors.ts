import { readdirSync } from 'node:fs';
import { ACTOR_KINDS, type ActorKind } from '../../../schema/ontology/enums.ts';
import { expandPatterns, type InstitutionPattern } from './institution-patterns.ts';
import { loadCountryRows } from './load.ts';
import { cellOrNull, gazetteerPath, cellNames as names, readGazetteer, readTable } from './table.ts';

/** An office held by a person; years, null where the term is open or unknown. */
export interface ActorRole {
  /** ISO 3166-1 alpha-2, or null for an office that belongs to no state. */
  readonly country: string | null;
  readonly office: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Names and adjectives of every country. */
export { loadCountryRows as loadCountryNames } from './load.ts';

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

export const ACTOR_COLUMNS: readonly string[] = [
  'id',
  'kind',
  'country',
  'wikidata',
  'ar',
  'en',
  'roles',
  'flags',
];
const PATTERNS = ['id', 'kind', 'pattern_ar', 'pattern_en'] as const;
const PATTERN_FILE = 'institution-patterns.tsv';

/** Every actor of the registry: the rows of `seeds/gazetteer/actors`, and each state's institutions by pattern. Throws with file and line on a malformed row. */
export function loadActorRows(): ActorRow[] {
  return [...loadListedActors(), ...expandPatterns(loadInstitutionPatterns(), loadCountryRows())];
}

/** The files of `seeds/gazetteer/actors` whose rows are actors, sorted. */
export const actorFiles = (): string[] =>
  readdirSync(gazetteerPath('actors'))
    .filter((file) => file.endsWith('.tsv') && file !== PATTERN_FILE)
    .sort();

/** The actors that have a row of their own, in the order of files and rows. */
export const loadListedActors = (): ActorRow[] =>
  actorFiles().flatMap((file) => parseActors(readGazetteer('actors', file), file));

/** The rows of one actor file; `file` names it in errors. */
export const parseActors = (text: string, file: string): ActorRow[] =>
  readTable(text, file, ACTOR_COLUMNS).map(({ cells, line }) => {
    try {
      return actorRow(cells);
    } catch (error) {
      throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });

/** The actor that the cells of a row describe. */
export function actorRow(cells: readonly string[]): ActorRow {
  const [id = '', kind = '', country, wikidata, ar, en, roles, flags = ''] = cells;
  return {
    id,
    kind: actorKind(kind),
    country: cellOrNull(country),
    wikidata: cellOrNull(wikidata),
    ar: names(ar),
    en: names(en),
    roles: names(roles).map(parseRole),
    common: flags === 'common',
  };
}

/** The patterns that give every state its institutions. */
export const loadInstitutionPatterns = (): InstitutionPattern[] =>
  readTable(readGazetteer('actors', PATTERN_FILE), PATTERN_FILE, PATTERNS).map(({ cells }) => {
    const [id = '', kind = '', ar, en] = cells;
    return { id, kind: actorKind(kind), ar: names(ar), en: names(en) };
  });

function actorKind(text: string): ActorKind {
  const kind = ACTOR_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`${text} is no kind of actor`);
  return kind;
}

const ROLE = /^([A-Z]{2})?:([^:]+):(\d{4})?-(\d{4})?$/;

function parseRole(text: string): ActorRole {
  const [whole, country, office, from, to] = ROLE.exec(text) ?? [];
  if (whole === undefined || office === undefined) throw new Error(`${text} is no country:office:from-to`);
  const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { country: country ?? null, office, from: year(from), to: year(to) };
}

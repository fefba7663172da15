/** The ontology of schema/ontology as the schema shows it: labels and descriptions of every name in the graph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES, type EventType } from '../../schema/ontology/enums.ts';
import { packageRoot } from '../text/package-root.ts';

/** A name of a closed vocabulary, with what people call it. */
export interface Term {
  readonly name: string;
  readonly labelEn: string;
  readonly labelAr: string;
  readonly descriptionEn: string;
  readonly descriptionAr: string;
}

export interface ModeTerm extends Term {
  readonly goldstein: number | null;
}

export interface EventTypeTerm extends Term {
  readonly type: EventType;
  readonly quadClass: QuadClass | null;
  readonly goldstein: number | null;
  readonly cameoRoots: readonly string[];
  readonly modes: readonly ModeTerm[];
}

export const QUAD_CLASSES = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

type Row = (column: string) => string;

function read(file: string): Row[] {
  const path = join(packageRoot(), 'schema/ontology', file);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    return (column) => {
      const cell = cells[columns.indexOf(column)];
      if (cell === undefined) throw new Error(`${path}:${index + 2} has no ${column}`);
      return cell;
    };
  });
}

const term = (row: Row, name: string): Term => ({
  name,
  labelEn: row('label_en'),
  labelAr: row('label_ar'),
  descriptionEn: row('description_en'),
  descriptionAr: row('description_ar'),
});
const number = (cell: string): number | null => (cell === '' ? null : Number(cell));

const modeRows = read('modes.tsv');
const typeRows = read('event-types.tsv');
const termRows = read('terms.tsv');

/** Event types in the order of the enum, each with its modes. */
export const EVENT_TYPE_TERMS: readonly EventTypeTerm[] = EVENT_TYPES.map((type) => {
  const row = typeRows.find((candidate) => candidate('type') === type);
  if (row === undefined) throw new Error(`schema/ontology/event-types.tsv lacks ${type}`);
  return {
    ...term(row, type),
    type,
    quadClass: QUAD_CLASSES[Number(row('quad')) - 1] ?? null,
    goldstein: number(row('goldstein')),
    cameoRoots: row('cameo').split('|').filter(Boolean),
    modes: modeRows
      .filter((mode) => mode('type') === type)
      .map((mode) => ({ ...term(mode, mode('mode')), goldstein: number(mode('goldstein')) })),
  };
});

/** What an event is about, besides its type. */
export const CONTEXT_TERMS: readonly Term[] = read('contexts.tsv').map((row) => term(row, row('context')));

/** The terms of another vocabulary, in the order given. Throws where the ontology lacks one or has one more. */
export function termsOf(vocabulary: string, names: readonly string[]): readonly Term[] {
  const rows = termRows.filter((row) => row('vocabulary') === vocabulary);
  const terms = names.map((name) => {
    const row = rows.find((candidate) => candidate('name') === name);
    if (row === undefined) throw new Error(`schema/ontology/terms.tsv lacks ${vocabulary} ${name}`);
    return term(row, name);
  });
  if (rows.length !== names.length) throw new Error(`schema/ontology/terms.tsv has an unknown ${vocabulary}`);
  return terms;
}

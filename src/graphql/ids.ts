import { sql } from 'drizzle-orm';
import { inputError } from './errors.ts';
import { column, planned } from './plan/explicit.ts';
import { base64url } from './plan/output.ts';

/** The types that have an id of their own: what `node` can give. */
export const NODE_TYPES = [
  'Actor',
  'Argument',
  'Curation',
  'Document',
  'Event',
  'Mention',
  'Participation',
  'Place',
  'Quantity',
  'Report',
  'Sentence',
  'Source',
  'Statement',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** A type and the key of one row of it, as text; a sentence's is its document and its ordinal, an argument's and a quantity's have their document too. */
export interface GlobalId {
  readonly type: NodeType;
  readonly key: readonly string[];
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What stands in its document alone has the document's key before its own. */
const SECOND: { readonly [type in NodeType]?: string } = {
  Argument: UUID,
  Quantity: UUID,
  Sentence: '\\d{1,9}',
};
const FORMS = NODE_TYPES.map((type) => {
  const second = SECOND[type];
  return { type, form: new RegExp(`^${type}:(${UUID})${second === undefined ? '' : `:(${second})`}$`) };
});

/** The id that clients see: the same for the same thing, everywhere. */
export const globalId = (type: NodeType, ...key: readonly (string | number)[]): string =>
  Buffer.from([type, ...key].join(':')).toString('base64url');

/** The field of a type's id: what its resolver does, and the same in SQL. */
export const idOf = <Key extends string>(type: NodeType, ...key: readonly Key[]) => ({
  resolve: (row: { readonly [name in Key]: string | number }) =>
    globalId(type, ...key.map((name) => row[name])),
  ...planned(({ columns }) => ({
    value: base64url(
      sql.join(
        [sql.raw(`'${type}'`), ...key.map((name) => sql`(${column(columns, name)})::text`)],
        sql` || ':' || `,
      ),
    ),
  })),
});

/** The bytes of an id or a cursor; null where characters are in it that Node passes over, so that one thing has one id. */
export function decoded(given: string, encoding: 'latin1' | 'utf8' = 'latin1'): string | null {
  const bytes = Buffer.from(given, 'base64url');
  return bytes.toString('base64url') === given.replace(/={1,2}$/, '') ? bytes.toString(encoding) : null;
}

/** What an id of any type stands for. Throws INVALID_ID. */
export function parseId(id: string, argument: string): GlobalId {
  const text = decoded(id) ?? '';
  for (const { type, form } of FORMS) {
    const found = form.exec(text);
    if (found !== null) return { type, key: found.slice(1) };
  }
  throw inputError('INVALID_ID', argument, 'this is no id of this graph.', 'an id that a field "id" gave');
}

/** What ids of these types are called: "the id of an Actor or a Place". */
export function idsOf(...types: readonly string[]): string {
  const each = types.map((type) => (/^[AE]/.test(type) ? `an ${type}` : `a ${type}`));
  const last = each.pop() ?? '';
  return `the id of ${each.length === 0 ? last : `${each.join(', ')} or ${last}`}`;
}

/** The key of a row of this type, as text. Throws INVALID_ID, WRONG_TYPE_OF_ID. */
export function keyOf(type: NodeType, id: string, argument: string): readonly string[] {
  const { type: given, key } = parseId(id, argument);
  if (given !== type) throw inputError('WRONG_TYPE_OF_ID', argument, `this is ${idsOf(given)}.`, idsOf(type));
  return key;
}

/** The uuid that an id of this type stands for. */
export const uuidOf = (type: NodeType, id: string, argument: string): string =>
  keyOf(type, id, argument)[0] ?? '';

/** The uuids of a list of ids, or null when no list is given. */
export const uuidsOf = (
  type: NodeType,
  ids: readonly string[] | null | undefined,
  argument: string,
): readonly string[] | null => ids?.map((id, at) => uuidOf(type, id, `${argument}[${at}]`)) ?? null;

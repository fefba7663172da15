/** Finding actors, places and sources by their names: by words that stand in one, or by a name as a whole. */
import { type SQL, sql } from 'drizzle-orm';
import type { Given } from '../given.ts';
import { all, any, oneOf } from '../load/sql.ts';
import { type FoldedName, folded, foldedName, inNames, nameHas, wordsOf } from './text.ts';

export interface NamedInput {
  readonly names?: readonly string[] | null;
  readonly text?: string | null;
}

/** What filters say of their fields `names` and `text`. */
export const NAMES =
  'Is called exactly so, by one of these names in any language, whatever their capitals, vowel signs and article.';
export const TEXT =
  'Has a name, in any language, with all of these words or their beginnings; "names" asks for whole names.';

/** The actor or place with the id has such a name; undefined where none is asked for. Throws INVALID_TEXT. */
export function isNamed(
  id: SQL,
  owner: 'actor_id' | 'place_id',
  asked: Given<NamedInput>,
  argument: string,
): SQL | undefined {
  const has = conditionOn(foldedName('named'), asked, argument);
  return has && sql`${id} in (select named.${sql.raw(owner)} from names named where ${has})`;
}

/** What holds of a folded name that is asked for. Throws INVALID_TEXT. */
function conditionOn(
  name: FoldedName,
  { names, text }: Given<NamedInput>,
  argument: string,
): SQL | undefined {
  if (names == null && text == null) return undefined;
  const wholes = names?.flatMap((name, at) => wholeForms(wordsOf(name, `${argument}.names[${at}]`)));
  return all(
    oneOf(name.search, wholes, 'text'),
    text == null ? null : nameHas(name, wordsOf(text, `${argument}.text`)),
  );
}

/** A name with and without the article at its beginning. */
const wholeForms = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  inNames(first).map((form) => [form, ...rest].join(' '));

/** An outlet bears its name itself, and those of its actor. */
export function isSourceNamed(
  { search, actorId }: { readonly search: SQL; readonly actorId: SQL },
  asked: Given<NamedInput>,
  argument: string,
): SQL | undefined {
  const own = conditionOn(folded(search), asked, argument);
  const actors = isNamed(actorId, 'actor_id', asked, argument);
  return own && actors && any(own, actors);
}

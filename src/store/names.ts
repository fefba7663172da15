import type { LanguageCode } from '../../schema/ontology/enums.ts';
import type { names } from '../../schema/tables/index.ts';
import { foldSearch } from '../text/normalise.ts';
import { idOf } from './ids.ts';

/** A name of an actor or a place; exactly one of the two. */
export const nameRow = (
  owner: { readonly actorId: string | null; readonly placeId: string | null },
  language: LanguageCode,
  text: string,
  main: boolean,
): typeof names.$inferInsert => ({
  id: idOf('name', owner.actorId ?? owner.placeId ?? '', language, text),
  actorId: owner.actorId,
  placeId: owner.placeId,
  text,
  language,
  main,
  search: foldSearch(text),
});

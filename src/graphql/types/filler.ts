import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import type { GraphContext } from '../context.ts';
import { actorRows, placeRows } from '../refs.ts';
import { nameIn } from './entity.ts';

/** What fills a role: an actor, a place, or words for the unnamed. */
interface Filler {
  readonly actorId: string | null;
  readonly placeId: string | null;
  readonly text: string | null;
}

/** The name to show of what fills a role. */
export async function nameOfFiller(
  { actorId, placeId, text }: Filler,
  { language }: { readonly language: LanguageCode },
  { read }: GraphContext,
): Promise<string | null> {
  if (text !== null) return text;
  const entity = actorId === null ? await read.maybe(placeRows, placeId) : await read.one(actorRows, actorId);
  return entity === null ? null : nameIn(entity, language);
}

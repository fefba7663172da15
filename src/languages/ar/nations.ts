import type { Entry, Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Token } from '../../extract/layers.ts';
import { kept } from '../../text/kept.ts';

type Bodies = (adjectives: string) => readonly Entry[];
const byGazetteer = new WeakMap<Gazetteer, Bodies>();

/** The government and the army that have definite adjectives, by what the gazetteer knows. */
function bodiesWith(adjectives: string, gazetteer: Gazetteer): readonly Entry[] {
  let bodies = byGazetteer.get(gazetteer);
  if (bodies === undefined) {
    bodies = kept((key) => ['الحكومة', 'الجيش'].flatMap((noun) => gazetteer.lookup(`${noun} ${key}`)));
    byGazetteer.set(gazetteer, bodies);
  }
  return bodies(adjectives);
}

/** Whether a definite adjective is a country's: الأميركية. */
export const isNationality = (adjective: string, gazetteer: Gazetteer): boolean =>
  bodiesWith(adjective, gazetteer).length > 0;

/** The country that definite adjectives name. */
export const countryOf = (adjectives: readonly string[], gazetteer: Gazetteer): string | null =>
  bodiesWith(adjectives.join(' '), gazetteer)[0]?.candidate.country ?? null;

/** `غارة إسرائيلية`: the country whose adjective a word is, with or without article. */
export function nationOf(token: Token, gazetteer: Gazetteer): string | null {
  if (token.analyses[0]?.pos !== 'ADJ' || !/ي(?:ة|تين|ين|ان|ون)?$/.test(token.key)) return null;
  const cut = token.analyses[0].cut;
  const bare = token.key.slice(cut);
  const masculine = (bare.startsWith('ال') ? bare : `ال${bare}`).replace(/ي(?:ة|تين|ين|ان|ون)$/, 'ي');
  return countryOf([masculine], gazetteer);
}

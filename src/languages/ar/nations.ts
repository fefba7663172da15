import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { Token } from '../../extract/layers.ts';

/** The country that an adjective names, by what the gazetteer knows of its bodies. */
export const countryOf = (adjectives: readonly string[], gazetteer: Gazetteer): string | null =>
  ['الحكومة', 'الجيش']
    .flatMap((noun) => gazetteer.lookup(`${noun} ${adjectives.join(' ')}`))
    .map((e) => e.candidate.country)[0] ?? null;

/** `غارة إسرائيلية`: the country whose adjective a word is, with or without article. */
export function nationOf(token: Token, gazetteer: Gazetteer): string | null {
  if (token.analyses[0]?.pos !== 'ADJ' || !/ي(?:ة|تين|ين|ان|ون)?$/.test(token.key)) return null;
  const cut = token.analyses[0].cut;
  const bare = token.key.slice(cut);
  const masculine = (bare.startsWith('ال') ? bare : `ال${bare}`).replace(/ي(?:ة|تين|ين|ان|ون)$/, 'ي');
  return countryOf([masculine], gazetteer);
}

import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { LightSense } from '../../shared/events/senses.ts';
import { ofWord } from '../of-word.ts';
import { lightsOfMasdar } from './light-masdars.ts';
import { nounKey } from './lookup.ts';
import { eventIndex } from './senses.ts';

/** How far behind the verbal noun the noun may stand. */
const REACH = 4;

/** The constructions, named by their noun, of the light verbs that a word is the verbal noun of. */
const carrying = ofWord((token): readonly LightSense[] =>
  lightsOfMasdar(token).filter((l) => !l.verbal && l.nouns !== null),
);

/** A verbal noun tells nothing where its noun does (التوصل إلى اتفاق: the agreement). */
export function leavesToNoun(token: Token, view: SyntaxView): boolean {
  if (token.analyses[0]?.pos !== 'NOUN') return false;
  const lights = carrying(token);
  if (lights.length === 0) return false;
  const { nouns } = eventIndex();
  const takes = (key: string): boolean => nouns.has(key) && lights.some((l) => l.nouns?.has(key) === true);
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = view.tokens[i];
    const analysis = next?.analyses[0];
    if (next === undefined || analysis === undefined || next.kind === 'PUNCTUATION') return false;
    if (analysis.pos === 'ADP' && lights.some(({ sense }) => sense.slots.has(analysis.lemma))) continue;
    if (analysis.pos !== 'NOUN' && analysis.pos !== 'ADJ') return false;
    if (takes(nounKey(next, takes))) return true;
  }
  return false;
}

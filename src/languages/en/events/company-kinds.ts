import type { EntityType } from '../../../../schema/ontology/enums.ts';
import type { Nominal } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { CompanyKind } from '../lexicon/load.ts';
import { isParty } from '../parties.ts';
import { words } from '../words.ts';

/** How far into a chain of genitives what a noun counts or gathers may stand (hundreds of members of the clan). */
const DEPTH = 3;

/** Whether a nominal stands for who can take part in events (a name, people, a mere number of them) or for a place; null for things. */
export function kindOf(
  nominal: Nominal,
  view: SyntaxView,
  typeAt: (token: number) => EntityType | null,
): CompanyKind | null {
  let at: Nominal = nominal;
  for (let depth = 0; depth < DEPTH; depth++) {
    const type = typeAt(at.head) ?? typeAt(at.first);
    if (type !== null) return type === 'PLACE' ? 'place' : 'party';
    const lemma = view.lemma(at);
    if (isParty(lemma)) return 'party';
    const genitive = view.genitive(at.index);
    if (words.transparent.has(lemma) && genitive !== null && view.nominal(genitive).head > at.head) {
      at = view.nominal(genitive);
      continue;
    }
    if (view.tokens[at.head]?.analyses[0]?.pos === 'NUM') return 'party';
    return words.placeClasses.has(lemma) ? 'place' : null;
  }
  return null;
}

const PERSONAL = wordSet('him her them us me themselves himself herself he she they we i');

/** Whether a pronoun (an object, or the subject of a passive) stands for people. */
export const isPersonal = (pronoun: string | null | undefined): boolean =>
  pronoun != null && PERSONAL.has(pronoun);

import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { wordSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

/** Of nouns for persons those that two who meet are called by (not the two ambassadors). */
const HEADS = wordSet(
  'leader president minister premier man woman rival counterpart official commander king',
);
/** Nouns for two of any kind that may stand against or beside one another. */
const SIDES = wordSet('side party neighbour neighbor ally foe enemy');
const ANY: ReadonlySet<string> = new Set([
  'STATE',
  'GOVERNMENT',
  'ARMED_GROUP',
  'PARTY',
  'SECURITY_FORCE',
  'GROUP',
]);
const PERSON: ReadonlySet<string> = new Set(['PERSON']);
const STATES: ReadonlySet<string> = new Set(['STATE']);
const COUNTRIES = wordSet('country nation state government capital');

let pairs: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The kinds of the two whom a phrase gathers (`the two sides`, `both leaders`); null for any other phrase. */
export function pairOf(nominal: Nominal, view: SyntaxView): ReadonlySet<string> | null {
  const analysis = view.tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || nominal.name !== null || analysis.number !== 'PL') return null;
  if (!isTwo(nominal, view)) return null;
  if (view.genitive(nominal.index) !== null || view.apposed(nominal.index) !== null) return null;
  const { lemma } = analysis;
  if (SIDES.has(lemma)) return ANY;
  if (COUNTRIES.has(lemma)) return STATES;
  if (HEADS.has(lemma)) return PERSON;
  pairs ??= new Map(
    loadNominals()
      .filter((row) => row.pair.length > 0 && !row.pair.includes('PERSON'))
      .map((row) => [row.noun.key, new Set<string>(row.pair)]),
  );
  return pairs.get(lemma) ?? null;
}

/** `the two`, `both`: right before the noun, adjectives between passed over. */
function isTwo(nominal: Nominal, view: SyntaxView): boolean {
  for (let i = nominal.head - 1; i >= 0 && nominal.head - i < 4; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== nominal.sentence) return false;
    if (token.key === 'both') return true;
    if (token.key === 'two') return /^(?:the|these|those|their)$/.test(view.tokens[i - 1]?.key ?? '');
    if (token.analyses[0]?.pos !== 'ADJ' && token.analyses[0]?.pos !== 'NOUN') return false;
  }
  return false;
}

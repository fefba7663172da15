import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Gathered } from '../language.ts';
import { SIDE_KINDS } from '../shared/side-kinds.ts';
import { wordSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

/** Of nouns for persons those that two who meet are called by (not the two ambassadors). */
const HEADS = wordSet(
  'leader president minister premier man woman rival counterpart official commander king',
);
/** Nouns for those who may stand against or beside one another, of whatever kind. */
const SIDES = wordSet('side party neighbour neighbor ally foe enemy rival');
const PERSON: ReadonlySet<string> = new Set(['PERSON']);
const STATES: ReadonlySet<string> = new Set(['STATE']);
const COUNTRIES = wordSet('country nation state government capital');
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['both', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((number, i) => [
    number,
    i === 0 ? 2 : i + 1,
  ]),
);
/** What says that the parties are those to a conflict. */
const AT_ODDS = wordSet('warring rival opposing feuding conflicting contending');

let gathering: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whom a phrase gathers (`the two sides`, `both leaders`, `the four countries`, `the warring parties`); null for any other phrase. */
export function gatheredIn(nominal: Nominal, view: SyntaxView): Gathered | null {
  const analysis = view.tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || nominal.name !== null) return null;
  const alone = numberAlone(nominal, view);
  if (alone !== null) return { kinds: SIDE_KINDS, count: alone, sides: false };
  if (analysis.number !== 'PL') return null;
  const count = countOf(nominal, view);
  if (count === null) return null;
  if (view.genitive(nominal.index) !== null || view.apposed(nominal.index) !== null) return null;
  const { lemma } = analysis;
  const sides = SIDES.has(lemma);
  const kinds = sides
    ? SIDE_KINDS
    : COUNTRIES.has(lemma)
      ? STATES
      : HEADS.has(lemma)
        ? PERSON
        : kindsOf(lemma);
  return kinds === undefined ? null : { kinds, count, sides };
}

/** `The four regretted`, `a friend of both`: a number in the place of a noun. */
function numberAlone(nominal: Nominal, view: SyntaxView): number | null {
  const { head, first, last } = nominal;
  const key = view.tokens[head]?.key ?? '';
  if (head !== last || view.tokens[head + 1]?.key === 'of' || view.genitive(nominal.index) !== null)
    return null;
  if (key === 'both') return first === last ? 2 : null;
  const definite = view.tokens[first === head ? head - 1 : first]?.key === 'the';
  return definite ? (NUMBERS.get(key) ?? null) : null;
}

function kindsOf(lemma: string): ReadonlySet<string> | undefined {
  gathering ??= new Map(
    loadNominals()
      .filter((row) => row.pair.length > 0 && !row.pair.includes('PERSON'))
      .map((row) => [row.noun.key, new Set<string>(row.pair)]),
  );
  return gathering.get(lemma);
}

/** `both`, `the two`, `the four`: right before the noun, adjectives between passed over. */
function countOf(nominal: Nominal, view: SyntaxView): number | null {
  let atOdds = false;
  for (let i = nominal.head - 1; i >= 0 && nominal.head - i < 4; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== nominal.sentence) return null;
    if (token.key === 'both') return 2;
    const number = NUMBERS.get(token.key);
    const definite = /^(?:the|these|those|their)$/;
    if (number !== undefined) return definite.test(view.tokens[i - 1]?.key ?? '') ? number : null;
    atOdds ||= AT_ODDS.has(token.key);
    if (atOdds && definite.test(token.key)) return 2;
    if (
      token.analyses[0]?.pos !== 'ADJ' &&
      token.analyses[0]?.pos !== 'NOUN' &&
      token.analyses[0]?.pos !== 'VERB'
    )
      return null;
  }
  return null;
}

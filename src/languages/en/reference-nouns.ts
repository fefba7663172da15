/** The nouns by which entities are told of again, what each may mean, and the words before them that say little of which one is meant. */
import type { Analysis } from '../../extract/layers.ts';
import { wordSet } from '../shared/word-set.ts';
import { loadNominals } from './lexicon/load.ts';

export interface FoundNoun {
  readonly noun: string;
  readonly kinds: ReadonlySet<string>;
  readonly strict: boolean;
}

const NO_KINDS: ReadonlySet<string> = new Set();
const PLACES: ReadonlySet<string> = new Set(['FACILITY', 'WATER']);
/** Nouns so common that the noun alone says little of which one is meant: the name must hold it. */
const STRICT = wordSet(
  'force forces region programme base unit centre center network station fund office service body branch institution panel front house strip society club church bank state republic island commission community federation',
);
let nouns: ReadonlyMap<string, FoundNoun> | null = null;

/** The noun of the list that a word is, with what it may refer to; null for none that can. */
export function nounOf(key: string, { lemma, number, pos }: Analysis): FoundNoun | null {
  nouns ??= new Map(
    loadNominals().map(({ noun: { key }, refersTo }) => {
      const strict = STRICT.has(key) || (refersTo.length > 0 && refersTo.every((kind) => PLACES.has(kind)));
      return [key, { noun: key, kinds: new Set<string>(refersTo), strict }];
    }),
  );
  const listed = nouns.get(key) ?? (number === 'PL' ? undefined : nouns.get(lemma));
  if (listed !== undefined) return listed;
  // Any other noun may only repeat the head of a name (the cell, the observatory).
  const plain = number !== 'PL' && (pos === 'NOUN' || pos === 'PROPN');
  return plain ? { noun: lemma, kinds: NO_KINDS, strict: true } : null;
}

/** Words before the noun that class what it means, but do not tell which one it is. */
const CLASSING = wordSet(
  'militant rebel armed terrorist jihadist regional news aid charity advocacy rights monitoring international global public private military political african european arab asian gulf',
);
/** Words before the noun that only describe what is meant. */
const GENERIC = wordSet(
  'islamist islamic jihadi extremist terror shiite shia sunni ruling opposition paramilitary guerrilla separatist breakaway insurgent radical hardline state-run state-owned port coastal border besieged embattled war-torn troubled northern southern eastern western central strategic entire whole small tiny vast historic ancient oil-rich impoverished world secretive outlawed banned same very own lakeside seaside riverside hilltop mountainous landlocked stricken hard-hit flooded ruined remote sprawling shadowy powerful defunct fledgling crisis-hit cash-strapped debt-ridden drought-stricken pandemic-stricken quake-hit conflict-hit caribbean pacific mediterranean balkan baltic',
);
const TYPED =
  /-(?:based|led|backed|run|held|controlled|affiliated|linked|owned|rich|torn|allied|dominated|funded|aligned|hit|stricken|ravaged|strong|old|ridden|strapped|listed|born|wracked|racked|prone)$/;
/** Words before a person's title that say how he holds the office now. */
const STATUS = wordSet(
  'deposed ousted acting outgoing interim former jailed exiled embattled beleaguered veteran incoming newly-elected re-elected long-serving long-time ailing late current sitting incumbent populist leftist left-wing right-wing conservative centrist nationalist hardline reformist pro-western pro-russian transitional caretaker fugitive detained imprisoned ex youthful elderly authoritarian autocratic controversial toppled',
);
/** Those that belong to the office held. */
const HELD = wordSet(
  'acting outgoing interim former incoming transitional caretaker current sitting incumbent ex',
);

/** Whether a word before a noun only describes what it means: the mention leaves it out. */
export const describes = (key: string): boolean =>
  GENERIC.has(key) || TYPED.test(key) || (STATUS.has(key) && !HELD.has(key));
/** Whether it tells nothing of which one is meant. */
export const isGeneric = (key: string): boolean => GENERIC.has(key) || CLASSING.has(key) || TYPED.test(key);
/** Whether it tells how someone holds an office. */
export const isStatus = (key: string): boolean => STATUS.has(key) || TYPED.test(key);

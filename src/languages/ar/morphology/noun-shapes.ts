/** What nouns look like by the reading that the tagger chose. */
import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

/** A noun that no article makes definite, and no time. */
export const isObject = (token: Token | undefined): boolean =>
  token?.analyses[0]?.pos === 'NOUN' &&
  (!token.analyses[0].definite || token.analyses[0].enclitic !== null) &&
  !DAYS.has(token.key);
const DAYS = joined('امس يوم غد اليوم');

export const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'NUMBER' || token?.analyses[0]?.pos === 'NUM';

/** A dual or sound plural without article, with its ن. */
export const isUnbound = (before: Token | undefined): boolean => {
  const noun = before?.analyses[0];
  return (
    noun?.pos === 'NOUN' &&
    !noun.definite &&
    (noun.number === 'DU' || noun.number === 'PL') &&
    /(?:ين|ان|ون)$/.test(before?.key ?? '') &&
    noun.lemma !== before?.key
  );
};

/** A bare noun with a definite genitive: رئيس المجلس, رئيس مجلس السيادة. */
export function isConstruct(sentence: readonly Token[], i: number): boolean {
  for (let at = i; at < i + LONGEST_CHAIN; at++) {
    const a = sentence[at]?.analyses[0];
    if (a?.pos !== 'NOUN' || a.proclitics.length > 0 || a.enclitic !== null) return false;
    if (isDefinite(sentence[at + 1])) return true;
  }
  return false;
}
const LONGEST_CHAIN = 3;

/** `مطالبين موسكو`: behind a comma, a participle in the plural that the dictionary does not know. */
export const isUnlistedPlural = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.analyses[0]?.pos === 'PROPN' && /^م.*ين$/.test(token.key) && before?.form === '،';

export const isBareNoun = (a: Analysis): boolean => a.pos === 'NOUN' && a.enclitic === null;

export const standsAlone = (a: Analysis): boolean => a.proclitics.length === 0 && !a.definite;

export const isDefinite = (token: Token | undefined): boolean =>
  token?.analyses[0]?.pos === 'PROPN' ||
  (token?.analyses[0]?.pos === 'NOUN' &&
    token.analyses[0].proclitics.length === 1 &&
    token.analyses[0].definite);

/** A masculine singular noun with a definite genitive: رئيس الوزراء. */
export function isHisTitle(sentence: readonly Token[], i: number): boolean {
  const a = sentence[i]?.analyses[0];
  return a?.gender === 'M' && a.number === 'SG' && isConstruct(sentence, i);
}

/** A definite masculine singular noun, without a preposition. */
export function isMan(token: Token | undefined): boolean {
  const a = token?.analyses[0];
  return (
    a?.pos === 'NOUN' &&
    a.definite &&
    a.enclitic === null &&
    a.gender === 'M' &&
    a.number === 'SG' &&
    !a.proclitics.some((p) => p === 'ب' || p === 'ل' || p === 'ك')
  );
}

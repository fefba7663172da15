/** What a relative clause tells of. */
import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { nominalOf } from '../../shared/syntax/sentence.ts';
import { type ClauseScope, leads } from './clause-scope.ts';
import { isCue } from './valency.ts';

/** How many words a name in brackets may have before its last. */
const BRACKETED = 5;

/** `الناقلة (ستينا إمبيرو) التي`: what stands in brackets names the noun before them. */
export function outsideBrackets(scope: ClauseScope, inner: Nominal, i: number): Nominal {
  const { tokens, nominalAt, from } = scope;
  if (tokens[i - 1]?.form !== ')' && tokens[i - 2]?.form !== ')') return inner;
  for (let j = inner.first - 1; j > from && inner.first - j <= BRACKETED; j--) {
    if (tokens[j]?.form !== '(') continue;
    return nominalOf(scope, nominalAt[j - 1] ?? -1) ?? inner;
  }
  return inner;
}

/** `المبعوث فلان بشأن اليمن، الذي دعا`: behind a comma, what someone says is told of the one named before the last phrase. */
export function speakerBefore(scope: ClauseScope, near: Nominal, verb: Analysis): Nominal | undefined {
  const { tokens, acts } = scope;
  if (!isCue(verb.lemma) || near.preposition === null || verb.enclitic !== null) return undefined;
  if (tokens[near.last + 1]?.form !== '،' || (acts(near) && leads(scope, verb, near))) return undefined;
  const before = nominalOf(scope, near.index - 1);
  return before !== undefined && acts(before) && leads(scope, verb, before) ? before : undefined;
}

/** `اجتماع شارك فيه وزراء`: a pronoun right behind the verb means what its clause describes. */
export function meansAntecedent({ tokens }: ClauseScope, verb: number): boolean {
  const next = tokens[verb + 1]?.analyses[0];
  return next?.pos === 'ADP' && next.enclitic !== null;
}

/** Clauses that begin with و and their subject. */
import type { Nominal, Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { agrees } from './agreement.ts';
import { type ClauseScope, leads } from './clause-scope.ts';
import { isAgentive, isCue } from './valency.ts';
import { COMPLEMENTISERS, RELATIVES } from './words.ts';

/** `استقلال أزواد وباريس ترفض`: what stands before a verb of doing or saying that it alone agrees with begins a clause, where one has a verb already. */
export function opensClause(tokens: readonly Token[], sibling: NominalDraft, draft: NominalDraft): boolean {
  const verb = tokens[draft.last + 1];
  const analysis = verb?.analyses[0];
  if (verb?.sentence !== draft.sentence || analysis?.pos !== 'VERB' || analysis.number !== 'SG') return false;
  if (analysis.proclitics.length > 0 || !draft.definite || sibling.preposition === 'بين') return false;
  if (!(isAgentive(analysis.lemma) || isCue(analysis.lemma)) || !agrees(analysis, draft, true)) return false;
  for (let i = sibling.first - 1; tokens[i]?.sentence === draft.sentence; i--) {
    const before = tokens[i];
    if (before?.analyses[0]?.pos === 'VERB') return true;
    const opens = COMPLEMENTISERS.has(before?.key ?? '') || RELATIVES.has(before?.key ?? '');
    if (opens && before?.analyses[0]?.pos !== 'ADP') return false;
  }
  // 23 قتيلا والرباط تتهم المهربين: in a headline without a verb before it, a name is joined to no noun.
  return draft.name !== null && sibling.name === null && sibling.governor === null;
}

/** A definite nominal behind و right before a verb that agrees with it, which nothing before it is joined to. */
export function beginsClause(scope: ClauseScope, nominal: Nominal): boolean {
  const [opener, verb] = [scope.tokens[nominal.first], scope.tokens[nominal.last + 1]];
  const analysis = verb?.analyses[0];
  return (
    nominal.definite &&
    opener?.form.startsWith('و') === true &&
    opener.start < nominal.start &&
    analysis?.pos === 'VERB' &&
    analysis.proclitics.length === 0 &&
    leads(scope, analysis, nominal)
  );
}

import type { Language } from '../../languages/language.ts';
import type { NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** How a country's or capital's name is used: as somewhere, or as someone who acts or is acted upon. */
export type Use = 'PLACE' | 'ACTOR';

/** Decide by structure whether a country's (or capital's) name means the place or its government. */
export function useOf(name: NameMention, view: SyntaxView, language: Language): Use {
  const own = view.at(name.first);
  if (own === null) return 'PLACE';
  const words = language.words;
  const at = view.nominal(view.first(own.index));
  const preposition = at.preposition;
  if (preposition !== null) {
    if (words.actorPrepositions.has(preposition)) return 'ACTOR';
    if (preposition === words.fromPreposition) return askedOf(at.index, view, language) ? 'ACTOR' : 'PLACE';
    if (preposition === words.toPreposition || preposition === words.onPreposition)
      return afterDeed(at.first, preposition === words.onPreposition ? 8 : 3, view, language)
        ? 'ACTOR'
        : 'PLACE';
    return 'PLACE';
  }
  if (at.governor !== null) {
    const governor = view.nominal(at.governor);
    const lemma = view.lemma(governor);
    if (words.placeClasses.has(lemma)) return 'PLACE';
    return language.isDeed(lemma) || words.stateNouns.has(lemma) ? 'ACTOR' : 'PLACE';
  }
  for (const clause of view.syntax.clauses) {
    if (clause.sentence !== name.sentence) continue;
    const lemma = view.verbLemma(clause);
    if (clause.subject === at.index) return words.witnessVerbs.has(lemma) ? 'PLACE' : 'ACTOR';
    if (clause.objects.includes(at.index)) return words.motionVerbs.has(lemma) ? 'PLACE' : 'ACTOR';
  }
  return 'PLACE';
}

/** `طلبت من تركيا`: the verb asks the one after من. */
function askedOf(index: number, view: SyntaxView, language: Language): boolean {
  const clause = view.clauseAround(view.nominal(index).first);
  return (
    clause !== null &&
    language.words.askingVerbs.has(view.verbLemma(clause)) &&
    view.nominal(index).first - clause.verb < 6
  );
}

/** A noun or verb of doing shortly before (`عقوبات على روسيا`, `دعم لأوكرانيا`). */
function afterDeed(token: number, reach: number, view: SyntaxView, language: Language): boolean {
  for (let i = token - 1; i >= 0 && token - i <= reach; i--) {
    const analysis = view.tokens[i]?.analyses[0];
    if (view.tokens[i]?.kind === 'PUNCTUATION') return false;
    if (analysis !== undefined && (analysis.pos === 'NOUN' || analysis.pos === 'VERB')) {
      if (language.isDeed(analysis.lemma)) return true;
    }
  }
  return false;
}

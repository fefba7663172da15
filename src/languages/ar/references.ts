import type { Reference } from '../../extract/coreference/nominals.ts';
import type { Nominal } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { loadNominals } from './lexicon/load.ts';

let nouns: Map<string, ReadonlySet<string>> | null = null;
/** Kinds so common that the noun alone (الرئيس) says little of which one is meant. */
const LOOSE = new Set(['PERSON']);

/** A bare definite noun that may stand for an entity named before: `التنظيم`, `المدينة`; null for any other noun phrase. */
export function readReference(nominal: Nominal, view: SyntaxView): Reference | null {
  nouns ??= new Map(loadNominals().map((row) => [row.noun.key, new Set<string>(row.refersTo)]));
  if (
    nominal.name !== null ||
    nominal.quantity !== null ||
    !nominal.definite ||
    nominal.first !== nominal.last
  )
    return null;
  const token = view.tokens[nominal.head];
  const analysis = token?.analyses[0];
  if (
    token === undefined ||
    analysis === undefined ||
    analysis.enclitic !== null ||
    view.genitive(nominal.index) !== null
  )
    return null;
  if (nominal.governor !== null && nominal.coordinates === null && !nameableAfter(view, nominal.governor))
    return null;
  const apposed = view.apposed(nominal.index);
  if (apposed !== null) return null;
  const noun = nouns.has(analysis.lemma) ? analysis.lemma : analysis.stem;
  const kinds = nouns.get(noun);
  if (kinds === undefined || analysis.number === 'PL' || analysis.number === 'DU') return null;
  if (!/^(?:[وفبك]?ال|[وف]?لل)/.test(token.form)) return null;
  const start = token.offsets[articleAt(token.form)] ?? token.start;
  return { noun, kinds, strict: [...kinds].every((k) => LOOSE.has(k)), start, end: token.end };
}

/** Where the mention begins in the word: at the article, or after the ل that swallowed its alif (لل). */
const articleAt = (form: string): number => {
  const article = form.indexOf('ال');
  if (article >= 0 && article <= 2) return article;
  const doubled = form.indexOf('لل');
  return doubled >= 0 && doubled <= 1 ? doubled + 1 : 0;
};

/** A genitive after these may still refer back (قيادة التنظيم), for any governor in fact: kept for clarity. */
const nameableAfter = (view: SyntaxView, governor: number): boolean => view.nominal(governor).name === null;

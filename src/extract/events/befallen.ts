import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import type { Clause, Nominal, Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** The nominal of the counted noun, or of the number alone. */
export const nominalOf = ({ noun, tokens }: Quantity, view: SyntaxView): Nominal | null =>
  (noun === null ? null : view.at(noun)) ?? view.at(tokens.first);

/** The clause that a number stands in: the one whose subject or object it counts, before its verb too, else the one around it. */
export function clauseOf(quantity: Quantity, view: SyntaxView): Clause | null {
  const nominal = nominalOf(quantity, view);
  const first = nominal === null ? -1 : view.first(nominal.index);
  const own = view
    .clausesIn(quantity.sentence)
    .find((c) => c.subject !== null && (c.subject === first || c.subject === nominal?.index));
  return own ?? view.clauseAround(quantity.tokens.first) ?? leading(quantity, view);
}

/** A number before the first verb of its sentence belongs to that verb's clause. */
const leading = (quantity: Quantity, view: SyntaxView): Clause | null =>
  view.clausesIn(quantity.sentence).find((c) => c.verb > quantity.tokens.last) ?? null;

/** What the word says that governs the number's noun phrase, or whose subject or object it is: `مقتل 72`, `شردت نحو 20 ألفا`. */
export function befallen(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  if (VICTIM_MEASURES.has(quantity.measure)) return quantity.measure;
  if (quantity.measure !== 'PERSONS') return null;
  const nominal = nominalOf(quantity, view);
  // A number that stands alone behind its bound: `إصابة أكثر من 450 بجروح`.
  if (nominal === null) return rightBehind(quantity, view, language);
  const first = view.nominal(view.first(nominal.index));
  if (first.governor !== null) {
    const measure = language.victimMeasure(view.lemma(view.nominal(first.governor)));
    if (measure !== null) return measure;
  }
  for (const clause of view.clausesIn(quantity.sentence)) {
    const object = clause.objects[0];
    const fate = object === undefined ? null : language.victimMeasure(view.lemma(view.nominal(object)));
    // Who does it to others is not who it is done to, but they met their death.
    const suffers =
      view.subjectOf(clause) === first.index && (clause.passive || object === undefined || fate !== null);
    if (!suffers && !clause.objects.includes(first.index)) continue;
    const measure = language.victimMeasure(view.verbLemma(clause)) ?? (suffers ? fate : null);
    if (measure !== null) return measure;
  }
  return (
    throughPreposition(first.preposition, quantity, view, language) ?? rightBehind(quantity, view, language)
  );
}

/** A word of harm right before a number of people and its modifiers tells what became of them (`مات ثلاثون شخصا`, `إصابة أكثر من عشرين`), unless they do it to others. */
function rightBehind(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  const at = quantity.behind ?? quantity.tokens.first - 1;
  const analysis = view.tokens[at]?.analyses[0];
  if (quantity.measure !== 'PERSONS' || analysis === undefined) return null;
  if (analysis.pos !== 'VERB')
    return quantity.behind === undefined ? null : language.victimMeasure(analysis.lemma);
  const clause = view.clauseOf(at);
  return clause !== null && clause.objects.length > 0 ? null : language.victimMeasure(analysis.lemma);
}

/** Verbs that reach those they are done to through a preposition: `فتك بمئات`, `أجهز على خمسة`. */
function throughPreposition(
  preposition: string | null,
  quantity: Quantity,
  view: SyntaxView,
  language: Language,
): Measure | null {
  const { atPreposition, fromPreposition, toPreposition } = language.words;
  if (preposition === null || quantity.measure !== 'PERSONS') return null;
  if ([atPreposition, fromPreposition, toPreposition].includes(preposition)) return null;
  const clause = view.clauseAround(quantity.tokens.first);
  return clause === null ? null : language.victimMeasure(view.verbLemma(clause));
}

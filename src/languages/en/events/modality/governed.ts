import type { Clause, Nominal } from '../../../../extract/layers.ts';
import type { SyntaxView } from '../../../../extract/syntax-view.ts';
import { wordSet } from '../../../shared/word-set.ts';
import { eventIndex } from '../senses.ts';

/** Verbs that speak of what happened or happens anyway: what is planned of them is not planned of their object (will discuss the attack). */
const REFERRING =
  wordSet(`discuss consider study examine review mark commemorate assess analyse analyze describe follow survive report mention know remember recall respond react explain learn hear tell say read write watch see show
  reveal confirm understand avenge celebrate recover probe investigate cover document prove end stop halt resolve solve address debate witness protest condemn deplore mourn blame regret bear escape flee fear`);
/** What goes on is there already (agreed to maintain the embargo). */
const CONTINUING = new Set(['maintain', 'extend', 'prolong', 'sustain', 'preserve']);
/** Event nouns that are told as they are, whatever is said of what they ask or allege (denied the accusations). */
const SAID = new Set(['ACCUSE', 'REQUEST']);

/** The words that tell the event of a verb: the verb itself; where it names none, its objects, what it governs by a preposition, and what happens by itself. */
export function wordsOfVerb(verb: number, view: SyntaxView): number[] {
  const clause = view.clauseOf(verb);
  if (clause === null) return [verb];
  const lemma = view.verbLemma(clause);
  if (CONTINUING.has(lemma)) return [];
  if (eventIndex().verbs.has(lemma) || REFERRING.has(lemma)) return [verb];
  const subject = view.subjectOf(clause);
  const heads = clause.objects.flatMap((index) => wordsOfNoun(view.nominal(index), view));
  const governed = clause.objects.length > 0 ? null : nextNominal(clause, view);
  if (governed !== null) heads.push(...wordsOfNoun(governed, view));
  if (subject !== null && (clause.passive || clause.objects.length === 0))
    heads.push(...wordsOfNoun(view.nominal(subject), view));
  return [verb, ...heads];
}

/** The nominal that a preposition right behind the verb governs (`take part in talks`). */
function nextNominal(clause: Clause, view: SyntaxView): Nominal | null {
  for (let i = clause.verb + 1; i < clause.to && i - clause.verb <= 4; i++) {
    const nominal = view.at(i);
    if (nominal !== null) return nominal.preposition === null ? null : nominal;
  }
  return null;
}

/** The head of a noun phrase and of those joined to it, and what they count (`a series of attacks`). */
export function wordsOfNoun(nominal: Nominal, view: SyntaxView): number[] {
  return view.list(nominal.index).flatMap((index) => {
    const { head } = view.nominal(index);
    if (names(head, view)) return [head];
    const genitive = view.genitive(index);
    return genitive === null || view.nominal(genitive).head < head
      ? [head]
      : [head, ...view.list(genitive).map((i) => view.nominal(i).head)];
  });
}

const names = (head: number, view: SyntaxView): boolean => {
  const token = view.tokens[head];
  return eventIndex().nouns.has(token?.analyses[0]?.lemma ?? '') || eventIndex().nouns.has(token?.key ?? '');
};

/** Whether a noun says that something is asked or alleged. */
export const isSaid = (head: number, view: SyntaxView): boolean =>
  (eventIndex().nouns.get(view.tokens[head]?.analyses[0]?.lemma ?? '') ?? []).some(({ type }) =>
    SAID.has(type),
  );

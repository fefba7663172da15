import type { Clause, Nominal, Quantity } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import type { Language } from '../../language.ts';
import { timedTokens } from '../timed.ts';
import type { PhrasedSentence, SentenceScope } from './sentence.ts';

/** What a language brings to read the syntax of a sentence. */
export interface SentenceRules {
  /** The token after a sentence's dateline. */
  readonly bodyOf: (sentence: SentenceScope) => number;
  /** The noun phrases, numbered from `firstNominal`, their quantities by position in the sentence's; and what reads its clauses. */
  readonly readSentence: (
    scope: SentenceScope,
    firstNominal: number,
  ) => {
    readonly nominals: readonly Nominal[];
    readonly clauses: (phrased: PhrasedSentence) => readonly Clause[];
  };
}

/** Noun phrases and clauses of a document, sentence by sentence. Linear in its length, since sentences are bounded. */
export const parseWith =
  ({ bodyOf, readSentence }: SentenceRules): Language['parse'] =>
  (tokens, sentences, names, quantities, timexes) => {
    const timed = timedTokens(tokens, timexes);
    const nominals: Nominal[] = [];
    const clauses: Clause[] = [];
    const nominalAt = new Int32Array(tokens.length).fill(-1);
    const ranges = tokenRanges(tokens, sentences);
    const bodies = ranges.map(({ from }) => from);
    const of = <T extends { readonly sentence: number }>(items: readonly T[]): T[][] => {
      const lists: T[][] = sentences.map(() => []);
      for (const item of items) lists[item.sentence]?.push(item);
      return lists;
    };
    const [namesOf, quantitiesOf] = [of(names), of(quantities)];
    const quantityIndex = new Map<Quantity, number>(quantities.map((quantity, index) => [quantity, index]));
    for (const { index } of sentences) {
      const range = ranges[index];
      if (range === undefined) continue;
      const whole = {
        tokens,
        from: range.from,
        to: range.to,
        names: namesOf[index] ?? [],
        quantities: quantitiesOf[index] ?? [],
        timed,
      };
      const from = bodyOf(whole);
      bodies[index] = from;
      const scope = { ...whole, from, names: whole.names.filter((name) => name.first >= from) };
      const sentence = readSentence(scope, nominals.length);
      for (const nominal of sentence.nominals) {
        const quantity = nominal.quantity === null ? undefined : scope.quantities[nominal.quantity];
        nominals.push(
          quantity === undefined ? nominal : { ...nominal, quantity: quantityIndex.get(quantity) ?? null },
        );
        nominalAt.fill(nominal.index, nominal.first, nominal.last + 1);
      }
      clauses.push(
        ...sentence.clauses({
          tokens,
          from,
          to: range.to,
          nominals: sentence.nominals,
          nominalAt,
          timed,
          firstIndex: clauses.length,
        }),
      );
    }
    return { nominals, clauses, nominalAt, bodies };
  };

import type { Clause, Nominal, Quantity } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import type { Language } from '../../language.ts';
import { readClauses } from './clauses.ts';
import { bodyOf } from './dateline.ts';
import { readNominals } from './nominals.ts';
import { Phrases } from './phrase.ts';

/** Noun phrases and clauses of a document, sentence by sentence. Linear in its length, since sentences are bounded. */
export const parse: Language['parse'] = (tokens, sentences, names, quantities, timexes) => {
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
  const [namesOf, quantitiesOf, timexesOf] = [of(names), of(quantities), of(timexes)];
  const quantityIndex = new Map<Quantity, number>(quantities.map((quantity, index) => [quantity, index]));
  for (const { index } of sentences) {
    const range = ranges[index];
    if (range === undefined) continue;
    const whole = {
      tokens,
      ...range,
      names: namesOf[index] ?? [],
      quantities: quantitiesOf[index] ?? [],
      timexes: timexesOf[index] ?? [],
    };
    const from = bodyOf(whole);
    bodies[index] = from;
    const scope = { ...whole, from, names: whole.names.filter((name) => name.first >= from) };
    const phrases = new Phrases(scope);
    const here = readNominals(scope, phrases, nominals.length).map((n) => {
      const quantity = n.quantity === null ? undefined : scope.quantities[n.quantity];
      return quantity === undefined ? n : { ...n, quantity: quantityIndex.get(quantity) ?? null };
    });
    for (const nominal of here) {
      nominals.push(nominal);
      nominalAt.fill(nominal.index, nominal.first, nominal.last + 1);
    }
    clauses.push(
      ...readClauses({
        tokens,
        from,
        to: range.to,
        nominals: here,
        nominalAt,
        firstIndex: clauses.length,
        timed: phrases.timed,
        places: new Set(scope.names.filter((name) => name.type === 'PLACE').map((name) => name.index)),
      }),
    );
  }
  return { nominals, clauses, nominalAt, bodies };
};

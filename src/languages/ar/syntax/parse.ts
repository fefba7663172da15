import type {
  Clause,
  NameMention,
  Nominal,
  Quantity,
  Sentence,
  Syntax,
  Timex,
  Token,
} from '../../../extract/layers.ts';
import { overlaps } from '../../../text/span.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { isParty, isPeople, isVoice } from '../parties.ts';
import { readClauses } from './clauses.ts';
import { bodyOf } from './dateline.ts';
import { readNominals } from './nominals.ts';

/** Noun phrases and clauses of a document, sentence by sentence. Linear in the number of tokens of each sentence's clauses. */
export function parse(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  quantities: readonly Quantity[],
  timexes: readonly Timex[],
): Syntax {
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
  const quantityIndex = new Map(quantities.map((quantity, index) => [quantity, index]));
  for (const sentence of sentences) {
    const whole = ranges[sentence.index];
    if (whole === undefined) continue;
    const body = bodyOf(tokens, whole, namesOf[sentence.index] ?? [], timexesOf[sentence.index] ?? []);
    bodies[sentence.index] = body;
    const range = { from: body, to: whole.to };
    const local = quantitiesOf[sentence.index] ?? [];
    const here = readNominals(
      tokens,
      range,
      (namesOf[sentence.index] ?? []).filter((name) => name.first >= body),
      local,
      timexesOf[sentence.index] ?? [],
      nominals.length,
    ).map((n) =>
      n.quantity === null ? n : { ...n, quantity: quantityIndex.get(local[n.quantity] as Quantity) ?? null },
    );
    for (const nominal of here) {
      nominals.push(nominal);
      nominalAt.fill(nominal.index, nominal.first, nominal.last + 1);
    }
    clauses.push(
      ...readClauses({
        tokens,
        range,
        nominals: here,
        nominalAt,
        firstIndex: clauses.length,
        timed: (token) => (timexesOf[sentence.index] ?? []).some((timex) => overlaps(token, timex)),
        acts: (nominal) => acts(nominal, tokens, names, quantities),
        people: (nominal) => people(nominal, tokens, quantities),
      }),
    );
  }
  return { nominals, clauses, nominalAt, bodies };
}

/** Whether a nominal names several people: a number of them, or a sound masculine plural. */
function people(nominal: Nominal, tokens: readonly Token[], quantities: readonly Quantity[]): boolean {
  const head = tokens[nominal.head];
  if (nominal.name !== null || head === undefined) return false;
  if (nominal.quantity === null) return isPeople(head);
  return quantities[nominal.quantity]?.measure === 'PERSONS' && head.analyses[0]?.gender === 'M';
}

/** Whether a nominal names someone or a body that can act: a name of an actor, people, an organisation. */
function acts(
  nominal: Nominal,
  tokens: readonly Token[],
  names: readonly NameMention[],
  quantities: readonly Quantity[],
): boolean {
  if (nominal.name !== null)
    return names[nominal.name]?.type !== 'PLACE' || names[nominal.name]?.kind === 'COUNTRY';
  if (nominal.quantity !== null && quantities[nominal.quantity]?.measure === 'PERSONS') return true;
  const analysis = tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || analysis.pos === 'PROPN' || analysis.pos === 'X') return true;
  return isParty(analysis.lemma) || isVoice(analysis.lemma) || isParty(analysis.stem);
}

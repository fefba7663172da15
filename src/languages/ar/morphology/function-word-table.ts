import type { Analysis, Pos } from '../../../extract/layers.ts';
import { add, fold, readColumns } from './tables.ts';

/** A particle, pronoun, preposition, conjunction or numeral. */
export interface FunctionWord {
  readonly spelled: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly person: Analysis['person'];
  readonly gender: Analysis['gender'];
  readonly number: Analysis['number'];
  readonly tense: Analysis['tense'];
  /** Whether pronoun suffixes may, must or can't follow. */
  readonly suffix: 'may' | 'must' | 'no';
  /** The pronoun suffix that is part of it: one letter is too short a stem to be found before one (بها). */
  readonly enclitic: string | null;
}

/** The function words by their folded forms. Throws when their table can't be read. */
export function readFunctionWords(): Map<string, FunctionWord[]> {
  const words = new Map<string, FunctionWord[]>();
  for (const [form = '', pos = '', lemma = '', features = ''] of readColumns(
    'morphology/function-words.tsv',
    ['form', 'pos', 'lemma', 'features'],
  )) {
    const flags = new Set(features.split(' '));
    const suffix = [...flags].find((flag) => flag.startsWith('='))?.slice(1);
    const one = <T extends string>(...of: readonly T[]): T | null =>
      of.find((flag) => flags.has(flag)) ?? null;
    add(words, fold(form), {
      spelled: form,
      lemma: fold(lemma),
      pos: pos as Pos,
      person: flags.has('1') ? 1 : flags.has('2') ? 2 : flags.has('3') ? 3 : null,
      gender: one('M', 'F'),
      number: one('SG', 'DU', 'PL'),
      tense: one('PAST', 'PRESENT'),
      suffix: flags.has('+BOUND') ? 'must' : flags.has('+') ? 'may' : 'no',
      enclitic: suffix === undefined ? null : fold(suffix),
    });
  }
  return words;
}

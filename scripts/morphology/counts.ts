/** Word counts of Arabic news, by folded key: a word's commonness. */
import { readFileSync } from 'node:fs';
import { foldKey } from '../../src/text/normalise.ts';

const CORPORA = process.env['CORPORA'] ?? '../shared/corpora';

export function countWords(): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    const key = foldKey(word);
    if (/^[\u0621-\u064A]+$/.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const line of readFileSync(`${CORPORA}/anercorp_train.txt`, 'utf8').split('\n'))
    add(line.split(' ')[0] ?? '');
  const gsr = readFileSync(`${CORPORA}/gsr_assault_detection.json`, 'utf8');
  for (const word of gsr.match(/[\u0621-\u065F]+/g) ?? []) add(word);
  return counts;
}

const PROCLITICS = ['', 'و', 'ف', 'ال', 'وال', 'ب', 'بال', 'لل', 'ل', 'س', 'وس'];
const ENCLITICS = ['', 'ه', 'ها', 'هم', 'نا'];

/** How often any of the forms (folded) stands in the counts, with the commonest clitics. */
export function frequency(
  forms: Iterable<string>,
  counts: ReadonlyMap<string, number>,
  before: readonly string[] = PROCLITICS,
): number {
  let total = 0;
  for (const form of new Set(forms))
    for (const prefix of before)
      for (const suffix of ENCLITICS) total += counts.get(prefix + form + suffix) ?? 0;
  return total;
}

/**
 * How often each word is meant: forms that several words share (يزور of زار and of زور) are divided between them
 * as the forms that are theirs alone are attested. Rows of the same `word` count as one.
 */
export function shares(
  rows: readonly {
    readonly word: string;
    readonly forms: readonly string[];
    readonly own: readonly string[];
  }[],
  counts: ReadonlyMap<string, number>,
  before: readonly string[] = PROCLITICS,
): number[] {
  const owners = new Map<string, Set<string>>();
  for (const { word, forms, own } of rows)
    for (const form of [...forms, ...own]) owners.set(form, (owners.get(form) ?? new Set()).add(word));
  const alone = new Map<string, number>();
  for (const { word, own } of rows) {
    const count = frequency(
      own.filter((form) => owners.get(form)?.size === 1),
      counts,
    );
    alone.set(word, (alone.get(word) ?? 1) + count);
  }
  return rows.map(({ word, forms }) => {
    let sum = 0;
    for (const form of new Set(forms)) {
      let all = 0;
      for (const one of owners.get(form) ?? []) all += alone.get(one) ?? 0;
      if (all > 0) sum += (frequency([form], counts, before) * (alone.get(word) ?? 0)) / all;
    }
    return sum;
  });
}

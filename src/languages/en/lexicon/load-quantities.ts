/** The English names and signs of currencies as typed rows; an error names file and line. */
import { once } from '../../shared/lexicon/rows.ts';
import { tablesIn } from '../../shared/lexicon/table.ts';

const readTable = tablesIn('src/languages/en/lexicon');

/** Names and signs of currencies in lower case, words with one blank between, to ISO 4217 codes (currencies.tsv). */
export const loadCurrencies = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readTable('currencies.tsv', ['words', 'code']).map((row) => {
        const code = row.text('code');
        if (!/^[A-Z]{3}$/.test(code)) row.fail(`code: ${code} is no ISO 4217 code`);
        return [
          row
            .phrase('words')
            .map((word) => word.key)
            .join(' '),
          code,
        ] as const;
      }),
    ),
);

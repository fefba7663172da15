import { LANGUAGES, type LanguageCode } from '../../../schema/ontology/enums.ts';
import { tablesIn } from '../../languages/shared/lexicon/table.ts';

const [FOLDER, FILE] = ['src/extract/events', 'lenience.tsv'];
/** Where it stands; made by scripts/events/train-same.ts. */
export const LENIENCE_FILE = `${FOLDER}/${FILE}`;

let known: ReadonlyMap<LanguageCode, number> | null = null;

/**
 * What is added for every pair of events of a language to how much speaks for it that the two are one happening, in thousandths
 * of a logit: to part what is one harms as much as to join what is not, and far more pairs are not one.
 */
export function lenienceOf(language: LanguageCode): number {
  known ??= new Map(
    tablesIn(FOLDER)(FILE, ['language', 'lenience']).map((row) => [
      row.one('language', LANGUAGES),
      Number(row.text('lenience')),
    ]),
  );
  return known.get(language) ?? 0;
}

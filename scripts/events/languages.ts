/** Which annotated documents the worth of events is learned from, and where the model of each language stands. */
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { LEARNED } from '../corpus/folders.ts';
import { type GoldDocument, readCorpus } from '../corpus/gold.ts';

interface Learned {
  readonly language: LanguageCode;
  readonly folders: readonly string[];
  readonly file: string;
}

const WORTH: readonly Learned[] = [
  {
    language: 'ar',
    folders: LEARNED.ar,
    file: 'src/languages/ar/lexicon/events/worth.tsv',
  },
  {
    language: 'en',
    folders: [...LEARNED.en, 'tests/corpus'],
    file: 'src/languages/en/lexicon/events/worth.tsv',
  },
];

/** What the first argument of the command line asks for; Arabic where none is given. Throws for a language that has none. */
export function asked(): Learned & { readonly documents: readonly GoldDocument[] } {
  const code = process.argv[2] ?? 'ar';
  const found = WORTH.find(({ language }) => language === code);
  if (found === undefined) throw new Error(`no annotated documents in ${code}`);
  return { ...found, documents: found.folders.flatMap((folder) => readCorpus(folder, found.language)) };
}

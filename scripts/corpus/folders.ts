import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { type GoldDocument, readCorpus } from './gold.ts';

/** The folders of annotated documents that models may learn from; `ar-held-out` and `en-held-out` are only counted. */
export const LEARNED: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: ['tests/corpus/ar-dev', 'tests/corpus/ar-train', 'tests/corpus/ar-seen', 'tests/corpus/ar-more'],
  en: ['tests/corpus/en-dev', 'tests/corpus/en-train', 'tests/corpus/en-seen', 'tests/corpus/en-more'],
};

/** All annotated documents that models of both languages learn from, in an order that stays the same. */
export const learnedDocuments = (): GoldDocument[] => [
  ...(['ar', 'en'] as const).flatMap((language) => readCorpus('tests/corpus', language)),
  ...(['ar', 'en'] as const).flatMap((language) =>
    LEARNED[language].flatMap((folder) => readCorpus(folder, language)),
  ),
];

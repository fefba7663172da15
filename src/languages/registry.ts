import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { ar: arabic, en: english };

/** What the language of a code brings. */
export const languageOf = (code: LanguageCode): Language => LANGUAGES[code];

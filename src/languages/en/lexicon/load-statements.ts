/** The English lexicon of statements as typed rows; an error names file and line. */
import { type Expression, once, readExpressions } from '../../shared/lexicon/rows.ts';
import { tablesIn, type Word } from '../../shared/lexicon/table.ts';
import {
  CUE_CLASSES,
  type CueClass,
  MEDIA_KINDS,
  type MediaKind,
  SOURCE_KINDS,
  type SourceKind,
  UNNAMED_KINDS,
  type UnnamedKind,
} from '../../shared/lexicon/vocabulary.ts';

const readTable = tablesIn('src/languages/en/lexicon');

/** By what a saying verb's content is attached; lexicon/README.md says what each value means. */
const COMPLEMENTS = [
  'that',
  'clause',
  'quote',
  ':',
  'addressee',
  'object',
  'whole',
  'predicate',
  'inf',
  'ing',
  'whether',
  'of',
  'about',
  'against',
  'for',
  'on',
  'to',
  'at',
  'with',
  'over',
  'in',
  'o-as',
  'o-inf',
  'o-of',
  'o-for',
  'o-on',
  'o-with',
] as const;
export type Complement = (typeof COMPLEMENTS)[number];

export interface CueRow {
  /** The lemma, with its particle behind it (`point out`), or behind `be` for an adjective (`be sure`). */
  readonly verb: readonly Word[];
  /** Nouns of the same speech, singular. */
  readonly nouns: readonly Word[];
  readonly class: CueClass;
  readonly complements: ReadonlySet<Complement>;
}

export interface StatementLexicon {
  readonly cues: readonly CueRow[];
  readonly sources: readonly Expression<SourceKind>[];
  readonly media: readonly Expression<MediaKind>[];
  readonly unnamed: readonly Expression<UnnamedKind>[];
}

/** Speech and opinion verbs, attributions without a verb, nouns for what carries words and for speakers without a name (statements/*.tsv). */
export const loadStatementLexicon: () => StatementLexicon = once(() => ({
  cues: readTable('statements/cues.tsv', ['verb', 'nouns', 'class', 'complements']).map((row) => ({
    verb: row.phrase('verb'),
    nouns: row.words('nouns'),
    class: row.one('class', CUE_CLASSES),
    complements: new Set(row.many('complements', COMPLEMENTS)),
  })),
  sources: readExpressions(readTable, 'statements/sources.tsv', SOURCE_KINDS),
  media: readExpressions(readTable, 'statements/media.tsv', MEDIA_KINDS),
  unnamed: readExpressions(readTable, 'statements/unnamed.tsv', UNNAMED_KINDS),
}));

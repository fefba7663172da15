import type { Complement } from '../lexicon/load-statements.ts';
import { loadStatementLexicon } from '../lexicon/load-statements.ts';

/** A verb of saying with what it is followed by. */
export interface CueWord {
  /** As the lexicon writes it, for the names of rules. */
  readonly name: string;
  readonly lemma: string;
  /** Words behind the verb that belong to it (point out). */
  readonly particles: readonly string[];
  readonly takes: ReadonlySet<Complement>;
  /** It may stand behind or amid its content (…, the ministry said). */
  readonly tags: boolean;
  /** Opinions may be denied and still be held (does not believe that). */
  readonly opinion: boolean;
  /** A document does not promise or threaten. */
  readonly personal: boolean;
}

export interface CueIndex {
  /** By lemma, those with particles first. */
  readonly verbs: ReadonlyMap<string, readonly CueWord[]>;
  /** `be sure`, by the adjective. */
  readonly adjectives: ReadonlyMap<string, CueWord>;
  readonly nouns: ReadonlyMap<string, CueWord>;
  /** Expressions of attribution by their first word, longest first. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for what carries words (statement, report). */
  readonly documents: ReadonlySet<string>;
  /** Those of them that one speaks on or in (interview, post), apart from what has been drawn up. */
  readonly occasions: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly spokesmen: ReadonlySet<string>;
  /** Newspapers, stations and their like. */
  readonly outlets: ReadonlySet<string>;
}

const OCCASIONS = new Set(['communique', 'speech', 'interview', 'conference', 'post', 'letter', 'broadcast']);

let built: CueIndex | null = null;

/** The lexicon of statements, by the words that texts are looked up by. */
export function cueIndex(): CueIndex {
  if (built !== null) return built;
  const lexicon = loadStatementLexicon();
  const verbs = new Map<string, CueWord[]>();
  const adjectives = new Map<string, CueWord>();
  const nouns = new Map<string, CueWord>();
  for (const row of lexicon.cues) {
    const [first = '', ...rest] = row.verb.map((word) => word.key);
    const word: CueWord = {
      name: row.verb.map((w) => w.text).join(' '),
      lemma: first,
      particles: rest,
      takes: row.complements,
      tags: row.complements.has('clause') || row.complements.has('quote'),
      opinion: row.class === 'THINK',
      personal: row.class === 'PROMISE' || row.class === 'THREATEN',
    };
    if (first === 'be') adjectives.set(rest[0] ?? '', word);
    else verbs.set(first, [...(verbs.get(first) ?? []), word]);
    for (const noun of row.nouns) nouns.set(noun.key, word);
  }
  for (const [lemma, words] of verbs)
    verbs.set(
      lemma,
      words.toSorted((a, b) => b.particles.length - a.particles.length),
    );
  const sources = new Map<string, string[][]>();
  for (const { words } of lexicon.sources) {
    const keys = words.map((word) => word.key);
    const first = keys[0] ?? '';
    sources.set(
      first,
      [...(sources.get(first) ?? []), keys].toSorted((a, b) => b.length - a.length),
    );
  }
  const heads = (rows: typeof lexicon.unnamed | typeof lexicon.media): Set<string> =>
    new Set(rows.map((row) => row.words.at(-1)?.key ?? ''));
  built = {
    verbs,
    adjectives,
    nouns,
    sources,
    documents: heads(lexicon.media),
    occasions: heads(lexicon.media.filter((row) => OCCASIONS.has(row.kind))),
    unnamed: heads(lexicon.unnamed),
    outlets: heads(lexicon.unnamed.filter((row) => row.kind === 'media')),
    spokesmen: heads(lexicon.unnamed.filter((row) => row.kind === 'spokesman')),
  };
  return built;
}

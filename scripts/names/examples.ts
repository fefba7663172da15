/** Training sentences: ANERcorp's, and those of annotated documents in the corpus of this repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Token } from '../../src/extract/layers.ts';
import { readSentences } from '../../src/extract/sentences.ts';
import { matchGazetteer } from '../../src/languages/ar/names/gazetteer-names.ts';
import { featurise } from '../../src/languages/ar/names/tagger/features.ts';
import { TAGS } from '../../src/languages/ar/names/tagger/model.ts';
import { seenIn } from '../../src/languages/ar/names/tagger/signs.ts';
import { tokenise } from '../../src/languages/ar/tokens.ts';

export interface Example {
  readonly features: readonly Uint32Array[];
  /** Index into `TAGS` for each token. */
  readonly tags: readonly number[];
  /** For ANERcorp: the corpus's own words, the first of its tokens each. */
  readonly words: readonly number[];
}

export const CORPORA = process.env['CORPORA'] ?? '../shared/corpora';

/** Sentences before and after one that are taken for its document: the corpus does not say where one ends. */
const WINDOW = 8;

const tagIndex = (tag: string): number => Math.max(0, (TAGS as readonly string[]).indexOf(tag));

function example(
  tokens: readonly Token[],
  tags: readonly number[],
  words: readonly number[],
  document: readonly Token[] = tokens,
): Example {
  const range = { from: 0, to: tokens.length };
  return {
    features: featurise(seenIn(tokens, document), range, matchGazetteer(tokens, range, loadGazetteer())),
    tags,
    words,
  };
}

/** The sentences of ANERcorp. */
export function anerExamples(): Example[] {
  const sentences = readFileSync(join(CORPORA, 'anercorp_train.txt'), 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes(' '))
        .map((line) => line.split(' ') as [string, string]),
    )
    .filter((words) => words.length > 0)
    .map((words) => {
      const text = words.map(([word]) => word).join(' ');
      const tokens = tokenise(text, [{ index: 0, start: 0, end: text.length, kind: 'BODY' }]);
      const tags: number[] = [];
      const firsts: number[] = [];
      let at = 0;
      let next = 0;
      for (const [word, tag] of words) {
        const end = at + word.length;
        let begun = false;
        let first = next;
        for (; next < tokens.length && (tokens[next]?.start ?? 0) < end; next++) {
          const token = tokens[next];
          const outside = token?.kind === 'PUNCTUATION' && !begun && word.length > 1;
          if (outside) first = next + 1;
          const whole = tagIndex(tag);
          tags.push(outside ? 0 : begun && whole % 2 === 1 ? whole + 1 : whole);
          if (!outside) begun = true;
        }
        firsts.push(Math.min(first, tokens.length - 1));
        at = end + 1;
      }
      return { tokens, tags, firsts };
    });
  return sentences.map(({ tokens, tags, firsts }, i) => {
    const around = sentences.slice(Math.max(0, i - WINDOW), i + WINDOW + 1).flatMap((s) => s.tokens);
    return example(tokens, tags, firsts, around);
  });
}

interface Gold {
  readonly document: { readonly language: string };
  readonly entities: readonly {
    readonly type: string;
    readonly kind: string;
    readonly mentions: readonly { s: number; text: string; n?: number; form?: string }[];
  }[];
}

/** The sentences of the annotated Arabic documents of a folder. */
export function documentExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      if (gold.document.language !== 'ar') return [];
      const text = readFileSync(join(folder, file.replace(/\.json$/, '.txt')), 'utf8').replace(
        /\r\n?/g,
        '\n',
      );
      const sentences = readSentences(text, 'ar');
      const tokens = tokenise(text, sentences);
      const tags = new Array<number>(tokens.length).fill(0);
      const segments = [...segmentsOf(text)];
      for (const entity of gold.entities)
        for (const mention of entity.mentions) {
          if (mention.form === 'NOMINAL') continue;
          const segment = segments[mention.s - 1];
          if (segment === undefined) continue;
          let start = segment.start - 1;
          for (let n = mention.n ?? 1; n > 0; n--) start = text.indexOf(mention.text, start + 1);
          if (start < 0) continue;
          const kind =
            entity.type === 'PLACE' || entity.kind === 'STATE'
              ? 'LOC'
              : entity.kind === 'PERSON'
                ? 'PERS'
                : 'ORG';
          let begun = false;
          for (const token of tokens) {
            if (token.end <= start || token.start >= start + mention.text.length) continue;
            tags[token.index] = tagIndex(`${begun ? 'I' : 'B'}-${kind}`);
            begun = true;
          }
        }
      return sentences
        .map((s) => tokens.filter((t) => t.sentence === s.index))
        .filter((own) => own.length > 0)
        .map((own) => {
          const local = own.map((t, index) => ({ ...t, index }));
          return example(
            local,
            own.map((t) => tags[t.index] ?? 0),
            [],
            tokens,
          );
        });
    });
}

/** Sentences as annotators number them. */
function* segmentsOf(text: string): Generator<{ start: number }> {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });
  for (const line of text.matchAll(/[^\n]+/g))
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (trimmed !== '') yield { start: line.index + index + segment.indexOf(trimmed) };
    }
}

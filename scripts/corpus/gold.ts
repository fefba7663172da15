/** Annotated documents of tests/corpus with their strings resolved to offsets. The format: tests/corpus/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentHead } from '../../schema/document-graph.ts';
import type { EventType, LanguageCode, Modality } from '../../schema/ontology/enums.ts';
import type { Span } from '../../src/text/span.ts';

export interface GoldArgument {
  readonly role: string;
  readonly entity?: string;
  readonly text?: string;
}
export interface GoldEvent {
  readonly id: string;
  readonly type: EventType;
  readonly modality: Modality;
  readonly sentence: Span;
  readonly trigger: Span;
  /** Participants, and places in the role PLACE. */
  readonly arguments: readonly GoldArgument[];
  readonly same: string | null;
  /** The expression that dates it, where it stands in its sentence, and its first and last day, where they are known. */
  readonly time: {
    readonly at: Span | null;
    readonly start: string | null;
    readonly end: string | null;
  } | null;
}
export interface GoldDocument {
  readonly head: DocumentHead;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly Span[];
  }[];
  readonly events: readonly GoldEvent[];
}

/** Where a string of an annotation stands: in which sentence, and at which of its places there. */
export interface Located {
  readonly s: number;
  readonly n?: number;
}
/** An annotation as it is written. */
export interface Annotation {
  readonly document: {
    readonly name: string;
    readonly language: LanguageCode;
    readonly publisher?: string | null;
    readonly published?: string | null;
  };
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly (Located & { readonly text: string })[];
  }[];
  readonly events: readonly (Located & {
    readonly id: string;
    readonly trigger: string;
    readonly type: EventType;
    readonly modality: Modality;
    readonly participants?: readonly GoldArgument[];
    readonly places?: readonly string[];
    readonly quantities?: readonly { readonly measure: string }[];
    readonly statement?: string;
    readonly same?: string;
    readonly time?: { readonly text: string; readonly start?: string | null; readonly end?: string | null };
  })[];
  readonly statements: readonly (Located & {
    readonly id: string;
    readonly cue: string;
    readonly content: string;
    readonly speaker?: string;
    readonly speakerText?: string;
    readonly within?: string;
  })[];
}

/** Any white space matches any other: news text is full of no-break spaces that nobody types. */
export const blank = (text: string): string => text.replace(/\s/g, ' ');

/** The n-th place of words in a sentence, or null. */
export function locate(text: string, sentence: Span, wanted: string, n: number): Span | null {
  let from = sentence.start - 1;
  for (let i = 0; i < n; i++) from = text.indexOf(blank(wanted), from + 1);
  return from < 0 || from + wanted.length > sentence.end ? null : { start: from, end: from + wanted.length };
}

/** The path of every annotation (.json) of a folder of the corpus, by name. */
export function annotationsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.meta.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** Every annotated document of a folder in one language, by name. */
export const readCorpus = (folder: string, language: LanguageCode): GoldDocument[] =>
  annotationsIn(folder)
    .map(readGold)
    .filter((document) => document.head.language === language);

/** What an annotation says. */
export const readAnnotation = (path: string): Annotation =>
  JSON.parse(readFileSync(path, 'utf8')) as Annotation;

/** The text beside an annotation. */
export function annotatedText(path: string): string {
  return readFileSync(path.replace(/\.json$/, '.txt'), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function readGold(path: string): GoldDocument {
  const raw = readAnnotation(path);
  const text = annotatedText(path);
  const plain = blank(text);
  const { name, language, publisher, published } = raw.document;
  const sentences = annotatedSentences(text, language);
  const at = (s: number, wanted: string, n = 1): Span | null => {
    const sentence = sentences[s - 1];
    return sentence === undefined ? null : locate(plain, sentence, wanted, n);
  };
  return {
    head: { name, language, title: null, publisher: publisher ?? null, published: published ?? null, text },
    entities: raw.entities.map(({ id, type, mentions }) => ({
      id,
      type,
      mentions: mentions.flatMap((m) => at(m.s, m.text, m.n) ?? []),
    })),
    events: raw.events.flatMap((v): GoldEvent[] => {
      const trigger = at(v.s, v.trigger, v.n);
      const sentence = sentences[v.s - 1];
      if (trigger === null || sentence === undefined) return [];
      const places = (v.places ?? []).map((entity) => ({ role: 'PLACE', entity }));
      const time =
        v.time === undefined
          ? null
          : { at: at(v.s, v.time.text), start: v.time.start ?? null, end: v.time.end ?? null };
      return [
        {
          ...v,
          sentence,
          trigger,
          arguments: [...(v.participants ?? []), ...places],
          same: v.same ?? null,
          time,
        },
      ];
    }),
  };
}

/** Sentences as annotations number them: Unicode breaks alone, which also break after an abbreviation. */
export function annotatedSentences(text: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (trimmed === '') continue;
      const start = line.index + index + segment.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length });
    }
  return found;
}

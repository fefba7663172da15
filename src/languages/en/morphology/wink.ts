import { createRequire } from 'node:module';

/** A word as wink-nlp splits it, with where it begins in the text and its universal part of speech. */
export interface WinkToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

interface WinkTokens {
  out(what?: unknown): unknown;
}
type WinkModule = (
  model: unknown,
  pipe: readonly string[],
) => {
  readDoc(text: string): { tokens(): WinkTokens };
  readonly its: { readonly pos: unknown };
};

let wink: ReturnType<WinkModule> | null = null;

/** Loaded when the first English sentence is read, so that other documents never wait for it. */
function loaded(): ReturnType<WinkModule> {
  if (wink === null) {
    const require = createRequire(import.meta.url);
    const make = require('wink-nlp') as WinkModule;
    wink = make(require('wink-eng-lite-web-model'), ['pos']);
  }
  return wink;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * The words of a sentence with their parts of speech, offsets relative to it; as many from its beginning as can be found
 * again in it, since the tagger rewrites some letters. Never throws on odd text.
 */
export function tagWords(sentence: string): readonly WinkToken[] {
  const { readDoc, its } = loaded();
  const tokens = readDoc(sentence).tokens();
  const [words, tags] = [strings(tokens.out()), strings(tokens.out(its.pos))];
  if (words.length !== tags.length) return [];
  const found: WinkToken[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const start = sentence.indexOf(word, at);
    if (start < 0 || start - at > 40) continue;
    at = start + word.length;
    found.push({ start, end: at, tag: tags[i] ?? 'X' });
  }
  return found;
}

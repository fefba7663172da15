import type { Sentence, Token } from '../../extract/layers.ts';
import { foldKey, stripMarksWithOffsets } from '../../text/normalise.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*|\p{N}[\p{N}.,]*\p{N}|\p{N}|\S/gu;

/** The tokens of a document's sentences, in order. */
export const tokenise = (text: string, sentences: readonly Sentence[]): readonly Token[] =>
  sentences
    .flatMap((sentence) =>
      [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map((m) => {
        const { form, offsets } = stripMarksWithOffsets(m[0]);
        const start = sentence.start + m.index;
        const kind = /^\p{L}/u.test(m[0]) ? 'WORD' : /^\p{N}/u.test(m[0]) ? 'NUMBER' : 'PUNCTUATION';
        return {
          sentence: sentence.index,
          kind,
          start,
          end: start + m[0].length,
          text: m[0],
          form,
          key: foldKey(form),
          offsets: offsets.map((o) => start + o),
          analyses: [],
        } as const;
      }),
    )
    .map((token, index): Token => ({ ...token, index }));

import type { Sentence, Token } from '../../extract/layers.ts';
import { kept } from '../../text/kept.ts';
import { foldKey, stripMarksWithOffsets } from '../../text/normalise.ts';
import { analyses } from './morphology/analyse.ts';
import { settle } from './morphology/context.ts';
import { readGroups } from './morphology/groups.ts';
import { findMissingVerb } from './morphology/missing.ts';
import { tagged } from './morphology/tag.ts';
import { scan } from './scan.ts';

/** The tokens of a text, sentence by sentence, with one reading each. Offsets are UTF-16 units into the text; linear in its length. */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    const pieces = [...scan(text, sentence.start, sentence.end)];
    const spelled = pieces.map((piece) => ({ ...piece, ...spelling(text.slice(piece.start, piece.end)) }));
    const words = tagged(text.slice(sentence.start, sentence.end), sentence.start, spelled);
    settle(words);
    findMissingVerb(words);
    readGroups(words);
    const readings = analyses(words);
    for (const [i, { start, end, kind, text: written, form, key, offsets }] of spelled.entries())
      tokens.push({
        index: tokens.length,
        sentence: sentence.index,
        kind,
        start,
        end,
        text: written,
        form,
        key,
        offsets: offsets.map((offset) => offset + start),
        analyses: readings[i] ?? [],
      });
  }
  return tokens;
}

/** How a word is spelled; the same texts each time it is met. */
const spelling = kept((text: string) => {
  const { form, offsets } = stripMarksWithOffsets(text);
  return { text, form, key: foldKey(form), offsets };
});

import type { Sentence, Token, TokenKind } from '../../extract/layers.ts';
import { kept } from '../../text/kept.ts';
import { foldKey, stripMarksWithOffsets } from '../../text/normalise.ts';
import { analyse } from './morphology/analyse.ts';
import { settleInContext } from './morphology/context.ts';
import { disambiguate } from './morphology/disambiguate.ts';
import { scan } from './scan.ts';

/** The tokens of a text, sentence by sentence, with their readings. Offsets are UTF-16 units into the text; linear in its length. */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    const own: Token[] = [];
    for (const piece of scan(text, sentence.start, sentence.end))
      own.push(token(text, piece.start, piece.end, piece.kind, tokens.length + own.length, sentence.index));
    for (const one of disambiguateAll(own)) tokens.push(one);
  }
  return tokens;
}

/** Sentences beyond this many tokens are disambiguated in stretches: no news sentence is that long. */
const STRETCH = 400;

function* disambiguateAll(own: readonly Token[]): Generator<Token> {
  for (let i = 0; i < own.length; i += STRETCH)
    yield* settleInContext(disambiguate(own.slice(i, i + STRETCH)));
}

/** Beyond this length a word is no word (base64, a URL without a scheme): it is not analysed. */
const LONGEST_WORD = 40;

/** How a word is spelled; the same texts each time it is met, so that looking them up compares no letters. */
const spelling = kept((written: string) => {
  const { form, offsets } = stripMarksWithOffsets(written);
  return { written, form, key: foldKey(form), offsets };
});

function token(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  index: number,
  sentence: number,
): Token {
  const { written, form, key, offsets } = spelling(text.slice(start, end));
  const word = form === '' ? written : form;
  const own = new Array<number>(offsets.length);
  for (let i = 0; i < own.length; i++) own[i] = (offsets[i] ?? 0) + start;
  return {
    index,
    sentence,
    kind,
    start,
    end,
    text: written,
    form,
    key,
    offsets: own,
    analyses:
      kind === 'WORD'
        ? analyse(
            word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word,
            written.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : written,
          )
        : [],
  };
}

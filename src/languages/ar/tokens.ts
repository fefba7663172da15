import type { Sentence, Token, TokenKind } from '../../extract/layers.ts';
import { type Spelling, spellingOf } from '../../text/spelling.ts';
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

function token(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  index: number,
  sentence: number,
): Token {
  const spelling = spellingOf(text.slice(start, end));
  const { written, form, key } = spelling;
  return {
    index,
    sentence,
    kind,
    start,
    end,
    text: written,
    form,
    key,
    spelling,
    analyses: kind === 'WORD' ? analyse(shortened(spelling)) : [],
  };
}

/** What of a word is analysed: no more than words have letters. */
const shortened = (spelling: Spelling): Spelling =>
  spelling.written.length > LONGEST_WORD
    ? spellingOf((spelling.form === '' ? spelling.written : spelling.form).slice(0, LONGEST_WORD))
    : spelling;

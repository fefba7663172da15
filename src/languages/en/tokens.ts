import type { Sentence, Token } from '../../extract/layers.ts';
import { ofSpelling, spellingOf } from '../../text/spelling.ts';
import { analyses } from './morphology/analyse.ts';
import { settle } from './morphology/context.ts';
import { readGroups } from './morphology/groups.ts';
import { headlineVerbs } from './morphology/headlines.ts';
import { morphologyLexicon, verbFormsOf } from './morphology/lexicon.ts';
import { findMissingVerbs } from './morphology/missing.ts';
import { type Spelled, tagged } from './morphology/tag.ts';
import { scan } from './scan.ts';

/** The tokens of a text, sentence by sentence, with one reading each. Offsets are UTF-16 units into the text; linear in its length. */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    const spelled: Spelled[] = [];
    for (const { start, end, kind } of scan(text, sentence.start, sentence.end)) {
      const spelling = spellingOf(text.slice(start, end));
      const { written, form, key } = spelling;
      spelled.push({ start, end, kind, text: written, form, key, spelling, listed: listed(spelling) });
    }
    const words = tagged(text.slice(sentence.start, sentence.end), sentence.start, spelled);
    settle(words);
    findMissingVerbs(words);
    headlineVerbs(words);
    readGroups(words);
    const readings = analyses(words);
    for (let i = 0; i < spelled.length; i++) {
      const one = spelled[i];
      if (one === undefined) break;
      tokens.push({
        index: tokens.length,
        sentence: sentence.index,
        kind: one.kind,
        start: one.start,
        end: one.end,
        text: one.text,
        form: one.form,
        key: one.key,
        spelling: one.spelling,
        analyses: readings[i] ?? [],
      });
    }
  }
  return tokens;
}

/** What lists say of a word by its spelling. */
const listed = ofSpelling(({ written, key }) => ({
  closed: morphologyLexicon().functionWords.get(key) ?? null,
  verbs: verbFormsOf(key),
  capital: /^\p{Lu}/u.test(written),
}));

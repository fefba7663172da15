/** Names that quotation marks tell, without a noun before them that says of what. */
import type { HeadMatch } from './heads.ts';
import { SPEECH } from './plausible.ts';
import { isQuote, type NameView } from './view.ts';

const LONGEST_QUOTE = 8;
/** How far before what is spoken to a word of speech may stand. */
const REACH = 9;
const LONGEST_MEDIUM = 4;

/** A quotation of some words with a purpose among them and no verb: a firm, whether or not a noun says so. */
export function findQuoted(view: NameView): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!isQuote(view.form(i)) || !view.opens(i)) continue;
    let close = i + 1;
    let purpose = false;
    let nominal = true;
    for (; close < view.to && close - i <= LONGEST_QUOTE && !isQuote(view.form(close)); close++) {
      if (close > i + 2 && view.form(close).startsWith('لل')) purpose = true;
      if (!view.isWord(close) || !['NOUN', 'ADJ', 'PROPN', 'X'].includes(view.pos(close))) nominal = false;
    }
    const adverbial = /[^اء]ا$/.test(view.form(i + 1));
    const firm =
      purpose && nominal && !adverbial && isQuote(view.form(close)) && !view.bare(i + 1).startsWith('ال');
    const medium = mediumIn(view, i);
    if (medium !== null)
      found.push({
        first: i + 1,
        last: medium - 1,
        cut: 0,
        type: 'ACTOR',
        kind: 'MEDIA',
        rule: 'name/quoted-medium',
      });
    else if (firm && view.cut(i + 1) === 0 && !isJudgement(view, i))
      found.push({
        first: i + 1,
        last: close - 1,
        cut: 0,
        type: 'ACTOR',
        kind: 'COMPANY',
        rule: 'name/quoted-firm',
      });
  }
  return found;
}

/** `قالت مصادر لـ«الشارع»`: what is spoken to, in few words between marks that begin with no lower noun. */
function mediumIn(view: NameView, open: number): number | null {
  if (!/^لـ?$/.test(view.form(open - 1))) return null;
  let spoken = false;
  for (let j = open - 2; j >= view.from && open - j < REACH && !spoken; j--) {
    const word = view.analysis(j);
    spoken = word !== undefined && (SPEECH.has(word.lemma) || SPEECH.has(word.stem));
  }
  if (!spoken) return null;
  let close = open + 1;
  while (close - open <= LONGEST_MEDIUM && view.isWord(close)) close++;
  return close > open + 1 && isQuote(view.form(close)) ? close : null;
}

/** `بأنه «ضربة قاسية للمصالحة»`: what something is said to be is no firm. */
const isJudgement = (view: NameView, open: number): boolean =>
  SAID_TO_BE.test(view.key(open - 1)) ||
  (view.pos(open + 2) === 'ADJ' && view.analysis(open + 2)?.definite === false);
const SAID_TO_BE = /^[وفب]?(?:ب?ان(?:ه|ها|هم|هما)?|هو|هي|هم|يعد|تعد|يشكل|تشكل|كان|كانت)$/;

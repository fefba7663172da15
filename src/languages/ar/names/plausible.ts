import type { Token } from '../../../extract/layers.ts';
import { PLACE_CLASSES } from '../syntax/words.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import type { NameLexicon } from './lexicon.ts';

/** A village of this size or less is not believed on its name alone where the word means something else. */
const SMALL = 100_000;

/**
 * Whether a listed name is a name here. Several words are; one word must not be a verb or a particle in its place, and
 * an ordinary word, or a small place under a peeled letter, needs a noun before it that says what kind of thing it is.
 */
export function plausible(
  tokens: readonly Token[],
  range: { from: number; to: number },
  match: GazetteerMatch,
  lexicon: NameLexicon,
): boolean {
  const token = tokens[match.first];
  if (token === undefined) return false;
  if (match.last > match.first) return match.cut === 0 || !match.entries.every((e) => e.common);
  const analysis = token.analyses[0];
  const known = analysis !== undefined && analysis.pos !== 'X' && analysis.pos !== 'PROPN';
  const supported = headBefore(tokens, match.first, range.from, lexicon) || quoted(tokens, match);
  const weighty = match.entries.some(
    (e) =>
      !e.common &&
      (e.candidate.type === 'ACTOR' || e.candidate.kind === 'COUNTRY' || e.candidate.population > SMALL),
  );
  if (supported && !(known && analysis.pos === 'VERB')) return true;
  if (known && analysis.pos === 'VERB' && placeClassBefore(tokens, match.first, range.from)) return true;
  if (match.entries.every((e) => e.common)) return false;
  if (known && ['VERB', 'ADP', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'DET', 'ADV', 'NUM'].includes(analysis.pos))
    return weighty && match.cut === 0 && analysis.pos !== 'ADP' && analysis.pos !== 'PRON';
  if (match.cut > 0 && known && !agreesWithCut(token, match.cut)) return false;
  if (known && !weighty) return analysis.pos === 'NOUN' ? match.cut === 0 && !definiteCommon(token) : false;
  return token.form.length - match.cut > 2 || weighty;
}

/** The analyser, too, reads a proclitic there. */
const agreesWithCut = (token: Token, cut: number): boolean => token.analyses.some((a) => a.cut === cut);

const definiteCommon = (token: Token): boolean =>
  token.analyses[0]?.pos === 'NOUN' && token.analyses[0].lemma.length > 0 && token.key.startsWith('ال');

/** A noun before it says what it is: `مدينة`, `حركة`, `قناة`. */
function headBefore(tokens: readonly Token[], first: number, from: number, lexicon: NameLexicon): boolean {
  for (let i = first - 1; i >= from && first - i <= 2; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'PUNCTUATION' && !/["“”«»'(]/.test(token.form))) return false;
    const bare = token.key.replace(/^(?:و|ف)?(?:ب|ل|ك)?/, '').replace(/^ال/, '');
    const stem = token.analyses[0]?.stem ?? token.key;
    if (
      PLACE_CLASSES.has(bare) ||
      PLACE_CLASSES.has(stem) ||
      lexicon.heads.has(bare) ||
      lexicon.heads.has(stem)
    )
      return true;
  }
  return false;
}

/** A noun of place right before (`مدينة تدمر`): no verb follows it there. */
function placeClassBefore(tokens: readonly Token[], first: number, from: number): boolean {
  const analysis = first > from ? tokens[first - 1]?.analyses[0] : undefined;
  return (
    analysis !== undefined &&
    !analysis.definite &&
    (PLACE_CLASSES.has(analysis.stem) || PLACE_CLASSES.has(analysis.lemma))
  );
}

const quoted = (tokens: readonly Token[], match: GazetteerMatch): boolean =>
  /["“«]/.test(tokens[match.first - 1]?.form ?? '') && /["”»]/.test(tokens[match.last + 1]?.form ?? '');

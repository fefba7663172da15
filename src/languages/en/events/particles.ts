import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { wordSet } from '../../shared/word-set.ts';
import { MONTHS } from '../time/words.ts';
import type { Construction } from './senses.ts';

/** Quotation marks stand inside a construction (called it a "farce"). */
const QUOTE = /^["“”'‘’]$/;
/** How many tokens of an object may stand between a verb and its particle (`blew the bridge up`). */
const GAP = 6;
/** What stands apart from its verb only as a preposition of its own. */
const PREPOSITIONS = wordSet('in on to at for with of by from into under before through as without');
/** `took in 300 migrants`, `handed in 78 rifles`, but not in 1990. */
const takesIn = (verb: number, { form }: Token, view: SyntaxView): boolean =>
  /^(?:take|hand|bring|turn)$/.test(view.tokens[verb]?.analyses[0]?.lemma ?? '') &&
  !/^(?:1[5-9]|20)\d\d$/.test(form);

const OPENS_PHRASE = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ']);

/** The construction with the most particles that stands here, and where its last word stands; the verb alone where no other does, null for none. */
export function constructionAt<Meaning>(
  verb: number,
  known: readonly Construction<Meaning>[],
  view: SyntaxView,
): {
  readonly meanings: readonly Meaning[];
  readonly particles: readonly string[];
  readonly last: number;
} | null {
  for (const { particles, meanings } of known) {
    if (particles.length === 0) return { meanings, particles, last: verb };
    const last = together(behind(verb, view), particles, view) ?? apart(verb, particles, view);
    if (last !== null && !isPlacing(verb, last, view)) return { meanings, particles, last };
  }
  return null;
}

/** Where a verb's particle may stand: right behind it, or behind an adverb (looking separately into). */
const behind = (verb: number, view: SyntaxView): number =>
  /ly$/.test(view.tokens[verb + 1]?.key ?? '') && view.tokens[verb + 1]?.analyses[0]?.pos === 'ADV'
    ? verb + 2
    : verb + 1;

/** `gave in June`, `was shot at the fence`: what looks like the verb's particle says when or where. */
function isPlacing(verb: number, last: number, view: SyntaxView): boolean {
  const particle = view.tokens[last];
  const next = view.tokens[last + 1];
  if (next === undefined || next.sentence !== particle?.sentence) return false;
  if (particle.key === 'in')
    return next.kind === 'NUMBER' ? !takesIn(verb, next, view) : MONTHS.has(next.key);
  return (
    particle.key === 'at' &&
    view.clauseOf(verb)?.passive === true &&
    OPENS_PHRASE.has(next.analyses[0]?.pos ?? '') &&
    next.analyses[0]?.pos !== 'PRON'
  );
}

const NAMING = wordSet('call brand label');
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** Where the last of the words stands that follow from a token on, articles passed over. */
function together(from: number, words: readonly string[], view: SyntaxView): number | null {
  let at = from;
  for (const word of words) {
    if (ARTICLES.has(view.tokens[at]?.key ?? '') && !ARTICLES.has(word)) at++;
    const token = view.tokens[at];
    if (token === undefined || (token.key !== word && token.analyses[0]?.lemma !== word)) return null;
    if (token.sentence !== view.tokens[from]?.sentence) return null;
    at++;
  }
  return at - 1;
}

function apart(verb: number, words: readonly string[], view: SyntaxView): number | null {
  if (PREPOSITIONS.has(words[0] ?? '') && words.length === 1) return null;
  let genitive = false;
  for (let i = verb + 2; i <= verb + 1 + GAP; i++) {
    const passed = view.tokens[i - 1];
    const pos = passed?.analyses[0]?.pos;
    if (passed === undefined || (passed.kind === 'PUNCTUATION' && !QUOTE.test(passed.text))) return null;
    if (passed.key === 'of' && NAMING.has(view.tokens[verb]?.analyses[0]?.lemma ?? '')) genitive = true;
    else if (pos === 'VERB' || pos === 'SCONJ' || pos === 'AUX' || (pos === 'ADP' && words.length === 1))
      return null;
    const last = together(i, words, view);
    if (last === null) continue;
    const analysis = view.tokens[last]?.analyses[0];
    // `called the storming of parliament treasonous`, but no adverb so far from its verb.
    if (genitive && !/^(?:NOUN|ADJ)$/.test(analysis?.pos ?? '')) return null;
    const next = view.tokens[last + 1]?.analyses[0]?.pos;
    return words.length === 1 && analysis?.pos === 'ADP' && OPENS_PHRASE.has(next ?? '') ? null : last;
  }
  return null;
}

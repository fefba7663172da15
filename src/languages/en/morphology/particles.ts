import { framesOf, morphologyLexicon } from './lexicon.ts';
import { isForm, type Word } from './word.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** Of these nouns `that` opens the content, no relative clause. */
const CONTENT_NOUNS =
  /^(?:claim|report|fact|allegation|idea|news|fear|hope|belief|warning|statement|accusation|suggestion|view|opinion|assertion|concern|condition|possibility|likelihood|chance|risk|evidence|proof|sign|indication|announcement|assurance|guarantee|promise|pledge|threat|rumour|rumor|impression|argument|notion|sense|confidence|doubt|denial|insistence|confirmation|revelation|conclusion|agreement|charge|demand|proposal|recommendation|requirement|order|word|signal|message|speculation|suspicion|certainty|understanding)s?$/;

export function that(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  const noun =
    before !== undefined &&
    (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM' || before.text === ',');
  if (next === undefined) word.tag = 'PRON';
  else if (noun && before?.text !== ',') {
    word.tag =
      CONTENT_NOUNS.test(before?.key ?? '') && !isVerbal(next)
        ? 'SCONJ'
        : verbNear(words, i - 1)
          ? 'SCONJ'
          : 'PRON';
    if (word.tag === 'SCONJ' && isVerbal(next)) word.tag = 'PRON';
  } else if (before?.tag === 'ADP') word.tag = next.tag === 'NOUN' ? 'DET' : 'PRON';
  else if (
    before?.tag === 'VERB' ||
    before?.tag === 'ADJ' ||
    before?.tag === 'AUX' ||
    before?.tag === 'ADV' ||
    before?.tag === 'CCONJ' ||
    before?.text === ','
  )
    word.tag = isVerbal(next) ? 'PRON' : 'SCONJ';
  else word.tag = isVerbal(next) ? 'PRON' : next.tag === 'NOUN' ? 'DET' : 'SCONJ';
}

const isVerbal = (word: Word): boolean => word.tag === 'AUX' || (word.tag === 'VERB' && !isForm(word, 'ING'));

/** `told reporters that`: a verb of saying with one short object before. */
function verbNear(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= 0 && i - j < 4; j--) {
    const word = words[j];
    if (word?.tag === 'VERB')
      return (
        word.verbs.some((v) => framesOf(v.lemma).has('c') && framesOf(v.lemma).has('d')) ||
        /^(?:told|informed|assured|warned|reminded|convinced|persuaded|notified)$/.test(word.key)
      );
    if (word === undefined || !(NOMINAL.has(word.tag) || word.tag === 'DET' || word.tag === 'PRON'))
      return false;
  }
  return false;
}

export function to(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  let at = i + 1;
  while (words[at]?.tag === 'ADV' || words[at]?.key === 'not') at++;
  const next = words[at];
  const base = isForm(next, 'BASE') && next?.closed?.pos !== 'DET';
  const verb =
    next !== undefined &&
    !next.capital &&
    (next.key === 'be' || next.key === 'have' || next.key === 'do' || (base && next.closed === null));
  // `to work and safety`, `to support groups`: after a verb of motion or giving a noun follows too, but seldom bare.
  if (verb && next !== undefined && !(next.tag === 'NOUN' && words[i - 1]?.key === 'due')) {
    word.tag = 'PART';
    if (next.closed?.pos !== 'AUX') next.tag = 'VERB';
  } else if (next?.tag === 'VERB' && !isForm(next, 'ING', 'S') && !next.capital) word.tag = 'PART';
  else word.tag = base && next?.tag === 'VERB' ? 'PART' : 'ADP';
}

/** ’s after a pronoun, or before a participle or an article, is a verb; else it marks the possessor. */
export function contraction(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  const verb =
    /^(?:he|she|it|that|there|here|what|who|where|how|let)$/.test(before?.key ?? '') ||
    (before?.tag === 'PRON' && !/(?:one|body)$/.test(before.key)) ||
    /^(?:a|an|the|not|been)$/.test(next?.key ?? '');
  word.tag = verb ? 'AUX' : 'PART';
}

const NEVER_BEFORE_NOUNS = new Set(['away', 'back', 'aside', 'apart', 'forward', 'ahead']);
const FREE = new Set(['up', 'out', 'off', 'down']);

/** in, off, over, up …: the adverb that is one with the verb before it (seal off a street), or a preposition. */
export function particle(words: readonly Word[], i: number, word: Word): void {
  if (word.tag !== 'SCONJ' && word.tag !== 'ADP' && word.tag !== 'ADV') word.tag = 'ADP';
  const before = words[i - 1]?.tag === 'PRON' ? words[i - 2] : words[i - 1];
  const next = words[i + 1];
  if (NEVER_BEFORE_NOUNS.has(word.key)) word.tag = 'ADV';
  if (before?.tag !== 'VERB' || next?.key === 'of') return;
  const { phrasal } = morphologyLexicon();
  if (!before.verbs.some((v) => phrasal.get(v.lemma)?.has(word.key))) return;
  const object = next !== undefined && /^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(next.tag);
  const bare =
    next === undefined || next.kind === 'PUNCTUATION' || /^(?:ADP|CCONJ|SCONJ|ADV)$/.test(next.tag);
  if (
    bare ||
    FREE.has(word.key) ||
    (object && (word.key === 'over' || (next.tag !== 'DET' && !next.capital)))
  )
    word.tag = 'ADV';
}

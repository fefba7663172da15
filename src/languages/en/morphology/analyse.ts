import type { Analysis, Pos } from '../../../extract/layers.ts';
import { kept } from '../../../text/kept.ts';
import { guessVerb, singular } from './inflect.ts';
import { morphologyLexicon } from './lexicon.ts';
import type { Word } from './word.ts';

const NONE: readonly Analysis[] = [];
const DEFINERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'my',
  'our',
  'your',
  'his',
  'her',
  'its',
  'their',
  'whose',
  "'s",
  '’s',
  "'",
  '’',
  'both',
]);

/** The reading of each word of a sentence, one for a word and none for punctuation and symbols. */
export const analyses = (words: readonly Word[]): (readonly Analysis[])[] =>
  words.map((word, i) =>
    word.tag === 'PUNCT' || word.tag === 'SYM' ? NONE : [analysisOf(word, word.tag, words, i)],
  );

const NO_WORDS: readonly string[] = [];
const POSSESSIVE = /^['’]s?$/;

function analysisOf(word: Word, pos: Pos, words: readonly Word[], i: number): Analysis {
  if (pos === 'VERB' || (pos === 'AUX' && word.form !== null)) return verb(word, pos);
  const { closed } = word;
  const listed = closed !== null && (closed.pos === pos || word.key === 'that' || word.key === 'to');
  if (!listed && (pos === 'NOUN' || pos === 'PROPN')) return noun(word, pos, words, i);
  return {
    proclitics: NO_WORDS,
    cut: 0,
    stem: word.key,
    enclitic: pos === 'PRON' ? word.key : word.pronoun,
    lemma: pos === 'PART' && POSSESSIVE.test(word.key) ? "'s" : listed ? closed.lemma : word.key,
    pos,
    definite: !listed && definedBefore(words, i),
    gender: listed ? closed.gender : null,
    number: listed ? closed.number : null,
    tense: null,
    person: listed ? closed.person : null,
    voice: null,
    derived: pos === 'ADJ' ? participleOf(word.key) : null,
  };
}

const participleOf = (key: string): Analysis['derived'] =>
  key.endsWith('ed') || key.endsWith('en')
    ? 'PASSIVE_PARTICIPLE'
    : key.endsWith('ing')
      ? 'ACTIVE_PARTICIPLE'
      : null;

function verb(word: Word, pos: Pos): Analysis {
  const form = word.form ?? guessVerb(word.key);
  const pronoun =
    word.group.length === 0 ? undefined : morphologyLexicon().functionWords.get(word.group[0] ?? '');
  const subject = pronoun?.pos === 'PRON' ? pronoun : null;
  const alone = !word.finite && !word.group.includes('to');
  return {
    proclitics: word.group,
    cut: 0,
    stem: word.key,
    enclitic: word.pronoun,
    lemma: form.lemma,
    pos,
    definite: false,
    gender: subject?.gender ?? null,
    number: subject?.number ?? (form.form === 'S' ? 'SG' : null),
    tense: word.past && word.finite ? 'PAST' : 'PRESENT',
    person: subject?.person ?? 3,
    voice: word.passive ? 'PASSIVE' : 'ACTIVE',
    derived: !alone
      ? null
      : word.passive
        ? 'PASSIVE_PARTICIPLE'
        : form.form === 'ING' || word.group.at(-1) === 'have'
          ? 'ACTIVE_PARTICIPLE'
          : null,
  };
}

/** What a noun's spelling tells; looked up once for each word. */
const nounForm = kept((key: string) => {
  const { nouns, genders } = morphologyLexicon();
  const { lemma, plural } = singular(key, nouns);
  const gender =
    genders.get(lemma) ?? (lemma.endsWith('woman') ? 'F' : /[a-z]{2}[^u]man$/.test(lemma) ? 'M' : null);
  return {
    lemma,
    gender,
    plural: plural || lemma === 'people' || lemma === 'police',
    ing: /[a-z]{3}ings?$/.test(key),
  };
});

function noun(word: Word, pos: Pos, words: readonly Word[], i: number): Analysis {
  const { lemma, gender, plural, ing } = nounForm(word.key);
  const named = pos === 'PROPN' && word.capital && !plural;
  return {
    proclitics: NO_WORDS,
    cut: 0,
    stem: word.key,
    enclitic: word.pronoun,
    lemma: named ? word.key : lemma,
    pos,
    definite: word.pronoun !== null || definedBefore(words, i),
    gender,
    number: plural ? 'PL' : 'SG',
    tense: null,
    person: null,
    voice: null,
    derived: ing && word.verbs.length > 0 ? 'MASDAR' : null,
  };
}

const PHRASE_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);

/** Whether `the`, a possessive or a demonstrative opens the phrase that this word stands in. */
function definedBefore(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 8; j--) {
    const word = words[j] as Word;
    if (DEFINERS.has(word.key) && word.tag !== 'SCONJ') return true;
    if (!PHRASE_TAGS.has(word.tag)) return false;
  }
  return false;
}

import type { Analysis, Pos } from '../../../extract/layers.ts';
import { guessVerb, singular } from './inflect.ts';
import { morphologyLexicon } from './lexicon.ts';
import type { Word } from './word.ts';

const PLAIN = {
  proclitics: [],
  cut: 0,
  enclitic: null,
  definite: false,
  gender: null,
  number: null,
  tense: null,
  person: null,
  voice: null,
  derived: null,
} as const;

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
export function analyses(words: readonly Word[]): (readonly Analysis[])[] {
  return words.map((word, i) => {
    if (word.tag === 'PUNCT' || word.tag === 'SYM') return NONE;
    return [{ ...PLAIN, stem: word.key, ...featuresOf(word, words, i) }];
  });
}

type Features = Partial<Analysis> & { readonly lemma: string; readonly pos: Pos };

function featuresOf(word: Word, words: readonly Word[], i: number): Features {
  const pos = word.tag as Pos;
  if (pos === 'VERB' || (pos === 'AUX' && word.form !== null)) return verb(word, pos);
  const closed = word.closed;
  if (closed !== null && (closed.pos === pos || word.key === 'that' || word.key === 'to'))
    return {
      lemma: pos === 'PART' && /^['’]s?$/.test(word.key) ? "'s" : closed.lemma,
      pos,
      gender: closed.gender,
      number: closed.number,
      person: closed.person,
      enclitic: pos === 'PRON' ? word.key : word.pronoun,
    };
  if (pos === 'NOUN' || pos === 'PROPN') return noun(word, pos, words, i);
  if (pos === 'PART' && /^['’]s?$/.test(word.key)) return { lemma: "'s", pos };
  return {
    lemma: word.key,
    pos,
    enclitic: word.pronoun,
    definite: definedBefore(words, i),
    derived:
      pos !== 'ADJ'
        ? null
        : /ed$|en$/.test(word.key)
          ? 'PASSIVE_PARTICIPLE'
          : /ing$/.test(word.key)
            ? 'ACTIVE_PARTICIPLE'
            : null,
  };
}

function verb(word: Word, pos: Pos): Features {
  const form = word.form ?? guessVerb(word.key);
  const [first = ''] = word.group;
  const pronoun = morphologyLexicon().functionWords.get(first);
  const subject = pronoun?.pos === 'PRON' ? pronoun : null;
  return {
    lemma: form.lemma,
    pos,
    proclitics: word.group,
    enclitic: word.pronoun,
    gender: subject?.gender ?? null,
    number: subject?.number ?? (form.form === 'S' ? 'SG' : null),
    person: subject?.person ?? 3,
    tense: word.past && word.finite ? 'PAST' : 'PRESENT',
    voice: word.passive ? 'PASSIVE' : 'ACTIVE',
    derived:
      word.finite || word.group.includes('to')
        ? null
        : word.passive
          ? 'PASSIVE_PARTICIPLE'
          : form.form === 'ING'
            ? 'ACTIVE_PARTICIPLE'
            : null,
  };
}

const MALE =
  /^(?:man|boy|father|son|brother|husband|king|prince|sheikh|imam|lord|sir|mr|emir|sultan|uncle|nephew|monk|priest|widower|grandfather|\w+(?:sman|wman|tman|dman|rman|iaman|nman|eman))$/;
const FEMALE =
  /^(?:woman|girl|mother|daughter|sister|wife|queen|princess|mrs|ms|lady|aunt|niece|nun|widow|grandmother|actress|duchess|empress|\w+woman)$/;

function noun(word: Word, pos: Pos, words: readonly Word[], i: number): Features {
  const { lemma, plural } =
    pos === 'PROPN' && word.capital && !word.key.endsWith('s')
      ? { lemma: word.key, plural: false }
      : singular(word.key, morphologyLexicon().nouns);
  return {
    lemma,
    pos,
    enclitic: word.pronoun,
    definite: word.pronoun !== null || definedBefore(words, i),
    gender: MALE.test(lemma) ? 'M' : FEMALE.test(lemma) ? 'F' : null,
    number: plural || lemma === 'people' || lemma === 'police' ? 'PL' : 'SG',
    derived: /[a-z]{3}ings?$/.test(word.key) && word.verbs.length > 0 ? 'MASDAR' : null,
  };
}

/** Whether `the`, a possessive or a demonstrative opens the phrase that this word stands in. */
function definedBefore(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 8; j--) {
    const word = words[j] as Word;
    if (DEFINERS.has(word.key) && word.tag !== 'SCONJ') return true;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(word.tag)) return false;
  }
  return false;
}

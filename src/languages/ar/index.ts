import type { Language } from '../language.ts';
import { mayBeSubject, participleFits, pronounFits } from './agreement.ts';
import { describe, nameHead } from './describe.ts';
import { findMarks } from './events/marks.ts';
import { worthModel } from './events/models.ts';
import { eventIndex } from './events/senses.ts';
import { verbModality } from './events/to-come.ts';
import { findTriggers } from './events/triggers.ts';
import { gatheredIn } from './gathered.ts';
import { loadEventKin } from './lexicon/load.ts';
import { useOf } from './names/country-use.ts';
import { findNames } from './names/find.ts';
import { nameKey } from './names/key.ts';
import { nationOf } from './nations.ts';
import { classKind, isMember, isObject, isParty, isPeopleOrSomeOf, isVoice } from './parties.ts';
import { peel } from './peel.ts';
import { readQuantities } from './quantities/read.ts';
import { victimMeasure } from './quantities/victims.ts';
import { bareNoun, isCapital, isEpithet, readReference } from './references.ts';
import { findCues } from './statements/cues.ts';
import { parse } from './syntax/parse.ts';
import { readTimexes } from './time/read.ts';
import { tokenise } from './tokens.ts';
import { words } from './words.ts';

/** Arabic. */
export const arabic: Language = {
  code: 'ar',
  tokenise,
  peel,
  readTimexes,
  readQuantities,
  findNames,
  parse,
  words,
  useOf,
  nameKey,
  readReference,
  nationOf,
  gatheredIn,
  bareNoun,
  nameHead,
  officeWords: () => [],
  describe,
  isCapital,
  isEpithet,
  isDeed: (lemma) => eventIndex().verbs.has(lemma) || eventIndex().nouns.has(lemma),
  kinOf: (lemma) => loadEventKin().get(lemma) ?? lemma,
  isParty,
  classKind,
  isMember,
  isObject,
  isPeople: isPeopleOrSomeOf,
  isVoice,
  worth: { model: worthModel, threshold: -300, vouched: false },
  findTriggers,
  findMarks,
  findCues,
  verbModality,
  victimMeasure,
  mayBeSubject,
  participleFits,
  pronounFits,
};

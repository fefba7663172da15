import type { Language } from '../language.ts';
import { mayBeSubject, participleFits, pronounFits } from './agreement.ts';
import { describe, nameHead, officeWords } from './describe.ts';
import { isDeed, kinOf } from './events/kinds.ts';
import { findMarks, verbModality } from './events/marks.ts';
import { worthModel } from './events/models.ts';
import { findTriggers } from './events/triggers.ts';
import { gatheredIn } from './gathered.ts';
import { useOf } from './names/country-use.ts';
import { findNames } from './names/find.ts';
import { nameKey } from './names/key.ts';
import { isMember, isObject, isParty, isPeople, isVoice } from './parties.ts';
import { readQuantities } from './quantities/read.ts';
import { victimMeasure } from './quantities/victims.ts';
import { bareNoun, isCapital, isEpithet, nationOf, readReference } from './references.ts';
import { findCues } from './statements/cues.ts';
import { parse } from './syntax/parse.ts';
import { readTimexes } from './time/read.ts';
import { tokenise } from './tokens.ts';
import { words } from './words.ts';

/** English. */
export const english: Language = {
  code: 'en',
  tokenise,
  peel: (token) => [{ key: token.key, cut: 0 }],
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
  officeWords,
  describe,
  isCapital,
  isEpithet,
  isDeed,
  kinOf,
  isParty,
  classKind: () => null,
  isMember,
  isObject,
  isPeople,
  isVoice,
  worth: { model: worthModel, threshold: -300, vouched: true },
  findTriggers,
  findMarks,
  findCues,
  verbModality,
  victimMeasure,
  mayBeSubject,
  participleFits,
  pronounFits,
};

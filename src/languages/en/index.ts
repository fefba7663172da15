import type { Token } from '../../extract/layers.ts';
import { foldKey, stripMarksWithOffsets } from '../../text/normalise.ts';
import { tokenRanges } from '../../text/token-ranges.ts';
import type { Language } from '../language.ts';

const NONE: ReadonlySet<string> = new Set();
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*|\p{N}[\p{N}.,]*\p{N}|\p{N}|\S/gu;

/** English so far: names of the gazetteer alone; events and statements are not read yet. */
export const english: Language = {
  code: 'en',
  tokenise: (text, sentences) =>
    sentences
      .flatMap((sentence) =>
        [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map((m) => {
          const { form, offsets } = stripMarksWithOffsets(m[0]);
          const start = sentence.start + m.index;
          const kind = /^\p{L}/u.test(m[0]) ? 'WORD' : /^\p{N}/u.test(m[0]) ? 'NUMBER' : 'PUNCTUATION';
          return {
            sentence: sentence.index,
            kind,
            start,
            end: start + m[0].length,
            text: m[0],
            form,
            key: foldKey(form),
            offsets: offsets.map((o) => start + o),
            analyses: [],
          } as const;
        }),
      )
      .map((token, index): Token => ({ ...token, index })),
  peel: (token) => [{ key: token.key, cut: 0 }],
  readTimexes: () => [],
  readQuantities: () => [],
  findNames: (tokens, sentences, _timexes, gazetteer) => {
    const names: { first: number; last: number; key: string }[] = [];
    for (const range of tokenRanges(tokens, sentences)) {
      for (let i = range.from; i < range.to; i++) {
        const token = tokens[i];
        if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue;
        const longest = Math.min(gazetteer.longest(token.key), range.to - i);
        for (let n = longest; n > 0; n--) {
          const key = tokens
            .slice(i, i + n)
            .map((t) => t.key)
            .join(' ');
          if (gazetteer.lookup(key).length === 0) continue;
          names.push({ first: i, last: i + n - 1, key });
          i += n - 1;
          break;
        }
      }
    }
    return names.flatMap(({ first, last, key }, index) => {
      const entries = gazetteer.lookup(key);
      const [best, from, to] = [entries[0], tokens[first], tokens[last]];
      if (best === undefined || from === undefined || to === undefined) return [];
      const { type, kind } = best.candidate;
      return [
        {
          index,
          sentence: from.sentence,
          first,
          last,
          start: from.start,
          end: to.end,
          entries,
          type,
          kind,
          aliasOf: null,
          rule: 'gazetteer/exact',
        },
      ];
    });
  },
  parse: (tokens) => ({
    nominals: [],
    clauses: [],
    nominalAt: new Int32Array(tokens.length).fill(-1),
    bodies: [],
  }),
  words: {
    actorPrepositions: NONE,
    fromPreposition: 'from',
    toPreposition: 'to',
    atPreposition: 'in',
    clauseSlot: 'that',
    onPreposition: 'on',
    inPrepositions: NONE,
    placeClasses: NONE,
    placeKinds: new Map(),
    stateNouns: NONE,
    witnessVerbs: NONE,
    motionVerbs: NONE,
    askingVerbs: NONE,
    transparent: NONE,
    controlVerbs: NONE,
    controlNouns: NONE,
    complementisers: NONE,
    subordinators: NONE,
    reportPreposition: 'from',
    breaks: NONE,
    eventCarriers: NONE,
    groundPrepositions: NONE,
    byPrepositions: NONE,
    respectively: NONE,
  },
  nameKey: (name) => foldKey(name).replace(/\s+/g, ' '),
  useWords: {
    partitives: NONE,
    countryNouns: NONE,
    happenings: NONE,
    motions: NONE,
    strikes: NONE,
    borders: NONE,
    relations: NONE,
    appeals: NONE,
    sources: NONE,
    speeches: NONE,
    topicalisers: NONE,
    sides: NONE,
  },
  readReference: () => null,
  bareNoun: (key) => key,
  isCapital: () => false,
  isEpithet: () => false,
  isDeed: () => false,
  kinOf: (lemma) => lemma,
  isParty: () => false,
  isObject: () => false,
  isPeople: () => false,
  isVoice: () => false,
  worth: null,
  findTriggers: () => [],
  findMarks: () => [],
  findCues: () => [],
  verbModality: () => null,
  victimMeasure: () => null,
  participleFits: () => false,
  mayBeSubject: () => false,
  pronounFits: () => false,
};

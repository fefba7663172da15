import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { OBJECT_CLASSES } from '../../shared/lexicon/vocabulary.ts';
import { wordSet } from '../../shared/word-set.ts';
import { loadMeasures, loadParticipantNouns } from '../lexicon/load.ts';

/** Counted units that are no participants and no events: time, length, degrees, scores. */
const UNCOUNTED = wordSet(
  'second minute hour day night week fortnight month year decade century kilometer kilometre km mile meter metre centimeter centimetre millimeter millimetre cm mm inch foot yard degree goal point percentage-point wicket run mph kph kmh per fold way half third quarter thing place round age o’clock',
);
/** Before a number that names or orders instead of counting. */
const ORDER_NOUNS = wordSet(
  'article resolution chapter section flight no no. nos number page route highway channel phase paragraph clause room gate unit aged age version level category group line track class tier day week stage grade row zone district block boeing airbus platform vol volume part act title bill item world covid junction terminal pier apartment building floor exit annex appendix rule order war formula area film mark type model g size proposition amendment division pm at in@',
);
const ORGANISED = new Set(['COMPANY', 'ORGANISATION', 'FORCE']);
/** Nouns of people by what they have become, or by those of whom the text spoke. */
const OTHERS = wordSet('others more');
/** How the names of peoples end. */
const PEOPLE = /(?:ians|ans|ese|is|men|women|ers|ists|eers)$/;

let measures: ReadonlyMap<string, Measure> | null = null;

function lexicon(): ReadonlyMap<string, Measure> {
  if (measures !== null) return measures;
  const map = new Map<string, Measure>();
  for (const row of loadParticipantNouns())
    if (!OBJECT_CLASSES.has(row.class) && !ORGANISED.has(row.class))
      for (const word of [row.singular, ...row.plurals])
        map.set(word.key, row.class === 'STATE' ? 'COUNTRIES' : 'PERSONS');
  for (const row of loadMeasures())
    for (const word of [row.singular, ...row.plurals]) map.set(word.key, row.measure);
  measures = map;
  return map;
}

export const isUncounted = (token: Token): boolean =>
  UNCOUNTED.has(token.key) || UNCOUNTED.has(token.analyses[0]?.lemma ?? '');
export const isOrderNoun = (token: Token | undefined): boolean => ORDER_NOUNS.has(token?.key ?? '');

/** What a noun counts: its own measure, persons for people; null where its word alone does not say. */
export function measureOf(token: Token | undefined): Measure | null {
  if (token === undefined) return null;
  if (OTHERS.has(token.key)) return 'PERSONS';
  const lemma = token.analyses[0]?.lemma ?? '';
  const known = lexicon().get(token.key) ?? lexicon().get(lemma) ?? lexicon().get(lastPart(lemma));
  if (known !== undefined) return known;
  const capital = token.text.charCodeAt(0) < 0x61;
  return capital && PEOPLE.test(token.key) ? 'PERSONS' : null;
}

/** `peacekeepers-turned-smugglers` counts what its last part names. */
const lastPart = (lemma: string): string => lemma.slice(lemma.lastIndexOf('-') + 1);

/** Whether a number before this word counts it: people, bodies, things, money; units of time and length are not asked. */
export const isMeasured = (token: Token | undefined): boolean =>
  token !== undefined && token.analyses[0]?.number !== 'SG' && measureOf(token) !== null;

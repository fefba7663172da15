import { CAUSES_OF_HARM } from '../../../schema/ontology/classes.ts';
import { conflicting, type Facets, overlap, reversed } from './facets.ts';

/** Whether rules hold two events of one type for one happening, `a` being told before `b`. */
export function isSame(a: Facets, b: Facets): boolean {
  if (isHeadlineOf(a, b)) return true;
  if (excluded(a, b)) return false;
  if (isToll(a, b)) return true;
  const who = overlap(a.who, b.who);
  const where = overlap(a.places, b.places);
  // One who strikes in two places strikes twice.
  const apart = where === 0 && a.places.size > 0 && b.places.size > 0;
  const shared = where + (apart ? 0 : who);
  const back = b.trigger === 'DEFINITE';
  const headline = a.heading && b.event.sentence - a.event.sentence <= 2;
  if (a.kin === b.kin)
    return shared > 0 || back || headline || (a.lemma === b.lemma && (isBare(a) || isBare(b)));
  return headline ? shared > 0 : back && a.event.trigger.kind === 'NOUN' && who > 0;
}

/** `اقتحم مسلحون فندقا. وأسفر الهجوم عن قتلى`: the noun with the article for what the sentence before told last of its type. */
export const refersBack = (a: Facets, b: Facets): boolean =>
  b.trigger === 'DEFINITE' &&
  a.trigger !== 'DEFINITE' &&
  b.event.sentence - a.event.sentence === 1 &&
  !excluded(a, b);

/** What is told of the two is hardly true of one; names may be of one all the same, whom the text calls otherwise. */
export const excluded = (a: Facets, b: Facets): boolean =>
  contradicts(a, b) ||
  conflicting(a.agents, b.agents) ||
  conflicting(a.targets, b.targets) ||
  conflicting(a.parties, b.parties) ||
  rivalWords(a, b) ||
  strangers(a, b);

/** In places of which none lies in another. */
const strangers = (a: Facets, b: Facets): boolean => conflicting(a.places, b.places) && !nested(a, b);

/** What is told of the two cannot be true of one. */
export function contradicts(a: Facets, b: Facets): boolean {
  const [earlier, later] = [a.event.time?.value, b.event.time?.value];
  return (
    reversed(a, b) ||
    isAnother(a, b) ||
    // `اعتقلت تونس صحفيا. واعتقلت الجزائر صحفيا`: verbs tell with their subjects who did it.
    (a.trigger === 'VERB' && b.trigger === 'VERB' && conflicting(a.agents, b.agents)) ||
    // `التقى السيسي أردوغان. والتقى ماكرون شولتس`: all who met are others.
    (a.parties.size > 1 && b.parties.size > 1 && conflicting(a.parties, b.parties)) ||
    // `في هجوم في مالي … في هجوم في النيجر`: a noun without the article tells of one that was not told yet.
    (b.trigger === 'NOUN' && a.trigger !== 'VERB' && !a.heading && strangers(a, b)) ||
    // Names of one may be of the other, whom the text calls otherwise; hardly all of them.
    [conflicting(a.agents, b.agents), conflicting(a.targets, b.targets), strangers(a, b)].filter(Boolean)
      .length > 1 ||
    (earlier != null && later != null && (earlier.end < later.start || later.end < earlier.start)) ||
    rivalCounts(a, b)
  );
}

/** `وتجددت الاحتجاجات. وخرجت مظاهرة`: another word without the article for what had been told with it. */
const isAnother = (a: Facets, b: Facets): boolean =>
  a.trigger === 'DEFINITE' && b.trigger === 'NOUN' && a.lemma !== b.lemma && !a.heading;

/** A headline calls by a capital what the text calls by its ministry or army: the same word and the same doer are enough. */
const isHeadlineOf = (a: Facets, b: Facets): boolean =>
  a.heading &&
  b.event.sentence - a.event.sentence <= 2 &&
  a.event.sentence !== b.event.sentence &&
  a.lemma === b.lemma &&
  overlap(a.agents, b.agents) > 0;

/** How many sentences behind an attack or a disaster its dead and wounded are told without a word for it. */
const TOLL = 3;

/** The dead and wounded, with no doer of their own, of the attack or disaster told shortly before. */
const isToll = ({ event: a }: Facets, { event: b }: Facets): boolean =>
  b.trigger.consequence &&
  !a.trigger.consequence &&
  CAUSES_OF_HARM.has(a.sense.type) &&
  b.sentence - a.sentence <= TOLL &&
  !b.participants.some((p) => p.role === 'AGENT');

/** A noun of which nothing says whose or where it is. */
export const isBare = ({ who, places }: Facets): boolean => who.size + places.size === 0;

/** Both name unnamed targets, and not one word of them is the same. */
const rivalWords = (a: Facets, b: Facets): boolean =>
  conflicting(a.unnamedTargets, b.unnamedTargets) && !isCounted(a) && !isCounted(b);
const isCounted = ({ event }: Facets): boolean => event.participants.some((p) => p.nominal?.quantity != null);

const MEETINGS = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ELECT', 'APPOINT']);
const VAST = new Set(['CONTINENT', 'REGION']);

/** A country and a town in it are no contradiction, nor, for what happens in one room, is a continent and anywhere. */
function nested({ event: a }: Facets, { event: b }: Facets): boolean {
  const meeting = MEETINGS.has(a.sense.type);
  return a.places.some((p) =>
    b.places.some(
      (q) =>
        (meeting && (VAST.has(p.entity.kind) || VAST.has(q.entity.kind))) ||
        (p.entity.candidate?.country != null &&
          p.entity.candidate.country === q.entity.candidate?.country &&
          (p.entity.kind === 'COUNTRY') !== (q.entity.kind === 'COUNTRY')),
    ),
  );
}

/** A single attack is not two attacks. */
function rivalCounts({ event: a }: Facets, { event: b }: Facets): boolean {
  const count = (e: Facets['event']) =>
    e.quantities.find((q) => q.measure === 'ATTACKS' || q.measure === 'EVENTS')?.value ?? null;
  const [x, y] = [count(a), count(b)];
  return x !== null && y !== null && x !== y;
}

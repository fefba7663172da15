import { CAUSES_OF_HARM } from '../../../schema/ontology/classes.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

interface Telling {
  readonly view: SyntaxView;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

/** For each event, the index of the first event of the document that is the same happening (its own where it is the first). */
export function sameHappenings(events: readonly EventDraft[], telling: Telling): number[] {
  const same: number[] = [];
  events.forEach((event, i) => {
    let found = i;
    for (let j = i - 1; j >= 0 && found === i; j--) {
      const other = events[j];
      if (other !== undefined && isSame(other, event, telling)) found = same[j] ?? j;
    }
    same.push(found);
  });
  return same;
}

function isSame(a: EventDraft, b: EventDraft, telling: Telling): boolean {
  // What was told respectively of one word is several happenings.
  if (a.sense.type !== b.sense.type || a.trigger.token === b.trigger.token) return false;
  if (isHeadlineOf(a, b, telling)) return true;
  for (const role of ['AGENT', 'TARGET', 'PARTICIPANT'])
    if (conflicting(ids(a, role), ids(b, role))) return false;
  if (rivalWords(a, b)) return false;
  // Who strikes in one and is struck in the other tells two happenings.
  if (reversed(a, b) || reversed(b, a)) return false;
  const [placesA, placesB] = [
    new Set(a.places.map((p) => p.entity.id)),
    new Set(b.places.map((p) => p.entity.id)),
  ];
  if (!nested(a, b, MEETINGS.has(a.sense.type)) && conflicting(placesA, placesB)) return false;
  if (
    a.time?.value != null &&
    b.time?.value != null &&
    (a.time.value.end < b.time.value.start || b.time.value.end < a.time.value.start)
  )
    return false;
  if (rivalCounts(a, b)) return false;
  const { view, language, sentences } = telling;
  const who = overlap(participants(a), participants(b));
  const where = overlap(placesA, placesB);
  // One who strikes in two places strikes twice.
  const apart = where === 0 && placesA.size > 0 && placesB.size > 0;
  const shared = where + (apart ? 0 : who);
  const back = refersBack(b, view);
  if (isToll(a, b)) return true;
  const headline = sentences[a.sentence]?.kind !== 'BODY' && b.sentence - a.sentence <= 2;
  if (language.kinOf(lemma(a, view)) === language.kinOf(lemma(b, view)))
    return shared > 0 || back || headline || (lemma(a, view) === lemma(b, view) && (bare(a) || bare(b)));
  return headline ? shared > 0 : back && a.trigger.kind === 'NOUN' && who > 0;
}

/** A headline calls by a capital what the text calls by its ministry or army: the same word and the same doer are enough. */
const isHeadlineOf = (a: EventDraft, b: EventDraft, { view, sentences }: Telling): boolean =>
  sentences[a.sentence]?.kind !== 'BODY' &&
  b.sentence - a.sentence <= 2 &&
  a.sentence !== b.sentence &&
  lemma(a, view) === lemma(b, view) &&
  overlap(ids(a, 'AGENT'), ids(b, 'AGENT')) > 0;

/** How many sentences behind an attack or a disaster its dead and wounded are told without a word for it. */
const TOLL = 3;

/** The dead and wounded, with no doer of their own, of the attack or disaster told shortly before. */
const isToll = (a: EventDraft, b: EventDraft): boolean =>
  b.trigger.consequence &&
  !a.trigger.consequence &&
  CAUSES_OF_HARM.has(a.sense.type) &&
  b.sentence - a.sentence <= TOLL &&
  !b.participants.some((p) => p.role === 'AGENT');

/** A noun with the article (الهجوم) names what was told before; one with a pronoun (هجومه) may be any of his. */
function refersBack(event: EventDraft, view: SyntaxView): boolean {
  const analysis = view.tokens[event.trigger.token]?.analyses[0];
  return event.trigger.kind === 'NOUN' && analysis?.definite === true && analysis.enclitic === null;
}

/** A noun of which nothing says whose or where it is. */
const bare = (event: EventDraft): boolean => participants(event).size + event.places.length === 0;

const wordsOf = (event: EventDraft): Set<string> =>
  new Set(
    event.participants.flatMap((p) =>
      p.role === 'TARGET' && p.referent.entity === null ? (p.referent.text.match(/\p{L}{3,}/gu) ?? []) : [],
    ),
  );

/** Both name unnamed targets, and not one word of them is the same. */
const rivalWords = (a: EventDraft, b: EventDraft): boolean =>
  conflicting(wordsOf(a), wordsOf(b)) && !counted(a) && !counted(b);
const counted = (event: EventDraft): boolean => event.participants.some((p) => p.nominal?.quantity != null);

const ids = (event: EventDraft, role: string): Set<string> =>
  new Set(
    event.participants
      .filter((p) => p.role === role && p.referent.entity !== null)
      .map((p) => p.referent.entity?.id ?? ''),
  );
const participants = (event: EventDraft): Set<string> =>
  new Set(event.participants.flatMap((p) => (p.referent.entity === null ? [] : [p.referent.entity.id])));
const reversed = (a: EventDraft, b: EventDraft): boolean => {
  const [agents, targets] = [ids(a, 'AGENT'), ids(b, 'TARGET')];
  return overlap(agents, targets) > 0 && overlap(agents, ids(b, 'AGENT')) === 0;
};
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((x) => b.has(x)).length;
const conflicting = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && overlap(a, b) === 0;
const lemma = (event: EventDraft, view: SyntaxView): string =>
  view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';

const MEETINGS = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ELECT', 'APPOINT']);
const VAST = new Set(['CONTINENT', 'REGION']);

/** A country and a town in it are no contradiction, nor, for what happens in one room, is a continent and anywhere. */
const nested = (a: EventDraft, b: EventDraft, meeting: boolean): boolean =>
  a.places.some((p) =>
    b.places.some(
      (q) =>
        (meeting && (VAST.has(p.entity.kind) || VAST.has(q.entity.kind))) ||
        (p.entity.candidate?.country != null &&
          p.entity.candidate.country === q.entity.candidate?.country &&
          (p.entity.kind === 'COUNTRY') !== (q.entity.kind === 'COUNTRY')),
    ),
  );

/** A single attack is not two attacks. */
const rivalCounts = (a: EventDraft, b: EventDraft): boolean => {
  const count = (e: EventDraft) =>
    e.quantities.find((q) => q.measure === 'ATTACKS' || q.measure === 'EVENTS')?.value ?? null;
  const [x, y] = [count(a), count(b)];
  return x !== null && y !== null && x !== y;
};

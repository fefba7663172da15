import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** For each event, the index of the first event of the document that is the same happening (its own where it is the first). */
export function sameHappenings(events: readonly EventDraft[], view: SyntaxView): number[] {
  const same: number[] = [];
  events.forEach((event, i) => {
    let found = i;
    for (let j = i - 1; j >= 0 && found === i; j--) {
      const other = events[j];
      if (other !== undefined && isSame(other, event, view)) found = same[j] ?? j;
    }
    same.push(found);
  });
  return same;
}

function isSame(a: EventDraft, b: EventDraft, view: SyntaxView): boolean {
  if (a.sense.type !== b.sense.type) return false;
  if (conflicting(ids(a, 'AGENT'), ids(b, 'AGENT')) || conflicting(ids(a, 'TARGET'), ids(b, 'TARGET')))
    return false;
  if (conflicting(ids(a, 'PARTICIPANT'), ids(b, 'PARTICIPANT'))) return false;
  const [placesA, placesB] = [
    new Set(a.places.map((p) => p.entity.id)),
    new Set(b.places.map((p) => p.entity.id)),
  ];
  if (placesA.size > 0 && placesB.size > 0 && !nested(a, b) && conflicting(placesA, placesB)) return false;
  if (
    a.time?.value != null &&
    b.time?.value != null &&
    (a.time.value.end < b.time.value.start || b.time.value.end < a.time.value.start)
  )
    return false;
  if (rivalCounts(a, b)) return false;
  const [lemmaA, lemmaB] = [lemma(a, view), lemma(b, view)];
  const back = view.tokens[b.trigger.token]?.analyses[0]?.definite === true || b.nominal?.definite === true;
  const shared = overlap(participants(a), participants(b)) + overlap(placesA, placesB);
  if (lemmaA === lemmaB) return shared > 0 || back || participants(a).size + placesA.size === 0;
  return back && a.trigger.kind === 'NOUN' && b.trigger.kind === 'NOUN' && shared > 0;
}

const ids = (event: EventDraft, role: string): Set<string> =>
  new Set(
    event.participants
      .filter((p) => p.role === role && p.referent.entity !== null)
      .map((p) => p.referent.entity?.id ?? ''),
  );
const participants = (event: EventDraft): Set<string> =>
  new Set(event.participants.flatMap((p) => (p.referent.entity === null ? [] : [p.referent.entity.id])));
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((x) => b.has(x)).length;
const conflicting = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && overlap(a, b) === 0;
const lemma = (event: EventDraft, view: SyntaxView): string =>
  view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';

/** A country and a town in it are no contradiction. */
const nested = (a: EventDraft, b: EventDraft): boolean =>
  a.places.some((p) =>
    b.places.some(
      (q) =>
        p.entity.candidate?.country != null &&
        p.entity.candidate.country === q.entity.candidate?.country &&
        (p.entity.kind === 'COUNTRY') !== (q.entity.kind === 'COUNTRY'),
    ),
  );

/** A single attack is not two attacks. */
const rivalCounts = (a: EventDraft, b: EventDraft): boolean => {
  const count = (e: EventDraft) =>
    e.quantities.find((q) => q.measure === 'ATTACKS' || q.measure === 'EVENTS')?.value ?? null;
  const [x, y] = [count(a), count(b)];
  return x !== null && y !== null && x !== y;
};

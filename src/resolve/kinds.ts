import type { EventType, Modality } from '../../schema/ontology/enums.ts';
import type { Agreement } from './sites.ts';
import type { Telling } from './telling.ts';

/** Types that one writer may choose where another chooses the other; a row for each pair, with an example. */
const NEAR_TYPES: readonly (readonly [EventType, EventType])[] = [
  ['AGREE', 'CONSULT'], // the talks that signed it, and the signing
  ['AGREE', 'COOPERATE'], // a joint project agreed on
  ['AID', 'SUPPORT'], // stood by it with arms
  ['ACCUSE', 'REJECT'], // condemned the decision, rejected it
  ['APPOINT', 'RETREAT'], // left office, was made to resign
  ['ASSAULT', 'COERCE'], // took hostages, detained them
  ['ASSAULT', 'DISASTER'], // an explosion of which the cause is open
  ['ASSAULT', 'PROTEST'], // a riot, clashes in the street
  ['COERCE', 'SANCTION'], // banned, put under an embargo
  ['CONCEDE', 'RETREAT'], // gave in, let them go
  ['CONSULT', 'COOPERATE'], // worked together on it
];

const NEAR = new Map<EventType, Set<EventType>>();
for (const [a, b] of NEAR_TYPES) {
  NEAR.set(a, (NEAR.get(a) ?? new Set<EventType>()).add(b));
  NEAR.set(b, (NEAR.get(b) ?? new Set<EventType>()).add(a));
}

/** The types that a happening of this type may be told as, this one among them. */
export const typesLike = (type: EventType): readonly EventType[] => [type, ...(NEAR.get(type) ?? [])];

/** Modes of one type that say the same at different depth, or of one happening in its course: arms and what they did. */
const KINDRED_MODES: readonly (readonly string[])[] = [
  ['aerial', 'drone', 'heavy-weapons', 'explosives', 'targeted', 'destroy'],
  ['explosives', 'suicide-attack', 'targeted', 'firearms'],
  ['firearms', 'heavy-weapons'],
  ['firearms', 'primitive', 'targeted', 'abduct'],
  ['beat', 'torture', 'crowd-control', 'primitive'],
  ['demo', 'obstruct', 'riot', 'vandalize', 'strike'],
  ['visit', 'multilateral', 'third-party'],
  ['allege', 'disapprove'],
  ['troops', 'weapons', 'militia', 'police'],
];

const kindred = (a: string, b: string): boolean =>
  a === b || KINDRED_MODES.some((modes) => modes.includes(a) && modes.includes(b));

/** How well two tellings agree on what happened; null when they tell different things. */
export function compareKinds(a: Telling, b: Telling): Agreement | null {
  let best: Agreement | null = null;
  const found = (name: string, points: number) => {
    if (best === null || points > best.points) best = { name, points };
  };
  for (const x of a.kinds)
    for (const y of b.kinds) {
      if (x.type !== y.type) {
        if (NEAR.get(x.type)?.has(y.type)) found('near type', -1.5);
      } else if (x.mode === null || y.mode === null) found('type', 0);
      else if (x.mode === y.mode) found('mode', 0.5);
      else if (kindred(x.mode, y.mode)) found('type', 0);
    }
  return best;
}

/** What happened and what somebody denies is one happening with rival accounts; what is planned, asked for or feared is not yet. */
export const REALM: Readonly<Record<Modality, string>> = {
  ACTUAL: 'happened',
  DENIED: 'happened',
  PLANNED: 'planned',
  REQUESTED: 'requested',
  HYPOTHETICAL: 'hypothetical',
};

/** A document that tells of a plan and of its outcome as one happening stands in both realms. */
export const sameRealm = (a: Telling, b: Telling): boolean =>
  a.modalities.some((one) => b.modalities.some((other) => REALM[one] === REALM[other]));

/** How rarely something of this type happens to the same parties on the same day, in points. */
const RARITY: Partial<Record<EventType, number>> = {
  ELECT: 3,
  APPOINT: 2,
  DISASTER: 1.5,
  ESTABLISH: 1,
  SANCTION: 1,
  AGREE: 0.5,
  RETREAT: 0.5,
  // Heard of the same speakers every day.
  REQUEST: -0.5,
  ACCUSE: -0.5,
  REJECT: -0.5,
  SUPPORT: -0.5,
};

export const rarityOf = (a: Telling, b: Telling): number =>
  Math.min(...[...a.kinds, ...b.kinds].map(({ type }) => RARITY[type] ?? 0));

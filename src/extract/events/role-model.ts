/** The model of who takes part in an event, and as what: it weighs what the rules found against all that can be seen, in each language by its own trees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import type { LanguageCode, Role } from '../../../schema/ontology/enums.ts';
import { BoostedTrees } from '../../languages/shared/boosted-trees.ts';
import { kept } from '../../text/kept.ts';
import { packageRoot } from '../../text/package-root.ts';
import { bySentence } from '../by-sentence.ts';
import type { DocumentLayers } from '../layers.ts';
import { type ArgumentCandidate, candidatesOf, type Scene, scenesOf } from './candidates.ts';
import { addParticipant, addPlace, type EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import {
  CANDIDATE_AT,
  candidateFeatures,
  EVENT_AT,
  ROLE_COLUMNS,
  ruleFeatures,
  type Situation,
  situationOf,
} from './role-features.ts';
import { keepVictims } from './tolls.ts';

/** Where the model of a language stands; made by scripts/events/train-roles.ts. */
export const rolesFile = (language: string): string => `src/extract/events/roles-${language}.tsv`;
/** The roles of those who may take part; a place may be a place alone. */
export const PARTY_ROLES: readonly Role[] = ['AGENT', 'TARGET', 'PARTICIPANT'];
const PLACE_ROLES = ['PLACE'] as const;

/** What a role must exceed in thousandths of a logit: what the rules found stays on a weaker word than what they did not find. */
const KEPT = -1700;
const ADDED = -1000;

const model: (language: LanguageCode) => BoostedTrees = kept(
  (language) =>
    new BoostedTrees(readFileSync(join(packageRoot(), rolesFile(language)), 'utf8'), ROLE_COLUMNS),
);

/** The row of the candidate that is weighed. */
const row = new Int32Array(ROLE_COLUMNS.length);

/** Give the events of a document the participants and places that the model holds them to have. */
export function weighRoles(events: readonly EventDraft[], layers: DocumentLayers, filling: Filling): void {
  const scenes = scenesOf(layers, filling);
  for (const [sentence, here] of bySentence(events)) {
    const scene = scenes[sentence];
    if (scene !== undefined) weighSentence(here, scene, layers, filling);
  }
  for (const event of events) keepVictims(event);
}

function weighSentence(
  events: readonly EventDraft[],
  scene: Scene,
  layers: DocumentLayers,
  filling: Filling,
): void {
  const weighed = events.map((event) => {
    const candidates = candidatesOf(event, scene, filling);
    const mates = events.filter((mate) => mate !== event);
    const situation = situationOf(event, mates, candidates, layers, filling);
    model(filling.language.code).write(situation.values, row, EVENT_AT);
    return candidates.map((candidate) => ({
      candidate,
      role: likeliest(candidate, situation, layers, filling),
    }));
  });
  events.forEach((event, i) => {
    event.participants.length = 0;
    event.places.length = 0;
    for (const { candidate, role } of weighed[i] ?? []) {
      const { referent, nominal, slot } = candidate;
      if (role === null) continue;
      if (role !== 'PLACE') addParticipant(event, { slot: slot ?? 'likely', nominal, referent, role });
      else if (referent.entity !== null) addPlace(event, referent);
    }
  });
}

/** With the values of the event in the row: the role that the rules found, where the model does not deny it; else the likeliest, where one is likely enough. */
function likeliest(
  candidate: ArgumentCandidate,
  situation: Situation,
  layers: DocumentLayers,
  filling: Filling,
): Role | 'PLACE' | null {
  const trees = model(filling.language.code);
  trees.write(ruleFeatures(candidate, situation), row, 0);
  trees.write(candidateFeatures(candidate, situation, layers, filling), row, CANDIDATE_AT);
  const of = (role: Role | 'PLACE', least: number): number =>
    trees.score(trees.classes.indexOf(role), row, least);
  if (candidate.role !== null && of(candidate.role, KEPT) > KEPT) return candidate.role;
  let best: Role | 'PLACE' | null = null;
  let top = ADDED;
  for (const role of candidate.referent.entity?.type === 'PLACE' ? PLACE_ROLES : PARTY_ROLES) {
    if (isExcluded(candidate, role, situation, filling)) continue;
    const likely = of(role, top);
    if (likely > top) [best, top] = [role, likely];
  }
  return best;
}

/** `an agreement between Yerevan and Baku`: those who are named as both sides are all, but for who speaks for them. */
const isClosed = ({ participants }: EventDraft, { language }: Filling): boolean =>
  participants.filter(
    ({ slot, role }) => role === 'PARTICIPANT' && slot === language.words.betweenPreposition,
  ).length > 1;

/** What no likelihood outweighs: a second place, where someone came from, and that whoever speaks of a deed has done it himself. */
function isExcluded(
  { nominal, referent }: ArgumentCandidate,
  role: Role | 'PLACE',
  { event, governing, teller }: Situation,
  filling: Filling,
): boolean {
  const { view, language } = filling;
  if (role === 'PLACE') {
    const root = nominal === null ? null : view.nominal(view.root(view.first(nominal.index)));
    return event.places.length > 0 || root?.preposition === language.words.fromPreposition;
  }
  if (role === 'PARTICIPANT' && referent.entity?.kind !== 'PERSON' && isClosed(event, filling)) return true;
  if (role !== 'AGENT') return false;
  if (!DONE_BY_SAYING.has(event.sense.type) && referent.entity !== null && teller === referent.entity.id)
    return true;
  if (governing === undefined) return false;
  const governs = (as: Role): boolean =>
    governing.participants.some((p) => p.role === as && p.referent.start === referent.start);
  return (
    (DONE_BY_SAYING.has(governing.sense.type) && governs('AGENT')) ||
    // Who is asked does not do it where another does.
    (event.clause?.subject != null && governs('TARGET'))
  );
}

import type { StatementRecord } from '../../../schema/document-graph.ts';
import type { LinearModel } from '../../languages/shared/linear-model.ts';
import type { Entity } from '../layers.ts';
import type { Filling } from './arguments.ts';
import { type Candidate, type CandidateRole, candidatesOf } from './candidates.ts';
import type { EventDraft } from './draft.ts';
import { roleFeatures } from './role-features.ts';

/** What a candidate's class may be: a role, or that it has no part in the event. */
export const ROLE_CLASSES = ['NONE', 'AGENT', 'TARGET', 'PARTICIPANT', 'PLACE'] as const;

/** How much likelier no part must be than a role, in thousandths: where five-fold F1 is highest. */
const NONE_MARGIN = 300;

const EQUALS = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Decide for every candidate of every event what it is to the event, weighing what the rules say against what the annotated documents teach. */
export function weighRoles(
  events: readonly EventDraft[],
  filling: Filling,
  statements: readonly StatementRecord[],
  entities: readonly Entity[],
  model: LinearModel,
): void {
  for (const event of events) {
    const candidates = candidatesOf(event, filling, statements, entities);
    const decided = candidates.map((c) => decide(c, candidates, event, filling, model));
    event.participants.length = 0;
    event.places.length = 0;
    candidates.forEach((candidate, i) => {
      const role = decided[i];
      const { referent } = candidate;
      if (role === undefined || role === null) return;
      if (role === 'PLACE') {
        if (referent.entity !== null)
          event.places.push({ entity: referent.entity, start: referent.start, end: referent.end });
      } else event.participants.push({ slot: candidate.slot, nominal: candidate.nominal, referent, role });
    });
  }
}

function decide(
  candidate: Candidate,
  all: readonly Candidate[],
  event: EventDraft,
  filling: Filling,
  model: LinearModel,
): CandidateRole | null {
  const scores = model.scores(roleFeatures(candidate, all, event, filling));
  let best: CandidateRole | null = null;
  let most = (scores[0] ?? 0) - NONE_MARGIN;
  for (const role of ['AGENT', 'TARGET', 'PARTICIPANT', 'PLACE'] as const) {
    const score = scores[ROLE_CLASSES.indexOf(role)] ?? 0;
    if (score > most && possible(role, candidate, event)) {
      most = score;
      best = role;
    }
  }
  return best;
}

/** Words are nowhere, towns do nothing, and only equals participate. */
function possible(role: CandidateRole, { referent }: Candidate, event: EventDraft): boolean {
  const { entity } = referent;
  if (role === 'PLACE') return entity?.type === 'PLACE';
  if (role === 'PARTICIPANT' && !EQUALS.has(event.sense.type)) return false;
  return entity === null || entity.type === 'ACTOR' || entity.kind === 'COUNTRY';
}

import type { StatementRecord } from '../../../schema/document-graph.ts';
import type { Entity, Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { Filling } from './arguments.ts';
import type { EventDraft } from './draft.ts';

export type CandidateRole = 'AGENT' | 'TARGET' | 'PARTICIPANT' | 'PLACE';

/** Someone, something or somewhere that an event may involve: mentioned in its sentence, or found for it by a rule. */
export interface Candidate {
  readonly referent: Referent;
  /** The noun phrase in the event's sentence; null for what is understood. */
  readonly nominal: Nominal | null;
  /** The role that the rules gave it, and the slot in which they found it. */
  readonly rule: CandidateRole | null;
  readonly slot: string;
  readonly speaker: boolean;
}

/** All candidates of an event: what the rules found, the entities and unnamed parties of its sentence, and who tells it. */
export function candidatesOf(
  event: EventDraft,
  filling: Filling,
  statements: readonly StatementRecord[],
  entities: readonly Entity[],
): Candidate[] {
  const { view, referents, quantities } = filling;
  const found: Candidate[] = [];
  const seen = new Set<Entity>();
  const texts = new Set<number>();
  const speaker = speakerOf(event, statements, filling);
  const add = (
    referent: Referent,
    nominal: Nominal | null,
    rule: CandidateRole | null,
    slot: string,
  ): void => {
    if (referent.entity === null ? texts.has(referent.start) : seen.has(referent.entity)) return;
    if (referent.entity === null) texts.add(referent.start);
    else seen.add(referent.entity);
    found.push({
      referent,
      nominal,
      rule,
      slot,
      speaker: referent.entity !== null && referent.entity.id === speaker,
    });
  };
  for (const p of event.participants) add(p.referent, p.nominal, p.role, p.slot);
  for (const p of event.places)
    add(
      { entity: p.entity, start: p.start, end: p.end },
      nominalAt(p.start, event, filling),
      'PLACE',
      'place',
    );
  for (const nominal of nominalsOf(event, filling)) {
    const own = referents.own(nominal);
    if (own !== null) add({ entity: own.entity, start: own.start, end: own.end }, nominal, null, '-');
    else if (nominal.governor === null || view.nominal(nominal.governor).name === null) {
      if (view.at(event.trigger.token)?.index === nominal.index) continue;
      if (
        referents.of(nominal.index).entity === null &&
        referents.isParty(nominal, view.quantityOf(nominal, quantities))
      )
        add(referents.words(nominal.index), nominal, null, '-');
    }
  }
  const told = speaker === null ? undefined : entities.find((e) => e.id === speaker);
  const first = told?.mentions[0];
  if (told !== undefined && first !== undefined && !seen.has(told))
    add({ entity: told, start: first.start, end: first.end }, null, null, '-');
  return found;
}

/** Nominals of the event's sentence, those nearest to its trigger first, so that of several mentions the nearest counts. */
function nominalsOf(event: EventDraft, { view }: Filling): Nominal[] {
  const distance = (n: Nominal): number => Math.abs(n.head - event.trigger.token);
  return view.syntax.nominals
    .filter((n) => n.sentence === event.sentence)
    .toSorted((a, b) => distance(a) - distance(b) || a.index - b.index);
}

function nominalAt(start: number, event: EventDraft, { view }: Filling): Nominal | null {
  return (
    view.syntax.nominals.find((n) => n.sentence === event.sentence && n.start <= start && start < n.end) ??
    null
  );
}

/** The id of the one in whose words the event is told, innermost. */
function speakerOf(
  event: EventDraft,
  statements: readonly StatementRecord[],
  { view }: Filling,
): string | null {
  const at = view.tokens[event.trigger.token]?.start ?? 0;
  let best: StatementRecord | null = null;
  for (const statement of statements) {
    const { start, end } = statement.content;
    if (at < start || at >= end) continue;
    if (best === null || end - start < best.content.end - best.content.start) best = statement;
  }
  return best?.speaker ?? null;
}

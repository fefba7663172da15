/** Making one edit in a working graph. */
import type { Found } from './locate.ts';
import { moveMention } from './mentions.ts';
import type { ArgumentEdit, Edit, EventEdit, Target } from './model.ts';
import type { MentionKey, Working, WorkingEvent, WorkingPart } from './working.ts';

/** Reads instead of what was found what the edit says; nothing where an earlier edit has taken it out. */
export function applyEdit(working: Working, found: Found, edit: Edit, curationId: string): void {
  switch (found.kind) {
    case 'DOCUMENT':
      // Its head is corrected before it is read: see heads.ts.
      return;
    case 'EVENT': {
      const event = working.events.get(found.event.id);
      if (event === undefined) return;
      if ('reject' in edit) working.events.delete(found.event.id);
      if ('event' in edit) changeEvent(working, event, edit.event, curationId);
      return;
    }
    case 'ARGUMENT': {
      const event = working.events.get(found.event.id);
      const part = event?.parts.find(({ key }) => key === found.at);
      if (event === undefined || part === undefined) return;
      if ('reject' in edit) event.parts = event.parts.filter((one) => one !== part);
      if ('argument' in edit) changePart(working, event, part, edit.argument);
      return;
    }
    case 'QUANTITY': {
      const event = working.events.get(found.event.id);
      if (event === undefined) return;
      if ('reject' in edit) event.quantities = event.quantities.filter(({ key }) => key !== found.at);
      if ('quantity' in edit)
        event.quantities = event.quantities.map((one) =>
          one.key === found.at ? { ...one, ...edit.quantity } : one,
        );
      return;
    }
    case 'MENTION': {
      const at: MentionKey = [found.entity.id, found.at];
      if ('reject' in edit) moveMention(working, at, null);
      if ('target' in edit) moveMention(working, at, edit.target);
      return;
    }
    case 'ENTITY': {
      const entity = working.entities.get(found.entity.id);
      if (entity !== undefined && 'target' in edit) working.retarget(entity, edit.target);
      return;
    }
    case 'STATEMENT':
      if ('reject' in edit) dropStatement(working, found.statement.id);
      if ('target' in edit) changeSpeaker(working, found.statement.id, edit.target);
  }
}

function changeEvent(working: Working, event: WorkingEvent, edit: EventEdit, curationId: string): void {
  const { type, mode, modality, days, place, amount, participant } = edit;
  const { record } = event;
  const { start, end } = record.trigger;
  event.record = {
    ...record,
    ...(type === undefined ? {} : { type }),
    ...(mode === undefined ? {} : { mode }),
    ...(modality === undefined ? {} : { modality }),
    ...(days === undefined ? {} : { time: days === null ? null : timeOf(record, days) }),
    // Somebody has looked: of several tellings this one counts.
    confidence: 1,
    rule: ruled(record.rule),
  };
  const understood = { start, end: start };
  if (place !== undefined)
    event.parts = [
      ...event.parts.filter(({ role }) => role !== 'PLACE'),
      {
        key: `${curationId}/place`,
        role: 'PLACE',
        who: { entity: working.entityOf(place).record.id },
        ...understood,
      },
    ];
  if (participant !== undefined)
    event.parts = [
      ...event.parts,
      {
        key: `${curationId}/participant`,
        role: participant.role,
        who: { entity: working.entityOf(participant.target).record.id },
        ...understood,
      },
    ];
  if (amount !== undefined) {
    const told = event.quantities.find(({ measure }) => measure === amount.measure);
    event.quantities = [
      ...event.quantities.filter(({ measure }) => measure !== amount.measure),
      { start, end, key: `${curationId}/amount`, ...told, ...amount },
    ];
  }
}

const ruled = (rule: string): string => (rule.endsWith('+curated') ? rule : `${rule}+curated`);

/** The days beside the expression that was read; without one they stand by themselves. */
const timeOf = (
  { time, trigger }: WorkingEvent['record'],
  { from, to, precision }: NonNullable<EventEdit['days']>,
): NonNullable<WorkingEvent['record']['time']> => ({
  ...(time ?? { text: '', from: trigger.start, to: trigger.start }),
  start: from,
  end: to,
  precision,
});

function changePart(
  working: Working,
  event: WorkingEvent,
  part: WorkingPart,
  { role, target }: ArgumentEdit,
): void {
  if (role !== undefined) part.role = role;
  if (target !== undefined) part.who = { entity: working.entityOf(target).record.id };
  // Only a place can be where something happens.
  if (part.role === 'PLACE' && !isPlace(working, part))
    event.parts = event.parts.filter((one) => one !== part);
}

const isPlace = (working: Working, { who }: WorkingPart): boolean =>
  'entity' in who && working.entities.get(who.entity)?.record.type === 'PLACE';

function changeSpeaker(working: Working, id: string, target: Target): void {
  const statement = working.statements.get(id);
  if (statement === undefined || target.type !== 'ACTOR') return;
  const speaker = working.entityOf(target).record.id;
  working.statements.set(id, { ...statement, speaker, speakerText: null, rule: ruled(statement.rule) });
}

/** What was said in it is said in the statement around it, or by the document itself. */
function dropStatement(working: Working, id: string): void {
  const statement = working.statements.get(id);
  if (statement === undefined) return;
  working.statements.delete(id);
  for (const [key, other] of working.statements)
    if (other.within === id) working.statements.set(key, { ...other, within: statement.within });
  for (const event of working.events.values())
    if (event.record.statement === id) event.record = { ...event.record, statement: statement.within };
}

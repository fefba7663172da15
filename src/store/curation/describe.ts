/** Saying for people what an edit changes. */
import type { Span } from '../../text/span.ts';
import type { StoredEvent } from '../ingest/stored-graph.ts';
import type { FoundAssertion, OpenDocument } from './assertions.ts';
import type { Found } from './locate.ts';
import type { Amount, Change, Edit, Target } from './model.ts';
import { nameOf } from './targets.ts';
import { partsOf, type Working, type WorkingEntity, type WorkingEvent, type WorkingPart } from './working.ts';

/** The words that something stands at in its text. */
function quoteOf({ working }: OpenDocument, found: Found): string | null {
  const at = (span: Span | undefined) =>
    span === undefined || span.start === span.end ? null : working.quote(span);
  switch (found.kind) {
    case 'DOCUMENT':
      return null;
    case 'EVENT':
      return at(found.event.trigger);
    case 'ARGUMENT':
      return at(partsOf(found.event)[found.at]) ?? at(found.event.trigger);
    case 'QUANTITY':
      return at(found.event.quantities[found.at]);
    case 'MENTION':
      return at(found.entity.mentions[found.at]);
    case 'ENTITY':
      return at(found.entity.mentions[0]);
    case 'STATEMENT':
      return at(found.statement.cue);
  }
}

/** What an edit changes, as things stand now: a change of nothing is left out. */
export function changesOf({ document, found }: FoundAssertion, edit: Edit): Change[] {
  const { working } = document;
  const quote = quoteOf(document, found);
  const changes: Change[] = [];
  const change = (field: string, before: string | null, after: string | null) => {
    if (before !== after) changes.push({ quote, field, before, after });
  };
  if ('reject' in edit) change('rejected', 'false', 'true');
  const event = 'event' in found ? working.events.get(found.event.id) : undefined;
  if ('event' in edit && event !== undefined) {
    const { type, mode, modality, days, place, amount, participant } = edit.event;
    const { record } = event;
    if (type !== undefined) change('type', record.type, type);
    if (mode !== undefined) change('mode', record.mode, mode);
    if (modality !== undefined) change('modality', record.modality, modality);
    if (days !== undefined)
      change('time', daysOf(record), days === null ? null : daysText(days.from, days.to));
    if (place !== undefined && !isOnlyPlace(working, event, place))
      change('place', placesOf(working, event), nameOf(place));
    if (amount !== undefined) change('number', amountsOf(event, amount), amountText(amount));
    if (participant !== undefined)
      change('participant', null, `${participant.role} ${nameOf(participant.target)}`);
  }
  if (found.kind === 'ARGUMENT' && 'argument' in edit) {
    const part = event?.parts.find(({ key }) => key === found.at);
    const { role, target } = edit.argument;
    if (part !== undefined && role !== undefined) change('role', part.role, role);
    if (part !== undefined && target !== undefined && nodeOf(working, part)?.node.id !== target.id)
      changes.push({ quote, field: 'entity', before: whoText(working, part), after: nameOf(target) });
  }
  if (found.kind === 'QUANTITY' && 'quantity' in edit) {
    const quantity = event?.quantities.find(({ key }) => key === found.at);
    if (quantity !== undefined)
      change('number', amountText(quantity), amountText({ ...quantity, ...edit.quantity }));
  }
  if ('target' in edit) {
    const entity = entityOf(working, found);
    if (entity?.node.id !== edit.target.id)
      changes.push({
        quote,
        field: found.kind === 'STATEMENT' ? 'speaker' : 'entity',
        before: entity === undefined ? null : entityName(entity),
        after: nameOf(edit.target),
      });
  }
  return changes;
}

/** The entity that something stands for now. */
export function entityOf(working: Working, found: Found): WorkingEntity | undefined {
  switch (found.kind) {
    case 'MENTION':
      return working.holderOf([found.entity.id, found.at]);
    case 'ENTITY':
      return working.entities.get(found.entity.id);
    case 'STATEMENT':
      return working.entities.get(working.statements.get(found.statement.id)?.speaker ?? '');
    case 'ARGUMENT': {
      const part = working.events.get(found.event.id)?.parts.find(({ key }) => key === found.at);
      return part === undefined ? undefined : nodeOf(working, part);
    }
    default:
      return undefined;
  }
}

const nodeOf = (working: Working, { who }: WorkingPart): WorkingEntity | undefined =>
  'entity' in who ? working.entities.get(who.entity) : undefined;

const entityName = ({ record: { names, id } }: WorkingEntity): string => nameOf({ names, id });

const whoText = (working: Working, part: WorkingPart): string => {
  const entity = nodeOf(working, part);
  if (entity !== undefined) return entityName(entity);
  return 'text' in part.who ? part.who.text : part.who.entity;
};

const daysText = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const daysOf = ({ time }: StoredEvent): string | null =>
  time === null || time.start === null || time.end === null ? null : daysText(time.start, time.end);

const placed = ({ parts }: WorkingEvent) => parts.filter(({ role }) => role === 'PLACE');
const isOnlyPlace = (working: Working, event: WorkingEvent, { id }: Target): boolean => {
  const [only, ...others] = placed(event);
  return only !== undefined && others.length === 0 && nodeOf(working, only)?.node.id === id;
};
const placesOf = (working: Working, event: WorkingEvent): string | null =>
  placed(event)
    .map((part) => whoText(working, part))
    .join(', ') || null;

const amountText = ({ measure, value, low, high, unit }: Amount): string => {
  const range = value !== null ? String(value) : `${low ?? ''}..${high ?? ''}`;
  return [measure, range, unit].filter((part) => part !== null).join(' ');
};
const amountsOf = ({ quantities }: WorkingEvent, { measure }: Amount): string | null =>
  quantities
    .filter((one) => one.measure === measure)
    .map(amountText)
    .join(', ') || null;

/** What corrections of what texts say are given, and what that means. */
import type {
  ArgumentRole as ArgumentRoleName,
  Measure as MeasureName,
  Modality as ModalityName,
  TimePrecision as Precision,
  EventType as Type,
} from '../../../../schema/ontology/enums.ts';
import {
  type Amount,
  ASSERTIONS,
  type AssertionCorrection,
  type AssertionRef,
  type Days,
} from '../../../store/index.ts';
import { builder } from '../../builder.ts';
import { inputError } from '../../errors.ts';
import type { Given } from '../../given.ts';
import { idsOf, parseId } from '../../ids.ts';
import { currencyOf, daysOf, dayWithin, HAPPENING, MOST, within } from '../../lists/values.ts';
import { ArgumentRole, EventMode, EventType, Measure, Modality, TimePrecision } from '../enums.ts';
import { type Signed, signedFields } from '../payload.ts';
import { nodeRef } from './done.ts';

interface TimeInput {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly precision?: Precision | null;
  readonly unknown?: boolean | null;
}
interface NumberInput {
  readonly measure: MeasureName;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
}
interface ParticipantInput {
  readonly role: ArgumentRoleName;
  readonly entityId: string;
}
interface CorrectInput extends Signed {
  readonly assertionId: string;
  readonly type?: Type | null;
  readonly mode?: string | null;
  readonly modality?: ModalityName | null;
  readonly time?: TimeInput | null;
  readonly number?: NumberInput | null;
  readonly placeId?: string | null;
  readonly participant?: ParticipantInput | null;
  readonly role?: ArgumentRoleName | null;
  readonly entityId?: string | null;
}
interface RejectInput extends Signed {
  readonly assertionId: string;
}

const CorrectedTime = builder.inputRef<TimeInput>('CorrectedTimeInput');
CorrectedTime.implement({
  description: 'When something happened: its days, or that they are not known.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day; the first where it is left out.' }),
    precision: t.field({
      type: TimePrecision,
      description:
        'How exactly it is known: DAY for one day, any other for several. DAY or RANGE where it is left out.',
    }),
    unknown: t.boolean({ description: 'True where no day is known; then nothing else is given.' }),
  }),
});

const CorrectedNumber = builder.inputRef<NumberInput>('CorrectedNumberInput');
CorrectedNumber.implement({
  description: 'How many: a number, or what it lies between; from 0 to 10^15.',
  fields: (t) => ({
    measure: t.field({ type: Measure, required: true, description: 'What is counted.' }),
    value: t.float({ description: 'The number.' }),
    low: t.float({ description: 'The least that it may be.' }),
    high: t.float({ description: 'The most that it may be.' }),
    unit: t.string({ description: 'The currency of MONEY, ISO 4217.' }),
  }),
});

const AddedParticipant = builder.inputRef<ParticipantInput>('AddedParticipantInput');
AddedParticipant.implement({
  description: 'One more who takes part.',
  fields: (t) => ({
    role: t.field({ type: ArgumentRole, required: true, description: 'As what.' }),
    entityId: t.id({ required: true, description: 'The id of an actor or a place.' }),
  }),
});

const WHAT =
  'The id of an event (all its reports), a report, a participation (all its arguments), an argument, a quantity, a mention or a statement.';

export const CorrectAssertionInput = builder.inputRef<CorrectInput>('CorrectAssertionInput');
CorrectAssertionInput.implement({
  description: 'What is to be read in a text in place of what was. What is left out stays.',
  fields: (t) => ({
    assertionId: t.id({ required: true, description: WHAT }),
    type: t.field({ type: EventType, description: 'What happens. Of an event or a report.' }),
    mode: t.field({
      type: EventMode,
      description: 'In which way; one of the modes of its type. Of an event or a report.',
    }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is said to have happened. Of an event or a report.',
    }),
    time: t.field({ type: CorrectedTime, description: 'When it happened. Of an event or a report.' }),
    number: t.field({
      type: CorrectedNumber,
      description:
        'How many: in place of all that is told of this measure. Of an event, a report or a quantity.',
    }),
    placeId: t.id({ description: 'Where it happened, and nowhere else. Of an event or a report.' }),
    participant: t.field({
      type: AddedParticipant,
      description: 'One more who takes part. Of an event or a report.',
    }),
    role: t.field({ type: ArgumentRole, description: 'As what. Of a participation or an argument.' }),
    entityId: t.id({
      description:
        'Who or where is meant, of a participation, an argument or a mention; who speaks, of a statement. The id of an actor or a place.',
    }),
    ...signedFields(t),
  }),
});

export const RejectAssertionInput = builder.inputRef<RejectInput>('RejectAssertionInput');
RejectAssertionInput.implement({
  description: 'What a text was read to say, and does not say.',
  fields: (t) => ({ assertionId: t.id({ required: true, description: WHAT }), ...signedFields(t) }),
});

/** What an id points at. Throws INVALID_ID, WRONG_TYPE_OF_ID. */
export function assertionRef(id: string, argument: string): AssertionRef {
  const { type, key } = parseId(id, argument);
  const known = ASSERTIONS.find((one) => one === type);
  const [first, second] = key;
  if (known === undefined || first === undefined)
    throw inputError('WRONG_TYPE_OF_ID', argument, `this is ${idsOf(type)}.`, idsOf(...ASSERTIONS));
  return second === undefined
    ? { type: known, id: first, documentId: null }
    : { type: known, id: second, documentId: first };
}

function timeOf(time: Given<TimeInput>): Days | null {
  const argument = 'input.time';
  const { from, to } = daysOf(time, argument);
  if (time.unknown === true) {
    if (from !== null || to !== null || time.precision != null)
      throw inputError(
        'INVALID_ARGUMENT',
        argument,
        'days are given that are not known.',
        '"unknown" alone, or days',
      );
    return null;
  }
  if (from === null)
    throw inputError('INVALID_ARGUMENT', `${argument}.from`, 'no day is given.', 'a day, or "unknown: true"');
  dayWithin(from, HAPPENING, `${argument}.from`);
  const last = to ?? from;
  const precision = time.precision ?? (from === last ? 'DAY' : 'RANGE');
  if (precision === 'DAY' && from !== last)
    throw inputError(
      'INVALID_ARGUMENT',
      `${argument}.precision`,
      'these are several days.',
      'any other, or one day',
    );
  if (precision !== 'DAY' && from === last)
    throw inputError(
      'INVALID_ARGUMENT',
      `${argument}.precision`,
      'this is one day.',
      'DAY, or a last day in "to"',
    );
  return { from, to: last, precision };
}

/** What comes in fractions: everything else is counted one by one. */
const inParts = (measure: Amount['measure']): boolean =>
  measure === 'MONEY' || measure === 'PERCENT' || measure === 'OTHER';

function amountOf({
  measure,
  value = null,
  low = null,
  high = null,
  unit = null,
}: Given<NumberInput>): Amount {
  const argument = 'input.number';
  const wrong = (field: string, problem: string, allowed: string) =>
    inputError('INVALID_ARGUMENT', `${argument}.${field}`, problem, allowed);
  if (value === null && low === null && high === null)
    throw wrong('value', 'no number is given.', '"value", or one of "low" and "high"');
  for (const [field, number] of Object.entries({ value, low, high }))
    if (
      number !== null &&
      !Number.isInteger(within(number, 0, MOST, `${argument}.${field}`)) &&
      !inParts(measure)
    )
      throw wrong(field, `${measure} is counted in whole numbers.`, 'a whole number');
  if (low !== null && high !== null && low > high)
    throw wrong('low', `it is more than "high", ${high}.`, `up to ${high}`);
  if (value !== null && ((low !== null && low > value) || (high !== null && high < value)))
    throw wrong('value', 'it does not lie between "low" and "high".', 'a number between them');
  return { measure, value, low, high, unit: currencyOf(unit, measure, `${argument}.unit`) };
}

/** What a correction means. Throws INVALID_ARGUMENT, INVALID_DATE, INVALID_ID, WRONG_TYPE_OF_ID. */
export function correctionOf(input: Given<CorrectInput>): AssertionCorrection {
  const { type, mode, modality, time, number, placeId, participant, role, entityId } = input;
  return {
    ...(type == null ? {} : { type }),
    ...(mode === undefined ? {} : { mode }),
    ...(modality == null ? {} : { modality }),
    ...(time == null ? {} : { days: timeOf(time) }),
    ...(number == null ? {} : { amount: amountOf(number) }),
    ...(placeId == null ? {} : { place: placeRef(placeId) }),
    ...(participant == null
      ? {}
      : {
          participant: {
            role: participant.role,
            node: nodeRef(participant.entityId, 'input.participant.entityId'),
          },
        }),
    ...(role == null ? {} : { role }),
    ...(entityId == null ? {} : { node: nodeRef(entityId, 'input.entityId') }),
  };
}

function placeRef(id: string) {
  const node = nodeRef(id, 'input.placeId');
  if (node.type === 'PLACE') return node;
  throw inputError('WRONG_TYPE_OF_ID', 'input.placeId', 'this is the id of an Actor.', 'the id of a Place');
}

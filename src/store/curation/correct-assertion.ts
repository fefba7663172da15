import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { ArgumentRole, EventType } from '../../../schema/ontology/enums.ts';
import { type AssertionRef, type AssertionType, asNamed, Desk, type FoundAssertion } from './assertions.ts';
import { retargeted } from './curate.ts';
import { changesOf, entityOf } from './describe.ts';
import { anchorOf } from './locate.ts';
import { makeCuration } from './make.ts';
import type { Anchor, Author, Change, Edit, EventEdit, Target, TextEdit } from './model.ts';
import { refusal } from './refuse.ts';
import { findSettled, type NodeRef } from './targets.ts';

/** What is to be read instead; what is left out stays. */
export interface AssertionCorrection extends Omit<EventEdit, 'place' | 'participant'> {
  readonly place?: NodeRef;
  readonly participant?: { readonly role: ArgumentRole; readonly node: NodeRef };
  readonly role?: ArgumentRole;
  readonly node?: NodeRef;
}

/** The modes that an event of a type may have. */
export type Modes = (type: EventType) => readonly string[];

/** What can be corrected of what, with the input's name for it. */
const FIELDS: {
  readonly [field in keyof Required<AssertionCorrection>]: readonly [string, readonly AssertionType[]];
} = {
  type: ['type', ['Event', 'Report']],
  mode: ['mode', ['Event', 'Report']],
  modality: ['modality', ['Event', 'Report']],
  days: ['time', ['Event', 'Report']],
  place: ['placeId', ['Event', 'Report']],
  participant: ['participant', ['Event', 'Report']],
  amount: ['number', ['Event', 'Report', 'Quantity']],
  role: ['role', ['Participation', 'Argument']],
  node: ['entityId', ['Participation', 'Argument', 'Mention', 'Statement']],
};

/** Correct what texts were read to say. Throws `UserError` NOT_FOUND, CONTRADICTION, WRONG_TYPE, NO_CHANGE and what finding nodes throws. */
export async function correctAssertion(
  sql: TransactionSql,
  ref: AssertionRef,
  correction: AssertionCorrection,
  modes: Modes,
  author: Author,
): Promise<{ readonly curationId: string }> {
  refuseForeign(ref, correction);
  const { edit, uses } = await editOf(sql, ref, correction);
  const found = await new Desk(sql).find(ref, 'input.assertionId');
  const edits = found.map((one) => ({
    one,
    edit: fitted(
      one,
      retargeted(edit, (target) => asNamed(one.document, target)),
      modes,
    ),
  }));
  const id = randomUUID();
  await makeCuration(sql, draftOf(id, 'CORRECT_ASSERTION', edits, uses), author);
  return { curationId: id };
}

/** Hide what texts were read to say, as if it had not been read. Throws `UserError` NOT_FOUND, MADE_BY_CURATION. */
export async function rejectAssertion(
  sql: TransactionSql,
  ref: AssertionRef,
  author: Author,
): Promise<{ readonly curationId: string }> {
  const found = await new Desk(sql).find(ref, 'input.assertionId');
  const id = randomUUID();
  const edits = found.map((one) => ({ one, edit: { reject: true } as const }));
  await makeCuration(sql, draftOf(id, 'REJECT_ASSERTION', edits, []), author);
  return { curationId: id };
}

interface Pair {
  readonly one: FoundAssertion;
  readonly edit: Edit;
}

/** A curation of these edits; the same words of the same text are corrected once. Throws `UserError` NO_CHANGE. */
export function draftOf(
  id: string,
  kind: 'CORRECT_ASSERTION' | 'REJECT_ASSERTION' | 'SPLIT',
  pairs: readonly Pair[],
  uses: readonly string[],
) {
  const edits = new Map<string, TextEdit>();
  const changes: Change[] = [];
  const [gives, used] = [new Set<string>(), new Set(uses)];
  for (const { one, edit } of pairs) {
    const changed = changesOf(one, edit);
    const anchor = anchorOf(one.document.graph, one.found);
    const { contentHash } = one.document;
    const key = `${contentHash} ${keyOf(anchor)}`;
    if (changed.length === 0 || edits.has(key)) continue;
    edits.set(key, { contentHash, documentId: null, anchor, edit });
    changes.push(...changed);
    // What is rejected later builds on what was corrected of it, and so does another correction of the same.
    gives.add(`at ${key}`);
    if ('event' in anchor) gives.add(`at ${contentHash} ${keyOf({ kind: 'EVENT', ...anchor.event })}`);
    if ('reject' in edit) used.add(`at ${key}`);
    for (const { field } of changed) {
      gives.add(`set ${key} ${field}`);
      used.add(`set ${key} ${field}`);
    }
  }
  if (edits.size === 0)
    throw refusal('NO_CHANGE', 'input', 'it says so already.', 'something that it does not say yet');
  return { id, kind, changes, edits: [...edits.values()], deed: null, gives: [...gives], uses: [...used] };
}

const keyOf = (anchor: Anchor): string => JSON.stringify(anchor);

/** Throws `UserError` CONTRADICTION when something happens in somebody. */
function refusePlaceless(role: ArgumentRole, target: Target, argument: string): void {
  if (role === 'PLACE' && target.type !== 'PLACE')
    throw refusal(
      'CONTRADICTION',
      argument,
      'an event happens in a place.',
      'a place, or the role of an actor',
    );
}

function refuseForeign({ type }: AssertionRef, correction: AssertionCorrection): void {
  const given = Object.entries(FIELDS).filter(
    ([field]) => correction[field as keyof AssertionCorrection] !== undefined,
  );
  const allowed = Object.values(FIELDS).flatMap(([name, types]) => (types.includes(type) ? [name] : []));
  const noun = `of ${type === 'Event' || type === 'Argument' ? 'an' : 'a'} ${type.toLowerCase()}`;
  if (given.length === 0)
    throw refusal(
      'NO_CHANGE',
      'input',
      'nothing is to be corrected.',
      `one at least of ${allowed.join(', ')} ${noun}`,
    );
  for (const [, [name, types]] of given)
    if (!types.includes(type))
      throw refusal(
        'CONTRADICTION',
        `input.${name}`,
        `it is nothing ${noun}.`,
        `${allowed.join(', ')} ${noun}`,
      );
}

async function editOf(sql: TransactionSql, { type }: AssertionRef, correction: AssertionCorrection) {
  const uses: string[] = [];
  const find = async (node: NodeRef, argument: string) => {
    const found = await findSettled(sql, node, argument);
    uses.push(...found.uses);
    return found.target;
  };
  const { place, participant, role, node, ...plain } = correction;
  const target = node === undefined ? undefined : await find(node, 'input.entityId');
  const joining = async ({ role: as, node: who }: NonNullable<AssertionCorrection['participant']>) => {
    const joined = await find(who, 'input.participant.entityId');
    refusePlaceless(as, joined, 'input.participant.entityId');
    return { role: as, target: joined };
  };
  const edit = async (): Promise<Edit> => {
    if (type === 'Mention' && target !== undefined) return { target };
    if (type === 'Statement' && target !== undefined) {
      if (target.type !== 'ACTOR')
        throw refusal('WRONG_TYPE', 'input.entityId', 'a place says nothing.', 'the id of an actor');
      return { target };
    }
    if (type === 'Quantity' && plain.amount !== undefined) return { quantity: plain.amount };
    if (type === 'Argument' || type === 'Participation')
      return {
        argument: { ...(role === undefined ? {} : { role }), ...(target === undefined ? {} : { target }) },
      };
    return {
      event: {
        ...plain,
        ...(place === undefined ? {} : { place: await find(place, 'input.placeId') }),
        ...(participant === undefined ? {} : { participant: await joining(participant) }),
      },
    };
  };
  return { edit: await edit(), uses };
}

/** The edit as it suits what it is made to. Throws `UserError` CONTRADICTION. */
function fitted({ document: { working }, found }: FoundAssertion, edit: Edit, modes: Modes): Edit {
  if (found.kind === 'EVENT' && 'event' in edit) {
    const now = working.events.get(found.event.id)?.record;
    const type = edit.event.type ?? now?.type ?? found.event.type;
    const { mode } = edit.event;
    if (mode != null && !modes(type).includes(mode))
      throw refusal(
        'CONTRADICTION',
        'input.mode',
        `${type} has no such mode.`,
        modes(type).join(', ') || 'none',
      );
    // The mode of another type says nothing of this one.
    if (mode === undefined && type !== now?.type) return { event: { ...edit.event, mode: null } };
  }
  if (found.kind === 'ARGUMENT' && 'argument' in edit) {
    const part = working.events.get(found.event.id)?.parts.find(({ key }) => key === found.at);
    const role = edit.argument.role ?? part?.role;
    const type = edit.argument.target?.type ?? entityOf(working, found)?.record.type;
    if (role === 'PLACE' && type !== 'PLACE')
      throw refusal(
        'CONTRADICTION',
        edit.argument.role === undefined ? 'input.entityId' : 'input.role',
        'an event happens in a place.',
        'a place, or the role of an actor',
      );
  }
  return edit;
}

import { ROLES, type Role } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Row } from './table.ts';

/** What an argument is to the event: a participant, where it happens, what it is done with, or the matter demanded, alleged, agreed. */
export type FrameRole = Role | 'PLACE' | 'INSTRUMENT' | 'CONTENT';

export interface Frame {
  /** Slot (s o g g2, a folded preposition, the word that opens a clause) to the roles it may fill, likeliest first. */
  readonly slots: ReadonlyMap<string, readonly FrameRole[]>;
  /** Slots without which this sense is not meant (`from!:TARGET`). */
  readonly required: ReadonlySet<string>;
}

const FRAME_ROLES: readonly FrameRole[] = [...ROLES, 'PLACE', 'INSTRUMENT', 'CONTENT'];
const STRUCTURAL: ReadonlySet<string> = new Set(['s', 'o', 'g', 'g2']);

const NONE: Frame = { slots: new Map(), required: new Set() };

/** Parses a frame cell whose slots are structural or among `prepositions` (folded) (`s:AGENT from!:TARGET g:AGENT,TARGET`); empty gives a frame without slots. Throws by `row.fail`. */
export function parseFrame(row: Row, prepositions: ReadonlySet<string>, column = 'frame'): Frame {
  const cell = row.text(column);
  if (cell === '') return NONE;
  const slots = new Map<string, readonly FrameRole[]>();
  const required = new Set<string>();
  for (const part of cell.split(' ')) {
    const [name = '', roles] = part.split(':');
    const must = name.endsWith('!');
    const slot = foldKey(must ? name.slice(0, -1) : name);
    if (!STRUCTURAL.has(slot) && !prepositions.has(slot)) row.fail(`${column}: unknown slot ${name}`);
    if (slots.has(slot)) row.fail(`${column}: slot ${name} twice`);
    if (must) required.add(slot);
    slots.set(
      slot,
      (roles ?? '')
        .split(',')
        .map(
          (role) => FRAME_ROLES.find((one) => one === role) ?? row.fail(`${column}: unknown role ${role}`),
        ),
    );
  }
  return { slots, required };
}

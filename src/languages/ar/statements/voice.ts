import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Voice } from '../../statements.ts';
import { CLASSES, PERSONAL, SPOKESMEN } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** The voice of one who speaks, given the nominals of his phrase and its last token. */
export function voiceOf(r: Reading, members: readonly Nominal[], last: number): Voice {
  const head = members[0] as Nominal;
  return {
    kind: kindOf(r, head, members),
    members: members.map((n) => n.index),
    first: head.first,
    last,
    gender: head.gender,
    plural: head.number === 'PL' || head.number === 'DU' || head.quantity !== null,
  };
}

const LEADERS = foldedSet('قائد زعيم قادة زعماء');
/** `قادة مجموعة السبع`: those who lead a body of states together are that body. */
const isLeaders = (r: Reading, head: Nominal, of: Nominal | undefined): boolean =>
  head.number === 'PL' && of !== undefined && r.kindOf(of) === 'IGO' && r.headIn(head, LEADERS);

function kindOf(r: Reading, head: Nominal, members: readonly Nominal[]): Voice['kind'] {
  if (head.name !== null) return 'PARTY';
  if (r.isHonour(head)) return 'REFERENCE';
  if (r.headIn(head, SPOKESMEN)) return 'SPOKESMAN';
  if (r.isDocument(head)) return 'DOCUMENT';
  if (r.headIn(head, CLASSES) || isLeaders(r, head, members[1])) return 'CLASS';
  if (members.length === 1 && head.definite && r.headIn(head, PERSONAL)) return 'REFERENCE';
  return 'PARTY';
}

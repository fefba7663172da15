import type { Nominal } from '../../../extract/layers.ts';
import { writtenCase } from '../syntax/agreement.ts';
import type { Reading } from './reading.ts';

/** An accusative (طالبا، ردا على) is no subject. */
export function isOblique(r: Reading, n: Nominal): boolean {
  const head = r.token(n.head);
  // ودعا العراقيين: people in the accusative.
  if (n.name !== null && n.first === n.last) return /^و?ال.{2,}يين$/.test(r.key(n.head));
  return (
    n.name === null &&
    n.quantity === null &&
    head !== undefined &&
    writtenCase(head.key, head.analyses[0]) === 'OBLIQUE'
  );
}

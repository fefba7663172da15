import { type Comparison, compare } from './compare.ts';
import type { Telling } from './telling.ts';

const known = new WeakMap<Telling, WeakMap<Telling, Comparison>>();

/** As `compare`, once for the same two: to find documents, to match them and to sort what they tell, they are compared again. */
export function compared(a: Telling, b: Telling): Comparison {
  let others = known.get(a);
  if (others === undefined) {
    others = new WeakMap();
    known.set(a, others);
  }
  const before = others.get(b);
  if (before !== undefined) return before;
  const found = compare(a, b);
  others.set(b, found);
  return found;
}

import type { Antecedent } from './antecedents.ts';

/** How many sentences back a name with its noun may stand for the noun alone to mean it without a doubt. */
const NEAR = 2;

type Called = Pick<Antecedent, 'fits' | 'classed' | 'headed' | 'last' | 'distance'>;

/** `وكالة «سبوتنيك»` … `الوكالة`: the only one near before whose name the noun stood as what it is; null where there is none, or another that the noun may mean. */
export function calledSo<One extends Called>(all: readonly One[]): One | null {
  const [one, other] = all.filter(
    ({ fits, classed, headed, last, distance }) =>
      fits && (classed || headed) && last !== null && distance <= NEAR,
  );
  return one?.classed === true && other === undefined ? one : null;
}

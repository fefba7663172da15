/** Filters that nothing can meet, whatever the graph holds. */
import type { EventType, Modality } from '../../../schema/ontology/enums.ts';
import { inputError } from '../errors.ts';
import { EVENT_TYPE_TERMS } from '../ontology.ts';

interface Wanted {
  readonly types?: readonly EventType[] | null | undefined;
  readonly modes?: readonly string[] | null | undefined;
  readonly modalities?: readonly Modality[] | null | undefined;
  readonly realised?: boolean | null | undefined;
}

/** Throws INVALID_ARGUMENT where none of the modes is one of the types, or what happened is asked whether it did. */
export function refuseContradictions({ types, modes, modalities, realised }: Wanted, argument: string): void {
  if (types?.length && modes?.length) {
    const known = EVENT_TYPE_TERMS.filter(({ type }) => types.includes(type)).flatMap((term) => term.modes);
    if (!known.some(({ name }) => modes.includes(name)))
      throw inputError(
        'INVALID_ARGUMENT',
        `${argument}.modes`,
        `none of them is a way of ${types.join(' or ')}.`,
        known.length === 0 ? 'no mode' : `some of ${[...new Set(known.map(({ name }) => name))].join(', ')}`,
      );
  }
  if (realised != null && modalities?.length && modalities.every((modality) => modality === 'ACTUAL'))
    throw inputError(
      'INVALID_ARGUMENT',
      `${argument}.realised`,
      'what is ACTUAL is said to have happened.',
      'modalities other than ACTUAL, or none',
    );
}

import { foldKey } from '../../../text/normalise.ts';

/** The key under which spellings of a name that nobody has listed meet. */
export const nameKey = (name: string): string => foldKey(name).replace(/\s+/g, ' ');

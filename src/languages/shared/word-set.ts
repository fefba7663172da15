import { foldKey } from '../../text/normalise.ts';

/** The words of a list with blanks between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The words of a list with blanks between them, folded as the keys of tokens are. */
export const foldedSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(foldKey));

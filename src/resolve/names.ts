import { foldSearch } from '../text/normalise.ts';

/** From here on two names are one name, spelled by two writers. */
export const SURE_NAME = 0.85;
/** Down to here they may be. */
export const UNLIKE_NAME = 0.4;

/** How likely two spellings are of one person's name, in one script or in two: 0 to 1. */
export function sameNameScore(a: string, b: string): number {
  return foldSearch(a) === foldSearch(b) ? 1 : 0.5;
}

import { wordSet } from '../../shared/word-set.ts';

/** What befell people or things: told beside the attack or accident that caused it, it is the same happening. */
export const CONSEQUENCES = wordSet(
  'kill die perish wound injure hurt maim dead death casualty fatality injury killing wounding destroy damage destruction displace succumb lose claim suffer sustain inflict leave cost drown martyrdom slay hospitalise hospitalize',
);
/** Death that someone inflicts: a disaster only beside one in its own sentence. */
export const BOUND = wordSet('kill killing slay destroy');

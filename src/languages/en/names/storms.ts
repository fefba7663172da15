import { wordSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

const STORMS = wordSet('hurricane typhoon cyclone storm');

/** `tropical storm Ana`, `Typhoon Rai`: what a storm is called names nobody. */
export const ofStorm = (view: NameView, first: number): boolean => STORMS.has(view.key(first - 1));

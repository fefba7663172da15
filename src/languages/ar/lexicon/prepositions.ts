import { foldKey } from '../../../text/normalise.ts';

/** What a frame may name besides the structural slots. */
const NAMES =
  'أن أمام إزاء إلى ب باتجاه بحق بسبب بشأن بين تجاه تحت حول حيال خلال دون رفقة صوب ضد على عبر عقب عن عند فوق في قبالة قرب ك ل لدى لصالح مع من نحو وراء وسط';

/** The same, folded. */
export const FRAME_PREPOSITIONS: ReadonlySet<string> = new Set(NAMES.split(' ').map(foldKey));

/** What a frame may name besides the structural slots: prepositions, and the words that open a clause (that, to). */
const NAMES =
  'about above across after against ahead along alongside amid among around as at before behind below beneath beside between beyond by concerning down during following for from in including inside into near of off on onto opposite out outside over past regarding since that through throughout till to toward towards under until unto up upon via with within without';

/** The same as a set; lower case is their folded form. */
export const FRAME_PREPOSITIONS: ReadonlySet<string> = new Set(NAMES.split(' '));

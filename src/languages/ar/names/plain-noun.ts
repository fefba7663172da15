import { foldKey } from '../../../text/normalise.ts';
import type { NameView } from './view.ts';

const BIRTH = foldKey('مسقط');
const HEAD = foldKey('رأس');

/**
 * Whether a word that is spelled like a place is an ordinary noun here: described by an indefinite adjective
 * (`سيول جارفة`), at the head of a sentence right before a place (`سيول حضرموت`), or where one was born (`مسقط رأسه`).
 */
export function isPlainNoun(view: NameView, i: number): boolean {
  if (view.bare(i) === BIRTH && view.key(i + 1).startsWith(HEAD)) return true;
  const word = view.analysis(i);
  const next = view.analysis(i + 1);
  if (word?.pos !== 'NOUN' || word.definite || word.cut > 0 || !view.isWord(i + 1)) return false;
  if (next?.pos === 'ADJ') return !next.definite && next.gender === 'F' && next.cut === 0;
  return i === view.from && next?.pos === 'PROPN' && next.cut === 0 && view.place(i + 1) > 0.5;
}

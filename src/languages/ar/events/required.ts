import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';

/** How far after the trigger a preposition that it must have may stand. */
const REACH = 18;
const STRUCTURAL = new Set(['s', 'o', 'g', 'g2']);
const THAT = foldKey('أن');
const THAT_WORDS = new Set(
  ['أن', 'بأن', 'ألا', 'أنه', 'أنها', 'أنهم', 'بأنه', 'بأنها', 'بأنهم'].map(foldKey),
);

/** The senses whose required prepositions (or أن) stand in the sentence after the word; the others are not meant. */
export function meant(senses: readonly Sense[], token: number, view: SyntaxView): readonly Sense[] {
  if (senses.every((sense) => sense.required.size === 0)) return senses;
  const present = new Set<string>();
  const sentence = view.tokens[token]?.sentence;
  for (let i = token + 1; i <= token + REACH; i++) {
    const next = view.tokens[i];
    if (next === undefined || next.sentence !== sentence) break;
    const analysis = next.analyses[0];
    if (THAT_WORDS.has(next.key)) present.add(THAT);
    if (analysis?.pos === 'ADP') present.add(analysis.lemma).add(next.key);
    for (const proclitic of analysis?.proclitics ?? []) present.add(foldKey(proclitic));
    if (next.key.startsWith('ب') && THAT_WORDS.has(next.key)) present.add('ب');
  }
  return senses.filter((sense) =>
    [...sense.required].every((slot) => STRUCTURAL.has(slot) || present.has(slot)),
  );
}

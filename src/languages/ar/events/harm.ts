import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Trigger } from '../../events.ts';
import { wordSet } from './lookup.ts';

/** What befell people: told beside the attack or accident that caused it, it is the same happening. */
export const CONSEQUENCES = wordSet(
  'قتل مقتل أصاب أصيب إصابة جرح سقوط سقط قضى استشهد استشهاد قتيل لقي خلف أسفر أودى أوقع تسبب أدى دمر تدمير تضرر توفي وفاة مصرع هلك نفق خسائر حتف مات موت جثة فارق فقد هلاك تأثر',
);
/** Death that someone inflicts: a disaster only beside one in its own sentence. */
const INFLICTED = wordSet('قتل دمر تدمير أصاب استشهد استشهاد');
/** Death without a hand in it: an attack only beside one in its own sentence. */
const NATURAL = wordSet('توفي وفاة مات موت نفق تضرر تأثر');

/** Whether the dead and wounded are of an attack or of a disaster, as the nearest cause in the sentence, else before it, says. */
export function causesOfHarm(triggers: readonly Trigger[], view: SyntaxView): Trigger[] {
  let last: 'ASSAULT' | 'DISASTER' | null = null;
  const causes = new Map<number, ('ASSAULT' | 'DISASTER')[]>();
  const typeOf = (t: Trigger): 'ASSAULT' | 'DISASTER' | null => {
    const type = t.senses[0]?.type;
    return !t.consequence && (type === 'ASSAULT' || type === 'DISASTER') ? type : null;
  };
  for (const t of triggers) {
    const type = typeOf(t);
    const sentence = view.tokens[t.token]?.sentence ?? -1;
    if (type !== null) causes.set(sentence, [...(causes.get(sentence) ?? []), type]);
  }
  return triggers.map((t) => {
    const own = typeOf(t);
    if (own !== null) last = own;
    if (!t.consequence) return t;
    const here = causes.get(view.tokens[t.token]?.sentence ?? -1) ?? [];
    const lemma = foldKey(/\/([^:]+):/.exec(t.senses[0]?.rule ?? '')?.[1] ?? '');
    const bound = INFLICTED.has(lemma) || NATURAL.has(lemma);
    const type = here.length > 0 ? (here.every((c) => c === here[0]) ? here[0] : null) : bound ? null : last;
    if (type === null || type === undefined) return t;
    const senses = t.senses.map((sense) =>
      sense.type !== type && (sense.type === 'ASSAULT' || sense.type === 'DISASTER')
        ? { ...sense, type, mode: null }
        : sense,
    );
    return { ...t, senses };
  });
}

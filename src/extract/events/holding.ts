import type { Language } from '../../languages/language.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { chainOf, type Host } from './time-host.ts';

/** How many words may stand between a participle and the time told with it. */
const REACH = 7;

/** The participle that describes a noun and that a time behind it is told of (`فرساوي الموقوف في الجزائر منذ 10 أكتوبر`): its token, or null. */
export function holderOf({ start, kind }: Timex, view: SyntaxView, { words }: Language): number | null {
  const token = view.tokenFrom(start);
  const sentence = view.sentenceAt(token);
  for (let i = token - 1; i >= 0 && token - i <= REACH && view.sentenceAt(i) === sentence; i--) {
    const at = view.tokens[i];
    const analysis = at?.analyses[0];
    if (at?.kind === 'PUNCTUATION' || analysis?.pos === 'VERB' || analysis?.pos === 'SCONJ') return null;
    if (analysis === undefined || analysis.proclitics.some((p) => p === 'و' || p === 'ف')) continue;
    // Behind a name the tagger may take a definite one for a noun or a name.
    const describes =
      (analysis.pos === 'ADJ' && analysis.derived?.endsWith('PARTICIPLE') === true) || analysis.definite;
    if (!describes) continue;
    if (!words.holdingParticiples.has(analysis.lemma)) continue;
    // أخلت سبيل الموقوفين مساء الأربعاء: of whom it is the name alone, it tells no time but since when.
    const alone = view.at(i)?.head === i && view.at(i)?.first === i;
    return alone && kind !== 'SINCE' ? null : i;
  }
  return null;
}

/** The event that a participle tells, or the one whose noun it describes; none where that is no event or it tells only of someone's state. */
export function heldBy(holder: number, here: readonly EventDraft[], view: SyntaxView): readonly Host[] {
  const own = here.find((e) => e.trigger.token === holder);
  if (own !== undefined) return [{ event: own, strength: 3 }];
  // الانتخابات التي كانت مقررة في 25 شباط.
  const antecedent = view.clauseAround(holder)?.antecedent ?? null;
  const described =
    view.at(holder) ?? view.at(holder - 1) ?? (antecedent === null ? null : view.nominal(antecedent));
  const event =
    described === null
      ? undefined
      : here.find(
          (e) =>
            e.trigger.kind === 'NOUN' &&
            chainOf(described.index, view).includes(view.at(e.trigger.token)?.index ?? -1),
        );
  return event === undefined ? [] : [{ event, strength: 3 }];
}

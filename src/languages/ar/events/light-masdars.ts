import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';
import { changedSense, type LightSense } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ofWord } from '../of-word.ts';
import { JOINT, OWN, together } from './joint.ts';
import { nounKey } from './lookup.ts';
import { describes } from './phrases.ts';
import { eventIndex } from './senses.ts';

/** How far behind a verbal noun its noun may stand. */
const NEAR = 5;
const OF = foldKey('من');
const SOME = foldedSet('مزيد عدد مجموعة بعض آلاف مئات عشرات');
const QUOTES = new Set(['«', '»', '"', '“', '”', "'"]);

/** The constructions of the light verbs that a word is the verbal noun of. */
export const lightsOfMasdar = ofWord((token): readonly LightSense[] => {
  const { masdars, light } = eventIndex();
  const pasts = masdars.get(nounKey(token, (key) => masdars.has(key))) ?? [];
  return pasts.flatMap((past) => light.get(past) ?? []);
});

/** Those of them that are named by the verbal noun itself. */
const verbalLights = ofWord((token): readonly LightSense[] => lightsOfMasdar(token).filter((l) => l.verbal));

/** What a verbal noun of a light verb names with the noun after it (إرسال قوات, رفع العقوبات); null where it makes no construction. */
export function carriedByMasdar(
  token: Token,
  view: SyntaxView,
): { readonly senses: readonly Sense[]; readonly noun: number; readonly key: string } | null {
  const lights = verbalLights(token);
  if (lights.length === 0) return null;
  const takes = (key: string): boolean => lights.some((l) => l.nouns?.has(key) === true);
  const takesOwn = (key: string): boolean => takes(key + OWN);
  const takesJoint = (key: string): boolean => takes(key + JOINT);
  for (let i = token.index + 1; i <= token.index + NEAR; i++) {
    const next = view.tokens[i];
    if (next === undefined || (next.kind === 'PUNCTUATION' && !QUOTES.has(next.form))) return null;
    const analysis = next.analyses[0];
    if (analysis === undefined) continue;
    if (analysis.pos === 'VERB' || analysis.pos === 'SCONJ') return null;
    if (analysis.pos === 'ADP' && !describes(next) && !isPart(i, view)) return null;
    if (analysis.proclitics.some((p) => p === 'و' || p === 'ف')) return null;
    // وقف فوري للقتال: behind an adjective ل ties the noun to it.
    if (analysis.proclitics.includes('ل') && !describes(view.tokens[i - 1] as Token)) return null;
    const own = analysis.enclitic === null ? '' : nounKey(next, takesOwn);
    const joint = nounKey(next, takesJoint);
    const key = takesOwn(own)
      ? own + OWN
      : takesJoint(joint) && together(i, view)
        ? joint + JOINT
        : nounKey(next, takes);
    if (!takes(key)) continue;
    const senses = lights.filter((l) => l.nouns?.has(key) === true).map((l) => masdarSense(l.sense));
    return { senses, noun: i, key: key.replace(JOINT, '') };
  }
  return null;
}

/** مزيد من رجال الشرطة: what there is some of. */
const isPart = (from: number, { tokens }: SyntaxView): boolean =>
  tokens[from]?.key === OF && SOME.has(tokens[from - 1]?.analyses[0]?.lemma ?? '');

/** The construction's roles for its verbal noun: the genitive is the thing, the first of two the doer. */
function masdarSense(sense: Sense): Sense {
  const doer = sense.slots.get('s')?.[0] ?? 'AGENT';
  const thing = sense.slots.get('o')?.[0] ?? 'CONTENT';
  const slots = new Map(sense.slots);
  slots.delete('s');
  slots.set('g', [thing, doer]);
  slots.set('g2', [thing]);
  return changedSense(sense, { slots });
}

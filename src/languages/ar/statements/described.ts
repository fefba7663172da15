import type { Nominal } from '../../../extract/layers.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Verbs that say what something is, which stands between them and that (وصف البيان بأنه منحاز). */
export const DESCRIBING = new Set(['وصف', 'نعت']);

/** `وصف الخطة بأنها خديعة`: the first token of what is described, right behind the verb or whoever describes it; null for none. */
export function describedIn(r: Reading, word: CueWord, at: number, from: number): number | null {
  if (!DESCRIBING.has(word.key)) return null;
  if (!/^ب/.test(r.key(from)) && !/^ب/.test(r.key(from - 1))) return null;
  const n = r.starts(at);
  const thing = n === null ? r.key(at) === 'ما' : n.preposition === null && !r.isPerson(n);
  if (!thing || from - at > 12) return null;
  for (let i = at; i < from; i++) if (r.isComma(i)) return null;
  return at;
}

/** Verbs of calling upon someone, who is part of what is said (دعا الطرفين إلى الحوار). */
const CALLING = new Set(['دعا', 'حث', 'حض', 'ناشد']);
/** How far from whom is called upon what he is called to may stand. */
const REACH = 14;

/** The comma that ends an aside (`، في بيان،`) which a comma opens. */
function asideBehind(r: Reading, comma: number, end: number): number | null {
  const n = r.starts(comma + 1) ?? r.starts(comma + 2);
  if (!r.isComma(comma) || n === null || n.preposition === null) return null;
  for (let i = n.last + 1; i < end && i - comma < REACH; i++) if (r.isComma(i)) return i;
  return null;
}

/** `حث الوزير الأطراف على ضبط النفس`: the first token of those who are called upon, right behind the verb or whoever calls; null for none. */
export function calledIn(r: Reading, { key }: CueWord, behind: number, from: number): number | null {
  if (!CALLING.has(key)) return null;
  // دعا المكتب، في بيان، الاتحاد إلى التحرك
  const close = asideBehind(r, behind, from);
  const at = close !== null ? close + 1 : r.isComma(behind) ? behind + 1 : behind;
  const n = r.starts(at);
  if (n === null || n.preposition !== null || from <= n.last || from - at > REACH) return null;
  if (!n.definite && n.name === null && n.number !== 'PL') return null;
  for (let i = at; i < from; i++) if (r.isComma(i) || r.isVerb(i) || r.isMark(i)) return null;
  return at;
}

/** `قال فلان المدير العام للمكتب «…»`: an office right behind the name of whoever holds it. */
export const isTitleBehind = (r: Reading, n: Nominal, name: number): boolean => {
  const holder = r.view.at(name);
  return holder !== null && r.isPerson(holder) && n.first === name + 1 && n.definite && r.isTitle(n);
};

import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';
import { isHisTitle, isMan } from './noun-shapes.ts';

type Wanted = (a: Analysis) => boolean;

/** Which verb a word is, where its place or its subject decides between two, or between a verb and another word; null where neither does. */
export function verbInPlace(
  sentence: readonly Token[],
  i: number,
  best: Analysis,
  quoted: boolean,
): Wanted | null {
  const [before, after] = [sentence[i - 1], sentence[i + 1]];
  const key = before?.key ?? '';
  // بعد أن صوت المجلس
  if (
    key === 'ان' &&
    AT_A_TIME.has(sentence[i - 2]?.key ?? '') &&
    !(isVerb(best) && best.proclitics.length === 0)
  )
    return isBareVerb;
  // المسلحون فجروا الجسر: they blew it up, not `so they pulled`; أما الوزير فقال: but for what is set apart.
  if (isVerb(best) && best.proclitics[0] === 'ف' && !sentence.slice(0, i).some((t) => SETS_APART.has(t.key)))
    return (a) => isBareVerb(a) && a.tense === best.tense && a.number === best.number;
  // أمسك الجيش به: news does not speak of `your yesterday`.
  if ((best.enclitic === 'ك' || best.enclitic === 'كم') && best.pos !== 'VERB' && !quoted)
    return (a) =>
      a.pos === 'VERB' && a.person === 3 && a.enclitic === null && same(a.proclitics, best.proclitics);
  if (!isVerb(best) || best.number !== 'SG' || best.enclitic !== null) return null;
  // لفت الوزير: he drew attention, not `she wrapped the minister`.
  if (best.tense === 'PAST' && best.gender === 'F' && (isMan(after) || isHisTitle(sentence, i + 1)))
    return (a) =>
      isVerb(a) &&
      a.tense === 'PAST' &&
      a.gender === 'M' &&
      a.number === 'SG' &&
      same(a.proclitics, best.proclitics);
  // القوات التي تقدم الدعم: who give, not `who advanced`.
  if (best.tense === 'PAST' && best.gender === 'M' && HERS.has(key) && !isMan(after) && !isHers(after))
    return (a) =>
      isVerb(a) &&
      a.tense === 'PRESENT' &&
      a.gender === 'F' &&
      a.number === 'SG' &&
      a.proclitics.length === 0;
  return null;
}

const AT_A_TIME = joined('بعد قبل منذ لمجرد بمجرد دون');
/** Words that a later ف answers. */
const SETS_APART = joined('اما واما اذا واذا لو لما من مهما كلما فاذا');
const HERS = joined('التي هي انها بانها لانها لكنها ولكنها');

const isVerb = (a: Analysis): boolean => a.pos === 'VERB' && a.person === 3;
const isBareVerb = (a: Analysis): boolean => isVerb(a) && a.proclitics.length === 0;
const same = (some: readonly string[], others: readonly string[]): boolean => some.join() === others.join();

/** `الخطة التي تقدم بها الوزير`: what follows takes the antecedent up, and he is told behind it. */
const isHers = (token: Token | undefined): boolean => token?.analyses[0]?.enclitic === 'ها';

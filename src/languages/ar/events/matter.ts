import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { RELATIVES } from '../syntax/words.ts';

/** How far behind its verb what is planned, demanded or denied may stand. */
const REACH = 30;
const COMMA = '،';
const ENDS = new Set(['؛', ':', '.', '!', '؟', '«', '»', '"', '“', '”']);
const ALONE = foldedSet('خلافا وفقا تنفيذا دعما رفضا طلبا انتقاما احتجاجا');

/**
 * The verbal nouns that a verb takes far behind it, over who does it to whom and what stands between commas: those that stand by
 * themselves, or behind the verb's preposition; with those that are joined to the first (ينص الاتفاق، الذي …، على تسليم … وخروج).
 */
export function mattersOf(verb: number, preposition: string | null, view: SyntaxView): readonly number[] {
  const found: number[] = [];
  const subject = view.clauseOf(verb)?.subject ?? null;
  const sentence = view.sentenceAt(verb);
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== sentence || ENDS.has(token.form)) break;
    if (token.form === COMMA) {
      i = behindAside(i, view);
      continue;
    }
    if (token.analyses[0]?.pos === 'VERB') break;
    if (found.length > 0 ? isJoined(token, view) : isMatter(token, preposition, subject, view)) found.push(i);
  }
  return found;
}

/** What opens with a preposition or a relative between two commas is said beside; the second comma, else the first. */
function behindAside(comma: number, view: SyntaxView): number {
  const opens = view.tokens[comma + 1];
  if (opens === undefined || (opens.analyses[0]?.pos !== 'ADP' && !RELATIVES.has(opens.key))) return comma;
  for (let i = comma + 2; i <= comma + REACH; i++) {
    const token = view.tokens[i];
    if (token === undefined || ENDS.has(token.form)) return comma;
    if (token.form === COMMA) return i;
  }
  return comma;
}

function isMatter(
  token: Token,
  preposition: string | null,
  subject: number | null,
  view: SyntaxView,
): boolean {
  const [analysis] = token.analyses;
  const nominal = view.at(token.index);
  if (analysis?.derived !== 'MASDAR' || nominal === null || nominal.head !== token.index) return false;
  if (nominal.preposition !== preposition || nominal.index === subject) return false;
  if (preposition !== null) return true;
  return (
    nominal.name === null &&
    nominal.governor === null &&
    nominal.coordinates === null &&
    analysis.definite !== true &&
    !ALONE.has(token.key)
  );
}

/** Another verbal noun that و joins. */
function isJoined({ index, analyses: [analysis] }: Token, view: SyntaxView): boolean {
  if (analysis?.derived !== 'MASDAR' || !analysis.proclitics.includes('و') || analysis.definite === true)
    return false;
  const joined = view.at(index)?.coordinates ?? null;
  return joined === null || !APART.has(view.nominal(joined).preposition ?? '');
}

/** The token behind what belongs to a verbal noun: its genitives, and what one preposition ties to it. */
export function endOf(matter: number, view: SyntaxView): number {
  let tied = 0;
  for (let i = matter + 1; i <= matter + NEAR; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION') return i;
    const [analysis] = token.analyses;
    if (analysis?.pos === 'VERB' || analysis?.pos === 'SCONJ') return i;
    if (analysis?.pos !== 'ADP' && !analysis?.proclitics.some((one) => one === 'ب' || one === 'ل')) continue;
    if (APART.has(token.key) || OF.has(token.key) || tied++ > 0) return i;
  }
  return matter + NEAR;
}

const NEAR = 7;
/** Who goes back on something does not do it. */
const OF = foldedSet('عن ضد');
const APART = foldedSet('بعد خلال أثناء إثر عقب منذ وسط رغم بين');

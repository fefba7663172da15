import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';

const WARNING = foldedSet('حذر');
const FROM = foldKey('من');
const THAT = /^ان(?:ه|ها|هم|نا|ني)$/;
const WILL = 'س';
const REACH = 16;

/** Someone is warned off, or of what the speaker will do: a threat; a judgement about the world is none. */
const THREAT: Sense = {
  type: 'THREATEN',
  mode: null,
  slots: new Map([
    ['s', ['AGENT']],
    ['o', ['TARGET']],
    [FROM, ['CONTENT']],
  ]),
  required: new Set([FROM]),
  weak: false,
  rule: 'warning/حذر:0',
};

/** The threat that a warning is where it names whom it is meant for, or what its speaker will do; null for others. */
export function warningOf(token: Token, view: SyntaxView, isName: (token: number) => boolean): Sense | null {
  const [analysis] = token.analyses;
  if (!WARNING.has(analysis?.lemma ?? '') || analysis?.pos !== 'VERB') return null;
  const clause = view.clauseOf(token.index);
  if (clause === null) return null;
  const named = clause.objects.some((object) => isName(view.nominal(object).head));
  return named || saysWhatComes(token, view) ? THREAT : null;
}

/** حذر من أنه سيرد: what one will do oneself. */
function saysWhatComes(token: Token, { tokens }: SyntaxView): boolean {
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = tokens[i];
    if (next === undefined || next.sentence !== token.sentence) return false;
    if (THAT.test(next.key) && tokens[i - 1]?.key === FROM)
      return tokens[i + 1]?.analyses[0]?.proclitics.includes(WILL) === true;
  }
  return false;
}

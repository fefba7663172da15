import type { EntityType } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { PLACE_CLASSES } from '../syntax/words.ts';

/** What stands before a province, never before a boycott. */
const BEFORE = foldedSet(
  'حاكم شرطة سكان أهالي عاصمة رئيس برلمان حدود شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أنحاء عبر فوق إقليم بلدة قرية مدينة معظم كل',
);
const IN = foldKey('في');
const PROVINCE = foldedSet('مقاطعة');

/** `في مقاطعة زابوريجيا`, `فوق ثلاث مقاطعات`: provinces, no boycotts. */
export function districtOf(
  token: Token,
  view: SyntaxView,
  typeAt: (token: number) => EntityType | null,
): boolean {
  const [analysis] = token.analyses;
  if (!PLACE_CLASSES.has(analysis?.stem ?? '') && !PROVINCE.has(analysis?.lemma ?? '')) return false;
  if (PLACE_CLASSES.has(analysis?.stem ?? '') && typeAt(token.index + 1) === 'PLACE') return true;
  if (!PROVINCE.has(analysis?.lemma ?? '')) return false;
  const before = view.tokens[token.index - 1];
  const [near] = before?.analyses ?? [];
  if (before === undefined || before.sentence !== token.sentence) return false;
  if (before.key === IN || BEFORE.has(before.key) || BEFORE.has(near?.lemma ?? '')) return true;
  return analysis?.number === 'PL' && (before.kind === 'NUMBER' || near?.pos === 'NUM');
}

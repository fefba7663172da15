import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Trigger } from '../../events.ts';
import { changedSense, withSenses } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';

const RESIGNING = foldedSet('استقالة استقال تنحى تنح تنحي');
const UNDER = foldedSet('تحت');
const PRESSURE = foldedSet('ضغط وطأة');
/** Those who leave office by themselves, whatever is going on. */
const LESSER = foldedSet(
  'وزير وزيرة نائب نائبة محافظ مدير مديرة سفير سفيرة عضو قائد رئيسة قاض متحدث متحدثة مستشار مستشارة',
);
const HEADS = foldedSet('رئيس ملك حكومة');
const CROWD = foldedSet('محتج متظاهر معتصم');
const COUP = foldedSet('انقلاب تمرد');
/** What makes a minister of a head, a party's chief of a president. */
const MINOR = foldedSet('بلدية نادي اتحاد شركة هيئة لجنة جامعة مجلس حزب تحرير أركان');
const REACH = 5;

/** Who resigns under pressure, or leads a state in revolt, gives way; others leave their office. */
export function resignations(triggers: readonly Trigger[], view: SyntaxView): readonly Trigger[] {
  const lemma = (token: number): string => view.tokens[token]?.analyses[0]?.lemma ?? '';
  if (!triggers.some(({ token }) => RESIGNING.has(lemma(token)))) return triggers;
  const crowds = view.tokens.some(({ index }) => CROWD.has(lemma(index)));
  const revolts = triggers.filter(
    ({ senses, token }) => senses[0]?.type === 'PROTEST' || COUP.has(lemma(token)),
  );
  const pressed = (token: number): boolean => {
    const here = view.sentenceAt(token);
    return view.tokensIn(here).some(({ index }) => UNDER.has(lemma(index)) && PRESSURE.has(lemma(index + 1)));
  };
  const leads = (token: number): boolean | null => {
    for (let i = token + 1; i <= token + REACH && view.tokens[i]?.sentence === view.sentenceAt(token); i++) {
      if (LESSER.has(lemma(i))) return false;
      if (HEADS.has(lemma(i))) return !MINOR.has(lemma(i + 1));
    }
    return null;
  };
  const yields = ({ token, kind }: Trigger): boolean => {
    if (pressed(token)) return true;
    const head = leads(token);
    if (revolts.length === 0 && !(crowds && head === true)) return false;
    const here = view.sentenceAt(token);
    const together = revolts.some((one) => view.sentenceAt(one.token) === here);
    return head === false ? kind === 'NOUN' && together : head === true || kind === 'NOUN' || together;
  };
  return triggers.map((one) =>
    RESIGNING.has(lemma(one.token)) && yields(one)
      ? withSenses(
          one,
          one.senses.map((sense) => changedSense(sense, { type: 'RETREAT', mode: 'resign' })),
        )
      : one,
  );
}

import { isBody, isOffice } from './attach.ts';
import type { CueWord } from './lexicon.ts';
import { CALLED, ENVOYS } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Whether a quotation encloses a name or a single word: it is no one's words. */
export function quotesName(reading: Reading, open: number, close: number): boolean {
  const inner = reading.view.at(open + 1);
  return (
    (inner !== null && inner.name !== null && inner.last >= close - 1) || namesClass(reading, open, close)
  );
}

/** `عملية «الحارس الأمين»`, `جمعية مربي الماشية «مراعي الخير»`: what a noun of bodies or ventures right before, or its genitive, is called. */
function namesClass(r: Reading, open: number, close: number): boolean {
  const before = r.view.at(open - 1);
  if (before === null || close - open > 4 || r.analysis(open + 1)?.pos === 'ADJ') return false;
  // من جمعية مربي الماشية «مراعي الخير»
  if (before.name !== null && before.preposition !== null && CALLED.has(r.lemma(before.first))) return true;
  const root = r.view.nominal(r.view.root(before.index));
  return [before, root].some((n) => !/^[وفبلك]*ال/.test(r.key(n.head)) && r.headIn(n, CALLED));
}

/** The preposition that stands at a token, on its noun or by itself; null for none. */
export function prepositionAt(reading: Reading, i: number): string | null {
  const nominal = reading.starts(i);
  if (nominal !== null)
    return reading.analysis(i)?.proclitics.some((p) => p === nominal.preposition) === true ||
      (nominal.name !== null && nominal.preposition?.length === 1)
      ? nominal.preposition
      : null;
  const analysis = reading.analysis(i);
  if (reading.view.at(i) !== null || analysis === undefined) return null;
  if (analysis.pos === 'ADP') return analysis.enclitic === null ? analysis.lemma : null;
  return reading.form(i) === 'ب' || reading.form(i) === 'بـ' ? 'ب' : null;
}

/** A title stands right before (الأمين العام للأمم المتحدة). */
export function behindOffice(reading: Reading, i: number): boolean {
  const before = reading.view.at(i - 1);
  if (before === null) return false;
  return (
    isOffice(reading, before) || isOffice(reading, reading.view.nominal(reading.view.root(before.index)))
  );
}

/** Where what a cue says may begin: a complementiser, a colon, a quotation, or a preposition of the cue's own. */
export function stopsFor(reading: Reading, word: CueWord): (token: number) => boolean {
  return (i) => {
    if (reading.form(i) === ':' || reading.isComplementiser(i)) return true;
    const quotation = reading.quotations.at(i);
    if (quotation !== null && quotation.open === i) return !quotesName(reading, i, quotation.close);
    const preposition = prepositionAt(reading, i);
    if (word.key === SEEING && preposition === 'في') return !clauseFollows(reading, i);
    if (preposition === null || !word.prepositions.has(preposition)) return false;
    const nominal = reading.starts(i) ?? reading.starts(i + 1);
    if (preposition === 'ب' && nominal !== null)
      return (
        !reading.isPlace(nominal) &&
        reading.lemma(nominal.head) !== 'اسم' &&
        !(isBody(reading, nominal) && behindOffice(reading, i))
      );
    if (preposition === 'ل' && nominal?.name != null && behindOffice(reading, i)) return false;
    const before = reading.view.at(i - 1);
    const root = before === null ? null : reading.view.nominal(reading.view.root(before.index));
    return !(preposition === 'الي' && root !== null && nominal?.name != null && reading.headIn(root, ENVOYS));
  };
}

/** `رأى الخبير في القرار تصعيدا`, unlike `رأى الخبير في الشؤون الروسية أن`. */
const SEEING = 'راي';
function clauseFollows(reading: Reading, from: number): boolean {
  const { sentence } = reading.token(from) ?? {};
  for (let i = from; i - from < 40 && reading.token(i)?.sentence === sentence; i++)
    if (reading.isComplementiser(i) || reading.form(i) === ':' || reading.quotations.at(i)?.open === i)
      return true;
  return false;
}

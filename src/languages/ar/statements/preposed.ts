import type { Nominal } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Voice } from '../../statements.ts';
import { isOblique } from './oblique.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { quotesName } from './stops.ts';

/** `نقلت عنه الوكالة` */
export const FROM_HIM = /^عن(?:ه|ها|هم|هما|هن)$/;
const RESUMPTIVE = new Set(['في', 'خلال', 'بعد', 'قبل', 'اثناء', 'عقب', 'من', 'ب', 'علي']);
/** How far a subject may stand before its verb, in tokens. */
const REACH = 80;
const MANY = /^(?:الذين|اللذان|اللذين)$/;
const AMMA = foldKey('أما');
/** Auxiliaries and particles between a subject and its verb. */
const LIGHT = new Set(['قد', 'كان', 'سوف', 'لم', 'لن', 'لا', 'لقد', 'ما']);

/** Voices with the gender and number that their verb shows. */
export const voiced = (voices: readonly Voice[], gender: 'M' | 'F' | null, plural: boolean): Voice[] =>
  voices.map((v) => ({ ...v, gender: gender ?? v.gender, plural: plural || v.plural }));

/** `بيانا طالبت فيه`: a pronoun right behind the verb goes back to the noun that its clause describes. */
export const resumes = (r: Reading, verb: number): boolean =>
  RESUMPTIVE.has(r.lemma(verb + 1)) && r.analysis(verb + 1)?.enclitic != null;

/** The subject before its verb: `لكن المصدر، الذي …، قال`, `أما الحركة فقالت`, `وزيرها فلان الذي قال`. */
export function preposed(
  r: Reading,
  verb: number,
  from: number,
): { voices: readonly Voice[]; first: number } | 'THING' | null {
  const analysis = r.analysis(verb);
  if (analysis === undefined) return null;
  const once = preceding(r, verb, from);
  if (once !== null) return spoken(r, once, verb - 2, verb);
  const relative = LIGHT.has(r.lemma(verb - 1)) ? verb - 2 : verb - 1;
  if (r.isRelative(relative)) {
    // نسبة المشاركة، التي قدّرتها الجمعية: what is described has its pronoun on the verb.
    const doer = analysis.enclitic === null ? null : r.starts(verb + 1);
    if (doer !== null && doer.preposition === null && doer.name !== null && r.agree(analysis, doer, false))
      return null;
    // القتلى الذين أحصتهم اللجان: several are no subject of a verb in the singular.
    if (MANY.test(r.key(relative)) && analysis.number === 'SG') return null;
    const before = relative - 1;
    const antecedent = namedBefore(r, before, from) ?? r.view.at(before) ?? r.view.at(before - 1);
    const root = antecedent === null ? null : r.view.nominal(r.view.root(antecedent.index));
    for (const n of [antecedent, root, root === null ? null : describedBefore(r, root)])
      if (n !== null && r.speaks(n) && !r.isPlace(n) && r.agree(analysis, n, true) && !r.isDocument(n))
        return spoken(r, n, before, verb);
    return null;
  }
  const described = r.view.at(verb - 1);
  if (
    described !== null &&
    analysis.enclitic === null &&
    !r.isJoined(verb) &&
    described.name === null &&
    !described.definite &&
    described.first > from
  ) {
    if (resumes(r, verb)) return null;
    const whole = r.view.nominal(r.view.root(described.index));
    if (
      r.agree(analysis, whole, true) &&
      (whole !== described || whole.preposition !== null) &&
      !whole.definite
    )
      return r.speaks(whole) ? spoken(r, whole, verb - 1, verb) : 'THING';
  }
  // أما فلان فنقلت عنه الوكالة: he is told of, not speaking.
  if (FROM_HIM.test(r.key(verb + 1))) return null;
  const first = alone(r, clauseSubject(r, verb, from), verb);
  if (first === null) return null;
  if (!r.agree(analysis, first, true) && !jointly(r, first, verb) && !isTitledWoman(r, first, verb))
    return null;
  if (r.speaks(first)) return spoken(r, first, verb - 1, verb);
  return r.view.nominal(r.view.tail(first.index)).last === verb - 1 || first.first === from ? 'THING' : null;
}

/** `سبق للرئيس فلان أن نفى`: whoever has done so before. */
function preceding(r: Reading, verb: number, from: number): Nominal | null {
  if (r.key(verb - 1) !== 'ان') return null;
  for (let i = verb - 2; i > from && verb - i < 16 && !r.isMark(i); i--) {
    if (!r.isVerb(i - 1) || r.lemma(i - 1) !== 'سبق') continue;
    const n = r.starts(i);
    return n?.preposition === 'ل' && r.speaks(n) ? n : null;
  }
  return null;
}

/** `72 قتيلا ورامافوزا يدعو`: a verb in the singular has no list of subjects before it; it is the last one's alone. */
function alone(r: Reading, first: Nominal | null, verb: number): Nominal | null {
  const last = r.view.at(verb - 1);
  if (first === null || last === null || last.first <= first.first || last.name === null) return first;
  if (r.analysis(verb)?.number !== 'SG' || !r.withAnd(last) || last.preposition !== null) return first;
  return r.view.list(r.view.first(last.index)).length > 1 || last.coordinates === null ? last : first;
}

/** `فلان، كبير الوسطاء، الذي قال`: the person whom the words before a relative clause describe. */
function namedBefore(r: Reading, comma: number, from: number): Nominal | null {
  if (!r.isComma(comma)) return null;
  for (let i = comma - 1; i > from && comma - i < 12 && !r.isVerb(i); i--) {
    const n = r.isComma(i) ? r.view.at(i - 1) : null;
    if (r.isComma(i)) return n !== null && r.isPerson(n) && n.last === i - 1 ? n : null;
  }
  return null;
}

/** `النائب فلانة ردت`: a title of men before a woman's name. */
const isTitledWoman = (r: Reading, n: Nominal, verb: number): boolean =>
  r.isTitle(n) && r.analysis(verb)?.number === 'SG' && r.isPerson(r.view.at(verb - 1) ?? n);

/** `فلانة، بائعة الجعة السابقة التي كانت تقول`: the person right before the words that tell who she is. */
function describedBefore(r: Reading, n: Nominal): Nominal | null {
  const before = r.isComma(n.first - 1) ? r.view.at(n.first - 2) : null;
  return before !== null && r.isPerson(before) && n.name === null ? before : null;
}

const jointly = (r: Reading, n: Nominal, verb: number): boolean =>
  r.view.list(n.index).length > 1 && r.analysis(verb)?.number !== 'SG';

function spoken(r: Reading, n: Nominal, end: number, verb: number) {
  const phrase = readPhrase(r, n, (i) => i > end || LIGHT.has(r.key(i)));
  const { gender = null, number } = r.analysis(verb) ?? {};
  return { voices: voiced(phrase.voices, gender, number === 'PL' || number === 'DU'), first: n.first };
}

/** The first free noun phrase of a clause whose verb is not joined to another one. */
function clauseSubject(r: Reading, verb: number, from: number): Nominal | null {
  const earliest = Math.max(from, verb - REACH);
  let start = earliest;
  let topic = false;
  for (let j = verb - 1; j >= earliest; j--) {
    const quotation = r.quotations.at(j);
    if (quotation !== null && quotation !== r.quotations.at(verb) && quotation.open >= earliest) {
      j = quotation.open;
      continue;
    }
    if (r.bare(j) === AMMA) topic = true;
    if (
      r.isComplementiser(j) ||
      r.opensClause(j) ||
      r.form(j) === '؛' ||
      r.form(j) === ':' ||
      topic ||
      quotation?.open === j
    ) {
      start = j + 1;
      break;
    }
  }
  // أما الأردن فيطالب …، وقد أعلن الجيش: who stands behind a later verb does it.
  const behind = r.starts(verb + 1);
  const own = behind !== null && behind.preposition === null && behind.definite && r.speaks(behind);
  const analysis = r.analysis(verb);
  if (topic && own && !r.form(verb).startsWith('ف') && analysis !== undefined)
    if (r.agree(analysis, behind, false)) return null;
  const joined = r.isJoined(verb) && verb > from;
  if (joined && !topic) return null;
  let subject: Nominal | null = null;
  for (let j = start; j < verb; j++) {
    // «لم نر شيئا»، تقول فلانة: what is quoted before does not speak.
    const quotation = r.quotations.at(j);
    if (
      quotation !== null &&
      quotation.open <= j &&
      quotation.close < verb &&
      !quotesName(r, quotation.open, quotation.close)
    ) {
      j = quotation.close;
      continue;
    }
    if (!topic && r.isVerb(j) && !LIGHT.has(r.lemma(j)) && !r.isRelative(j - 1) && !within(r, j, start))
      return restart(r, j, verb);
    const n = r.starts(j);
    if (subject === null && n !== null && free(r, n, j, start)) subject = n;
  }
  return subject;
}

/** After a finished verb only a noun right before this one may be its subject (الجيش قصف والحكومة تنفي). */
function restart(r: Reading, from: number, verb: number): Nominal | null {
  let root: Nominal | null = null;
  for (let j = verb - 1; j > from; ) {
    const found = r.view.at(j);
    if (found === null || found.first <= from) break;
    const head = r.view.nominal(r.view.root(found.index));
    if (!r.withAnd(head) || (head.preposition !== null && head.coordinates === null)) break;
    root = head;
    j = head.first - 1;
  }
  return root;
}

/** A verb further inside a relative clause or an aside between commas. */
function within(r: Reading, verb: number, start: number): boolean {
  for (let j = verb - 1; j >= start; j--) if (r.isRelative(j)) return true;
  return false;
}

/** A noun phrase that nothing governs, where a clause or what comes after its adverbials begins. */
function free(r: Reading, n: Nominal, at: number, start: number): boolean {
  if (n.preposition !== null || n.governor !== null || n.coordinates !== null) return false;
  // ردا على سؤال: an accusative is a subject behind أن alone.
  if (isOblique(r, n) && !r.isComplementiser(at - 1)) return false;
  let lead = start;
  while (lead < at && (r.token(lead)?.kind === 'NUMBER' || r.isMark(lead))) lead++;
  const opened = at <= lead || r.isMark(at - 1) || r.opensClause(at - 1) || r.isComplementiser(at - 1);
  return opened || LIGHT.has(r.lemma(at - 1)) || LIGHT.has(r.bare(at - 1));
}

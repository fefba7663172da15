import type { Nominal } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { AUXILIARIES } from '../syntax/words.ts';
import { type CueWord, cueIndex, OCCASIONS } from './lexicon.ts';
import { isOblique } from './oblique.ts';
import type { Reading } from './reading.ts';
import { agreeing, byPreposition, called, ofAnother } from './readings.ts';
import { prepositionAt, stopsFor } from './stops.ts';
import { isSuperlative } from './superlatives.ts';
import type { Range } from './verbs.ts';

const AMMA = foldKey('أما');

export interface Found {
  readonly kind: 'VERB' | 'PARTICIPLE' | 'NOUN';
  readonly word: CueWord;
}

/** The verb, participle or verbal noun of saying at a token. */
export function wordAt(r: Reading, i: number, range: Range): Found | null {
  const analysis = r.analysis(i);
  if (analysis === undefined) return null;
  const { verbs, participles, masdars } = cueIndex();
  if (isSuperlative(r, i) || r.form(i) === 'ابن') return null;
  if (analysis.enclitic !== null && OF_ONESELF.has(analysis.lemma)) return null;
  if (r.key(i) === 'يقل' && r.key(i - 1) === 'لا') return null;
  if (analysis.pos === 'VERB' && (saysNothing(r, i) || isYetToCome(r, i))) return null;
  const third = ofAnother(r, i);
  if (third !== null) return { kind: 'VERB', word: third };
  const participle = participles.get(r.key(i)) ?? participles.get(r.bare(i));
  // وكاشفا is no dual behind a comma.
  if (participle !== undefined && analysis.pos === 'VERB' && analysis.number === 'DU' && r.isComma(i - 1))
    return { kind: 'PARTICIPLE', word: participle };
  const verb = analysis.pos === 'VERB' ? (verbs.get(analysis.lemma) ?? called(r, i)) : undefined;
  if (verb !== undefined) return { kind: 'VERB', word: agreeing(r, i) ?? byPreposition(r, i, verb) ?? verb };
  // مطالبين, which no list of names holds
  const plain = analysis.pos !== 'PROPN' || r.key(i).endsWith('ين');
  if (participle !== undefined && plain && analysis.pos !== 'VERB')
    return { kind: 'PARTICIPLE', word: participle };
  const other = otherReading(r, i, range);
  if (other !== null) return { kind: 'VERB', word: other };
  const masdar = masdars.get(analysis.lemma) ?? masdars.get(analysis.stem);
  return masdar === undefined || analysis.pos !== 'NOUN' ? null : { kind: 'NOUN', word: masdar };
}

/** Verbs without an object: with a suffix their letters are a noun's (`لا يخفي غضبه`). */
const OF_ONESELF = foldedSet('غضب صاح صرخ ضحك سخر شمت همس هتف زمجر تنهد تمتم ولول');
/** `ستعلن اللجنة نتائجها`: nobody has said so yet. */
const isYetToCome = (r: Reading, i: number): boolean =>
  r.analysis(i)?.proclitics.includes('س') === true || r.bare(i - 1) === 'سوف';

/** `إذا تكرر الأمر`: a thing right behind the verb is the subject of another verb in the same letters. */
function saysNothing(r: Reading, i: number): boolean {
  const next = r.starts(i + 1);
  const [first, ...others] = (r.token(i)?.analyses ?? []).filter((a) => a.pos === 'VERB');
  const thing = next !== null && next.name === null && next.preposition === null && next.definite;
  if (!thing || first === undefined || first.enclitic !== null || r.speaks(next)) return false;
  if (r.agree(first, next, false)) return false;
  return others.some(
    (a) => a.person === 3 && a.enclitic === null && !cueIndex().verbs.has(a.lemma) && r.agree(a, next, false),
  );
}

/** A verb of saying that the letters allow too, where a clause opens and what follows fits it. */
function otherReading(r: Reading, i: number, range: Range): CueWord | null {
  if (!mayOpen(r, i, range)) return null;
  const readings = r.token(i)?.analyses ?? [];
  if (AUXILIARIES.has(r.lemma(i))) return null;
  for (const analysis of readings.slice(1)) {
    const word = analysis.pos === 'VERB' ? cueIndex().verbs.get(analysis.lemma) : undefined;
    if (word === undefined || analysis.person === 1 || analysis.person === 2) continue;
    if (SPOKEN_TO.has(analysis.enclitic ?? '') || analysis.proclitics.includes('س')) continue;
    if (!fits(r, i, word, range) && !(analysis.tense === 'PAST' && followsWas(r, i, range.from))) continue;
    r.takeAsVerb(i, analysis);
    return word;
  }
  return null;
}

/** Suffixes of those who take part in the talk: `هناك` is no one's congratulation. */
const SPOKEN_TO = new Set(['ك', 'كم', 'ني', 'نا', 'ي']);

/** `كان المرصد حذر في وقت سابق من`: behind `was` and its subject no noun stands in the nominative. */
function followsWas(r: Reading, i: number, from: number): boolean {
  const before = r.view.at(i - 1);
  const subject = before === null ? null : r.view.nominal(r.view.root(before.index));
  if (subject === null || before?.last !== i - 1 || subject.preposition !== null) return false;
  const was = subject.first - 1;
  const behind = r.isAdposition(i + 1) || r.isComplementiser(i + 1) || r.isMark(i + 1);
  return was >= from && r.lemma(was) === 'كان' && (subject.definite || subject.name !== null) && behind;
}

function mayOpen(r: Reading, i: number, range: Range): boolean {
  const found = r.view.at(i);
  const own = found !== null && isNoAttribute(r, found, i) ? null : found;
  const opened = r.opensClause(i - 1) || r.key(i - 1) === 'حتي';
  if (own !== null && own.first === i && own.name === null && opened) return true;
  if (
    own !== null &&
    (own.first !== i || own.name !== null || own.preposition !== null || own.governor !== null)
  )
    return false;
  if (
    MANNERS.has(r.lemma(i)) &&
    (r.lemma(i) !== 'بين' || saidBehind(r, i)) &&
    (i === range.from || r.isComma(i - 1) || r.opensClause(i - 1))
  )
    return true;
  if (['ADP', 'PART', 'SCONJ', 'CCONJ', 'PRON'].includes(r.analysis(i)?.pos ?? '')) return false;
  if (followsWas(r, i, range.from)) return true;
  if (i === range.from || r.isMark(i - 1) || r.opensClause(i - 1) || r.bare(i - 1) === 'قد') return true;
  if (followsSetting(r, i, range.from)) return true;
  const before = r.view.at(i - 1);
  // رئيس الوزراء فلان رد بأن: a noun behind a name has no clause of its own.
  if (demands(r, i)) return true;
  if (before?.name != null && r.isPerson(before) && before.last === i - 1 && r.isComplementiser(i + 1))
    return true;
  if (before !== null && !before.definite && before.name === null && r.starts(i + 1) !== null)
    return r.token(i)?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null) === true;
  return r.isJoined(i) || /^[وف]/.test(r.form(i));
}

/** `بدوره أوضح الوزير`: what is definite by its suffix has no attribute without the article. */
const isNoAttribute = (r: Reading, n: Nominal, i: number): boolean =>
  i > n.head && n.name === null && r.analysis(n.head)?.enclitic != null && r.analysis(i)?.definite === false;

/** Prepositions that are written like verbs of saying (عبّر, بيّن). */
const MANNERS = foldedSet('عبر بين');

/** `وبيّن المصدر أن`: what is said follows right behind one who speaks. */
function saidBehind(r: Reading, i: number): boolean {
  const n = r.starts(i + 1);
  if (n === null || isOblique(r, n) || n.gender === 'F') return false;
  const occasion = r.starts(n.last + 1) ?? r.starts(n.last + 2);
  // وبين الوزير في كلمة له أن
  if (occasion !== null && occasion.preposition !== null && r.headIn(occasion, OCCASIONS))
    return clauseAhead(r, occasion.last);
  for (let j = n.first + 1; j - i < 10; j++) {
    if (r.isComplementiser(j)) return true;
    if (r.isJoined(j) || r.isMark(j) || r.isAdposition(j) || (r.starts(j)?.preposition ?? null) !== null)
      return false;
  }
  return false;
}

function clauseAhead(r: Reading, from: number): boolean {
  for (let j = from + 1; j - from < 25 && !r.isVerb(j) && r.form(j) !== '.'; j++)
    if (r.isComplementiser(j)) return true;
  return false;
}

/** `أمينه العام طالب بتنحية القاضي`: behind a title with the article no student stands. */
function demands(r: Reading, i: number): boolean {
  const before = r.view.at(i - 1);
  if (r.key(i) !== 'طالب' || before?.last !== i - 1 || !before.definite) return false;
  return r.isTitle(r.view.nominal(r.view.root(before.index))) && r.starts(i + 1)?.preposition === 'ب';
}

/** `وفي كييف حذر فلان`: all that stands before in the sentence is where or when. */
function followsSetting(r: Reading, i: number, from: number): boolean {
  if (i - from > 7 || !(r.isAdposition(from) || (r.starts(from)?.preposition ?? null) !== null)) return false;
  for (let j = from + 1; j < i; j++) if (r.isVerb(j) || r.isMark(j) || r.isComplementiser(j)) return false;
  return true;
}

const EXPECTING = foldedSet('توقع رجح استبعد');
/** `وتوقع وصول اللقاح`: a deed with whoever or whatever does it, and no one who expects it. */
const foretold = (r: Reading, i: number): boolean => {
  const n = r.starts(i);
  return (
    n !== null && n.name === null && r.analysis(i)?.derived === 'MASDAR' && r.analysis(i)?.definite === false
  );
};

/** `ونسب الهجوم إلى الجبهة، وتعهد بالرد`: joined to what a man did. */
function goesOnPast(r: Reading, i: number, from: number): boolean {
  if (!r.isJoined(i)) return false;
  for (let before = i - 1; before >= from; before--)
    if (r.isVerb(before)) {
      const { tense, gender } = r.analysis(before) ?? {};
      return tense === 'PAST' && gender === 'M';
    }
  return false;
}

/** The preposition right behind a token, perhaps in a quotation. */
const prepositionBehind = (r: Reading, i: number): string | null =>
  prepositionAt(r, r.quotations.at(i + 1)?.open === i + 1 ? i + 2 : i + 1);

/** What follows is what the verb takes: a clause, quotation or preposition of its own behind one who speaks, or right behind it. */
function fits(r: Reading, i: number, word: CueWord, range: Range): boolean {
  const quotation = r.quotations.at(i - 1) ?? r.quotations.at(i - 2);
  const next = r.behind(i);
  const spoken =
    next !== null &&
    (next.preposition === null || next.preposition === r.bare(i)) &&
    r.speaks(next) &&
    (next.definite ||
      r.view.nominal(r.view.tail(next.index)).definite ||
      next.name !== null ||
      r.headIn(next, cueIndex().unnamed) ||
      r.partOf(next) !== null);
  if (quotation !== null && quotation.close < i && quotation.close >= i - 2 && spoken) return true;
  if (/^ف/.test(r.form(i)) && [r.bare(range.from), r.key(range.from)].includes(AMMA)) return true;
  if (word.takesObject && spoken && r.opensClause(i - 1)) return true;
  if (i === range.from && EXPECTING.has(word.key) && r.isJoined(i) && foretold(r, i + 1)) return true;
  const behind = next === null ? null : r.starts(next.last + 1);
  if (
    word.takesObject &&
    spoken &&
    i === range.from &&
    behind !== null &&
    r.analysis(behind.head)?.derived === 'MASDAR'
  )
    return true;
  if (demands(r, i)) return true;
  // وتطلب من المدعي العام: من stands before the one who is asked.
  // وتحدث سليم، تحدث عن: rather than what happens.
  const [first] = r.token(i)?.analyses ?? [];
  const misread = first?.pos === 'VERB' && first.tense === 'PRESENT' && first.gender === 'F';
  const person = spoken && next.preposition === null && (r.isPerson(next) || next.gender === 'M');
  if (misread && i === range.from && (person || word.prepositions.has(prepositionAt(r, i + 1) ?? '')))
    return true;
  if (misread && goesOnPast(r, i, range.from) && word.prepositions.has(prepositionBehind(r, i) ?? ''))
    return true;
  const asked = word.key === 'طلب' && r.key(i + 1) === 'من' ? r.starts(i + 2) : null;
  if (asked !== null && r.speaks(asked)) return true;
  const stops = stopsFor(r, word);
  for (let j = i + 1; j < range.to && j - i < 20; j++) {
    if (r.isVerb(j)) return false;
    if (!stops(j)) continue;
    if (r.isComplementiser(j) || r.form(j) === ':') return word.takesClause || word.takesQuotation;
    if (prepositionAt(r, j) === null) return spoken && (next?.name ?? null) !== null;
    return (
      r.isComplementiser(j + 1) ||
      spoken ||
      r.bare(i - 1) === 'قد' ||
      (next !== null && r.speaks(next) && next.last + 1 === j)
    );
  }
  return false;
}

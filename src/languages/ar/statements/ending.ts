import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Beginning } from './content.ts';
import { cueIndex } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** No one is read to say more in one sentence, in tokens: what comes later in a text without full stops is left out. */
const LONGEST = 400;
const CONTRAST = new Set(['فيما', 'بينما', 'وفيما', 'وبينما'].map(foldKey));
const ECHO = new Set(['وهو', 'وهي', 'وهم', 'الامر']);
/** What something said is called by whoever tells of it (`وهو اقتراح رفضه`). */
const TOLD = foldedSet(
  'اقتراح اتهام اتهامات تهمة تهم مطلب مطالب ادعاء ادعاءات رواية موقف تصريح تصريحات طرح كلام وصف مزاعم زعم خيار شرط نفي تهديد تحذير',
);
const LOOSE = new Set([
  'وذلك',
  'حيث',
  'اذ',
  'بعدما',
  'عندما',
  'مما',
  'ما',
  'وسط',
  'بعد',
  'قبل',
  'خلال',
  'عقب',
  'اثر',
  'غداة',
  'منذ',
  'علي',
  'ليصل',
  'لكن',
  'رغم',
  'كما',
  'ثم',
]);

/** The first token after what is said, given where it begins; at most `end`. */
export function endingOf(r: Reading, begin: Beginning, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, begin.from + LONGEST);
  const start = begin.predicate ?? begin.from;
  let i = start;
  const quotation = r.quotations.at(i);
  if (begin.form === 'QUOTATION' && quotation !== null && quotation.open < i) {
    if (quotation.close >= end) return trimmed(r, begin.from, end);
    i = quotation.close + 1;
    const goesOn = r.isJoined(i) || r.form(i) === 'و' || r.form(i).startsWith('و');
    if ((r.isMark(i) && !quoteJoined(r, i)) || i >= end) return quotation.close;
    if (goesOn && r.isVerb(i)) return quotation.close;
  }
  const phrase = begin.form === 'PHRASE' || i > start;
  const predicates = begin.form === 'CLAUSE' && AS_IT_IS.test(r.key(start));
  /** `أن «كل تأخير يخدم الإرهاب»، الذي`: behind his own words the author goes on. */
  const own = [start, start + 1].map((j) => r.quotations.at(j)).find((q) => q != null) ?? null;
  const quoted = own !== null && own.close - own.open > 4 ? own : null;
  let depth = 0;
  for (; i < end; i++) {
    const form = r.form(i);
    if (form === '(') depth++;
    else if (form === ')') depth = Math.max(0, depth - 1);
    const inner = r.quotations.at(i);
    if (inner !== null && inner.open === i && inner.close < end) {
      i = inner.close;
      continue;
    }
    if (depth > 0) continue;
    if (form === '؛') return trimmed(r, begin.from, i);
    if (phrase && i > start && fades(r, i)) return trimmed(r, begin.from, i);
    if (!r.isComma(i)) continue;
    if (quoted !== null && quoted.close === i - 1 && r.isRelative(i + 1)) return trimmed(r, begin.from, i);
    if (contrasts(r, i + 1) || echoes(r, i + 1) || objects(r, i + 1)) return trimmed(r, begin.from, i);
    if (
      predicates &&
      (leaves(r, i + 1) || r.bare(i + 1).startsWith('لكن') || (r.isJoined(i + 1) && r.isVerb(i + 1)))
    )
      return trimmed(r, begin.from, i);
    if (answers(r, i + 1) || denies(r, i + 1)) return trimmed(r, begin.from, i);
    if (begin.form === 'CLAUSE' && (followsFrom(r, begin.from, i) || goesOnElsewhere(r, i)))
      return trimmed(r, begin.from, i);
    if (phrase && leaves(r, i + 1) && r.sourceAt(i + 1) === null) return trimmed(r, begin.from, i);
  }
  return trimmed(r, begin.from, end);
}

const quoteJoined = (r: Reading, comma: number): boolean =>
  r.isComma(comma) &&
  (r.form(comma + 1) === 'و' ||
    (r.isJoined(comma + 1) &&
      !r.isVerb(comma + 1) &&
      !doesElse(r, comma + 1) &&
      !r.opensClause(comma + 1) &&
      !echoes(r, comma + 1)));

/** `بأنه خديعة`: what someone is called, which goes on with no other clause. */
const AS_IT_IS = /^بان(?:ه|ها|هم|هما)$/;

/** `، بيد أن الوزير`: somebody else has his say. */
const objects = (r: Reading, i: number): boolean =>
  ['بيد', 'غير', 'الا'].includes(r.bare(i)) && r.key(i + 1) === 'ان';

const DENYING = foldedSet('كذب نفى فند دحض أنكر رفض');
/** `، لكن الجيش كذب ذلك`: somebody else denies it. */
function denies(r: Reading, i: number): boolean {
  const first = r.bare(i) === 'لكن' ? i + 1 : i + 2;
  const n = r.bare(i) === 'لكن' || objects(r, i) ? r.starts(first) : null;
  if (n === null || !r.speaks(n)) return false;
  // لكن فلان، مستشار القائد، نفى ذلك
  let commas = 0;
  for (let j = first; j - first < 20 && commas < 3; j++) {
    if (r.isComma(j)) commas++;
    if (r.isVerb(j))
      return commas !== 1 && DENYING.has(r.lemma(j)) && (commas > 0 || !r.isComplementiser(j + 1));
  }
  return false;
}

/** `، فكذّبتهم رئيسة البلدية`: somebody else says something to it. */
function answers(r: Reading, verb: number): boolean {
  const analysis = r.analysis(verb);
  if (analysis?.tense !== 'PAST' || analysis.enclitic === null || !r.isJoined(verb)) return false;
  const next = r.starts(verb + 1);
  return (
    r.isVerb(verb) && cueIndex().verbs.has(analysis.lemma) && next?.preposition === null && r.speaks(next)
  );
}

/** `أنها ستتخلى عنه، فقفز السعر`: what came of it, behind words of what is to be. */
function followsFrom(r: Reading, from: number, comma: number): boolean {
  const next = r.analysis(comma + 1);
  if (next?.tense !== 'PAST' || !next.proclitics.includes('ف') || !r.isVerb(comma + 1)) return false;
  for (let i = from; i < comma; i++) if (r.isVerb(i) && r.analysis(i)?.tense === 'PAST') return false;
  return true;
}

/** `«ستثأر لكل قطرة دم»، وفوض المجلس الجيش`: behind a quotation someone does something else. */
function goesOnElsewhere(r: Reading, comma: number): boolean {
  const before = r.quotations.at(comma - 1);
  if (before === null || before.close !== comma - 1) return false;
  const verb = comma + 1;
  if (!r.isJoined(verb) || r.analysis(verb)?.tense !== 'PAST' || !r.isVerb(verb)) return false;
  const next = r.starts(verb + 1);
  return (
    next !== null && next.preposition === null && (next.definite || next.name !== null) && r.speaks(next)
  );
}

/** فيما، بينما، في حين: another clause beside the one that speaks. */
export const contrasts = (r: Reading, i: number): boolean =>
  CONTRAST.has(r.key(i)) || (['في', 'وفي'].includes(r.key(i)) && ['حين', 'وقت'].includes(r.key(i + 1)));

export const isTold = (r: Reading, i: number): boolean => TOLD.has(r.key(i));

/** `وهو ما نفاه`: words about what was said. */
export const echoes = (r: Reading, i: number): boolean =>
  ECHO.has(r.key(i)) && (['ما', 'الذي', 'التي'].includes(r.key(i + 1)) || TOLD.has(r.key(i + 1)));

/** `على خلفية`, `في إشارة إلى`: the author's own frame round a noun that was said. */
const fades = (r: Reading, i: number): boolean =>
  (r.key(i) === 'علي' && r.lemma(i + 1) === 'خلفية') ||
  (['في'].includes(r.key(i)) && ['اشارة', 'خطوة', 'حين'].includes(r.key(i + 1)));

/** `، وقد علقت المعاهدة` */
const AUXILIARY = /^[وف](?:قد|لم|لن|كان|كانت|ليس|ليست)$/;

/** After a comma a noun that was said goes on only with another joined to it, or with words about it. */
function leaves(r: Reading, i: number): boolean {
  if (LOOSE.has(r.key(i)) || AUXILIARY.test(r.key(i))) return true;
  return (r.isVerb(i) && r.isJoined(i)) || doesElse(r, i);
}

/** `، ونظم الاتحاد وقفة`: a word that may be a noun is a verb where someone who may do it stands behind it. */
function doesElse(r: Reading, i: number): boolean {
  const verb = r
    .token(i)
    ?.analyses.find((a) => a.pos === 'VERB' && a.tense === 'PAST' && a.enclitic === null);
  const n = r.starts(i + 1);
  if (verb === undefined || n === null || !verb.proclitics.includes('و') || n.preposition !== null)
    return false;
  return (n.name !== null || r.isTitle(n)) && !r.isPlace(n) && r.speaks(n) && r.agree(verb, n, false);
}

/** The end without closing punctuation. */
export function trimmed(r: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && (r.isMark(to - 1) || ['و', 'كما', 'ثم'].includes(r.key(to - 1)))) to--;
  return to;
}

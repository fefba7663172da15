import type { Nominal } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { beginningOf } from './content.ts';
import { cueIndex, ISSUING, PUBLISHING } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Range } from './verbs.ts';

/** Verbs by which one who counts or hands on tells something, though they say nothing by themselves. */
const TELLING = foldedSet('أحصى سجل رصد نشر أذاع بث نقل تلا عرض وثق أثبت عدد أورد بين');
/** Verbs, with a suffix, by which someone gives out what a noun before them holds. */
const GIVING = new Set([...ISSUING, ...PUBLISHING, ...'تلا وزع سرب عرض قدم أحصى'.split(' ').map(foldKey)]);
/** What holds numbers, of which whoever gives them out is the source. */
const COUNTS = foldedSet('حصيلة إحصاء إحصاءات إحصائية إحصائيات أرقام رقم تقدير تقديرات تعداد');
const AS = new Set(['كما', 'مثلما', 'حسبما']);
/** Words between a verb and its subject, at most. */
const REACH = 6;

/** An expression of attribution that a verb makes, with the verb and the one who speaks by it. */
export interface Told {
  readonly value: string;
  readonly last: number;
  readonly speaker: Nominal;
}

/** `كما كشفت رويترز`, `على ما أحصته الوزارة`, `في حصيلة أذاعتها القناة`: a clause before it is what they tell; null for any other. */
export function toldAt(r: Reading, i: number, range: Range): Told | null {
  if (i === range.from) return null;
  if (AS.has(r.key(i))) return asTold(r, i + 1, range, 'كما');
  if (r.key(i) === 'علي' && r.key(i + 1) === 'ما') return asTold(r, i + 2, range, 'على ما');
  if (r.key(i) !== 'في') return null;
  const held = r.starts(i) ?? r.starts(i + 1);
  if (held === null || held.definite || !r.headIn(held, COUNTS)) return null;
  const given = giverBehind(r, held.last + 1);
  return given === null ? null : { value: 'في', ...given };
}

function asTold(r: Reading, verb: number, range: Range, value: string): Told | null {
  const analysis = r.analysis(verb);
  if (analysis?.pos !== 'VERB' || !r.isVerb(verb)) return null;
  const word = cueIndex().verbs.get(analysis.lemma);
  if (word === undefined && !TELLING.has(analysis.lemma)) return null;
  const speaker = r.starts(verb + 1);
  if (speaker === null || speaker.preposition !== null) return null;
  if (!r.speaks(speaker) && speaker.quantity === null) return null;
  const { last } = readPhrase(r, speaker, (j) => r.isComplementiser(j) || r.form(j) === ':');
  if (value === 'كما') {
    if (word === undefined ? !ends(r, last + 1, range) : beginningOf(r, verb, last, word, range.to) !== null)
      return null;
    const object = r.starts(last + 1);
    const thing =
      object !== null && object.preposition === null && !object.definite && r.sourceAt(object.first) === null;
    if (thing && (object.quantity !== null || /ا$/.test(r.key(object.head)))) return null;
  }
  return { value, last: verb, speaker };
}

/** Nothing that could be an object follows. */
const ends = (r: Reading, i: number, range: Range): boolean =>
  i >= range.to || r.isMark(i) || r.isAdposition(i) || (r.starts(i)?.preposition ?? null) !== null;

/** Its letters may be read as a noun with a suffix too (نشرته). */
const gives = (r: Reading, i: number): boolean =>
  /^تلت?ا?ها?$/.test(r.key(i)) ||
  r.token(i)?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null && GIVING.has(a.lemma)) === true;

/** Whoever gives out what is named right before a token: `(حصيلة) تلاها الأربعاء الوزير`; null where nobody does. */
export function giverBehind(r: Reading, at: number): { last: number; speaker: Nominal } | null {
  const verb = r.isRelative(at) ? at + 1 : at;
  if (!gives(r, verb)) return null;
  for (let i = verb + 1; i - verb < REACH; ) {
    if (r.isComma(i) || r.isVerb(i)) return null;
    const n = r.starts(i);
    if (n !== null && n.preposition === null && r.speaks(n)) return { last: verb, speaker: n };
    i = n === null ? i + 1 : n.last + 1;
  }
  return null;
}

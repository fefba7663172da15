import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { type GazetteerMatch, matched } from './gazetteer-names.ts';
import { DIRECTIONS, PLACE_HEADS } from './kinds.ts';
import { OUTSIDE } from './phrase-words.ts';
import { isQuote, type NameView } from './view.ts';

/**
 * A listed name without what the gazetteer lists with it but the name does not hold: a class noun (`تنظيم القاعدة`, unless
 * the actor's main name has it), a person's title, a direction before a country.
 */
export function trim(view: NameView, whole: GazetteerMatch): GazetteerMatch {
  const match = endOf(view, beforeQuote(view, whole));
  if (match.last === match.first) return match;
  const rest = remainder(view, match);
  const head = view.key(match.first).slice(match.cut);
  const best = match.entries[0];
  if (best === undefined) return match;
  if (
    match.entries.every((e) => e.candidate.kind === 'PERSON') &&
    head.startsWith('ال') &&
    titled(view, match.first) &&
    // الباشا طبيق: so he is called.
    !(GIVEN_TOO.has(head) && match.entries.some((e) => foldKey(e.candidate.ar).startsWith(`${head} `)))
  )
    return listedAs(rest.match, rest.entries.length > 0 ? rest.entries : match.entries);
  if (DIRECTIONS.has(head)) return directed(view, match, rest);
  const organisation = view.lexicon.heads.get(head);
  const alone = rest.match.first === rest.match.last;
  const word = head === 'وكالة' && !view.unknown(rest.match.first) && view.pos(rest.match.first) === 'NOUN';
  if (MEDIA.has(head) && alone && !word) return listedAs(rest.match, match.entries);
  const owned = match.entries.some((e) => foldKey(e.candidate.ar).startsWith(`${head} `));
  if (AT_HAND.has(head) && !owned && rest.entries.length > 0) return listedAs(rest.match, rest.entries);
  if (PARTS.has(head) && match.entries.every((e) => e.candidate.type === 'PLACE'))
    return listedAs(rest.match, match.entries);
  if (TRIBES.has(head) && rest.match.first <= rest.match.last) return listedAs(rest.match, match.entries);
  const same = match.entries.filter((e) => rest.entries.some((r) => r.candidate.id === e.candidate.id));
  if (same.length === 0) return match;
  const own = same.some((e) => foldKey(e.candidate.ar).startsWith(`${head} `));
  const single = AGENCIES.has(head) || (alone && !same.every((e) => e.common));
  if (head === GOVERNMENT && same.some((e) => e.candidate.kind === 'STATE')) return match;
  if (organisation !== undefined && (!organisation.inName || (!own && single)))
    return listedAs(rest.match, same);
  if (PLACE_HEADS.has(head) && !own) return listedAs(rest.match, rest.entries);
  return match;
}

/** Titles that are given names, too. */
const GIVEN_TOO = foldedSet('الباشا الأمير السيد الأمين الإمام الحاج');

/** `حكومة سيراليون`: all of it means the state. */
const GOVERNMENT = foldKey('حكومة');

/** Class nouns that stay outside even a name that is an ordinary word: `وكالة سبأ`. */
const AGENCIES = new Set(['وكالة', 'شركة', 'شبكة', 'منظمة', 'حزب', 'نادي']);

/** Nouns of towns and their parts, which no name holds though it is listed with them: `حي الزيتون`. */
const PARTS = foldedSet('حي بلدة قرية قضاء ناحية مديرية ضاحية بلدية مستوطنة');

/** Before a tribe's own name: `قبيلة عنزة`. */
const TRIBES = foldedSet('قبيلة عشيرة');

/** Class nouns that stay outside any name of one word: `صحيفة اعتماد`, `راديو أوكابي`. */
const MEDIA = foldedSet('وكالة صحيفة جريدة مجلة قناة شبكة إذاعة راديو موقع شركة');
/** What a body has at its command or is housed in, and waters: `قيادة الجيش الكونغولي`, `مقر المفوضية الأوروبية`, `مياه النيل`. */
const AT_HAND = foldedSet('قوات قيادة قيادات عناصر مقاتلو مقاتلي مقر مقرات مبنى محيط مياه رئاسة قناصة طيران');
/** For whom or what a place is. */
const FOR_WHOM = foldedSet('للنازحين للاجئين للغاز للنفط');
/** How a place is described beside its name. */
const HELD = foldedSet('المحتلة المحتل المحاصرة المحاصر المنكوبة المنكوب المجاورة المجاور');

/** `«ليسور» المالية`: a name ends where the quotation does that it stands in. */
function beforeQuote(view: NameView, match: GazetteerMatch): GazetteerMatch {
  for (let i = match.first + 1; i <= match.last; i++) {
    if (!isQuote(view.form(i))) continue;
    if (view.opens(i)) return match;
    const keys = Array.from({ length: i - match.first }, (_, k) => view.key(match.first + k));
    const shorter = view.gazetteer.lookup(keys.join(' ').slice(match.cut));
    const same = shorter.filter((s) => match.entries.some((e) => e.candidate.id === s.candidate.id));
    if (same.length === 0 && match.entries.some((e) => e.candidate.kind !== 'MEDIA')) return match;
    return matched(match.first, i - 1, match.cut, same.length > 0 ? same : match.entries);
  }
  return match;
}

/** A listed name without where a body is (`وزارة الصحة في غزة`) and without a last word that only says whose it is or how it stands (`الجولان المحتل`). */
function endOf(view: NameView, match: GazetteerMatch): GazetteerMatch {
  const ministry = view.bare(match.first) === 'وزارة';
  for (let i = match.first + 1; ministry && i < match.last; i++)
    if (view.key(i) === 'في' && view.gazetteer.lookup(view.key(i + 1)).length > 0)
      return matched(match.first, i - 1, match.cut, match.entries);
  const { first, last, cut } = match;
  // ساحة الاستقلال في كييف: the town is told beside it.
  for (let i = first + 1; i < last && match.entries.every((e) => e.candidate.kind === 'FACILITY'); i++)
    if (view.key(i) === 'في') return matched(first, i - 1, cut, match.entries);
  // مخيم الجفينة للنازحين
  if (FOR_WHOM.has(view.key(last)) && last > first + 1) return matched(first, last - 1, cut, match.entries);
  const described = HELD.has(view.key(last)) || OUTSIDE.has(view.key(last));
  if (last === first || !(view.isNationality(last) || described)) return match;
  const keys = Array.from({ length: last - first }, (_, k) => view.key(first + k));
  const shorter = view.gazetteer.lookup(keys.join(' ').slice(cut));
  const same = match.entries.filter(
    (e) =>
      shorter.some((s) => s.candidate.id === e.candidate.id) &&
      !COUNTRIES.has(e.candidate.kind) &&
      !foldKey(e.candidate.ar).endsWith(` ${view.key(last)}`),
  );
  return same.length === 0 ? match : matched(first, last - 1, cut, same);
}

const COUNTRIES = new Set<string>(['STATE', 'COUNTRY']);

const listedAs = ({ first, last, cut }: GazetteerMatch, entries: readonly Entry[]): GazetteerMatch =>
  matched(first, last, cut, entries);

interface Rest {
  readonly match: GazetteerMatch;
  readonly entries: readonly Entry[];
}

/** The match without its first word (and a quotation mark after it). */
function remainder(view: NameView, match: GazetteerMatch): Rest {
  let first = match.first + 1;
  while (first < match.last && isQuote(view.form(first))) first++;
  const keys: string[] = [];
  for (let i = first; i <= match.last; i++) if (view.at(i)?.kind !== 'PUNCTUATION') keys.push(view.key(i));
  const entries = view.gazetteer.lookup(keys.join(' '));
  return { match: matched(first, match.last, 0, match.entries), entries };
}

const titled = (view: NameView, i: number): boolean => view.isTitle(i) && !view.isGiven(i);

/** `شرق سوريا` is Syria; `جنوب السودان`, `غرب أفريقيا` and a listed province after its class noun are themselves. */
function directed(view: NameView, match: GazetteerMatch, rest: Rest): GazetteerMatch {
  const itself = match.entries.some((e) => e.candidate.kind === 'COUNTRY' || e.candidate.kind === 'REGION');
  const country = rest.entries.some((e) => e.candidate.kind === 'COUNTRY');
  if (itself || !country || view.isPlaceClass(match.first - 1)) return match;
  return listedAs(rest.match, rest.entries);
}

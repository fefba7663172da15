import { foldedSet } from '../../shared/word-set.ts';
import { peel } from '../peel.ts';
import { CENTRE, isCentre, isLand, isStation, isTown, SEVERAL } from './buildings.ts';
import { kindOf } from './head-kinds.ts';
import type { Head, HeadMatch, HeadPhrase, Listed } from './heads.ts';
import {
  CALLED,
  CIVIC_HEADS,
  CLASS_HEADS,
  COMMANDS,
  DISTRICTS,
  FACILITIES,
  HEIGHTS,
  INSTITUTIONAL,
  LOOSE_HEADS,
  NATIONAL,
  OCEANS,
  OUTER_HEADS,
  PLAIN_FACILITIES,
  TOWNLETS,
  TOWNS_OWN,
  WATERS,
} from './kinds.ts';
import { bodyFields } from './lexicon.ts';
import { range } from './person-words.ts';
import { phraseAfter } from './phrase.ts';
import { VALIANT } from './phrase-words.ts';
import { isPlain, JAIL } from './plain-heads.ts';
import { isQuote, type NameView } from './view.ts';

const LONGEST_QUOTE = 8;
/** What is called by the building that it has: `مدرسة دار الأرقم`, `مطعم أدونيس`. */
const BUILT = new Set<string>(['NGO', 'COMPANY']);

/** Names that begin with the kind of thing they name: organisations, buildings, works of nature; none begins at the tokens `outside`. */
export function findHeaded(view: NameView, listed: Listed, outside: ReadonlySet<number>): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i) || outside.has(i)) continue;
    const head = headOf(view, i);
    if (head === null || isPlain(view, i, head)) continue;
    const match = quotedAfterHead(view, i, head) ?? headed(view, i, head, listed);
    if (match !== null) found.push(match);
  }
  return found;
}

function headOf(view: NameView, i: number): Head | null {
  const token = view.at(i);
  if (token === undefined || view.pos(i) === 'VERB') return null;
  const analysed = view.cut(i);
  for (const { key, cut } of peel(token)) {
    // ووادي الشاي: the first of two is a conjunction.
    if (cut > 0 && cut !== analysed && !(cut === 1 && key.startsWith('وا') && token.key.startsWith('وو')))
      continue;
    const definite = key.startsWith('ال') && key.length > 4;
    const stem = definite ? key.slice(2) : key;
    if (stem === CENTRE && isCentre(view, i))
      return { stem, cut, definite, type: 'PLACE', kind: 'FACILITY', inName: true };
    const organisation = view.lexicon.heads.get(stem);
    const facility = FACILITIES.has(stem);
    const built = facility && !definite && (BUILT.has(organisation?.kind ?? '') || isStation(view, stem, i));
    if (organisation !== undefined && !built)
      return { stem, cut, definite, type: 'ACTOR', kind: organisation.kind, inName: organisation.inName };
    if (TOWNLETS.has(stem)) return { stem, cut, definite, type: 'PLACE', kind: 'CITY', inName: true };
    if (stem === 'محيط' && !OCEANS.has(view.key(i + 1))) return null;
    const kind = facility ? 'FACILITY' : WATERS.has(stem) ? 'WATER' : HEIGHTS.has(stem) ? 'OTHER' : null;
    if (kind !== null) return { stem, cut, definite, type: 'PLACE', kind, inName: true };
  }
  return null;
}

/** `شركة «قنديل الشرق»`: the quotation is the name. */
function quotedAfterHead(view: NameView, i: number, head: Head): HeadMatch | null {
  if (head.definite || head.kind === 'SECURITY_FORCE') return null;
  let open = i + 1;
  // نهر الإمام «تطهير على الهوية»: the river has its name.
  while (
    head.type === 'ACTOR' &&
    open - i < 3 &&
    view.isWord(open) &&
    view.cut(open) === 0 &&
    describes(view, open)
  )
    open++;
  if (!view.opens(open)) return null;
  let close = open + 1;
  while (close < view.to && close - open <= LONGEST_QUOTE && !isQuote(view.form(close))) close++;
  if (close >= view.to || !isQuote(view.form(close)) || close === open + 1) return null;
  for (let j = open + 1; j < close; j++)
    if (
      (['SCONJ', 'PART', 'PRON', 'DET'].includes(view.pos(j)) && !spelled(view, open, close)) ||
      (view.pos(j) === 'VERB' && close - open > 3)
    )
      return null;
  return {
    first: open + 1,
    last: close - 1,
    cut: 0,
    type: head.type,
    kind: kindOf(view, i, head, true),
    rule: 'name/quoted-after-head',
  };
}

/** `«إن إس أو غروب»`: mostly syllables of two or three letters, each a letter's name. */
const spelled = (view: NameView, open: number, close: number): boolean =>
  close - open > 2 &&
  close - open < 6 &&
  range(open + 1, close - 1).filter((j) => view.key(j).length < 4).length > 2;

/** An adjective, or the definite noun that says what a body deals with: `شركة الشحن «لانفراخت»`. */
const describes = (view: NameView, j: number): boolean =>
  view.pos(j) === 'ADJ' ||
  // جمعية مربي الماشية «مييتي الله»
  (view.pos(j) === 'NOUN' && view.analysis(j + 1)?.definite === true && view.opens(j + 2)) ||
  (view.pos(j) === 'NOUN' && view.analysis(j)?.definite === true && view.isWord(j));

/** `مرصد دجلة للسلم الأهلي`: a head, its genitive or adjectives, and the phrases that complete it. */
function headed(view: NameView, i: number, head: Head, listed: Listed): HeadMatch | null {
  const phrase = phraseAfter(view, i, head, listed);
  if (phrase === null || phrase.last === i) return null;
  const town = TOWNS_OWN.has(head.stem) && phrase.last === i + 1 && isTown(view, i + 1);
  const foreign =
    !town &&
    head.type === 'ACTOR' &&
    phrase.foreignLast !== null &&
    (!head.inName || CLASS_HEADS.has(head.stem) || OUTER_HEADS.has(head.stem));
  if (OUTER_HEADS.has(head.stem) && phrase.last === i + 1 && listed.has(i + 1)) return null;
  const kindred = head.kind === 'GROUP' && phrase.proper;
  // مخيمات تشاد: those that are in the country.
  if (SEVERAL.has(head.stem) && phrase.last === i + 1 && isLand(view, i + 1)) return null;
  // مديرية باقم: a district, which its own name is enough for.
  if (DISTRICTS.has(head.stem) && !head.definite && named(view, i + 1, listed)) return null;
  if (!foreign && !isName(view, i, head, phrase)) return null;
  if (!head.inName && !phrase.proper) return null;
  const outside = (!head.inName && !town) || foreign || kindred;
  const first = outside ? i + 1 : i;
  return {
    first,
    last: foreign ? (phrase.foreignLast ?? phrase.last) : phrase.last,
    cut: outside ? 0 : head.cut,
    type: head.type,
    kind: kindOf(view, i, head, foreign),
    rule: `name/${head.type === 'ACTOR' ? 'organisation' : 'place'}-head`,
  };
}

/** `المحكمة الابتدائية`, `المحكمة الجزائية المتخصصة`: whatever kind of court it is. */
const COURT = 'محكمة';

const CLUB = 'نادي';

const FRONT = 'جبهة';

/** What a province has for each thing that a ministry deals with. */
const OFFICES = foldedSet('دائرة مديرية إدارة أمانة مصلحة');
/** What parties and unions form, and banks. */
const ALLIANCES = foldedSet('تحالف تيار تجمع منصة بنك مصرف');

/** `في سجن الصالح`, unlike `حكم بسجن صالح`. */
const isInside = (view: NameView, i: number): boolean =>
  view.cut(i) === 0 && INSIDE.has(view.analysis(i - 1)?.lemma ?? '');
const INSIDE = foldedSet('في إلى من داخل خارج أمام قرب نزيل مدير إدارة باحة فناء عنابر');
/** Works of nature that a definite noun names: `وادي الشاي`. */
const LANDS = foldedSet('وادي جبل جزيرة واحة');

/** `محطة الضخ رقم 6`. */
const isNumbered = (view: NameView, i: number): boolean =>
  view.key(i) === 'رقم' && view.at(i + 1)?.kind === 'NUMBER';

/** A name begins there, and no noun of a body. */
const named = (view: NameView, i: number, listed: Listed): boolean =>
  !view.lexicon.heads.has(view.stem(i)) &&
  (view.unknown(i) || view.pos(i) === 'PROPN' || (listed.begins(i) && view.place(i) > 0.1));

/** Whether a head with its phrase is a name and no mere description. */
function isName(view: NameView, i: number, head: Head, phrase: HeadPhrase): boolean {
  let belief = 0;
  for (let j = i; j <= phrase.last; j++)
    belief += head.type === 'ACTOR' ? view.organisation(j) : view.place(j) + view.organisation(j);
  belief /= phrase.last - i + 1;
  if (head.type === 'PLACE') {
    if (phrase.personal && head.stem === JAIL && !isInside(view, i)) return false;
    if (phrase.proper) return true;
    if (head.definite) return belief > 0.3;
    if (isNumbered(view, phrase.last + 1)) return true;
    if (LANDS.has(head.stem) && phrase.last === i + 1 && view.pos(i + 1) !== 'ADJ') return belief > 0.08;
    return head.kind === 'FACILITY' ? belief > 0.25 || !PLAIN_FACILITIES.has(head.stem) : belief > 0.4;
  }
  // جبهة خاركيف: where the front is.
  if (head.stem === FRONT && !phrase.completed && isTown(view, i + 1) && view.place(i + 1) > 0.1)
    return false;
  const state = head.kind === 'GOVERNMENT' || head.kind === 'SECURITY_FORCE' || head.kind === 'MEDIA';
  const second = view.key(i + 1);
  if (state && head.definite && head.stem === COURT && phrase.adjectives > 0) return true;
  // الأمانة العامة ل"إعلان دمشق": whose it is follows.
  const whose = view.form(phrase.last + 1) === 'ل' && isQuote(view.form(phrase.last + 2));
  if (state && !whose && phrase.last === i + 1 && (head.definite ? INSTITUTIONAL : NATIONAL).has(second))
    return true;
  if ((phrase.nested || phrase.personal) && COMMANDS.has(head.stem)) return false;
  if (phrase.nested && !phrase.completed) return belief > 0.75;
  if (phrase.personal) return belief > 0.6 || CALLED.has(head.stem);
  if (CIVIC_HEADS.has(head.stem) && phrase.proper && phrase.last === i + 1)
    if (view.place(phrase.last) > 0.3 || (TOWNS_OWN.has(head.stem) && isTown(view, i + 1))) return true;
  if (head.kind === 'ARMED_GROUP' && VALIANT.has(second) && phrase.last > i + 1) return true;
  // دائرة صحة الرصافة
  if (OFFICES.has(head.stem) && phrase.proper && bodyFields().has(second)) return true;
  // تحالف بايان
  if (ALLIANCES.has(head.stem) && phrase.proper && !phrase.personal && view.unknown(i + 1)) return true;
  // الإدارة العامة للمرور
  if (LOOSE_HEADS.has(head.stem) && head.definite && phrase.completed && phrase.adjectives > 0)
    return !COMMANDS.has(head.stem) && view.key(phrase.last).length > 2;
  // نادي الوداد الرياضي
  if (head.stem === CLUB && phrase.last > i + 1) return true;
  if (LOOSE_HEADS.has(head.stem))
    return belief > 0.5 || (phrase.nationality && head.kind !== 'NGO' && head.kind !== 'IGO');
  if (CLASS_HEADS.has(head.stem) && phrase.proper && !phrase.completed)
    return belief > (head.kind === 'MEDIA' ? 0.15 : 0.4);
  if (phrase.proper || phrase.nationality || phrase.completed || belief > 0.5) return true;
  return head.definite ? phrase.adjectives > 1 || belief > 0.3 : true;
}

import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';
import { foldedSet, wordSet } from '../../shared/word-set.ts';
import { loadNominals } from '../lexicon/load.ts';
import { describesSomeone } from './citizens.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import { HEIGHTS } from './kinds.ts';
import { isPlainNoun } from './plain-noun.ts';
import { isQuote, type NameView } from './view.ts';

/** Places of this size, and capitals, are news everywhere. */
export const LARGE = 300_000;
/** Parts of speech that no name has in its place. */
const NEVER = new Set(['VERB', 'ADP', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'DET', 'ADV', 'NUM']);

/**
 * Whether a listed name is a name here: the tagger's opinion, weighed with what kind of thing is listed, whether the
 * word is an ordinary one, and whether a noun before it says what it is.
 */
export function plausible(view: NameView, match: GazetteerMatch): boolean {
  const { first, last, entries } = match;
  // بابا الفاتيكان: no ب before Aba.
  // وكالتا تسنيم وفارس: nor و and ك.
  const whole = view.lexicon.titles.has(view.key(first)) || view.lexicon.heads.has(view.key(first));
  if (match.cut > 0 && (whole || !mayCut(view, match))) return false;
  if (describesSomeone(view, match) || (isState(match) && describesNoun(view, match))) return false;
  if (first === last && isPlainNoun(view, first)) return false;
  if (
    first === last &&
    view.isWord(first) &&
    !refers(view, first) &&
    (atHome(view, match) || spokenTo(view, match))
  )
    return true;
  if (first === last && (isMake(view, match) || isPerson(view, match))) return false;
  // بلدة ميلوني
  if (first === last && placeBefore(view, first) && entries.every((e) => e.candidate.kind === 'PERSON'))
    return false;
  // قرية الإصلاح: no party.
  if (inTown(view, first) && entries.every(({ candidate: c }) => c.type === 'ACTOR' && c.kind !== 'STATE'))
    return false;
  const common = entries.every((e) => e.common);
  if (match.cut === 0 && inQuotes(view, match) && entries.some((e) => e.candidate.type === 'ACTOR'))
    return true;
  const supported = headBefore(view, first) || inQuotes(view, match);
  if (last > first) return !common || match.cut === 0 || supported;
  if (view.at(first)?.kind === 'NUMBER') return false;
  const belief = view.believed(first);
  const pos = view.pos(first);
  const ordinary = pos !== '' && pos !== 'X' && pos !== 'PROPN' && !view.unknown(first);
  // سيدني: no lord of mine.
  const ours = view.analysis(first)?.enclitic != null && !(entries.some(isWeighty) && !common);
  if (ordinary && ours && belief < 0.9) return false;
  if (ordinary && first === last && refers(view, first)) return false;
  if (ordinary && NEVER.has(pos))
    return supported ? belief > 0.2 || placeBefore(view, first) : belief > (common ? 0.9 : 0.6);
  if (common && MEMBERS.has(view.analysis(first - 1)?.lemma ?? '') && view.bare(first).startsWith('ال'))
    return entries.some((e) => e.candidate.kind === 'ARMED_GROUP');
  if (isState(match) && governed(view, match)) return true;
  // وأضافت الداخلية: the ministry rather than the governorate of that name.
  if (
    common &&
    entries.every((e) => e.candidate.type === 'PLACE') &&
    view.organisation(first) > view.place(first)
  )
    return false;
  const town = inTown(view, first) && settled(match);
  if (common) return belief > (ordinary ? 0.8 : 0.5) || (supported && (belief > 0.1 || !ordinary || town));
  const weighty = entries.some(isWeighty);
  const joined = coordinated(view, match);
  const listed = joined ? Math.max(belief, 0.35) : belief;
  const actor = entries.some((e) => e.candidate.type === 'ACTOR' && e.candidate.kind !== 'STATE');
  if (!ordinary) return belief > 0.02 || weighty || actor || supported || view.form(first).length > 4;
  if (supported) return belief > 0.02 || view.isPlaceClass(first - 1);
  const people = entries.every((e) => PEOPLES.has(e.candidate.kind));
  if (people && view.analysis(first)?.number === 'PL') return !agrees(view, first);
  if (pos === 'ADJ') return belief > (agrees(view, first) || !view.bare(first).startsWith('ال') ? 0.7 : 0.5);
  // أقر الكنيست القانون
  if (entries.every((e) => e.candidate.kind === 'GOVERNMENT')) return belief > 0.01;
  const short = view.bare(first).length < 4 && !weighty && !joined;
  return listed > (short ? 0.6 : weighty ? 0.12 : actor ? 0.2 : 0.3);
}

const isWeighty = (e: Entry): boolean =>
  e.candidate.kind === 'COUNTRY' ||
  e.candidate.kind === 'CONTINENT' ||
  e.form === 'METONYM' ||
  (e.candidate.type === 'PLACE' && e.candidate.population > LARGE);

/** The name of a country, whatever else it is spelled like. */
const isState = ({ entries }: GazetteerMatch): boolean => entries.some((e) => e.candidate.kind === 'COUNTRY');

/** `صاروخا أوكرانيا`, `فصائل سورية`: an adjective in the letters of a country's name. */
function describesNoun(view: NameView, { first, last, cut }: GazetteerMatch): boolean {
  const noun = view.analysis(first - 1);
  if (first !== last || cut > 0 || noun?.pos !== 'NOUN' || noun.definite || noun.enclitic !== null)
    return false;
  if (view.isPlaceClass(first - 1)) return false;
  const accusative = /[^اىة]ا$/.test(view.key(first - 1)) && view.key(first).endsWith('يا');
  return accusative || (noun.number === 'PL' && view.key(first) === SYRIAN);
}
const SYRIAN = 'سورية';

/** Right behind a preposition, where no adjective stands: `مساعدات لمالي`. */
const governed = (view: NameView, { first, cut }: GazetteerMatch): boolean =>
  view.isWord(first) &&
  ((cut > 0 && /^[وف]?[بل]$/.test(view.form(first).slice(0, cut))) ||
    (cut === 0 && view.pos(first - 1) === 'ADP' && view.analysis(first - 1)?.enclitic === null)) &&
  (view.pos(first + 1) !== 'NOUN' || view.key(first - 1) === 'في');

/** What an arm, a vehicle or a drug is called, rather than a place: `صواريخ غراد`, `من طراز أبرامز`. */
const isMake = (view: NameView, { first, entries, cut }: GazetteerMatch): boolean => {
  if (cut > 0 || !entries.every((e) => e.candidate.type === 'PLACE' && e.candidate.kind !== 'COUNTRY'))
    return false;
  const before = view.analysis(isQuote(view.form(first - 1)) ? first - 2 : first - 1);
  return before?.definite === false && (MAKES.has(before.lemma) || MAKES.has(before.stem));
};

/** A small place's name that the tagger holds for a person's: `ماري آن ديلكور`. */
const isPerson = (view: NameView, { first, entries, cut }: GazetteerMatch): boolean =>
  cut === 0 &&
  view.person(first) > 0.8 &&
  !placeBefore(view, first) &&
  entries.every((e) => e.candidate.type === 'PLACE' && e.candidate.kind !== 'COUNTRY') &&
  entries.every((e) => e.candidate.population < LARGE);

const MAKES =
  foldedSet(`صاروخ صواريخ طراز نوع ماركة قذيفة قذائف راجمة راجمات بندقية بنادق دبابة دبابات مقاتلة مقاتلات مروحية مروحيات مسيرة مسيرات
  طائرة طائرات مدفع مدافع قنبلة قنابل لقاح لقاحات فيروس وباء جائحة متحور إعصار عاصفة هاتف سيارة سيارات تطبيق برنامج منظومة منظومات فرقاطة مدمرة`);

/** A place of the country that the document is set in, after a preposition of place or joined to another place. */
function atHome(view: NameView, match: GazetteerMatch): boolean {
  const home = match.entries.some(
    (e) => !e.common && e.candidate.type === 'PLACE' && view.isHome(e.candidate.country),
  );
  if (!home || view.pos(match.first) === 'ADJ') return false;
  const letter = view.form(match.first).slice(0, match.cut);
  const before = view.analysis(match.first - 1);
  const inside =
    letter.endsWith('ب') || (match.cut === 0 && before?.pos === 'ADP' && PLACING.has(before.lemma));
  return (inside && match.entries.some((e) => e.candidate.population > TOWN)) || coordinated(view, match);
}
const PLACING = new Set(['في', 'الي', 'قرب', 'عند']);
const TOWN = 30_000;

/** A medium that someone speaks to or reports for: `قال للميادين`, `مراسل الجزيرة`. */
export function spokenTo(view: NameView, match: GazetteerMatch): boolean {
  if (!match.entries.some((e) => e.candidate.kind === 'MEDIA')) return false;
  const { first } = match;
  const quoted = isQuote(view.form(first - 1)) ? first - 2 : first - 1;
  const letter = view.form(first).slice(0, match.cut);
  const to =
    view.pos(first - 1) === 'ADP' &&
    ['الي', 'ل', 'مع', 'عن', 'عبر'].includes(view.analysis(first - 1)?.lemma ?? '');
  const before = view.analysis(to ? first - 2 : first - 1);
  if (/^لـ?$/.test(view.form(quoted)) && quoted < first - 1) return true;
  if (before === undefined || (!to && !letter.endsWith('ل') && match.cut > 0)) return false;
  if (REPORTERS.has(before.lemma)) return !to && match.cut === 0;
  const spoken = SPEECH.has(before.lemma) || SPEECH.has(before.stem);
  return spoken && (to || letter.endsWith('ل'));
}
const REPORTERS = new Set(['مراسل', 'مراسلة', 'موفد', 'شاشة', 'موقع', 'صحيفة', 'قناة']);
/** Words of speaking, behind which ل stands before a medium. */
export const SPEECH = wordSet(
  'قال اكد صرح اوضح كشف ذكر اضاف اشار حديث تصريح مقابلة مشددا مؤكدا موضحا مشيرا قائلا مشدد مؤكد نقل تقرير لقاء بيان مداخلة حوار نقلا',
);

/** Those who belong to an armed group: `عناصر القاعدة`, `مرتبطين بالقاعدة`. */
const MEMBERS = wordSet('عنصر خلية مقاتل مسلح زعيم قيادي تنظيم مرتبط مرتبطين موال شبكة انصار معسكر');

const PEOPLES = new Set(['GROUP', 'ARMED_GROUP', 'PARTY']);
const REFERRING = new Set(loadNominals().map((row) => row.noun.key));
/** Of which there is one: `أقر الكنيست القانون`. */
const OWN_NAMES = foldedSet('كنيست كونغرس كونجرس بوندستاغ دوما');

/** A definite noun that refers back to places and bodies (`المدينة`, `البلاد`) names none of its own. */
const refers = (view: NameView, i: number): boolean =>
  view.analysis(i)?.definite === true &&
  !OWN_NAMES.has(view.stem(i)) &&
  REFERRING.has(view.analysis(i)?.lemma ?? '') &&
  !view.isPlaceClass(i - 1);

/** Joined by و to a word that the tagger takes for a place, before or after it. */
function coordinated(view: NameView, match: GazetteerMatch): boolean {
  const before = match.cut > 0 && view.form(match.first).startsWith('و') && view.place(match.first - 1) > 0.5;
  return before || (view.form(match.last + 1).startsWith('و') && view.place(match.last + 1) > 0.5);
}

/** An adjective with the noun before it: `الشرطة البحرية`. */
const agrees = (view: NameView, i: number): boolean =>
  view.pos(i - 1) === 'NOUN' &&
  (view.analysis(i)?.cut ?? 0) === 0 &&
  view.analysis(i)?.definite === view.analysis(i - 1)?.definite;

/** A letter may be peeled off where the analyser or the tagger reads the rest as a name. */
function mayCut(view: NameView, match: GazetteerMatch): boolean {
  const token = view.at(match.first);
  if (token === undefined) return false;
  // «في كاوكا»: no second preposition behind one.
  if (view.form(match.first).startsWith('ك') && view.pos(match.first - 1) === 'ADP') return false;
  // فخورة: no ف before Khora where the whole is a word.
  const alone = match.first === match.last && view.form(match.first).startsWith('ف') && match.cut === 1;
  if (alone && token.analyses.some((a) => a.cut === 0 && a.pos === 'ADJ')) return false;
  if (token.analyses.some((a) => a.cut === 0 && a.pos === 'ADV')) return false;
  // في تعز ولحج: a place joined to a place, whatever else its letters may be.
  const place = match.entries.some(({ candidate, common }) => candidate.type === 'PLACE' && !common);
  if (match.cut === 1 && place && coordinated(view, match)) return true;
  // كمينا, كندا: a noun of the dictionary
  if (
    /^ك.*ا$/.test(view.form(match.first)) &&
    match.first === match.last &&
    token.analyses.some((a) => a.cut === 0 && a.pos === 'NOUN')
  )
    return false;
  // وادي نفيس: no town of Adi.
  if (HEIGHTS.has(token.key)) return false;
  if (token.analyses[0]?.cut === match.cut) return true;
  if (match.first === match.last && token.key.length - match.cut < 3) return false;
  if (!token.analyses.some((a) => a.cut === match.cut)) return false;
  return match.last > match.first || view.name(match.first) > 0.3;
}

/** A noun before it says what it is: `مدينة`, `حركة`, `قناة`. */
function headBefore(view: NameView, first: number): boolean {
  for (let i = first - 1; i >= view.from && first - i <= 2; i--) {
    if (isQuote(view.form(i)) || view.form(i) === '(') continue;
    if (!view.isWord(i)) return false;
    const lemma = view.analysis(i)?.lemma ?? '';
    if (view.isPlaceClass(i) || view.lexicon.heads.has(view.stem(i)) || view.lexicon.heads.has(lemma)) {
      if (view.analysis(i)?.definite === true && view.pos(first) !== 'PROPN') return false;
      return i === first - 1 || isQuote(view.form(first - 1)) || view.pos(first - 1) === 'ADJ';
    }
  }
  return false;
}

/** A noun of place right before (`مدينة تدمر`): no verb follows it there. */
const placeBefore = (view: NameView, first: number): boolean =>
  view.isPlaceClass(first - 1) && view.analysis(first - 1)?.definite === false;

/** Behind these in construct stands the name of what they say: `بلدة الخيام`. */
const TOWNS = wordSet('مدينة بلدة قرية ناحية');
const inTown = (view: NameView, first: number): boolean =>
  placeBefore(view, first) && TOWNS.has(view.analysis(first - 1)?.lemma ?? '') && view.cut(first) === 0;
const settled = ({ entries }: GazetteerMatch): boolean =>
  entries.some((e) => e.candidate.kind === 'CITY' || e.candidate.kind === 'ADMIN2');

const inQuotes = (view: NameView, match: GazetteerMatch): boolean =>
  isQuote(view.form(match.first - 1)) && isQuote(view.form(match.last + 1));

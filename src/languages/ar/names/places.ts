import type { PlaceKind } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { describesSomeone } from './citizens.ts';
import { FACILITIES, HEIGHTS, PLACE_HEADS } from './kinds.ts';
import { isPlainNoun } from './plain-noun.ts';
import { isQuote, type NameView } from './view.ts';

export interface PlaceMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly kind: PlaceKind;
  readonly rule: string;
}

const LONGEST = 4;
const SEAT = foldKey('مقر');

/** Places that nobody has listed: after a noun that says what they are (`بلدة أمزميز`), or where the tagger is sure. */
export function findPlaces(view: NameView, named: (token: number) => boolean): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i)) continue;
    const kind = classBefore(view, i);
    // بلدة بالاشيخا: no letter stands between what a place is and its name.
    const cut = kind !== null && view.pos(i) === 'PROPN' ? 0 : view.cut(i);
    const belief = view.place(i);
    const saint =
      SAINTS.has(view.bare(i)) &&
      view.pos(i + 1) === 'PROPN' &&
      mayComplete(view, i + 1) &&
      view.person(i) < 0.5;
    const compound =
      saint ||
      (kind !== null && cut === 0 && goesOnForeign(view, i)) ||
      (kind !== null && cut === 0 && COMPOUNDS.has(view.key(i)) && mayComplete(view, i + 1));
    // قرية تل الرمان, even where a hamlet of the first word is listed.
    if (named(i) && !compound) continue;
    const likely =
      compound ||
      (kind === null
        ? belief > 0.7
        : cut === 0 && (unlisted(view, i) || isNamed(view, i) ? belief > 0.1 : belief > 0.35));
    if (!likely || (!compound && isPlainNoun(view, i)) || (view.pos(i) === 'ADP' && kind === null)) continue;
    if (kind === null && (NEVER.has(view.bare(i)) || isOfficer(view, i))) continue;
    if (cut > 0 && HEIGHTS.has(view.key(i))) continue;
    const short = !compound && view.key(i).length - cut < 3;
    if (short || view.isNationality(i) || view.isPlaceClass(i)) continue;
    let last = compound ? i + 1 : i;
    while (last + 1 < view.to && last - i < LONGEST - 1 && goesOn(view, last + 1, named, kind !== null))
      last++;
    if (describesSomeone(view, { first: i, last, cut })) continue;
    const built = kind === null && namesKind(view, i);
    if (built && last === i && named(i + 1)) continue;
    if (built && last === i && view.isWord(i + 1) && view.place(i + 1) > 0.3) last++;
    // أمام مقر البرلمان
    const seat = kind === null && cut === 0 && view.bare(i - 1) === SEAT && view.key(i).startsWith('ال');
    found.push({
      first: seat ? i - 1 : i,
      last,
      cut: seat ? view.cut(i - 1) : cut,
      kind: kind ?? (built || seat || isBuilding(view, i) ? 'FACILITY' : 'CITY'),
      rule: kind === null ? 'place/tagger' : 'place/class-noun',
    });
    i = last;
    if (kind === null || !SEVERAL.has(view.key(classAt(view, found.at(-1)?.first ?? i)))) continue;
    for (let next = joinedTo(view, i, kind); next !== null; next = joinedTo(view, i, kind)) {
      found.push(next);
      i = next.last;
    }
  }
  return found;
}

/** Nouns for several places, whose names follow: `بلدتي موشي ودتو`. */
const SEVERAL = foldedSet(
  'مدينتي مدينتا مدن بلدتي بلدتا بلدات قريتي قريتا قرى محافظتي محافظتا محافظات ولايتي ولايتا ولايات مقاطعتي مقاطعتا مقاطعات مناطق منطقتي منطقتا أحياء حيي',
);

/** A word with و behind a place's name: another of its kind, with what no dictionary has behind it. */
function joinedTo(view: NameView, last: number, kind: PlaceKind): PlaceMatch | null {
  const comma = /^[،,]$/.test(view.form(last + 1)) ? 1 : 0;
  const first = last + 1 + comma;
  const key = view.key(first);
  if (!view.isWord(first) || view.timed(first) || !key.startsWith('و') || key.length < 4) return null;
  if (!view.unknown(first) && view.gazetteer.lookup(key.slice(1)).every((e) => e.candidate.type !== 'PLACE'))
    return null;
  let end = first;
  while (
    end - first < LONGEST - 1 &&
    view.isWord(end + 1) &&
    view.cut(end + 1) === 0 &&
    view.unknown(end + 1)
  )
    end++;
  return { first, last: end, cut: 1, kind, rule: 'place/class-noun' };
}

/** First words of towns' names that a second completes: `قرية كفر الحصة`, `ناحية أبي صيدا`. */
const COMPOUNDS = foldedSet(
  'كفر عين دير بيت تل خربة بئر بير نهر جبل رأس بني أبو أبي أم سيدي حمام قصر خان برج مرج آيت أولاد باب سوق قلعة عزبة كفور منية ميت شبرا جديدة حوش نجع وادي جسر حارة واد مزرعة البو ألبو آلبو أيت ود تيزي أغبالو كدية ظهر رجم منشأة كوم',
);

/** `قرية بي فاينوم`, `قرية بيتشي أواتشينغ`: two words that no dictionary has behind a class noun, whatever hamlet has the first one's name. */
const goesOnForeign = (view: NameView, i: number): boolean =>
  (SYLLABLES.has(view.key(i)) || (view.unknown(i) && view.pos(i) !== 'ADP')) &&
  view.unknown(i + 1) &&
  mayComplete(view, i + 1) &&
  !view.isGiven(i + 1) &&
  view.person(i + 1) < 0.5 &&
  view.gazetteer.lookup(view.key(i)).every((e) => e.candidate.population < KNOWN) &&
  view.gazetteer.lookup(view.key(i + 1)).length === 0;
const SYLLABLES = foldedSet('بي تي دي كي جي لي ني وي شي كو بو دو لو نا كا تا را دا');
const KNOWN = 100_000;

/** First words of foreign towns' names: `سان لوي`, `سيوداد كواوتيموك`. */
const SAINTS = foldedSet('سان سانت سانتا سانتو سيوداد بويرتو نوفا نوفي نوفو نيجني');

const mayComplete = (view: NameView, j: number): boolean =>
  view.isWord(j) &&
  view.cut(j) === 0 &&
  !view.timed(j) &&
  !['VERB', 'ADP', 'PART', 'SCONJ', 'PRON', 'DET', 'NUM', 'ADV'].includes(view.pos(j)) &&
  !view.isNationality(j);

const goesOn = (view: NameView, j: number, named: (token: number) => boolean, classed: boolean): boolean =>
  view.isWord(j) &&
  !named(j) &&
  view.cut(j) === 0 &&
  (view.place(j) - view.beginsPlace(j) > 0.4 ||
    (classed && (view.unknown(j) || view.isGiven(j)) && !beginsPerson(view, j)));

/** `رئيس مقاطعة بني مكادة محمد الحمامي`: a given name with a family's behind it. */
const beginsPerson = (view: NameView, j: number): boolean =>
  view.isGiven(j) && view.person(j) > view.place(j) && (view.isFamily(j + 1) || view.person(j + 1) > 0.5);

/** `مقر الأركان`, `مدرسة باراتشينار`: an ordinary noun in construct with a name says what is named, and is none alone. */
const namesKind = (view: NameView, i: number): boolean =>
  view.pos(i) !== 'PROPN' &&
  !view.unknown(i) &&
  view.analysis(i)?.definite === false &&
  (NOUNS_OF_PLACE.has(view.stem(i)) || FACILITIES.has(view.stem(i)) || view.lexicon.heads.has(view.stem(i)));
/** `المستشفى الجمهوري`: the building itself, and no town of that name. */
const isBuilding = (view: NameView, i: number): boolean =>
  FACILITIES.has(view.stem(i)) || NOUNS_OF_PLACE.has(view.stem(i));
const NOUNS_OF_PLACE = foldedSet(
  'مقر طريق سكة بنك مبنى نقطة مفترق حوض مكتب سراي مبزل باشوية مشروع عمارة مستشفي سفارة قنصلية',
);
const NEVER = foldedSet('بين رقم حكومة جهة كيلو');

/** `عمدة البلدة أمادو ديكو`: behind whose office a name is a person's. */
const isOfficer = (view: NameView, i: number): boolean =>
  view.isTitle(i - 2) &&
  view.isPlaceClass(i - 1) &&
  view.analysis(i - 1)?.definite === true &&
  view.cut(i) === 0 &&
  view.isWord(i + 1);

/** `قرية الإصلاح`: a definite noun behind a noun in construct that a village's name follows. */
const isNamed = (view: NameView, i: number): boolean =>
  VILLAGES.has(view.stem(i - 1)) &&
  view.analysis(i - 1)?.definite === false &&
  view.bare(i).startsWith('ال') &&
  (view.pos(i) === 'NOUN' || view.pos(i) === 'ADJ');
const VILLAGES = foldedSet('قرية بلدة ناحية حي أحياء قرى بلدات');

const unlisted = (view: NameView, i: number): boolean => view.unknown(i) || view.pos(i) === 'PROPN';

const classAt = (view: NameView, i: number): number => (isQuote(view.form(i - 1)) ? i - 2 : i - 1);

/** The kind of place that the noun right before says, perhaps with a quotation mark between. */
function classBefore(view: NameView, i: number): PlaceKind | null {
  const analysis = view.analysis(classAt(view, i));
  if (analysis === undefined || analysis.definite) return null;
  return PLACE_HEADS.get(analysis.stem) ?? PLACE_HEADS.get(analysis.lemma) ?? null;
}

import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';
import { wordSet } from '../../shared/word-set.ts';
import { gazetteerKey, plain } from './key.ts';
import { classBefore, locative, PLACES } from './places.ts';
import { type NameView, withoutArticle } from './view.ts';

/** A stretch of words that spells a name of the gazetteer. */
export interface GazetteerMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** Class nouns that a listed name may end in but that stay outside where the name is listed without them too. */
const CLASSES = new Set([
  'group',
  'organisation',
  'organization',
  'militia',
  'rebels',
  'movement',
  'party',
  'company',
  'newspaper',
  'city',
  'province',
  'governorate',
  'district',
  'state',
  'region',
  'town',
  'village',
  'county',
  'network',
  'channel',
  'agency',
]);
/** How many words behind a small first word a capital must stand: `port of Tripoli`. */
const NEAR = 3;
const NEVER_FIRST = wordSet(
  'a an and as at but by for from in into of on or over to with is was are were he she it they northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower occupied',
);

/** Every longest name of the gazetteer that begins at each word of a sentence; they may still overlap. */
export function matchGazetteer(view: NameView): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i];
    if (word === undefined || word.shape === 'MARK') continue;
    const small = word.shape === 'LOWER' || word.shape === 'NUMBER';
    if (small && (NEVER_FIRST.has(word.key) || !raisedSoon(view, i))) continue;
    if (isMoney(view, i)) continue;
    const match = longestFrom(view, i);
    if (match !== null && (!small || raised(view, match))) matches.push(match);
  }
  return matches;
}

/** `US$36`. */
const isMoney = (view: NameView, i: number): boolean =>
  view.text(i + 1) === '$' && view.at(i + 1)?.apart === false;

/** A capital follows, or the words are a body's name all the same: `international coalition`. */
function raisedSoon(view: NameView, i: number): boolean {
  for (let j = i + 1; j <= i + NEAR; j++) if (view.capital(j) && view.follows(j)) return true;
  return view.key(i + 1) === 'coalition';
}

const raised = (view: NameView, { first, last }: GazetteerMatch): boolean => {
  for (let i = first + 1; i <= last; i++) if (view.capital(i) || view.key(i) === 'coalition') return true;
  return false;
};

function longestFrom(view: NameView, first: number): GazetteerMatch | null {
  return exactFrom(view, first) ?? respelled(view, first);
}

/** Places of Arabic names in another of the usual spellings: `al-Raqqah` for Raqqa, `Baquba` for Baqubah. */
function respelled(view: NameView, first: number): GazetteerMatch | null {
  const word = view.at(first);
  if (word === undefined || word.shape === 'LOWER' || word.shape === 'NUMBER' || word.text.length < 5)
    return null;
  const key = gazetteerKey(withoutArticle(plain(word.key)));
  if (view.ordinary(first) || view.isGiven(first) || view.lexicon.peoples.has(key)) return null;
  for (const other of spellings(key)) {
    if (other === word.key) continue;
    const entries = view.gazetteer
      .lookup(other)
      .filter((e) => e.candidate.type === 'PLACE' && ARAB.has(e.candidate.country ?? ''));
    if (entries.length > 0) return { first, last: first, entries };
  }
  return null;
}

const ARAB = wordSet('SY IQ LB JO PS YE SA AE OM KW QA BH EG LY SD TN DZ MA MR');

function spellings(key: string): string[] {
  const stem = key.replace(/(?:[ae]h|[ae])$/, '');
  const ends = stem === key ? [key] : [key, `${stem}a`, `${stem}ah`, `${stem}eh`];
  return [...ends, ...ends.map((end) => end.replace(/ou/g, 'u')), ...ends.map((end) => `al ${end}`)];
}

function exactFrom(view: NameView, first: number): GazetteerMatch | null {
  const start = partsOf(view, first);
  const longest = Math.max(
    view.gazetteer.longest(start[0] ?? ''),
    start[0] === 'st' ? view.gazetteer.longest('saint') : 0,
    ACCENTED.test(start[0] ?? '') ? view.gazetteer.longest(plain(start[0] ?? '')) : 0,
  );
  if (longest === 0) return null;
  const keys = [start.join(' ')];
  let whole = owning(view, first, start.join(' '));
  let parts = start.length;
  for (let j = first + 1; parts < longest && continues(view, j); j++) {
    const more = partsOf(view, j);
    keys.push(`${whole} ${more.join(' ')}`);
    whole = owning(view, j, `${whole} ${more.join(' ')}`);
    parts += more.length;
  }
  for (let n = keys.length; n > 0; n--) {
    const last = first + n - 1;
    const entries = entriesOf(view, first, last, keys[n - 1] ?? '');
    if (entries.length === 0) continue;
    if (n > 1 && view.at(last)?.shape === 'LOWER' && CLASSES.has(view.key(last)))
      if (
        entriesOf(view, first, last - 1, keys[n - 2] ?? '').length > 0 &&
        !entries.some((e) => e.candidate.en.toLowerCase().endsWith(` ${view.key(last)}`))
      )
        continue;
    return { first, last, entries };
  }
  return null;
}

/** Without accents, or as the other side of the Atlantic writes it. */
function otherwise(view: NameView, key: string): readonly Entry[] {
  if (ACCENTED.test(key)) return view.gazetteer.lookup(plain(key));
  if (key.startsWith('st ')) return view.gazetteer.lookup(`saint${key.slice(2)}`);
  if (!key.includes(' ') || !DOUBLE.test(key)) return NO_ENTRIES;
  for (const [british, american] of SPELLINGS) {
    if (key.includes(british)) {
      const found = view.gazetteer.lookup(key.replaceAll(british, american));
      if (found.length > 0) return found;
    }
    if (key.includes(american)) {
      const found = view.gazetteer.lookup(key.replaceAll(american, british));
      if (found.length > 0) return found;
    }
  }
  return NO_ENTRIES;
}

const NO_ENTRIES: readonly Entry[] = [];
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
];
const DOUBLE = /i[sz]ation|defen[cs]e|cent(?:re|er)|program|labou?r/;

/** `United Nations Children's Fund`: inside a name the s belongs to it. */
const owning = (view: NameView, i: number, key: string): string =>
  view.at(i)?.possessive === true ? `${key}s` : key;

const continues = (view: NameView, i: number): boolean =>
  view.at(i)?.apart === true && view.at(i)?.shape !== 'MARK';

function entriesOf(view: NameView, first: number, last: number, key: string): readonly Entry[] {
  const exact = withDivisions(view, key, view.gazetteer.lookup(key));
  const entries = exact.length > 0 ? exact : otherwise(view, key);
  if (entries.length === 0 || first !== last) return entries;
  const short = view.words[first]?.shape !== 'CAPITALS' && key.length < 5 && view.lexicon.ordinary.has(key);
  return short && !placed(view, first) ? [] : entries;
}

/** `the town of Sake`, `in Nice`: short words name towns only where the words before say so. */
const placed = (view: NameView, at: number): boolean =>
  view.capital(at) && !view.opens(at) && (PLACES.has(classBefore(view, at) ?? '') || locative(view, at));

/** `Western Province`: where one country's is listed so, those that are listed without their class may be meant too. */
function withDivisions(view: NameView, key: string, exact: readonly Entry[]): readonly Entry[] {
  if (exact.length === 0 || !exact.every((e) => e.candidate.kind === 'ADMIN1')) return exact;
  const bare = DIVISION.exec(key)?.[1];
  if (bare === undefined) return exact;
  const known = new Set(exact.map((e) => e.candidate.id));
  const others = view.gazetteer
    .lookup(bare)
    .filter(({ candidate }) => candidate.kind === 'ADMIN1' && !known.has(candidate.id));
  return others.length === 0 ? exact : [...exact, ...others];
}

const DIVISION = /^(.+) (?:province|region|state|governorate|department|county)$/;
const ACCENTED = /[\u00c0-\u024f]/;
const TIDY = /^[a-z\u00c0-\u024f]+$/;

/** The words of the gazetteer's key that a word of the text stands for. */
function partsOf(view: NameView, i: number): readonly string[] {
  const key = view.key(i);
  return TIDY.test(key) ? [key] : gazetteerKey(key).split(' ');
}

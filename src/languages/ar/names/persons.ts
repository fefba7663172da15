import type { Token } from '../../../extract/layers.ts';
import { peel } from '../peel.ts';
import { PERSON_HEADS } from '../syntax/words.ts';
import { isPreposition, type NameLexicon } from './lexicon.ts';

export interface PersonMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly rule: string;
}

/** Words inside a name that join its parts. */
const JOINTS = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'ولد',
  'دي',
  'فان',
  'فون',
  'دو',
  'لو',
  'دا',
  'ديل',
  'دوس',
  'ماك',
  'بو',
  'بني',
]);
/** Parts that never end a name. */
const OPEN = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'ولد',
  'دي',
  'فان',
  'فون',
  'دو',
  'دا',
  'ديل',
  'دوس',
  'ماك',
  'بو',
  'بني',
]);
const LONGEST = 6;

/** Persons' names by their parts: a given name and what follows it, or unknown words after a title. */
export function findPersons(
  tokens: readonly Token[],
  range: { from: number; to: number },
  lexicon: NameLexicon,
): PersonMatch[] {
  const found: PersonMatch[] = [];
  for (let i = range.from; i < range.to; i++) {
    const match = personAt(tokens, i, range, lexicon);
    if (match === null) continue;
    found.push(match);
    i = match.last;
  }
  return found;
}

function personAt(
  tokens: readonly Token[],
  i: number,
  range: { from: number; to: number },
  lexicon: NameLexicon,
): PersonMatch | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'WORD' || isPreposition(token)) return null;
  const titled = titleBefore(tokens, i, range.from, lexicon);
  const reading = peel(token).find(
    ({ key, cut }) => (lexicon.given.has(key) || JOINTS.has(key)) && (cut === 0 || !knownWord(token)),
  );
  const start = reading ?? (titled && nameLike(token, lexicon) > 0 ? { key: token.key, cut: 0 } : undefined);
  if (start === undefined) return null;
  let last = i;
  for (let j = i + 1; j < range.to && j - i < LONGEST; j++) {
    const next = tokens[j];
    if (next === undefined || next.kind !== 'WORD') break;
    const joined = OPEN.has(tokens[last]?.key ?? '') || (last === i && OPEN.has(start.key));
    if (!joined && nameLike(next, lexicon) === 0 && !(JOINTS.has(next.key) && j + 1 < range.to)) break;
    last = j;
  }
  while (last > i && OPEN.has(tokens[last]?.key ?? '')) last--;
  const words = last - i + 1;
  if (words === 1 && (OPEN.has(start.key) || !titled || start.cut > 0)) return null;
  if (words === 1 && knownWord(token) && !lexicon.given.has(start.key)) return null;
  if (words > 1 && !titled && !lexicon.given.has(start.key) && !OPEN.has(start.key)) return null;
  if (
    words > 1 &&
    !titled &&
    ordinary(token) &&
    !tokens.slice(i + 1, last + 1).some((t) => nameLike(t, lexicon) === 2)
  )
    return null;
  return { first: i, last, cut: start.cut, rule: titled ? 'person/title' : 'person/given-name' };
}

/** 2: listed as a name; 1: in no dictionary, or a nisba; 0: an ordinary word. */
function nameLike(token: Token, lexicon: NameLexicon): 0 | 1 | 2 {
  if (isPreposition(token)) return 0;
  if (lexicon.given.has(token.key) || lexicon.family.has(token.key)) return 2;
  const analysis = token.analyses[0];
  if (analysis === undefined || analysis.pos === 'X' || analysis.pos === 'PROPN') return 1;
  return 0;
}

const knownWord = (token: Token): boolean => {
  const pos = token.analyses[0]?.pos ?? 'X';
  return pos !== 'X' && pos !== 'PROPN';
};

/** A name that is an ordinary verb, adjective or particle too (سعيد، صالح). */
const ordinary = (token: Token): boolean =>
  ['VERB', 'ADJ', 'ADP', 'PART', 'SCONJ', 'CCONJ'].includes(token.analyses[0]?.pos ?? 'X');

/** A title or a noun of office directly before, perhaps with its genitive, adjective or a comma between. */
function titleBefore(tokens: readonly Token[], i: number, from: number, lexicon: NameLexicon): boolean {
  for (let j = i - 1; j >= from && i - j <= 6; j--) {
    const token = tokens[j];
    if (token === undefined) return false;
    if (token.form === '،' || token.form === '"' || token.form === '«' || token.form === '“') continue;
    if (token.kind !== 'WORD') return false;
    const analysis = token.analyses[0];
    if (analysis?.pos === 'VERB' || analysis?.pos === 'SCONJ') return false;
    const stem = analysis?.stem ?? token.key;
    const bare = token.key.replace(/^(?:و|ف|ب|ل|ك)?(?:ال)?/, '');
    if (
      PERSON_HEADS.has(stem) ||
      PERSON_HEADS.has(bare) ||
      lexicon.titles.has(bare) ||
      lexicon.titles.has(token.key)
    )
      return i - j === 1 || agreesWithTitle(tokens, j, i);
  }
  return false;
}

/** What stands between a title and its name is one noun phrase: nouns, adjectives and لـ or في with their noun. */
const agreesWithTitle = (tokens: readonly Token[], title: number, name: number): boolean =>
  tokens
    .slice(title + 1, name)
    .every(
      (t) =>
        t.kind === 'PUNCTUATION' ||
        ['NOUN', 'ADJ', 'PROPN', 'X', 'ADP', 'NUM'].includes(t.analyses[0]?.pos ?? 'X'),
    );

import { wordSet } from '../../shared/word-set.ts';
import { isPreposition } from './lexicon.ts';
import { FUNCTIONAL, JOINTS, ordinary } from './person-words.ts';
import { type PersonMatch, person } from './persons.ts';
import type { NameView } from './view.ts';

const OPENS = new Set(['،', ',', ':', '(', '؛', '-', '–']);
const CLOSES = new Set(['،', ',', ')', '.', '؛', ':', '(']);
const LONGEST = 5;
const SON = wordSet('ولد بن ابن اغ');
const BEGINNERS = wordSet('ابو ابي ابا ام عبد');

/** Members of a list, or what stands between marks: names alone, the first two at least listed (`، وزهير حبيب المطاوعة،`). */
export function findListed(view: NameView): PersonMatch[] {
  const found: PersonMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    const match = OPENS.has(view.form(i - 1)) ? itemAt(view, i) : null;
    if (match === null) continue;
    found.push(match);
    i = match.last;
  }
  return found;
}

function itemAt(view: NameView, i: number): PersonMatch | null {
  let last = i;
  while (last - i < LONGEST && view.isWord(last + 1)) last++;
  if (last === i || !CLOSES.has(view.form(last + 1))) return null;
  const key = view.key(i);
  const given = view.lexicon.given;
  const cut = given.has(key) || !key.startsWith('و') ? 0 : 1;
  if (!given.has(key.slice(cut)) && !BEGINNERS.has(key.slice(cut))) return null;
  const second = view.key(i + 1);
  if (!(given.has(second) || JOINTS.has(second) || view.lexicon.family.has(second))) return null;
  for (let j = i + 1; j <= last; j++) if (!mayBePart(view, j, j === last && last > i + 1)) return null;
  return { first: i, last, cut, rule: 'person/listed' };
}

function mayBePart(view: NameView, j: number, end: boolean): boolean {
  const token = view.at(j);
  if (token === undefined || view.timed(j) || isPreposition(token)) return false;
  if (view.isGiven(j) || view.isFamily(j) || JOINTS.has(token.key) || !ordinary(view, j))
    return !view.isNationality(j);
  return (
    end &&
    token.key.startsWith('ال') &&
    !FUNCTIONAL.has(view.pos(j)) &&
    !view.isNationality(j) &&
    !view.isTitle(j)
  );
}

/** A given name right before a name that begins behind it: `والمجند أمير حسين نارويي`, `للشؤون الأمنية علي رضا مرحمتي`. */
export function withGivenBefore(view: NameView, match: PersonMatch): PersonMatch {
  const i = match.first - 1;
  if (match.cut > 0 || match.last === match.first || !view.isWord(i) || view.timed(i)) return match;
  const token = view.at(i);
  if (token === undefined || isPreposition(token) || !view.lexicon.given.has(token.key)) return match;
  // رجل الدين نمر النمر, but المختار ولد محمد
  if (token.key.startsWith('ال') && !SON.has(view.key(match.first))) return match;
  if (token.form !== 'علي' && FUNCTIONAL.has(view.pos(i))) return match;
  const before = view.analysis(i - 1);
  const behind =
    view.isTitle(i - 1) ||
    view.isNationality(i - 1) ||
    (before?.definite === true && (before.pos === 'ADJ' || before.pos === 'NOUN'));
  return behind ? person(i, match.last, match.cut, match.rule) : match;
}

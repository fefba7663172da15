import { wordSet } from '../../shared/word-set.ts';
import { hasArticle, type NameView } from './view.ts';

/** Words with capitals in a row, small connecting words between them included; indices into the view's words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Small words inside persons' names. */
export const PARTICLES = wordSet(
  'van von der den ter zu bin ibn bint ben ould al el abu umm de del della di da do dos das du la le las los y ul ur dela delos',
);
/** Small words inside the names of bodies. */
export const LINKS = wordSet('of for and the on in to against');
const LONGEST = 20;

/** The runs of a sentence. */
export function runsOf(view: NameView): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < view.words.length; i++) {
    if (!starts(view, i)) continue;
    let last = i;
    for (let j = i + 1; j <= i + LONGEST; j++) {
      const nick = nicknameEnd(view, j);
      if (nick !== null) {
        last = nick;
        j = nick;
        continue;
      }
      if (!joined(view, j)) break;
      if (view.lexicon.notNames.get(view.key(j)) === 'calendar') break;
      if (view.capital(j)) last = j;
      else if (!PARTICLES.has(view.key(j)) && !LINKS.has(view.key(j)) && view.key(j) !== '&') break;
      else if (j - last > 2) break;
    }
    if (view.key(i) === 'al' && last === i) continue;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

const starts = (view: NameView, i: number): boolean =>
  view.capital(i) && view.lexicon.notNames.get(view.key(i)) !== 'calendar';

/** Where the family name stands behind a nickname in quotation marks that begins here: `Ahmed "Abu Omar" Zaidi`. */
function nicknameEnd(view: NameView, open: number): number | null {
  if (!/^["“‘']$/.test(view.text(open)) || !view.isGiven(open - 1) || view.at(open)?.apart !== true)
    return null;
  let close = open + 1;
  while (close - open < 4 && view.capital(close)) close++;
  if (!/^["”’']$/.test(view.text(close)) || close === open + 1) return null;
  return view.capital(close + 1) && view.at(close + 1)?.apart === true ? close + 1 : null;
}

/** No mark stands between a word and the one before, but the s of `Children's Fund` may. */
function joined(view: NameView, j: number): boolean {
  const word = view.at(j);
  if (word === undefined) return false;
  if (word.text === '&') return word.apart;
  if (word.shape === 'MARK' || !word.apart) return false;
  return view.at(j - 1)?.possessive !== true || (OWNERS.has(view.key(j - 1)) && view.capital(j));
}

const OWNERS = wordSet(
  'people children women workers journalists doctors martyrs farmers teachers students lawyers veterans men youth prisoners president minister governor prosecutor sheriff king queen lord saint st physicians engineers writers artists mothers citizens peoples human world merchants traders king’s general',
);

/** A small word that may stand inside a person's name. */
export const isParticle = (view: NameView, i: number): boolean =>
  PARTICLES.has(view.key(i)) || hasArticle(view.key(i));

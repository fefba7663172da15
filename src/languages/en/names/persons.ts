import { wordSet } from '../../shared/word-set.ts';
import { isParty } from '../parties.ts';
import type { Guess } from './found.ts';
import { locative } from './places.ts';
import { isParticle } from './runs.ts';
import { titleBefore } from './titles.ts';
import { hasArticle, type NameView } from './view.ts';

const SAYING = wordSet(
  'said says told tells added adds stated wrote writes argued warned insisted claimed explained noted tweeted testified denied confirmed announced replied acknowledged described urged recalled',
);
const LONGEST = 6;
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** A person whom nobody has listed, in exactly these words; null where nothing speaks for one. */
export function personIn(view: NameView, first: number, last: number, titled: boolean): Guess | null {
  const count = capitals(view, first, last);
  if (count === 0 || last - first + 1 > LONGEST + 1) return null;
  if (count === 1 && isCountry(view, last)) return null;
  if (isInitial(view, first) && last === first + 1 && isCountry(view, last)) return null;
  for (let i = first; i <= last; i++) if (bars(view, i, first)) return null;
  const called = titled || titleBefore(view, first);
  const score =
    (called ? 4 : 0) +
    (view.isGiven(first) ? 3 : 0) +
    (count > 1 && view.isFamily(last) ? 2 : 0) +
    (particles(view, first, last) ? 2 : 0) +
    (isInitial(view, first + 1) || isInitial(view, first) ? 2 : 0) +
    (count > 1 && (spoken(view, last) || SAYING.has(view.key(first - 1))) ? 1.5 : 0) +
    (count > 1 && aged(view, last) ? 3 : 0) +
    (count > 1 && explained(view, last) ? 2.5 : 0) +
    (count > 1 && ofBody(view, last) ? 1.5 : 0) +
    (count > 1 ? 0.5 : 0) -
    (!called && locative(view, first) ? 2 : 0) -
    unlikely(view, first, last);
  if (score < (count > 1 ? 2.5 : 3.5)) return null;
  if (count === 1 && !called) return null;
  return { first, last, type: 'ACTOR', kind: 'PERSON', rule: 'person/name', bonus: called ? 6 : 4 };
}

/** A word that no person's name holds. */
function bars(view: NameView, i: number, first: number): boolean {
  const key = view.key(i);
  if (SUFFIXES.has(key)) return false;
  if (view.lexicon.organisations.has(key) || view.lexicon.peoples.has(key))
    return !(view.isGiven(i) && i === first) && !(view.isFamily(i) && i > first);
  if (view.lexicon.notNames.has(key)) return !view.isGiven(i) && !view.isFamily(i);
  return key === 'of' || key === 'for' || key === 'and' || key === '&' || /\d/.test(key);
}

function unlikely(view: NameView, first: number, last: number): number {
  let points = 0;
  for (let i = first; i <= last; i++) {
    if (!view.capital(i) || isInitial(view, i)) continue;
    const known = view.isGiven(i) || view.isFamily(i);
    if (view.lexicon.ordinary.has(view.key(i))) points += known ? 0.5 : 2.5;
    if (view.at(i)?.shape === 'CAPITALS' && view.text(i).length > 1)
      points += view.headline || (view.opens(i) && i === first) ? 1 : 4;
  }
  return points;
}

const isCountry = (view: NameView, i: number): boolean =>
  view.listed(i, i).some((e) => e.candidate.kind === 'COUNTRY');

const isInitial = (view: NameView, i: number): boolean => /^\p{Lu}\.?$/u.test(view.text(i));

const capitals = (view: NameView, first: number, last: number): number => {
  let count = 0;
  for (let i = first; i <= last; i++) if (view.capital(i)) count++;
  return count;
};

function particles(view: NameView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if ((i < last && isParticle(view, i)) || (i > first && hasArticle(view.key(i)))) return true;
  return false;
}

/** `…, 45, ` and `…, who`: what follows persons. */
function aged(view: NameView, last: number): boolean {
  if (view.text(last + 1) !== ',') return false;
  const next = view.at(last + 2);
  return (
    (next?.shape === 'NUMBER' && /^\d\d$/.test(next.text)) || next?.key === 'who' || next?.key === 'whose'
  );
}

/** `…, one of the detainees`, `…, an engineer of the town`: in apposition stands what only a person is. */
function explained(view: NameView, last: number): boolean {
  if (view.text(last + 1) !== ',' || !EXPLAINING.has(view.key(last + 2))) return false;
  for (let i = last + 3; i <= last + 6; i++) {
    const shape = view.at(i)?.shape;
    if (shape === undefined || shape === 'MARK' || shape === 'NUMBER') return false;
    const key = view.key(i);
    if (view.title(i) !== null && view.title(i) !== 'modifier') return true;
    if (isParty(key.replace(/s$/, '')) && view.key(last + 2) === 'one') return true;
    if (key === 'of' && view.key(last + 2) !== 'one') return false;
  }
  return false;
}

const EXPLAINING = wordSet('a an the his her its their one');

/** `Silas Melvin of the Union of Moderates`. */
const ofBody = (view: NameView, last: number): boolean =>
  view.key(last + 1) === 'of' && view.key(last + 2) === 'the' && view.capital(last + 3);

const spoken = (view: NameView, last: number): boolean =>
  SAYING.has(view.key(last + 1)) || (view.text(last + 1) === ',' && SAYING.has(view.key(last + 2)));

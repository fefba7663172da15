import type { Found } from './found.ts';
import { isParticle } from './runs.ts';
import { hasArticle, type NameView, withoutArticle } from './view.ts';

/** A short form of a name, and how sure its form alone makes it. */
interface Form {
  readonly of: Found;
  readonly bonus: number;
}

const LONGEST = 6;
/** A family name outweighs a town of the same name; a given name does not. */
const FAMILY = 7;
const GIVEN = 3;
const WHOLE = 2;
/** `the Observatory`. */
const HEAD = 1;

/** Short forms of the names met in full anywhere in the document: family names, acronyms, names cut short. */
export function findShortForms(
  views: readonly NameView[],
  full: readonly Found[],
  taken: ReadonlySet<string>,
): Found[] {
  const forms = new Map<string, Form>();
  for (const found of full) {
    const view = views[found.sentence];
    if (view !== undefined) for (const [key, bonus] of formsOf(view, found)) put(forms, key, found, bonus);
  }
  if (forms.size === 0) return [];
  const beginnings = new Set([...forms.keys()].map((key) => key.split(' ')[0] ?? ''));
  return views.flatMap((view, sentence) => {
    const found: Found[] = [];
    for (let i = 0; i < view.words.length; i++) {
      if (!view.capital(i) && !view.text(i).startsWith('@')) continue;
      if (!beginnings.has(view.key(i))) continue;
      const match = formAt(view, sentence, i, forms, taken);
      if (match === null) continue;
      found.push(match);
      i = match.last;
    }
    return found;
  });
}

function put(forms: Map<string, Form>, key: string, of: Found, bonus: number): void {
  const known = forms.get(key);
  if (key.length > 1 && (known === undefined || known.bonus < bonus)) forms.set(key, { of, bonus });
}

function formsOf(view: NameView, { first, last, kind, type, of }: Found): [string, number][] {
  if (of !== null && first !== last) return [];
  const keys: string[] = [];
  for (let i = first; i <= last; i++) keys.push(view.key(i));
  const forms: [string, number][] = [];
  if (!(first === last && view.ordinary(first) && view.at(first)?.shape !== 'CAPITALS'))
    forms.push([keys.join(' '), WHOLE]);
  if (first === last) return forms;
  if (kind === 'PERSON') return [...forms, ...ofPerson(view, first, last, keys)];
  if (type !== 'ACTOR') return forms;
  const head = keys.findLast((key) => view.lexicon.organisations.has(key));
  if (head !== undefined) forms.push([head, HEAD]);
  const initials = keys.filter((_, n) => view.capital(first + n)).map((key) => withoutArticle(key).charAt(0));
  if (initials.length > 2) forms.push([initials.join(''), GIVEN]);
  for (let n = keys.length - 1; n >= 2; n--)
    if (view.capital(first + n - 1)) forms.push([keys.slice(0, n).join(' '), GIVEN]);
  if (view.lexicon.peoples.has(keys[0] ?? '') && keys.length > 2)
    forms.push([keys.slice(1).join(' '), GIVEN]);
  return forms;
}

function ofPerson(view: NameView, first: number, last: number, keys: readonly string[]): [string, number][] {
  const family = keys.at(-1) ?? '';
  const forms: [string, number][] = [[family, FAMILY]];
  const bare = withoutArticle(family);
  forms.push(hasArticle(family) ? [bare, FAMILY] : [`al-${family}`, FAMILY]);
  let start = last;
  while (start - 1 > first && isParticle(view, start - 1)) start--;
  if (start < last) forms.push([keys.slice(start - first).join(' '), FAMILY]);
  if (last - first > 1 && start - 1 > first) forms.push([keys.slice(start - 1 - first).join(' '), FAMILY]);
  const given = keys[0] ?? '';
  if (given.length > 2 && !view.ordinary(first)) forms.push([given, GIVEN]);
  forms.push([`@${keys.join('')}`, FAMILY]);
  return forms;
}

function formAt(
  view: NameView,
  sentence: number,
  i: number,
  forms: ReadonlyMap<string, Form>,
  taken: ReadonlySet<string>,
): Found | null {
  let key = view.key(i);
  const keys = [key];
  for (let j = i + 1; j < i + LONGEST && view.follows(j); j++) {
    key += ` ${view.key(j)}`;
    keys.push(key);
  }
  for (let n = keys.length; n > 0; n--) {
    const form = forms.get(keys[n - 1] ?? '');
    if (form === undefined) continue;
    const last = i + n - 1;
    const { of, bonus } = form;
    if (of.sentence === sentence && of.first <= i && i <= of.last) continue;
    if (n === 1 && (taken.has(`${sentence} ${i}`) || !believable(view, i, of, bonus))) continue;
    return {
      sentence,
      first: i,
      last,
      entries: of.entries,
      type: of.type,
      kind: of.kind,
      of,
      rule: of.kind === 'PERSON' ? 'person/short-form' : 'name/short-form',
      weight: n * 10 + bonus,
    };
  }
  return null;
}

function believable(view: NameView, i: number, of: Found, bonus: number): boolean {
  if (of.kind !== 'PERSON') {
    if (bonus === HEAD) return !view.opens(i) && view.key(i - 1) === 'the' && !view.capital(i + 1);
    if (bonus === GIVEN) return view.at(i)?.shape === 'CAPITALS';
    return true;
  }
  if (bonus === GIVEN && view.capital(i + 1) && view.follows(i + 1)) return false;
  return !(
    view.opens(i) &&
    view.lexicon.ordinary.has(view.key(i)) &&
    view.at(i + 1)?.shape === 'LOWER' &&
    !VERBS.test(view.key(i + 1))
  );
}

const VERBS =
  /(?:ed|s)$|^(?:said|told|was|had|has|is|will|would|won|met|made|went|took|came|left|did|wrote|cut|put|set|let|became|began|broke|brought|built|bought|chose|fell|felt|found|flew|gave|got|grew|held|kept|knew|led|lost|paid|ran|rose|saw|sent|spent|spoke|stood|swore|thought|wore|fought|sought|taught|hit|quit|drew|drove|laid|can|could|may|might|must|should|also|then|later|again|never|now)$/;

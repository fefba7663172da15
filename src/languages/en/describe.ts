import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Described, Language } from '../language.ts';

/** How many words before a person's name its title may begin, and behind it end. */
const BEFORE = 8;
const BEHIND = 14;
const PHRASE = new Set(['NOUN', 'ADJ', 'PROPN', 'X', 'ADP', 'NUM', 'DET', 'PART']);

/** Class nouns beside a name (the newspaper Al-Ahram, the Ennahda movement) and the words of a person's title, before it or behind a comma. */
export function describe(view: SyntaxView, first: number, last: number): Described {
  const classes: string[] = [];
  const titles: string[] = [];
  const add = (list: string[], i: number): void => {
    const token = view.tokens[i];
    if (token?.kind === 'WORD') list.push(token.key, token.analyses[0]?.lemma ?? token.key);
  };
  const sentence = view.tokens[first]?.sentence;
  const inside = (i: number): boolean => view.tokens[i]?.sentence === sentence;
  const pos = (i: number): string => view.tokens[i]?.analyses[0]?.pos ?? '';
  const before = view.tokens[first - 1]?.kind === 'PUNCTUATION' ? first - 2 : first - 1;
  if (inside(before) && pos(before) === 'NOUN') add(classes, before);
  // The village of Yambali.
  if (view.tokens[first - 1]?.key === 'of' && inside(first - 2) && pos(first - 2) === 'NOUN')
    add(classes, first - 2);
  for (let i = last + 1; i <= last + 2 && inside(i) && ['NOUN', 'ADJ'].includes(pos(i)); i++)
    if (pos(i) === 'NOUN') add(classes, i);
  for (let i = first - 1; i >= 0 && first - i <= BEFORE && inside(i); i--) {
    if (view.tokens[i]?.kind === 'PUNCTUATION' && i === first - 1) continue;
    if (!PHRASE.has(pos(i)) || pos(i) === 'ADP') break;
    add(titles, i);
  }
  if (view.tokens[last + 1]?.form === ',')
    for (let i = last + 2; i <= last + BEHIND && inside(i) && PHRASE.has(pos(i)); i++) add(titles, i);
  for (const title of [...titles]) titles.push(...(holders().get(title) ?? []));
  return { classes: new Set(classes), titles: new Set(titles) };
}

/** What those who bear a title are called besides: an archbishop a cleric, a prime minister a premier. */
const BEARERS: readonly (readonly [titles: string, called: string])[] = [
  ['prime', 'premier'],
  ['president king emir sultan', 'state'],
  ['president chancellor premier', 'leader'],
  ['king queen emir sultan', 'monarch ruler'],
  ['archbishop bishop cardinal priest imam sheikh ayatollah rabbi mufti metropolitan preacher', 'cleric'],
  ['catholicos metropolitan', 'patriarch'],
  ['pope', 'pontiff'],
  ['senator congressman congresswoman congressperson mp representative', 'lawmaker legislator'],
  ['general colonel major lieutenant brigadier captain', 'officer'],
  ['chairman chairwoman chairperson', 'chair'],
  ['spokesman spokeswoman', 'spokesperson'],
  ['correspondent reporter', 'journalist'],
  ['attorney', 'lawyer'],
  ['lawyer', 'attorney'],
];
let called: ReadonlyMap<string, readonly string[]> | null = null;

function holders(): ReadonlyMap<string, readonly string[]> {
  if (called !== null) return called;
  const map = new Map<string, string[]>();
  for (const [titles, besides] of BEARERS)
    for (const title of titles.split(' ')) map.set(title, [...(map.get(title) ?? []), ...besides.split(' ')]);
  called = map;
  return map;
}

const BEHIND_HEAD = / (?:of|for|in|at|on|against) | - |,|\(/;

/** The word of a name that says what it is: the last, or the last before `of` and its like. */
export const nameHead: Language['nameHead'] = (name) => {
  const end = BEHIND_HEAD.exec(name)?.index ?? name.length;
  return name.slice(0, end).trim().split(/\s+/).at(-1) ?? '';
};

/** What else holders of an office are called. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  president: ['leader', 'state'],
  'prime minister': ['premier', 'leader'],
  chancellor: ['leader'],
  king: ['monarch', 'state'],
  emir: ['leader', 'ruler'],
  'supreme leader': ['leader'],
  'member of parliament': ['lawmaker', 'legislator'],
  businessperson: ['businessman', 'businesswoman', 'tycoon', 'magnate'],
};

/** `foreign minister`: minister, foreign; `central bank governor`: governor, bank, central. */
export const officeWords: Language['officeWords'] = (office) => {
  const words = office.split(/ of | to /)[0]?.split(' ') ?? [];
  return [...words.toReversed(), ...(CALLED[office] ?? [])];
};

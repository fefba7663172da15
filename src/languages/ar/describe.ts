import type { SyntaxView } from '../../extract/syntax-view.ts';
import type { Described, Language } from '../language.ts';
import { PERSON_HEADS } from './syntax/words.ts';

/** How many words before a person's name its title may begin. */
const TITLE = 8;
const PHRASE = new Set(['NOUN', 'ADJ', 'PROPN', 'X', 'ADP', 'NUM']);

/** The class noun before a name (وكالة, قناة) and the words of a person's title, before or behind him. */
export function describe(view: SyntaxView, first: number, last: number): Described {
  const classes = new Set<string>();
  const at = view.tokens[first - 1]?.kind === 'PUNCTUATION' ? first - 2 : first - 1;
  const noun = view.tokens[at]?.analyses[0];
  if (noun?.pos === 'NOUN' && !noun.definite) classes.add(noun.lemma).add(noun.stem);
  const titles = new Set<string>();
  for (let i = first - 1; i >= 0 && first - i <= TITLE; i--) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token === undefined || token.sentence !== view.tokens[first]?.sentence) break;
    if (token.kind === 'PUNCTUATION') continue;
    if (!PHRASE.has(analysis?.pos ?? '')) break;
    titles
      .add(token.key)
      .add(analysis?.lemma ?? '')
      .add(analysis?.stem ?? '');
  }
  for (const word of titleBehind(view, last)) titles.add(word);
  return { classes, titles };
}

/** `محمد عبد العاطي، وزير الموارد المائية،`: a title behind a name, up to its comma. */
function titleBehind(view: SyntaxView, last: number): readonly string[] {
  if (!/^[،,]$/.test(view.tokens[last + 1]?.form ?? '')) return [];
  const at = last + 2;
  const head = view.tokens[at];
  const noun = head?.analyses[0];
  if (head === undefined || noun?.pos !== 'NOUN' || noun.proclitics.some((p) => p !== 'ال')) return [];
  if (head.sentence !== view.tokens[last]?.sentence || !PERSON_HEADS.has(noun.lemma)) return [];
  const words: string[] = [];
  for (let i = at; i - at <= TITLE; i++) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token?.kind !== 'WORD' || !PHRASE.has(analysis?.pos ?? '')) break;
    words.push(token.key, analysis?.lemma ?? '', analysis?.stem ?? '');
  }
  return words;
}

/** The word of a name that says what it is: الميناء for ميناء الحديدة. */
export const nameHead: Language['nameHead'] = (name) => name.split(/\s+/)[0] ?? '';

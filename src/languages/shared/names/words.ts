import { foldSearch } from '../../../text/normalise.ts';

const ARTICLE = /^ال(?=\p{Script=Arabic}{2})/u;
/** What stands for the article before a Latin name, assimilated or not. */
export const LATIN_ARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ar as ash at an az ed er es esh et en ez'.split(' '),
);
/** "Son of", which is written or left out. */
const SONS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'bin', 'ben', 'ibn', 'bint']);
/** "Servant of", one word with the name of God behind it. */
const SERVANT = /^(?:عبد|abd(?:[aeuo]l)?)$/;
const SERVANT_OF = /^abd[aeuo]l(?=\p{L}{3})|^عبدال(?=\p{L}{2})/u;

/** Letters whose marks are sounds: Milošević, Đukanović, Yavaş. The marks that only stress or lengthen are folded away. */
const MARKS: ReadonlyMap<string, string> = new Map(
  'č ch ć ch ç ch š sh ś sh ş sh ș sh ž zh ź z ż zh đ dj ł l ğ g ı i ñ ny ţ ts ț ts ř rzh Č Ch Ć Ch Ç Ch Š Sh Ś Sh Ş Sh Ș Sh Ž Zh Ż Zh Đ Dj Ł L Ğ G İ I Ř Rzh'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' '))
    .map(([letter = '', sound = '']) => [letter, sound]),
);
const MARKED = /[čćçšśşșžźżđłğıñţțřČĆÇŠŚŞȘŽŻĐŁĞİŘ]/;
const MARKED_LETTERS = /[čćçšśşșžźżđłğıñţțřČĆÇŠŚŞȘŽŻĐŁĞİŘ]/g;

/** "Father of", with the article behind it or without. */
const FATHER = /^abo?ul?$/;

/** The words of a person's name to compare: folded, without articles and "son of", "Abd al-Rahman" as one. */
export function nameWords(name: string): string[] {
  const spelled = MARKED.test(name)
    ? name.replace(MARKED_LETTERS, (letter) => MARKS.get(letter) ?? letter)
    : name;
  const words = foldSearch(spelled.replace(/[-–]/g, ' ')).split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (SERVANT.test(word) && next !== undefined) {
      const named = LATIN_ARTICLES.has(next) ? (words[++at + 1] ?? '') : next;
      at++;
      found.push((word.startsWith('a') ? 'abd' : word) + named.replace(ARTICLE, ''));
    } else if (FATHER.test(word)) found.push('abu');
    else if (word !== '' && !SONS.has(word) && !LATIN_ARTICLES.has(word))
      found.push(word.replace(ARTICLE, '').replace(SERVANT_OF, word.startsWith('a') ? 'abd' : 'عبد'));
  }
  return found;
}

const WITH_SON = /^(?:ben|بن)(\p{L}{4,})$/u;

/** A word without a "Ben" that is written as a part of it; as it is when there is none. */
export const withoutSon = (word: string): string => WITH_SON.exec(word)?.[1] ?? word;

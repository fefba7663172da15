import type { Pos } from '../../../extract/layers.ts';
import type { Proclisis } from './clitics.ts';
import type { FunctionWord } from './function-word-table.ts';
import { cliticCost, type Word } from './reading.ts';

/** Function words that ب ل ك may be written onto. */
const AFTER_PREPOSITION = new Set<Pos>(['PRON', 'DET', 'SCONJ', 'NUM', 'NOUN', 'ADJ', 'ADV']);
const PREPOSITIONS_AFTER_PREPOSITION = new Set([
  'دون',
  'بين',
  'قبل',
  'بعد',
  'خلال',
  'عند',
  'مثل',
  'تحت',
  'فوق',
  'خارج',
  'داخل',
  'وسط',
  'قرب',
  'غير',
  'جانب',
]);

/** Readings as particles, pronouns, prepositions, conjunctions and numerals, with the pronoun suffixes that they take. */
export function functionWordReadings(word: Word, option: Proclisis, rest: string): void {
  functionWord(word, option, rest, null);
  if (option.definite) return;
  for (const enclitic of word.enclitics(rest, 2))
    functionWord(word, option, rest.slice(0, -enclitic.length), enclitic);
}

function functionWord(word: Word, option: Proclisis, base: string, enclitic: string | null): void {
  for (const entry of word.lexicon.functionWords.get(base) ?? []) {
    if (enclitic === null ? entry.suffix === 'must' : entry.suffix === 'no') continue;
    if (option.definite && !takesArticle(entry)) continue;
    if (
      option.preposition !== null &&
      !AFTER_PREPOSITION.has(entry.pos) &&
      !PREPOSITIONS_AFTER_PREPOSITION.has(entry.lemma)
    )
      continue;
    if (
      isForeign(word, option.from, entry.spelled) ||
      (entry.pos === 'NUM' && word.spelling(option.from, entry.spelled) <= -4)
    )
      continue;
    const suffix = enclitic ?? entry.enclitic;
    word.push({
      lemma: entry.lemma,
      pos: entry.pos,
      person: entry.person,
      gender: entry.gender,
      number: entry.number,
      tense: entry.tense,
      proclitics: option.proclitics,
      cut: option.cut,
      stem: base,
      enclitic: suffix === 'ني' ? 'ي' : suffix,
      definite: option.definite || suffix !== null || entry.pos === 'PRON',
      score:
        9 +
        word.spelling(option.from, entry.spelled) * 1.5 -
        cliticCost(option) * 1.5 -
        (enclitic === null ? 0 : 1),
    });
  }
}

/** A hamza that is written inside a word which has none is of another word (هنأ is not هنا). */
function isForeign({ form }: Word, from: number, spelled: string): boolean {
  // إمام is no أمام.
  if (form[from] === 'إ' && spelled.startsWith('أ')) return true;
  for (let i = 1; i < spelled.length; i++) if (form[from + i] === 'أ' && spelled[i] === 'ا') return true;
  return false;
}

const takesArticle = (word: FunctionWord): boolean =>
  word.pos === 'NUM' ||
  word.pos === 'ADJ' ||
  word.pos === 'NOUN' ||
  word.lemma === 'كل' ||
  word.lemma === 'بعض';

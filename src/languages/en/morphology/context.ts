import { contraction, that, to } from './particles.ts';
import { isForm, type Word } from './word.ts';

const OPENS_PHRASE = new Set(['DET', 'NUM', 'PROPN', 'NOUN', 'ADJ']);
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'do']);
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose']);
/** Nouns in -ing that take articles and adjectives more often than they take objects. */
const ING_NOUNS =
  /(?:^|-)(?:meeting|building|hearing|briefing|ruling|shooting|bombing|shelling|fighting|killing|training|funding|spending|warning|landing|gathering|uprising|wedding|beginning|ending|housing|trading|crossing|offering|setting|finding|feeling|meaning|morning|evening|being|kidnapping|looting|rioting|policing|peacekeeping|smuggling|trafficking|hacking|broadcasting|banking|farming|mining|shipping|flooding|lightning|opening|closing|stabbing|lynching|beheading|mass-killing|hijacking|painting|writing|recording|filming|understanding|peacemaking|standing|backing|sitting|sibling|ceiling|string|king|ring|wing|spring|thing|something|nothing|anything|everything)s?$/;
const PHRASAL_ADPS = new Set([
  'to',
  'as',
  'like',
  'since',
  'until',
  'till',
  'before',
  'after',
  'once',
  'down',
  'up',
  'off',
  'out',
  'past',
  'round',
  'over',
  'then',
]);

/** Decides, by the words around it, what the tagger gets wrong; left to right, each rule for one class of mistake. */
export function settle(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.kind !== 'WORD') continue;
    if (word.key === 'that') that(words, i);
    else if (word.key === 'to') to(words, i);
    else if (word.key === "'s" || word.key === '’s') contraction(words, i);
    else if (word.key === "'" || word.key === '’') word.tag = 'PART';
    else if (word.key === 'her') word.tag = 'PRON';
    else if (PHRASAL_ADPS.has(word.key))
      word.tag = word.tag === 'SCONJ' || word.tag === 'ADP' || word.tag === 'ADV' ? word.tag : 'ADP';
    else if (word.closed === null || word.closed.pos === 'AUX') open(words, i, word);
  }
}

function open(words: readonly Word[], i: number, word: Word): void {
  const before = previous(words, i);
  const next = words[i + 1];
  const determined = before !== undefined && isDeterminer(before, words, i);
  if (word.closed?.pos === 'AUX') {
    auxiliary(words, i, word);
    return;
  }
  if (
    before !== undefined &&
    before.closed?.pos === 'AUX' &&
    MODALS.has(before.closed.lemma) &&
    isForm(word, 'BASE') &&
    before.tag === 'AUX'
  ) {
    word.tag = 'VERB';
    return;
  }
  if (isForm(word, 'ING') || (word.tag === 'VERB' && word.key.endsWith('ing')))
    ing(words, i, word, determined);
  else if (word.tag === 'VERB' || word.tag === 'AUX') {
    if (word.tag === 'AUX') word.tag = 'VERB';
    verb(words, i, word, determined, next);
  } else if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ')
    maybeVerb(words, i, word, determined);
}

/** The word before, adverbs and a negation passed over. */
function previous(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (at >= 0 && (words[at]?.tag === 'ADV' || words[at]?.closed?.lemma === 'not')) at--;
  return words[at];
}

function isDeterminer(before: Word, words: readonly Word[], i: number): boolean {
  const direct = words[i - 1];
  if (direct !== before && !(direct?.tag === 'ADV' && before.tag === 'DET')) return false;
  return (
    (before.tag === 'DET' && before.key !== 'all' && before.key !== 'both') ||
    POSSESSIVES.has(before.key) ||
    (before.tag === 'PART' && /^['’]s?$/.test(before.key))
  );
}

/** have and do are main verbs where no verb of theirs follows; be always counts as an auxiliary. */
function auxiliary(words: readonly Word[], i: number, word: Word): void {
  const lemma = word.closed?.lemma;
  if (lemma !== 'have' && lemma !== 'do') return;
  for (let j = i + 1; j < words.length && j - i < 6; j++) {
    const next = words[j];
    if (next === undefined || next.kind !== 'WORD') break;
    if (
      next.tag === 'VERB' ||
      (next.tag === 'AUX' && next.key !== 'to') ||
      (lemma === 'have' && isForm(next, 'ED', 'PARTICIPLE'))
    )
      return;
    if (lemma === 'do' && isForm(next, 'BASE') && j === i + 1) return;
    if (next.tag !== 'ADV' && next.tag !== 'PRON' && next.closed?.lemma !== 'not') break;
  }
  word.tag = 'VERB';
}

function ing(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  const next = words[i + 1];
  const before = previous(words, i);
  const nominal = ING_NOUNS.test(word.key);
  const phrase = next !== undefined && (OPENS_PHRASE.has(next.tag) || next.tag === 'PRON');
  if (before?.closed?.lemma === 'be' && before.tag === 'AUX')
    word.tag = nominal && !phrase && next?.tag !== 'ADP' ? 'NOUN' : 'VERB';
  else if (determined || before?.tag === 'ADJ') {
    const described =
      next !== undefined && (next.tag === 'NOUN' || (next.tag === 'ADJ' && words[i + 2]?.tag === 'NOUN'));
    word.tag = described && !nominal ? 'ADJ' : 'NOUN';
  } else if (next?.key === 'of') word.tag = 'NOUN';
  else if (nominal && !phrase) word.tag = 'NOUN';
  else if (
    nominal &&
    before !== undefined &&
    (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM') &&
    next?.tag === 'NOUN'
  )
    word.tag = 'NOUN';
  else if (nominal && next?.tag === 'NOUN' && !before?.text.includes(',') && before?.tag !== 'ADP')
    word.tag = 'NOUN';
  else if (word.capital && word.tag === 'PROPN') return;
  else
    word.tag =
      word.tag === 'ADJ' && next?.tag === 'NOUN' && before?.tag !== 'PUNCT' && word.verbs.length === 0
        ? 'ADJ'
        : 'VERB';
}

function verb(
  words: readonly Word[],
  i: number,
  word: Word,
  determined: boolean,
  next: Word | undefined,
): void {
  if (!determined) return;
  const noun = next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ');
  if (isForm(word, 'ED', 'PARTICIPLE') || word.key.endsWith('ed'))
    word.tag = noun || next?.tag === 'CCONJ' ? 'ADJ' : 'NOUN';
  else word.tag = 'NOUN';
  if (word.tag === 'NOUN' && words[i + 1] === undefined) word.tag = 'NOUN';
}

/** A word tagged as a noun that only a verb's place explains: after a subject, before an object or a preposition, with no other verb there. */
function maybeVerb(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  if (determined || word.verbs.length === 0) return;
  const before = words[i - 1];
  const next = words[i + 1];
  const subject =
    before !== undefined && (before.tag === 'PROPN' || before.tag === 'PRON' || before.tag === 'NOUN');
  if (
    before?.tag === 'PRON' &&
    isForm(word, 'S', 'PAST', 'ED', 'BASE') &&
    !POSSESSIVES.has(before.key) &&
    word.tag !== 'PROPN'
  ) {
    word.tag = 'VERB';
    return;
  }
  if (isForm(word, 'ED', 'PAST') && subject && word.tag !== 'PROPN' && word.key.length > 3) {
    word.tag = 'VERB';
    return;
  }
  if (!subject || !isForm(word, 'S')) return;
  const object =
    next !== undefined &&
    (next.tag === 'DET' ||
      next.tag === 'PROPN' ||
      next.tag === 'ADP' ||
      next.tag === 'NUM' ||
      next.tag === 'PRON' ||
      next.key === 'to');
  if (object && before?.tag === 'PROPN' && !hasFinite(words, i)) word.tag = 'VERB';
}

function hasFinite(words: readonly Word[], except: number): boolean {
  return words.some((w, j) => j !== except && (w.tag === 'AUX' || (w.tag === 'VERB' && !isForm(w, 'ING'))));
}

import { wordSet } from '../../shared/word-set.ts';
import { isForm, type Word } from './word.ts';

/** Adverbs that a verb may be one with. */
export const PARTICLES = new Set(['down', 'up', 'out', 'off', 'back', 'away']);

/** `help drive them out`: a plain form behind help, whose infinitive does without `to`. */
export const isHelp = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.tag === 'VERB' &&
  /^help(?:s|ed|ing)?$/.test(words[i - 1]?.key ?? '') &&
  isForm(words[i], 'BASE');

/** Behind help a plain form is a verb where what it is done to follows. */
export const helped = (words: readonly Word[], i: number, word: Word): boolean =>
  isHelp(words, i) && !word.capital && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(words[i + 1]?.tag ?? '');

/** Behind these a verb has its -ing form. */
const GOVERNING = wordSet('of to for with at from into between against during without amid towards toward');

/** `were rounded up`, `several were trampled`: past being before what is done to someone, taken for an adjective. */
export const isPassive = (words: readonly Word[], i: number, auxiliary: Word): boolean => {
  const word = words[i] as Word;
  if (auxiliary.closed?.lemma !== 'be' || word.tag !== 'ADJ' || !isForm(word, 'ED', 'PARTICIPLE'))
    return false;
  const next = words[i + 1];
  if (next?.key === 'by' || PARTICLES.has(next?.key ?? '')) return true;
  const happened = /^(?:was|were|been|being)$/.test(auxiliary.key);
  return happened && DONE_TO.has(word.verbs[0]?.lemma ?? '');
};

/** What is done to people or things, whose participle a tagger takes for an adjective. */
const DONE_TO = wordSet(
  `trample wound injure bury strand trap torch loot flood evacuate displace abduct detain jail behead burn raze flatten destroy damage wreck bomb shell sink drown capsize derail hijack kidnap torture rape stab
  charge indict convict acquit sack oust depose disband outlaw ban expel deport exile freeze seize impound confiscate suspend postpone cancel annul reopen rebuild vaccinate infect hospitalise hospitalize sentence
  barricade blockade paralyse paralyze cripple besiege encircle surround ransack vandalise vandalize desecrate forbid prohibit outlaw bar mine booby-trap disrupt halt suspend shutter seal silence censor jam hack disarm demobilise demobilize dissolve disqualify
  pardon amnesty repatriate ransom massacre lynch mutilate dismember decapitate execute hang exhume bury rescue save ambush assault batter bludgeon gas maul mob handcuff shackle blindfold frisk interrogate question grill search confine quarantine isolate
  reinforce mobilise mobilize conscript redeploy station arm ratify veto repeal overturn quash uphold reinstate restore sanction blacklist fine penalise penalize punish demote discharge retire nominate inaugurate crown`,
);

/** `agreed to talks`: a plain form right behind a preposition is a noun. */
export const governed = (words: readonly Word[], i: number, word: Word): boolean =>
  words[i - 1]?.tag === 'ADP' &&
  GOVERNING.has(words[i - 1]?.key ?? '') &&
  isForm(word, 'S', 'BASE') &&
  !isForm(word, 'ED', 'PAST', 'PARTICIPLE', 'ING');

const DEMANDING =
  /^(?:demand|insist|urg|recommend|requir|propos|request|suggest|stipulat|decre)(?:s|e|es|d|ed|ing)?$|^(?:asked|ordered|ordering|appealed|pleaded|rules?|demands?|condition|insistence|requirement|recommendation|suggestion)$/;
/** How far behind `that` the verb of what is demanded may stand. */
const DEMANDED = 9;

/** `demanded that the minister resign`: the plain form behind the noun phrase that begins a clause of what is demanded, taken for a noun. */
export function isDemanded(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || word.capital || !isForm(word, 'BASE') || isForm(word, 'PAST')) return false;
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(
      words[i - 1]?.closed?.lemma === 'not' ? (words[i - 2]?.tag ?? '') : (words[i - 1]?.tag ?? ''),
    )
  )
    return false;
  for (let j = i + 1; j <= i + 4 && words[j]?.kind === 'WORD'; j++)
    if (words[j]?.tag === 'AUX' || isForm(words[j], 'S')) return false;
  let at = i - 1;
  while (
    at > i - DEMANDED &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART|CCONJ)$/.test(words[at]?.tag ?? '') &&
    words[at]?.key !== 'that'
  )
    at--;
  if (words[at]?.key !== 'that') return false;
  return [1, 2, 3].some((back) => DEMANDING.test(words[at - back]?.key ?? ''));
}

/** `Nigerian troops`, `police station`: what is no verb, or only where something else follows. */
export const isBody = (words: readonly Word[], i: number, { key }: Word): boolean =>
  key === 'troops' ||
  (key === 'station' && words[i - 1]?.tag === 'NOUN') ||
  (key === 'rebels' &&
    /^(?:PROPN|ADJ|NOUN)$/.test(words[i - 1]?.tag ?? '') &&
    words[i + 1]?.key !== 'against');

/** `acting president`, `prime minister`: what stands before a title and looks like a verb. */
export const isTitleWord = (words: readonly Word[], i: number, { key, tag }: Word): boolean =>
  (key === 'prime' && words[i + 1]?.key.startsWith('minister') === true) ||
  (key === 'acting' &&
    tag !== 'PROPN' &&
    /^(?:president|prime|premier|minister|governor|mayor|chief|head|director|secretary|chairman|chairwoman|commissioner|speaker|commander|ambassador|leader|attorney|deputy|vice|foreign|defen[cs]e|interior)/.test(
      words[i + 1]?.key ?? '',
    ));

/** `where fire broke out`: a plain form right before a verb with tense is that one's subject. */
export const isSubjectOf = (words: readonly Word[], i: number, word: Word): boolean => {
  const [before, next] = [words[i - 1], words[i + 1]];
  // When protests broke out: no subject stands before it.
  if (isForm(word, 'S') && next?.tag === 'VERB' && isForm(next, 'PAST', 'ED') && !isForm(next, 'BASE'))
    return before?.tag === 'SCONJ' || before?.key === 'where';
  if (!isForm(word, 'BASE') || isForm(word, 'PAST', 'ED', 'S') || next?.tag !== 'VERB') return false;
  if (!isForm(next, 'PAST', 'S') || isForm(next, 'BASE', 'PARTICIPLE')) return false;
  return before === undefined || /^(?:SCONJ|ADV|PUNCT)$/.test(before.tag) || before.key === 'where';
};

import { guessVerb } from './inflect.ts';
import { framesOf, type VerbForm } from './lexicon.ts';
import { isHelp } from './mistaken.ts';
import { pronouns, SUBJECTS } from './pronouns.ts';
import { reducedRelatives } from './reduced.ts';
import { sharedAuxiliaries } from './shared-auxiliary.ts';
import { isForm, type Word } from './word.ts';

const PASSING = new Set(['ADV', 'PART']);

/** Finds the auxiliaries of every verb and, by them and by what stands round it, its form, tense and voice. */
export function readGroups(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.tag === 'VERB') verbGroup(words, i, word);
    else if (word?.tag === 'AUX' && isMain(words, i)) copula(words, i, word);
  }
  sharedAuxiliaries(words);
  reducedRelatives(words);
  for (let i = 0; i < words.length; i++) pronouns(words, i);
}

/** Whether no verb of this auxiliary follows: it is the verb of its clause itself. */
function isMain(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < words.length; j++) {
    const next = words[j];
    if (next === undefined || next.kind !== 'WORD') return true;
    if (next.tag === 'VERB')
      return (
        words[i]?.closed?.lemma === 'be' && isForm(next, 'BASE', 'S') && !isForm(next, 'ED', 'PARTICIPLE')
      );
    if (next.tag === 'AUX') return false;
    if (
      next.tag !== 'ADV' &&
      next.closed?.lemma !== 'not' &&
      !(next.tag === 'PRON' && SUBJECTS.has(next.key) && j === i + 1)
    )
      return true;
  }
  return true;
}

/** The auxiliaries before a verb, nearest first, and the pronoun before them. */
function chain(
  words: readonly Word[],
  i: number,
): { aux: Word[]; at: number; pronoun: string | null; to: boolean } {
  const aux: Word[] = [];
  let at = i;
  let to = false;
  for (let j = i - 1; j >= 0; j--) {
    const word = words[j];
    if (word === undefined) break;
    if (word.tag === 'AUX' && !to) {
      aux.push(word);
      at = j;
    } else if (word.key === 'to' && word.tag === 'PART' && !to) {
      to = true;
      at = j;
    } else if (inverted(words, j, i, aux)) {
      const turned = words[j - 1];
      if (turned !== undefined) aux.push(turned);
      return { aux, at: j - 1, pronoun: word.key, to: false };
    } else if (!(word.tag === 'ADV' || word.closed?.lemma === 'not')) break;
  }
  let before = at - 1;
  while (words[before]?.tag === 'ADV') before--;
  const own = words[before];
  const subject = own?.tag === 'PRON' && SUBJECTS.has(own.key) && !to ? own.key : null;
  return { aux, at, pronoun: subject, to };
}

/** `are we bombed`, `had he known`: the pronoun behind its auxiliary. */
const inverted = (words: readonly Word[], pronoun: number, verb: number, aux: readonly Word[]): boolean =>
  words[pronoun]?.tag === 'PRON' &&
  SUBJECTS.has(words[pronoun]?.key ?? '') &&
  words[pronoun - 1]?.tag === 'AUX' &&
  aux.length < 2 &&
  verb - pronoun < 4 &&
  (words[pronoun - 2] === undefined || !/^(?:PRON|NOUN|PROPN|VERB)$/.test(words[pronoun - 2]?.tag ?? ''));

function pick(word: Word, ...kinds: readonly VerbForm['form'][]): VerbForm | null {
  for (const kind of kinds) {
    const found = word.verbs.filter((v) => v.form === kind);
    // `found` and `lay`: the commoner verb; a listed frame speaks for it.
    const best = found.find((v) => framesOf(v.lemma).size > 0) ?? found[0];
    if (best !== undefined) return best;
  }
  return null;
}

/** The lemma of an auxiliary; ’s is one of be more often than of have. */
const auxiliary = (word: Word): string =>
  /^['’]s$/.test(word.key) ? 'be' : (word.closed?.lemma ?? word.key);

function verbGroup(words: readonly Word[], i: number, word: Word): void {
  const { aux, pronoun, to: marked } = chain(words, i);
  const to = marked || isHelp(words, i);
  const lemmas = aux.map(auxiliary).reverse();
  const nearest = lemmas.at(-1) ?? null;
  const negated = negation(words, i);
  word.group = [
    ...(pronoun === null ? [] : [pronoun]),
    ...lemmas,
    ...(negated ? ['not'] : []),
    ...(to ? ['to'] : []),
  ];
  const modal = lemmas.find((l) => l !== 'be' && l !== 'have' && l !== 'do') ?? null;
  const pastAux = aux.at(-1) !== undefined && /^(?:was|were|had|did|['’]d|been)$/.test(aux.at(-1)?.key ?? '');
  const set = (
    form: VerbForm | null,
    features: { finite: boolean; past: boolean; passive: boolean },
  ): void => {
    word.form = form ?? guessVerb(word.key);
    word.finite = features.finite;
    word.past = features.past;
    word.passive = features.passive;
  };
  if (to) set(pick(word, 'BASE', 'ED', 'PARTICIPLE'), { finite: false, past: false, passive: false });
  if (to && nearest === 'be') word.passive = !isForm(word, 'ING', 'BASE') || isForm(word, 'ED', 'PARTICIPLE');
  else if (to) return;
  else if (nearest === null) bare(words, i, word, set);
  else if (nearest === 'be' && (isForm(word, 'ING') || word.key.endsWith('ing')))
    set(pick(word, 'ING'), { finite: carriesTense(aux), past: pastAux && modal === null, passive: false });
  else if (nearest === 'be')
    set(pick(word, 'PARTICIPLE', 'ED', 'PAST'), {
      finite: carriesTense(aux),
      past: (pastAux || lemmas.includes('have')) && modal === null,
      passive: true,
    });
  else if (nearest === 'have')
    set(pick(word, 'PARTICIPLE', 'ED', 'PAST'), {
      finite: carriesTense(aux),
      past: modal === null,
      passive: false,
    });
  else
    set(pick(word, 'BASE', 'ED', 'PAST'), {
      finite: true,
      past: lemmas.includes('do') && pastAux,
      passive: false,
    });
}

/** Being and having alone carry no tense: a participle of theirs stands as an adjunct. */
const carriesTense = (aux: readonly Word[]): boolean =>
  !/^(?:being|having|been)$/.test(aux.at(-1)?.key ?? '');

function negation(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    const word = words[j];
    if (word?.closed?.lemma === 'not' || word?.key === 'never' || word?.key === 'cannot') return true;
    if (word === undefined || !(word.tag === 'AUX' || word.tag === 'ADV' || PASSING.has(word.tag)))
      return false;
  }
  return false;
}

/** A verb without an auxiliary: finite, or a participle, by its form and its neighbours. */
function bare(
  words: readonly Word[],
  i: number,
  word: Word,
  set: (form: VerbForm | null, features: { finite: boolean; past: boolean; passive: boolean }) => void,
): void {
  if (isForm(word, 'ING') || (word.verbs.length === 0 && word.key.endsWith('ing'))) {
    set(pick(word, 'ING'), { finite: false, past: false, passive: false });
    return;
  }
  const before = words[i - 1];
  if (/^(?:gets?|got|gotten|getting)$/.test(before?.key ?? '') && isForm(word, 'ED', 'PARTICIPLE')) {
    set(pick(word, 'PARTICIPLE', 'ED'), { finite: true, past: true, passive: true });
    return;
  }
  if (isForm(word, 'PAST')) {
    set(pick(word, 'PAST'), { finite: true, past: true, passive: false });
    return;
  }
  if (isForm(word, 'ED') || (word.verbs.length === 0 && word.key.endsWith('ed'))) {
    set(pick(word, 'ED'), { finite: true, past: true, passive: false });
    return;
  }
  if (isForm(word, 'PARTICIPLE') && !isForm(word, 'BASE')) {
    set(pick(word, 'PARTICIPLE'), { finite: false, past: true, passive: true });
    return;
  }
  set(pick(word, 'S', 'BASE'), { finite: true, past: false, passive: false });
}

function copula(words: readonly Word[], i: number, word: Word): void {
  const { aux, pronoun, to } = chain(words, i);
  word.group = [
    ...(pronoun === null ? [] : [pronoun]),
    ...aux.map(auxiliary).reverse(),
    ...(to ? ['to'] : []),
  ];
  word.finite = !to && !/^(?:being|having)$/.test(word.key) && !(word.key === 'been' && aux.length === 0);
  word.past = /^(?:was|were|had|did)$/.test(aux.at(-1)?.key ?? word.key) || word.key === 'been';
  word.form = { lemma: auxiliary(word), form: word.past ? 'PAST' : 'S' };
}

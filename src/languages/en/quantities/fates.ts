import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { NumberSpan } from '../numbers.ts';
import { wordBefore } from './bounds.ts';
import { victimMeasure } from './victims.ts';

const LIVES = new Set(['lives', 'souls']);

export const isLives = (token: Token): boolean => LIVES.has(token.key);

const TAKING = new Set(['claim', 'cost', 'take', 'lose', 'loss', 'perish', 'end', 'cut']);

/** `claimed 12 lives`, `the loss of at least nine lives`, `40 lives were lost`; those saved are but counted. */
export function livesOf(tokens: readonly Token[], first: number, noun: number): Measure {
  const before = wordBefore(tokens, first);
  const behind = tokens[noun + 1]?.analyses[0]?.pos === 'AUX' ? tokens[noun + 2] : tokens[noun + 1];
  // The loss of at least nine lives: of is a part of the number's modifiers.
  const taken = [before, behind].some((t) => TAKING.has(t?.analyses[0]?.lemma ?? ''));
  return taken ? 'KILLED' : 'PERSONS';
}

/** `81 people lost their lives`, `cost eleven officers their lives`. */
export function lostLives(tokens: readonly Token[], first: number, noun: number): boolean {
  const lost = LOSING.has(tokens[noun + 1]?.analyses[0]?.lemma ?? '');
  const at = lost ? noun + 2 : noun + 1;
  if (tokens[at]?.key !== 'their' || !isLife(tokens[at + 1])) return false;
  return lost || wordBefore(tokens, first)?.analyses[0]?.lemma === 'cost';
}

const LOSING = new Set(['lose', 'losing']);
const isLife = (token: Token | undefined): boolean => token !== undefined && LIVES.has(token.key);

/** `shot dead five people`, `killed or injured 40 people`: what two words right before a number of people say became of them. */
export function doneBefore(tokens: readonly Token[], first: number): Measure | null {
  const before = wordBefore(tokens, first);
  if (before === undefined) return null;
  if (before.key === 'dead' && tokens[before.index - 1]?.analyses[0]?.pos === 'VERB') return 'KILLED';
  if (!JOINED.has(tokens[before.index - 1]?.key ?? '')) return null;
  const lemma = (token: Token | undefined): string => token?.analyses[0]?.lemma ?? '';
  const both = [victimMeasure(lemma(before)), victimMeasure(lemma(tokens[before.index - 2]))];
  return both.includes('KILLED') && both.includes('INJURED') ? 'CASUALTIES' : null;
}

const JOINED = new Set(['or', 'and']);

const HELD = new Set(['custody', 'detention', 'jail', 'prison', 'captivity']);

/** `Two deputies, Ali Hassan among them, are in custody`: where those who are counted are held. */
export function heldBehind(tokens: readonly Token[], noun: number): boolean {
  let at = noun + 1;
  if (tokens[at]?.key === ',') {
    do at++;
    while (at < noun + 12 && tokens[at] !== undefined && tokens[at]?.key !== ',');
    at++;
  }
  let be = false;
  for (let i = at; i < at + 4; i++) {
    if (tokens[i]?.analyses[0]?.lemma === 'be' || tokens[i]?.analyses[0]?.lemma === 'remain') be = true;
    else if (tokens[i]?.key === 'in') return be && HELD.has(tokens[i + 1]?.key ?? '');
    else if (tokens[i]?.key === 'behind') return be && tokens[i + 1]?.key === 'bars';
    else if (tokens[i]?.analyses[0]?.pos !== 'ADV') return false;
  }
  return false;
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'its', 'their']);
const SIDES = wordSet(
  'side party country nation neighbour neighbor leader state government rival camp capital president community power ally movement faction team delegation people republic army minister',
);

/** `a dispute between the two countries`: a definite pair is known from before and counts nothing anew. */
export const isPair = (tokens: readonly Token[], number: NumberSpan, noun: number): boolean =>
  DEFINITE.has(tokens[number.first - 1]?.key ?? '') &&
  (number.value ?? 0) <= 4 &&
  number.value !== null &&
  SIDES.has(tokens[noun]?.analyses[0]?.lemma ?? '');

/** Military ranks as words of a phrase. */
import type { Analysis, Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Ranks, which follow no noun as its adjective. */
const OFFICERS = foldedSet('عميد عقيد لواء فريق مشير نقيب رائد مقدم ملازم رقيب جنرال');
/** Of these, what a participle's letters hide. */
const RANKED = foldedSet('عميد عقيد لواء نقيب جنرال');
/** `العميد الركن`, `العقيد ماجور`: what belongs to a rank. */
const OF_RANK = foldedSet('الركن ركن ماجور طيار بحري حقوقي مهندس');

/** The word goes on with the rank that the nominal ends in. */
export const ranks = (next: Token, { head, last, name }: NominalDraft, tokens: readonly Token[]): boolean =>
  name === null &&
  OF_RANK.has(next.key) &&
  last - head < 2 &&
  OFFICERS.has(tokens[head]?.analyses[0]?.lemma ?? '');

/** A rank that looks like a participle, which describes no noun before it. */
export const isRank = ({ lemma }: Analysis): boolean => RANKED.has(lemma);

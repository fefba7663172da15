import type { Nominal, Token } from '../../../extract/layers.ts';
import { isParty } from '../parties.ts';
import { writtenCase } from './agreement.ts';

/** `في الوقت نفسه`: the word adds nothing but stress to the noun before it. */
export const isEmphasis = (head: Token | undefined): boolean =>
  head?.analyses[0]?.lemma === 'نفس' && head.analyses[0].enclitic !== null;

/** The case that the ending of a noun or of one of its adjectives shows (`مرتزقة رومانيين`). */
export function caseOf(tokens: readonly Token[], { head, last }: Nominal): 'NOMINATIVE' | 'OBLIQUE' | null {
  for (let i = head; i <= last; i++) {
    const token = tokens[i];
    const written = token === undefined ? null : writtenCase(token.key, token.analyses[0]);
    if (written !== null) return written;
  }
  return null;
}

/** An accusative circumstance (مؤكدا، لافتة) is neither subject nor object; a noun for someone (ناشطا، قياديا) may be. */
export function isCircumstance(tokens: readonly Token[], nominal: Nominal): boolean {
  const head = tokens[nominal.head];
  const analysis = head?.analyses[0];
  return (
    nominal.name === null &&
    nominal.quantity === null &&
    !nominal.definite &&
    !isParty(analysis?.lemma ?? '') &&
    (analysis?.derived === 'ACTIVE_PARTICIPLE' || analysis?.pos === 'ADJ') &&
    /(?:ا|ة|ين)$/.test(head?.key ?? '')
  );
}

import type { Anaphor } from '../../languages/statements.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Nominal } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

export interface Speaker {
  readonly referent: Referent;
  readonly gender: 'M' | 'F' | null;
  readonly plural: boolean;
}

/** The first subject of a sentence that a pronoun may mean. */
export function subjectIn(
  view: SyntaxView,
  referents: Referents,
  sentence: number,
  anaphor: Anaphor,
): Speaker | null {
  for (const { subject } of view.clausesIn(sentence)) {
    if (subject === null) continue;
    const { gender, number } = view.nominal(subject);
    const referent = referents.of(subject);
    const speaker = { referent, gender, plural: number === 'PL' };
    if (referent.entity?.type === 'ACTOR' && means(anaphor, speaker)) return speaker;
  }
  return null;
}

/** Whether a pronoun may mean one who speaks. */
export function means(anaphor: Anaphor, { referent, gender, plural }: Speaker): boolean {
  const person = referent.entity?.kind === 'PERSON';
  if (anaphor.human === true && referent.entity !== null && !person) return false;
  if (anaphor.human === false && person) return false;
  if (anaphor.plural) return plural || (referent.entity !== null && !person);
  if (anaphor.human !== null && plural && referent.entity === null) return false;
  return anaphor.gender === null || gender === null || anaphor.gender === gender;
}

/** `الفصائل` after `الفصائل الفلسطينية`: one who has spoken, by the first word of his name. */
export function namesake(view: SyntaxView, spoke: readonly Speaker[], nominal: Nominal): Referent | null {
  const key = view.tokens[nominal.head]?.key ?? '';
  if (!nominal.definite || nominal.first !== nominal.last || nominal.gender === null) return null;
  const found = spoke.find(
    ({ referent }) =>
      referent.entity !== null &&
      referent.entity.kind !== 'PERSON' &&
      referent.entity.spoken.some((name) => foldKey(name).split(' ')[0] === key && name.includes(' ')),
  );
  return found?.referent ?? null;
}

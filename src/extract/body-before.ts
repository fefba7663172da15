import type { Language } from '../languages/language.ts';
import type { Nominal } from './layers.ts';
import type { Mentioned } from './referents.ts';
import type { SyntaxView } from './syntax-view.ts';

/** `Nigeria's Boko Haram insurgents`: of the names before members the body right before them, not whose country it is; null for fewer than two. */
export function bodyBefore(
  { index, head }: Nominal,
  view: SyntaxView,
  own: (nominal: Nominal) => Mentioned | null,
): number | null {
  const before = view.genitives(index).filter((i) => view.nominal(i).last < head);
  const last = before.at(-1);
  if (before.length < 2 || last === undefined) return null;
  return own(view.nominal(last))?.entity.type === 'ACTOR' ? last : null;
}

/** `صحيفة «إل موندو»`, `منظمتا العفو الدولية وهيومن رايتس ووتش`: the noun only says what kind of body the name behind it is, or the names. */
export function isClassOf(
  nominal: Nominal,
  named: Mentioned | null,
  view: SyntaxView,
  language: Language,
): boolean {
  const several = named !== null && view.list(view.at(view.tokenFrom(named.start))?.index ?? -1).length > 1;
  if (view.tokens[nominal.head]?.analyses[0]?.number !== 'SG' && !several) return false;
  const kind = language.classKind(view.lemma(nominal));
  return kind !== null && named !== null && named.start >= nominal.end && named.entity.kind === kind;
}

/** `Mozambique's Cabo Delgado province`: the name right before the word for what it is, whoever's it is. */
export const placeBefore = (nominal: Nominal, view: SyntaxView): number | null =>
  view.genitives(nominal.index).find((i) => {
    const { last, name } = view.nominal(i);
    return name !== null && last === nominal.first - 1;
  }) ?? null;

/** `متحدث باسم الجيش`: in whose name someone without a name of his own speaks. */
export function spokenFor(
  { index, head, last, sentence }: Nominal,
  view: SyntaxView,
  { words, isVoice }: Language,
): number | null {
  const next = view.syntax.nominals[index + 1];
  const speaks =
    words.behalf !== null &&
    next !== undefined &&
    next.sentence === sentence &&
    next.first - last <= 1 &&
    view.lemma(next) === words.behalf &&
    isVoice(view.tokens[head]?.analyses[0]?.lemma ?? '');
  return speaks ? view.genitive(next.index) : null;
}

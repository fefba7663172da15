import type { Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/**
 * Whom violence against a thing is done to, as the thing's own words say: its genitive (`مخازن كاريتاس`, `مكتب يونيسف`) or
 * its pronoun (`مواقعها`, `سفارتها`); for fighters and machines with a pronoun (`مقاتليها`) the body whose they are. Null
 * where nobody is named.
 */
export function holderOf(
  nominal: Nominal,
  role: string,
  draft: EventDraft,
  filling: Filling,
): Referent | null {
  const { view, referents, language, pronoun, quantities } = filling;
  const lemma = view.lemma(nominal);
  const thing = role === 'TARGET' && language.isObject(lemma);
  if (!thing && !language.isMember(lemma)) return null;
  if (view.tokens[nominal.head]?.analyses[0]?.enclitic != null) {
    // Who strikes does not strike his own; who accuses of a strike may have been struck.
    const [meant] = pronoun(nominal.head, draft.clause, role === 'TARGET' && draft.trigger.kind === 'VERB');
    // A person's men are not the person, nor is what is hit with me mine alone.
    const ours = language.words.ours.has(view.tokens[nominal.head]?.analyses[0]?.enclitic ?? '');
    if ((!thing || ours) && meant?.entity?.kind === 'PERSON') return null;
    return meant?.entity?.type === 'ACTOR' ? meant : null;
  }
  if (!thing) return null;
  let genitive = view.genitive(nominal.index) ?? ownerBehind(nominal, filling);
  for (let depth = 0; genitive !== null && depth < 3; depth++) {
    const referent = referents.of(genitive);
    if (referent.entity !== null) return referent.entity.type === 'ACTOR' ? referent : null;
    // صودرت أملاك ثلاثة رجال أعمال: what is taken is taken from those whose it is.
    const owner = view.nominal(genitive);
    if (draft.sense.type === 'COERCE' && referents.isParty(owner, view.quantityOf(owner, quantities)))
      return referent;
    genitive = view.genitive(genitive);
  }
  return null;
}

/** `معسكر للجيش`, `مكتب تابع للجنة`: the phrase right behind a thing that says whose it is. */
function ownerBehind(
  { index, last, sentence }: Nominal,
  { view, referents, language }: Filling,
): number | null {
  const { ownerPreposition } = language.words;
  const next = view.syntax.nominals[index + 1];
  return next !== undefined &&
    next.sentence === sentence &&
    ownerPreposition !== null &&
    next.preposition === ownerPreposition &&
    next.first - last <= 1 &&
    referents.of(next.index).entity?.type === 'ACTOR'
    ? next.index
    : null;
}

import { AMONG_EQUALS, DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import type { Role } from '../../../schema/ontology/enums.ts';
import type { ArgumentRole } from '../../languages/events.ts';
import type { StructureWords } from '../../languages/language.ts';
import type { Nominal } from '../layers.ts';
import type { Referent } from '../referents.ts';
import { type Argument, addParticipant, addPlace, type EventDraft } from './draft.ts';
import { ASKED, BY, type Filling, OWNER, type Slotted } from './filling.ts';
import { holderOf } from './holders.ts';

/** What is done to things as well as to people. */
const HARMED = new Set(['ASSAULT', 'COERCE', 'DISASTER']);
/** What touches someone through what is his: his membership, his sentence. */
const OF_SOMEONE = new Set(['SANCTION', 'CONCEDE']);
const isRole = (role: ArgumentRole | undefined): role is Role =>
  role === 'AGENT' || role === 'TARGET' || role === 'PARTICIPANT';

/** Turn what stands in a trigger's slots into participants and places, by the sense's frame and by what each thing is. */
export function assignRoles(draft: EventDraft, slotted: readonly Slotted[], filling: Filling): void {
  const { language } = filling;
  const filled = new Set(slotted.map((s) => s.slot));
  for (const { slot, nominal, referents } of slotted) {
    const carried =
      draft.trigger.carrier !== null && (slot === 's' || slot === 'o')
        ? draft.trigger.carrier.sense.slots.get(slot)
        : undefined;
    const roles =
      carried ??
      draft.sense.slots.get(slot) ??
      draft.trigger.carrier?.sense.slots.get(slot) ??
      fallback(slot, nominal, draft, filled, language.words);
    if (roles === undefined) continue;
    if (nominal !== null && roles.includes('CONTENT')) draft.contents.push(nominal.index);
    for (const referent of referents) {
      if (referent.entity !== null && referent.entity.type === 'PLACE') {
        const role = pick(roles, slot, filled, true);
        if (isRole(role) && slot === 's' && referent.entity.kind === 'COUNTRY')
          addParticipant(draft, { slot, nominal, referent, role });
        else if (slot !== BY && (isRole(role) || role === 'PLACE' || language.words.inPrepositions.has(slot)))
          addPlace(draft, referent);
        continue;
      }
      const picked = pick(roles, slot, filled, false);
      // منحت فرنسا تونس قرضا: who is given something stands before it.
      const given = picked === 'INSTRUMENT' && slot === 'o' && isGiven(draft, referent);
      const role = given ? 'TARGET' : picked;
      // علق عضوية غينيا, خفف عقوبة الوزير: whose the matter is.
      if (role === 'CONTENT' && OF_SOMEONE.has(draft.sense.type) && nominal !== null)
        for (const meant of partyWithin(nominal, filling))
          addParticipant(draft, { slot: OWNER, ...meant, role: 'TARGET' });
      if (!isRole(role)) continue;
      if (referent.entity !== null) addParticipant(draft, { slot, nominal, referent, role });
      else if (nominal !== null) {
        const own = joinedAt(nominal, referent, filling);
        assignWords(draft, { slot, nominal: own, referent, role }, own, filling);
      } else if (isPartyHere(referent, draft, filling))
        addParticipant(draft, { slot, nominal: null, referent, role });
    }
  }
}

/** Whether words of the sentence that a pronoun or an unspoken subject stands for mean people (`زعم ناجون أن سفنا لم تغثهم`). */
function isPartyHere(
  { start }: Referent,
  { sentence }: EventDraft,
  { view, referents, quantities }: Filling,
): boolean {
  const nominal = view.at(view.tokenFrom(start));
  return nominal?.sentence === sentence && referents.isParty(nominal, view.quantityOf(nominal, quantities));
}

/** Whether an actor in the place of what is given must be the one who gets it. */
const isGiven = ({ sense }: EventDraft, { entity }: Referent): boolean =>
  entity?.type === 'ACTOR' && [...sense.slots.values()].some((roles) => roles.includes('TARGET'));

/** Of those that are joined, the one whose words these are (`Assad, the army and Hezbollah`). */
function joinedAt(nominal: Nominal, { start }: Referent, { view, referents }: Filling): Nominal {
  if (nominal.start === start) return nominal;
  const own = view.list(nominal.index).find((i) => referents.words(i).start === start);
  return own === undefined ? nominal : view.nominal(own);
}

/** Words that name nobody: whose thing they mean, people or bodies themselves, or those within that something is done to. */
function assignWords(draft: EventDraft, argument: Argument, nominal: Nominal, filling: Filling): void {
  const { language, view, referents } = filling;
  const { slot, referent, role } = argument;
  if (filling.participles.has(nominal.head)) return;
  const harmed = HARMED.has(draft.sense.type);
  const through = harmed || (role !== 'TARGET' && language.isMember(view.lemma(nominal)));
  const holder = through && referent.start === nominal.start ? holderOf(nominal, role, draft, filling) : null;
  if (holder !== null) {
    addParticipant(draft, { ...argument, referent: holder });
    return;
  }
  for (const place of referents.placesIn(nominal.index)) addPlace(draft, place);
  const lemma = view.lemma(nominal);
  const speaks =
    slot !== 'g' && DONE_BY_SAYING.has(draft.sense.type) && role === 'AGENT' && language.isVoice(lemma);
  const held = harmed || draft.sense.mode === 'release';
  const hit = held && role === 'TARGET' && language.isObject(lemma);
  const acts =
    role !== 'TARGET' &&
    (language.isMember(lemma) ||
      (draft.sense.type === 'MOBILIZE' && slot === 's' && language.isObject(lemma)));
  // Forty-five were deported: a number alone counts those just told of.
  const counted =
    harmed && slot === 'o' && role === 'TARGET' && view.tokens[nominal.head]?.analyses[0]?.pos === 'NUM';
  if (
    speaks ||
    hit ||
    acts ||
    counted ||
    referents.isParty(nominal, view.quantityOf(nominal, filling.quantities))
  )
    addParticipant(draft, argument);
  else if (role === 'TARGET' && !language.isDeed(lemma))
    for (const meant of partyWithin(nominal, filling)) addParticipant(draft, { slot, ...meant, role });
}

/** `أثنى على صبر الناخبين`, `بترت كف شاب`: whose the thing is to which something is done. */
function partyWithin(
  nominal: Nominal,
  { view, referents, language, quantities }: Filling,
): { readonly nominal: Nominal; readonly referent: Referent }[] {
  let at: Nominal = nominal;
  for (let depth = 0; depth < 3; depth++) {
    const genitive = view.genitive(at.index);
    if (genitive === null) return [];
    at = view.nominal(genitive);
    if (language.isDeed(view.lemma(at))) return [];
    const [referent] = referents.all(genitive);
    if (referent === undefined) return [];
    if (referent.entity !== null)
      return referent.entity.type === 'ACTOR'
        ? referents.all(genitive).map((one) => ({ nominal: at, referent: one }))
        : [];
    if (referents.isParty(at, view.quantityOf(at, quantities))) return [{ nominal: at, referent }];
  }
  return [];
}

/** How far behind a noun `ل` may name its doer: an adjective may stand between (هجوم جديد لداعش). */
const DOER_REACH = 2;

/** A preposition of place names a place in any event; other slots unknown to the frame say nothing. */
function fallback(
  slot: string,
  nominal: EventDraft['nominal'],
  draft: EventDraft,
  filled: ReadonlySet<string>,
  words: StructureWords,
): readonly ArgumentRole[] | undefined {
  const doer = AMONG_EQUALS.has(draft.sense.type) ? 'PARTICIPANT' : 'AGENT';
  if (slot === BY) {
    const { slots } = draft.sense;
    // `a visit by the premier`: who does it, also where it is a kind of meeting.
    return (slots.get('s') ?? slots.get('by') ?? slots.get('g'))?.[0] === 'AGENT' ? ['AGENT'] : [doer];
  }
  if (slot === ASKED || slot === OWNER)
    return draft.participants.some((p) => p.role === 'TARGET') ? undefined : ['TARGET'];
  if (words.inPrepositions.has(slot)) return ['PLACE'];
  // ضربة للتحالف, هجوم لداعش: the doer where no genitive names him.
  if (
    slot === words.ownerPreposition &&
    draft.trigger.kind === 'NOUN' &&
    draft.trigger.carrier === null &&
    !filled.has('g') &&
    nominal !== null &&
    nominal.first - draft.trigger.token <= DOER_REACH
  )
    return [doer];
  if (slot === 'g2' && draft.sense.slots.has('o')) return draft.sense.slots.get('o');
  // دعمها الحوثيين: whom the one does it to whose pronoun the noun has.
  if (slot === 'g2' && draft.sense.slots.get('g')?.includes('TARGET') === true) return ['TARGET'];
  return undefined;
}

/** Of several roles a slot may fill: with both genitives the first is the doer; a place is a place if it may be. */
function pick(
  roles: readonly ArgumentRole[],
  slot: string,
  filled: ReadonlySet<string>,
  place: boolean,
): ArgumentRole | undefined {
  if (place && roles.includes('PLACE')) return 'PLACE';
  if (roles[0] === 'PLACE') return roles.find((role) => role !== 'PLACE') ?? 'PLACE';
  if (
    slot === 'g' &&
    (filled.has('g2') || filled.has('of')) &&
    (roles.includes('AGENT') || roles[0] === 'TARGET')
  )
    return 'AGENT';
  return roles[0];
}

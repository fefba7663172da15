import { AMONG_EQUALS } from '../../../schema/ontology/classes.ts';
import type { EventType, Role } from '../../../schema/ontology/enums.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { type Argument, addParticipant, type EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

const DONE_BY_NOBODY = new Set<EventType>(['DISASTER']);
/** What these are about is done by the one they are directed at: asked for, alleged, punished. */
const BY_TARGET = new Set<EventType>(['REQUEST', 'ACCUSE', 'SANCTION', 'COERCE', 'SUPPORT']);
/** What these are about is done by the one who promises, threatens, refuses. */
const BY_AGENT = new Set<EventType>(['AGREE', 'THREATEN', 'REJECT', 'CONCEDE', 'MOBILIZE']);
/** How many words behind a verb or noun what it governs may stand. */
const REACH = 12;

/**
 * A verbal noun without a doer of its own is done by the one of whom it is demanded or alleged (`اتهمت قسد باحتجاز`),
 * by the one who promises it, or by the subject of the verb that governs it (`أعلنت قسد اعتقال 23`).
 */
export function controlAgents(events: readonly EventDraft[], filling: Filling): void {
  const { view } = filling;
  for (const event of events) {
    if (event.trigger.kind !== 'NOUN' || event.trigger.carrier !== null || !isDone(event)) continue;
    if (DONE_BY_NOBODY.has(event.sense.type)) continue;
    const role = doerOf(event);
    const nominal = view.at(event.trigger.token);
    if (nominal === null || nominal.name !== null) continue;
    const governing = governingEvent(event, events, filling);
    const doers =
      governing === null
        ? null
        : doersOf(governing, isAllowed(governing, view.nominal(view.root(nominal.index)), filling));
    const own = governing === null ? ownDoing(event, filling) : [];
    suffer(event, doers ?? own);
    if (event.participants.some((p) => p.role === role)) continue;
    if (doers !== null) {
      for (const p of doers) addParticipant(event, { ...p, slot: 'control', role });
      continue;
    }
    if (event.trigger.consequence && filling.language.words.mishaps.has(view.lemma(nominal))) continue;
    const bound = view.tokens[nominal.head]?.analyses[0]?.enclitic != null;
    const alone = view.genitive(nominal.index) === null && view.root(nominal.index) === nominal.index;
    if (nominal.definite && !bound && alone && nominal.preposition === null) continue;
    for (const argument of subjectOfControl(event, filling)) addParticipant(event, { ...argument, role });
  }
}

/** `اعترف بقتل الصحفية`: of the words for what became of people, those by which someone does it to someone. */
const isDone = ({ trigger, sense }: EventDraft): boolean =>
  !trigger.consequence ||
  (sense.rule.startsWith('masdar/') &&
    sense.slots.get('s')?.[0] === 'AGENT' &&
    sense.slots.get('o')?.[0] === 'TARGET');

/** What the one is who does it: among equals a participant, unless the sense has a doer (promises, visits). */
function doerOf({ sense }: EventDraft): Role {
  const doers = [...(sense.slots.get('s') ?? []), ...(sense.slots.get('g') ?? [])];
  return AMONG_EQUALS.has(sense.type) && !doers.includes('AGENT') ? 'PARTICIPANT' : 'AGENT';
}

/** How many words behind a request the clause that says what is asked may begin, and how far before its verb. */
const ASKED = 25;
const OPENER = 3;

/** `طلب من الرئيس أن يطبّع`, `ناشد مواطنيه ألا ينتقموا`: what is asked in a clause without a subject is done by the one asked. */
export function askedAgents(events: readonly EventDraft[], { view, language }: Filling): void {
  for (const event of events) {
    const { clause, trigger } = event;
    if (trigger.kind !== 'VERB' || clause === null || clause.subject !== null || clause.passive) continue;
    if (!opensBefore(trigger.token)) continue;
    const asking = events.findLast(
      (e) =>
        e.sense.type === 'REQUEST' &&
        e.trigger.token < trigger.token &&
        trigger.token - e.trigger.token <= ASKED &&
        e.participants.some((p) => p.role === 'TARGET'),
    );
    if (asking === undefined) continue;
    const role = doerOf(event);
    const kept = event.participants.filter((p) => p.slot !== 's');
    event.participants.splice(0, event.participants.length, ...kept);
    for (const p of asking.participants)
      if (p.role === 'TARGET') addParticipant(event, { ...p, slot: 'control', role });
  }

  function opensBefore(verb: number): boolean {
    for (let i = verb - 1; i >= verb - OPENER; i--) {
      if (view.tokens[i]?.analyses[0]?.pos === 'VERB') return false;
      if (language.words.subordinators.has(view.tokens[i]?.key ?? '')) return true;
    }
    return false;
  }
}

/** `اتهم الجيش قسد بقصف السفارة`: where the doer is known, the genitive names whom it was done to, if it may. */
function suffer(event: EventDraft, doers: readonly Argument[]): void {
  if (doers.length === 0 || event.sense.slots.get('g')?.includes('TARGET') !== true) return;
  event.participants.forEach((p, i) => {
    if (p.slot !== 'g' || p.role !== 'AGENT' || p.nominal === null) return;
    if (doers.some((d) => d.referent.entity !== null && d.referent.entity === p.referent.entity)) return;
    event.participants[i] = { slot: p.slot, nominal: p.nominal, referent: p.referent, role: 'TARGET' };
  });
}

/** `الوقوف وراء الهجوم`, `الضلوع في قتل`: the noun for a part in a deed right before the phrase that names it. */
function throughPart(deed: Nominal, { view, language }: Filling): Nominal {
  const part = deed.preposition === null ? undefined : view.syntax.nominals[deed.index - 1];
  if (part === undefined || deed.first - part.last > 2) return deed;
  const { partNouns } = language.words;
  const stem = view.tokens[part.head]?.analyses[0]?.stem ?? '';
  return partNouns.has(view.lemma(part)) || partNouns.has(stem) ? part : deed;
}

/** The event in whose content slot this one's noun phrase stands. */
function governingEvent(
  event: EventDraft,
  events: readonly EventDraft[],
  filling: Filling,
): EventDraft | null {
  const { view, owner } = filling;
  const nominal = view.at(event.trigger.token);
  if (nominal === null) return null;
  const root = throughPart(view.nominal(view.first(view.root(nominal.index))), filling);
  const before = events.filter(
    (e) => e !== event && e.sentence === event.sentence && e.trigger.token < root.first,
  );
  if (root.preposition !== null) {
    const token = owner.get(root.index);
    const found = before.find((e) => e.trigger.token === token) ?? null;
    if (found === null || root.first - found.trigger.token > REACH) return null;
    const roles =
      found.sense.slots.get(root.preposition) ?? found.trigger.carrier?.sense.slots.get(root.preposition);
    return roles?.includes('CONTENT') === true ||
      filling.language.words.groundPrepositions.has(root.preposition)
      ? found
      : null;
  }
  return (
    before.findLast((e) => {
      const clause = view.clauseOf(e.trigger.token);
      const place = clause?.objects.indexOf(root.index) ?? -1;
      // ناشد الشركاء توفير: what is asked stands behind whom it is asked of.
      return place > 0 || (place === 0 && e.sense.slots.get('o')?.includes('CONTENT') === true);
    }) ?? null
  );
}

function doersOf(governing: EventDraft, allowed: boolean): readonly Argument[] | null {
  const role =
    BY_TARGET.has(governing.sense.type) || allowed
      ? 'TARGET'
      : BY_AGENT.has(governing.sense.type)
        ? 'AGENT'
        : null;
  if (role === null) return null;
  const found = governing.participants.filter(
    (p) => p.role === role || (role === 'AGENT' && p.role === 'PARTICIPANT'),
  );
  return found.length > 0 ? found : null;
}

/** `السماح للوفد بزيارة المخيم`: of what one concedes to another, with ب what the other may do. */
const isAllowed = (
  { sense, participants }: EventDraft,
  { preposition }: Nominal,
  { language }: Filling,
): boolean =>
  sense.type === 'CONCEDE' &&
  preposition === language.words.allowedPreposition &&
  participants.some((p) => p.role === 'TARGET');

/** `ستواصل دعم كييف`: whoever goes on with a deed, begins or tries it, does it to the one whom its genitive names. */
function ownDoing(event: EventDraft, filling: Filling): readonly Argument[] {
  const { view, language } = filling;
  const nominal = view.at(event.trigger.token);
  if (nominal === null) return [];
  const clause = view.clausesIn(event.sentence).find((c) => c.objects[0] === nominal.index && !c.passive);
  return clause !== undefined && language.words.ownDoing.has(view.verbLemma(clause))
    ? subjectOfControl(event, filling)
    : [];
}

/** The subject of a verb of announcing, starting, planning or doing whose object or complement the noun is. */
function subjectOfControl(event: EventDraft, filling: Filling): Argument[] {
  const { view } = filling;
  const nominal = view.at(event.trigger.token);
  if (nominal === null) return [];
  const root = view.nominal(view.first(view.root(nominal.index)));
  const clauses = view.clausesIn(event.sentence);
  const clause =
    clauses.find((c) => c.objects.includes(root.index)) ??
    clauses.findLast((c) => c.verb < root.first && c.to > root.first);
  const announced = doerOfAnnouncement(root.index, filling);
  if (announced.length > 0) return announced;
  if (clause === undefined) return [];
  const governed =
    clause.objects.includes(root.index) || (root.preposition !== null && root.first - clause.verb < REACH);
  if (
    !governed ||
    root.preposition === filling.language.words.atPreposition ||
    view.subjectOf(clause) === root.index
  )
    return [];
  if (!controlling(view, clause.verb, filling)) return [];
  const subject = view.subjectOf(clause);
  const referents = subject === null ? filling.implicit(clause) : filling.referents.all(subject);
  return referents.flatMap((referent): Argument[] =>
    referent.entity?.type === 'ACTOR' ? [{ slot: 'control', nominal: null, referent, role: 'AGENT' }] : [],
  );
}

/** `إعلان صنعاء اعتقال`: the doer of a verbal noun of announcing or beginning does what its object names. */
function doerOfAnnouncement(root: number, { view, referents, language }: Filling): Argument[] {
  const genitive = root > 0 ? view.syntax.nominals[root - 1] : undefined;
  const own = view.nominal(root);
  if (genitive === undefined || own.preposition !== null || own.governor !== null || own.coordinates !== null)
    return [];
  const first = view.nominal(view.first(genitive.index));
  const governor = first.governor === null ? null : view.nominal(first.governor);
  if (governor === null || !language.words.controlNouns.has(view.lemma(governor))) return [];
  return referents
    .all(first.index)
    .flatMap((referent): Argument[] =>
      referent.entity?.type === 'ACTOR' ? [{ slot: 'control', nominal: null, referent, role: 'AGENT' }] : [],
    );
}

const controlling = (view: SyntaxView, verb: number, filling: Filling): boolean =>
  filling.language.words.controlVerbs.has(view.tokens[verb]?.analyses[0]?.lemma ?? '');

import { DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import type { EntityType } from '../../../schema/ontology/enums.ts';
import type { Sense, Trigger } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import { withSenses } from '../../languages/shared/events/senses.ts';
import type { Span } from '../../text/span.ts';
import { bySentence } from '../by-sentence.ts';
import { FirstPersons } from '../coreference/first-person.ts';
import { Understood } from '../coreference/understood.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DocumentLayers, Nominal } from '../layers.ts';
import { nationsOf } from '../nations.ts';
import { Referents } from '../referents.ts';
import type { Stage } from '../stage.ts';
import { innermost } from '../statements/innermost.ts';
import { SyntaxView } from '../syntax-view.ts';
import { nameAmong } from './among.ts';
import { assignRoles } from './assign.ts';
import { absorbConsequences } from './consequences.ts';
import { askedAgents, controlAgents } from './control.ts';
import { weighDates } from './date-model.ts';
import { distribute } from './distribute.ts';
import type { EventDraft } from './draft.ts';
import { errands } from './errands.ts';
import type { Telling } from './facets.ts';
import type { Filling, Slotted } from './filling.ts';
import { inherit } from './inherit.ts';
import { absorbInstruments } from './instruments.ts';
import { dateOrders } from './intended.ts';
import { modalitiesOf } from './modality.ts';
import { otherSides } from './other-side.ts';
import { ownersOf } from './owners.ts';
import { narrowPlaces, onlyPlace, placesAtHead } from './places.ts';
import { countsOf } from './quantities.ts';
import { raidOf } from './raids.ts';
import { toRecord } from './record.ts';
import { absorbRelatives } from './relatives.ts';
import { absorbRepeats } from './repeats.ts';
import { weighRoles } from './role-model.ts';
import { sameHappenings } from './same.ts';
import { fillSlots } from './slots.ts';
import { datesOf } from './time.ts';
import { Setting } from './worth.ts';
import { worthTelling } from './worth-telling.ts';

/** Triggers become events with participants, places, time, numbers, modality and the statement they are told in. */
export const readEvents: Stage<'events'> = {
  adds: 'events',
  needs: ['tokens', 'names', 'syntax', 'entities', 'timexes', 'quantities', 'statements'],
  run: (layers, { language, gazetteer }) => {
    const { events, telling, filling } = tellEvents(layers, language, gazetteer);
    // What the model of roles adds is too unsure to tell happenings apart by.
    const same = sameHappenings(events, telling);
    weighDates(events, layers, filling);
    weighRoles(events, layers, filling);
    return events.map((event, i) => toRecord(event, `v${i + 1}`, `v${(same[i] ?? i) + 1}`, telling.view));
  },
};

/** The events of a document that are worth a record, complete but for which of them are one happening, with the roles that rules find. */
export function tellEvents(
  layers: DocumentLayers,
  language: Language,
  gazetteer: Gazetteer,
): { readonly events: EventDraft[]; readonly telling: Telling; readonly filling: Filling } {
  const { drafts, filling } = draftEvents(layers, language, gazetteer);
  const told = finishEvents(drafts, filling, layers, language);
  // A journey tells where its errand is done, be it worth a record or not.
  if (language.words.purposePreposition !== null)
    for (const here of bySentence(told).values()) errands(here, filling);
  const setting = new Setting(told, layers.sentences.length);
  const events = told.filter((event) => worthTelling(event, filling, setting));
  inherit(events, told, layers, filling);
  for (const here of bySentence(events).values()) onlyPlace(here, filling);
  return { events, telling: { view: filling.view, language, sentences: layers.sentences }, filling };
}

/** Give events their time, numbers, modality and the statement they are told in; drop what a word of saying cannot do. */
export function finishEvents(
  drafts: readonly EventDraft[],
  filling: Filling,
  layers: DocumentLayers,
  language: Language,
): EventDraft[] {
  const { view } = filling;
  const timexesOf = bySentence(unnamed(layers.timexes, layers.names));
  const quantitiesOf = bySentence(unnamed(layers.quantities, layers.names));
  const parts = [...bySentence(drafts)].map(([sentence, drafted]) =>
    distribute(drafted, timexesOf.get(sentence) ?? [], quantitiesOf.get(sentence) ?? [], view, language),
  );
  const told = parts.flatMap(({ events }) => events);
  datesOf(
    told,
    parts.flatMap(({ timexes }) => timexes),
    layers.statements,
    view,
    language,
    layers.head.published,
  );
  countsOf(
    told,
    parts.flatMap(({ quantities }) => quantities),
    view,
    language,
  );
  const marksOf = bySentence(language.findMarks(view), ({ token }) => view.sentenceAt(token));
  for (const [sentence, here] of bySentence(told)) {
    modalitiesOf(here, marksOf.get(sentence) ?? [], view, language, layers.head.published);
    dateOrders(here, layers.head.published, view);
  }
  for (const event of told)
    event.statement = innermost(layers.statements, layers.tokens[event.trigger.token]?.start ?? 0);
  const cues = new Set(layers.statements.map((statement) => statement.cue.start));
  return told.filter(
    (event) =>
      DONE_BY_SAYING.has(event.sense.type) || !cues.has(layers.tokens[event.trigger.token]?.start ?? -1),
  );
}

/** What is no part of a name: the 23 of a movement called after the 23rd of March counts nothing, and the Sunday Leader names no day. */
const unnamed = <T extends Span>(found: readonly T[], names: readonly Span[]): readonly T[] =>
  found.filter((one) => !names.some(({ start, end }) => start <= one.start && one.end <= end));

/** The document's triggers with what the rules find for each, and what they were found with. */
export function draftEvents(
  layers: DocumentLayers,
  language: Language,
  gazetteer: Gazetteer,
): { drafts: EventDraft[]; filling: Filling } {
  const view = SyntaxView.of(layers.syntax, layers.tokens);
  const nation = nationsOf(layers, language, gazetteer);
  const referents = new Referents(view, language, layers.entities, layers.head.text, nation);
  const understood = new Understood(view, referents, language);
  const persons = new FirstPersons(view, referents, layers, language.words.behalf, nation, (token) =>
    understood.pronoun(token, view.clauseAround(token)),
  );
  understood.self = persons.at;
  const named = new Set(
    layers.names.flatMap((n) => Array.from({ length: n.last - n.first + 1 }, (_, k) => n.first + k)),
  );
  const types = new Map<number, EntityType>();
  for (const { mentions, type } of layers.entities)
    for (const { first, last } of mentions)
      for (let t = first; t <= last; t++) {
        named.add(t);
        types.set(t, type);
      }
  const triggers = language.findTriggers(
    view,
    (token) => named.has(token),
    (token) => types.get(token) ?? null,
  );
  const owner = new Map<number, number>();
  const triggersOf = bySentence(triggers, ({ token }) => view.sentenceAt(token));
  for (const [sentence, here] of triggersOf)
    for (const [nominal, token] of ownersOf(here, view, sentence, language)) owner.set(nominal, token);
  const filling: Filling = {
    view,
    referents,
    language,
    quantities: layers.quantities,
    implicit: understood.subjects,
    pronoun: understood.pronouns,
    nation,
    participles: new Set(
      triggers.flatMap(({ kind, token }) =>
        kind === 'PARTICIPLE' && !isObject(view.at(token), view) ? [token] : [],
      ),
    ),
    owner,
  };
  const cues = new Set(layers.statements.map((statement) => statement.cue.start));
  const first = triggers.map((trigger) =>
    draftOf(cues.has(layers.tokens[trigger.token]?.start ?? -1) ? said(trigger) : trigger, filling),
  );
  const drafts = [...bySentence(first).values()].flatMap((here) => {
    const told = absorbRepeats(absorbConsequences(here, view, filling.language), view);
    const events = absorbRelatives(absorbInstruments(told, view, filling.language));
    controlAgents(events, filling);
    askedAgents(events, filling);
    otherSides(events, filling);
    nameAmong(events, filling);
    placesAtHead(events, filling);
    narrowPlaces(events, filling);
    return events;
  });
  return { drafts, filling };
}

/** `سلمت إسبانيا متهما بالقتل`: what stands where the object of a verb does, no comma before it. */
const isObject = (nominal: Nominal | null, view: SyntaxView): boolean =>
  nominal !== null &&
  view.tokens[nominal.first - 1]?.kind !== 'PUNCTUATION' &&
  view.clausesIn(nominal.sentence).some(({ objects }) => objects.includes(nominal.index));

/** A trigger that is a word of saying: of its senses those that can be done by saying, if it has any. */
function said(trigger: Trigger): Trigger {
  const senses = trigger.senses.filter((sense) => DONE_BY_SAYING.has(sense.type));
  return senses.length === 0 ? trigger : withSenses(trigger, senses);
}

/** Whether a sense has the slot, and its place for whom or what stands there: tanks are sent to a state, or to a town. */
function fits({ slot, referents }: Slotted, { slots }: Sense): boolean {
  const roles = slots.get(slot);
  if (roles === undefined) return false;
  const types = referents.map(({ entity }) => entity?.type ?? null);
  if (slot !== 'to' || types.length === 0 || types.includes(null)) return true;
  return roles.every((role) => role === 'PLACE') ? types.includes('PLACE') : true;
}

function draftOf(trigger: Trigger, filling: Filling): EventDraft {
  const { view } = filling;
  let chosen: { sense: Sense; slotted: readonly Slotted[] } | null = null;
  let best = -1;
  for (const sense of trigger.senses) {
    const slotted = fillSlots(trigger, sense, filling);
    const present = new Set(slotted.map((s) => s.slot));
    const missing = [...sense.required].filter((slot) => !present.has(slot)).length;
    const score =
      slotted.filter((s) => fits(s, sense) || filling.language.words.inPrepositions.has(s.slot)).length * 2 -
      missing * 20 +
      (sense.weak ? 0 : 1) +
      100;
    if (score > best) {
      best = score;
      chosen = { sense, slotted };
    }
  }
  const { sense, slotted } = chosen ?? { sense: trigger.senses[0] as Sense, slotted: [] };
  const draft: EventDraft = {
    trigger,
    sense,
    sentence: view.tokens[trigger.token]?.sentence ?? 0,
    clause: trigger.kind === 'VERB' ? view.clauseOf(trigger.token) : view.clauseAround(trigger.token),
    nominal: trigger.kind === 'NOUN' ? view.at(trigger.token) : null,
    participants: [],
    places: [],
    contents: [],
    quantities: [],
    shares: [],
    time: null,
    modality: 'ACTUAL',
    statement: null,
    absorbed: [],
    absorbedBy: null,
  };
  assignRoles(draft, slotted, filling);
  return raidOf(draft, filling);
}

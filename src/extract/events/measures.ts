import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { befallen, clauseOf, nominalOf } from './befallen.ts';
import type { Argument, EventDraft } from './draft.ts';

/** The events that do this to people. */
export const DEEDS: Readonly<Partial<Record<Measure, readonly EventType[]>>> = {
  KILLED: ['ASSAULT', 'DISASTER'],
  INJURED: ['ASSAULT', 'DISASTER', 'COERCE', 'AID'],
  CASUALTIES: ['ASSAULT', 'DISASTER'],
  MISSING: ['DISASTER', 'ASSAULT'],
  DISPLACED: ['DISASTER', 'ASSAULT', 'COERCE'],
  ARRESTED: ['COERCE'],
  RELEASED: ['RETREAT'],
  ABDUCTED: ['ASSAULT', 'COERCE'],
};

const HAPPENINGS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'ACCUSE',
  'PROTEST',
  'MOBILIZE',
  'COOPERATE',
  'DISASTER',
]);

/** What becomes of people by the kind of event that they are the target of. */
const MODES: ReadonlyMap<string, Measure> = new Map([
  ['COERCE arrest', 'ARRESTED'],
  ['RETREAT release', 'RELEASED'],
  ['ASSAULT abduct', 'ABDUCTED'],
  ['ASSAULT targeted', 'KILLED'],
]);

/** What a number counts in an event: what the event does to those it is done to, where it is one that does this (a sentence of 43 to prison arrests none). */
export function measureOf(
  quantity: Quantity,
  event: EventDraft,
  counted: boolean,
  view: SyntaxView,
  language: Language,
): Measure {
  const { measure } = quantity;
  const does = (became: Measure | null): boolean =>
    became !== null && DEEDS[became]?.includes(event.sense.type) === true;
  if (measure === 'MONEY' || measure === 'PERCENT' || quantity.aboard === true) return measure;
  // The dead who are found and the displaced who are fed are but counted.
  const lemma = view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';
  // Some are killed in riots, and by an executioner.
  const unrest = event.sense.type === 'PROTEST' && (measure === 'KILLED' || measure === 'INJURED');
  // `قضت بحبس 43 عاملا`: a court that rules kills nobody, though its verb means to die too.
  const executed =
    event.sense.type === 'SANCTION' &&
    event.sense.mode !== 'convict' &&
    language.victimMeasure(lemma) === 'KILLED';
  if (executed && (measure === 'KILLED' || measure === 'PERSONS')) return 'KILLED';
  if (VICTIM_MEASURES.has(measure))
    return does(measure) || unrest
      ? measure
      : measure === 'KILLED'
        ? 'OTHER'
        : (harmOf(event, view, language) ?? 'PERSONS');
  const joined = event.absorbed.find((c) => c === clauseOf(quantity, view));
  const did = joined === undefined ? null : language.victimMeasure(view.verbLemma(joined));
  // `خطفوا ستة وقتلوا سائقا`: what goes on behind a number is of others.
  const behind = joined !== undefined && joined.verb < quantity.tokens.first ? did : null;
  const done = behind ?? language.victimMeasure(lemma) ?? did ?? byMode(event);
  const harm = does(done) ? done : null;
  if (counted && measure === 'PERSONS') return harm ?? 'PERSONS';
  if (counted) return measure === 'EVENTS' ? measure : happenings(measure, event);
  // Bombed four times: four attacks.
  if (measure === 'EVENTS') return happenings(measure, event);
  // What the number's own words say comes before what the event does: `قضى 21 شخصا وجُرح 148`.
  const became = befallen(quantity, view, language);
  if (became !== null && does(became)) return became;
  return measure === 'PERSONS' && harm !== null && !isDoer(quantity, event, view) ? harm : measure;
}

/** Happenings of an attack are attacks; what is asked, handed in or voted is but counted. */
function happenings(measure: Measure, { sense }: EventDraft): Measure {
  if (sense.type === 'ASSAULT') return 'ATTACKS';
  return measure === 'OTHER' && !HAPPENINGS.has(sense.type) ? 'OTHER' : 'EVENTS';
}

/** What an event does to people by its own word, where it is one that does this. */
export function harmOf(event: EventDraft, view: SyntaxView, language: Language): Measure | null {
  const lemma = view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';
  const harm = language.victimMeasure(lemma) ?? byMode(event);
  return harm !== null && DEEDS[harm]?.includes(event.sense.type) === true ? harm : null;
}

const byMode = (event: EventDraft): Measure | null =>
  MODES.get(`${event.sense.type} ${event.sense.mode ?? ''}`) ?? null;

/** Whether those who are counted do it to others. */
const isDoer = (quantity: Quantity, event: EventDraft, view: SyntaxView): boolean =>
  (event.trigger.kind === 'NOUN' ||
    event.participants.some((p) => p.role === 'TARGET' && !counts(quantity, p, view))) &&
  event.participants.some((p) => p.role === 'AGENT' && counts(quantity, p, view));

/** Whether a number counts a participant, or goes on with the list that he begins: `eighteen of the guards and twenty fighters`. */
export function counts(quantity: Quantity, { referent, nominal }: Argument, view: SyntaxView): boolean {
  if (overlaps(referent, quantity.phrase)) return true;
  const own = nominalOf(quantity, view);
  if (own === null || nominal === null || nominal.index === own.index) return false;
  const first = view.first(own.index);
  return nominal.index === first || nominal.index === view.root(first);
}

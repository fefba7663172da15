import { DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import type { EventType, Modality } from '../../../schema/ontology/enums.ts';
import type { ModalityMark } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { isContent } from './content.ts';
import type { EventDraft } from './draft.ts';
import { governs, verbOf } from './governed.ts';

/** Strength when several marks govern one event: what did not happen outweighs what may. */
const RANK: Readonly<Record<Modality, number>> = {
  DENIED: 4,
  REQUESTED: 3,
  PLANNED: 2,
  HYPOTHETICAL: 1,
  ACTUAL: 0,
};
/** What the content of an event of this type is: a demand's is asked for, a promise's planned. */
const CONTENT: Readonly<Partial<Record<string, Modality>>> = {
  REQUEST: 'REQUESTED',
  THREATEN: 'HYPOTHETICAL',
  AGREE: 'PLANNED',
  REJECT: 'DENIED',
};
const SAID = new Set(['ACCUSE', 'REQUEST']);
const LETTING = new Set(['AGREE', 'CONCEDE']);

/** Set every event's modality from the marks that govern it and from the demand, promise, threat or refusal whose content it is. */
export function modalitiesOf(
  events: readonly EventDraft[],
  marks: readonly ModalityMark[],
  view: SyntaxView,
  language: Language,
  published: string | null,
): void {
  for (const event of events) {
    let modality: Modality = language.verbModality(view.tokens[event.trigger.token], view) ?? 'ACTUAL';
    const raise = (m: Modality): void => {
      if (RANK[m] > RANK[modality]) modality = m;
    };
    if (event.trigger.carrier !== null)
      raise(language.verbModality(view.tokens[verbOf(event, view)], view) ?? 'ACTUAL');
    const over = isOver(event, view) || isAim(event, view) || isLookedInto(event, events, view, language);
    for (const mark of marks)
      if (
        !(over && mark.scope !== 'noun' && mark.modality !== 'DENIED') &&
        governs(mark, event, view, language) &&
        !within(event, mark.last, events, view) &&
        !(mark.modality === 'DENIED' && mark.scope === 'complement' && isVerdict(event))
      )
        raise(mark.modality);
    for (const other of events) {
      const content = CONTENT[other.sense.type];
      if (over || content === undefined || other === event || !isContent(other, event, view, language))
        continue;
      // What is agreed on is no other agreement (توصلا إلى اتفاق).
      if (other.sense.type === 'AGREE' && event.sense.type === 'AGREE') continue;
      // What was alleged or demanded was, though it is refused.
      if (content === 'DENIED' && language.words.subjectsPrecede && SAID.has(event.sense.type)) continue;
      if (content === 'DENIED' && (isVerdict(event) || isWithinMatter(other, event, view, language)))
        continue;
      // What is not ruled out may happen (لم يستبعد لقاء).
      const allowed = other.modality === 'DENIED' || marks.some((mark) => isInside(other, mark));
      raise(content === 'DENIED' && allowed ? 'HYPOTHETICAL' : content);
    }
    event.modality = modality;
  }
  // What is not agreed to, nor let, is not done (لن تسمح بإقامة قواعد).
  for (const operator of events)
    if (operator.modality === 'DENIED' && LETTING.has(operator.sense.type))
      for (const event of events)
        if (isContent(operator, event, view, language) && adjoins(operator, event, view))
          event.modality = 'DENIED';
  for (const event of events) {
    // Nobody plans or demands a disaster: who pledges help for it speaks of one that was.
    if (event.sense.type === 'DISASTER' && MEANT.has(event.modality)) event.modality = 'ACTUAL';
    const first = event.modality === 'ACTUAL' ? conjunct(event, events, view) : null;
    if (first !== null) event.modality = first.modality;
    else if (event.modality === 'ACTUAL' && isToCome(event, published) && !isTold(event, view))
      event.modality = 'PLANNED';
  }
}

/** Of which a relative clause tells that it was (العقوبات التي فرضتها): who lifts, demands or averts more of it does not undo that. */
function isOver({ sentence, trigger }: EventDraft, view: SyntaxView): boolean {
  const own = trigger.kind === 'NOUN' ? view.at(trigger.token) : null;
  if (own === null) return false;
  const relative = view
    .clausesIn(sentence)
    .find(
      ({ antecedent, index }) => antecedent === own.index && (trigger.carrier?.clause ?? index) === index,
    );
  return (
    relative !== undefined &&
    view.tokens[relative.verb]?.analyses[0]?.tense === 'PAST' &&
    (trigger.carrier !== null || view.tokens[trigger.token]?.analyses[0]?.definite === true)
  );
}

/** What an inquiry is about was (متعهدا بفتح تحقيق في مقتل المتظاهرين). */
function isLookedInto(
  { trigger }: EventDraft,
  events: readonly EventDraft[],
  view: SyntaxView,
  { words }: Language,
): boolean {
  const own = trigger.kind === 'NOUN' ? view.at(trigger.token) : null;
  if (own === null) return false;
  const root = view.nominal(view.first(view.root(own.index)));
  if (root.preposition !== words.atPreposition && !words.topicPrepositions.has(root.preposition ?? ''))
    return false;
  return events.some(
    (other) =>
      other.sense.type === 'ACCUSE' &&
      other.trigger.kind === 'NOUN' &&
      other.trigger.token < root.first &&
      root.first - other.trigger.token <= 3,
  );
}

/** What is said by coming together or calling for something is said in doing so (دعت إلى مسيرة للمطالبة برحيله، رفضا للقانون). */
const isAim = ({ trigger, sense }: EventDraft, view: SyntaxView): boolean =>
  trigger.kind === 'NOUN' &&
  AIMS.has(sense.type) &&
  trigger.carrier === null &&
  (view.at(trigger.token)?.preposition === 'ل' || /ا$/.test(view.tokens[trigger.token]?.key ?? ''));
const AIMS: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT']);

/** Its word is part of an expression that says that something may be (لم يستبعد). */
const isInside = ({ trigger }: EventDraft, { token, last, modality }: ModalityMark): boolean =>
  modality === 'HYPOTHETICAL' && token < trigger.token && trigger.token <= last;

/** A verdict that is quashed, or that someone refuses, was passed (نقضت حكما، رفض الحكم). */
const isVerdict = ({ sense, trigger }: EventDraft): boolean =>
  sense.mode === 'convict' && trigger.kind === 'NOUN';

/** It only describes what is refused (يرفضون نتائج الانتخابات); light words say nothing of their own (رفض إجراء انتخابات). */
function isWithinMatter(
  operator: EventDraft,
  event: EventDraft,
  view: SyntaxView,
  language: Language,
): boolean {
  const own =
    event.trigger.kind === 'NOUN' && event.trigger.carrier === null ? view.at(event.trigger.token) : null;
  if (own === null || own.governor === null) return false;
  const governor = view.nominal(own.governor);
  const lemma = view.lemma(governor);
  return (
    governor.head > operator.trigger.token &&
    !language.words.eventCarriers.has(lemma) &&
    !language.words.controlNouns.has(lemma) &&
    !language.words.transparent.has(lemma) &&
    !language.words.anyWords.has(lemma) &&
    view.tokens[governor.head]?.analyses[0]?.derived !== 'MASDAR'
  );
}

/** No mark stands between two triggers. */
const adjoins = (a: EventDraft, b: EventDraft, view: SyntaxView): boolean =>
  view.tokens.slice(a.trigger.token, b.trigger.token).every(({ kind }) => kind !== 'PUNCTUATION');

const MEANT: ReadonlySet<Modality> = new Set(['PLANNED', 'REQUESTED']);

/** What is dated behind the day of publication is still to come. */
const isToCome = ({ time }: EventDraft, published: string | null): boolean =>
  published !== null && time?.value != null && time.value.start > published;

/** A verb in the past (but for elections that are called), or what is done by saying: the time to come is that of what was called for (دعا إلى مسيرة الجمعة المقبل). */
const isTold = (event: EventDraft, view: SyntaxView): boolean =>
  DONE_BY_SAYING.has(event.sense.type) ||
  (event.trigger.kind === 'VERB' &&
    event.sense.type !== 'ELECT' &&
    view.tokens[event.trigger.token]?.analyses[0]?.tense === 'PAST');

/** The event stands in the genitive of another that the word governs: what is refused or demanded is that one (رفض وقف المعارك). */
function within(event: EventDraft, last: number, events: readonly EventDraft[], view: SyntaxView): boolean {
  const own = event.trigger.kind === 'NOUN' ? view.at(event.trigger.token) : null;
  if (own === null || own.governor === null) return false;
  const governor = view.nominal(own.governor);
  return events.some(
    (e) =>
      e !== event &&
      e.trigger.kind === 'NOUN' &&
      e.trigger.token > last &&
      view.at(e.trigger.token)?.index === governor.index,
  );
}

/** Of nouns joined by "and" the event that the first names: what holds of it holds of the others. */
function conjunct(event: EventDraft, events: readonly EventDraft[], view: SyntaxView): EventDraft | null {
  const own = event.trigger.kind === 'NOUN' ? view.at(event.trigger.token) : null;
  if (own === null || own.coordinates === null) return null;
  const first = view.first(own.index);
  const heads = [first, view.root(first)];
  return (
    events.find(
      (e) =>
        e !== event &&
        e.trigger.kind === 'NOUN' &&
        e.trigger.token < event.trigger.token &&
        e.modality !== 'ACTUAL' &&
        heads.includes(view.at(e.trigger.token)?.index ?? -1),
    ) ?? null
  );
}

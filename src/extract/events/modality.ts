import type { Modality } from '../../../schema/ontology/enums.ts';
import type { ModalityMark } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

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
const STRETCH = 8;

/** Set every event's modality from the marks that govern it and from the demand, promise, threat or refusal whose content it is. */
export function modalitiesOf(
  events: readonly EventDraft[],
  marks: readonly ModalityMark[],
  view: SyntaxView,
  language: Language,
  published: string | null,
): void {
  for (const event of events) {
    let modality: Modality = language.verbModality(view.tokens[event.trigger.token]) ?? 'ACTUAL';
    const raise = (m: Modality): void => {
      if (RANK[m] > RANK[modality]) modality = m;
    };
    if (event.trigger.carrier !== null)
      raise(
        language.verbModality(view.tokens[view.syntax.clauses[event.trigger.carrier.clause]?.verb ?? -1]) ??
          'ACTUAL',
      );
    for (const mark of marks)
      if (
        governs(mark, event, view, language) &&
        !within(event, mark.last, events, view) &&
        !(mark.modality === 'DENIED' && mark.scope === 'complement' && isVerdict(event))
      )
        raise(mark.modality);
    for (const other of events) {
      const content = CONTENT[other.sense.type];
      if (content === undefined || other === event || !isContent(other, event, view, language)) continue;
      // What is agreed on is no other agreement (توصلا إلى اتفاق).
      if (other.sense.type === 'AGREE' && event.sense.type === 'AGREE') continue;
      // What was alleged or demanded was, though it is refused.
      if (content === 'DENIED' && language.words.subjectsPrecede && SAID.has(event.sense.type)) continue;
      if (content === 'DENIED' && isVerdict(event)) continue;
      raise(content);
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
    else if (event.modality === 'ACTUAL' && isToCome(event, published)) event.modality = 'PLANNED';
  }
}

/** A verdict that is quashed, or that someone refuses, was passed (نقضت حكما، رفض الحكم). */
const isVerdict = ({ sense, trigger }: EventDraft): boolean =>
  sense.mode === 'convict' && trigger.kind === 'NOUN';

/** No mark stands between two triggers. */
const adjoins = (a: EventDraft, b: EventDraft, view: SyntaxView): boolean =>
  view.tokens.slice(a.trigger.token, b.trigger.token).every(({ kind }) => kind !== 'PUNCTUATION');

const MEANT: ReadonlySet<Modality> = new Set(['PLANNED', 'REQUESTED']);

/** What is dated behind the day of publication is still to come. */
const isToCome = ({ time }: EventDraft, published: string | null): boolean =>
  published !== null && time?.value != null && time.value.start > published;

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

function governs(mark: ModalityMark, event: EventDraft, view: SyntaxView, language: Language): boolean {
  const token = event.trigger.token;
  if (view.tokens[mark.token]?.sentence !== event.sentence) return false;
  const verb =
    event.trigger.carrier === null
      ? token
      : (view.syntax.clauses[event.trigger.carrier.clause]?.verb ?? token);
  switch (mark.scope) {
    case 'verb':
    case 'present':
      return (
        verb > mark.last &&
        verb - mark.last <= 2 &&
        view.tokens[verb]?.analyses[0]?.pos === 'VERB' &&
        (mark.scope === 'verb' || view.tokens[verb]?.analyses[0]?.tense === 'PRESENT')
      );
    case 'noun':
      return (
        token < mark.token &&
        mark.token - token <= 3 &&
        event.trigger.kind === 'NOUN' &&
        view.at(mark.token)?.index === view.at(token)?.index
      );
    case 'tokens':
      return [token, verb].some((at) => at > mark.last && at < (mark.to ?? 0));
    case 'genitive':
      return (
        token > mark.last &&
        token - mark.last <= 2 &&
        event.trigger.kind === 'NOUN' &&
        view.tokens[token - 1]?.analyses[0]?.pos !== 'VERB'
      );
    case 'complement':
      return (
        token > mark.last &&
        token - mark.last <= STRETCH &&
        governed(event, mark, view, language) &&
        unbroken(view, language, mark.last, Math.min(token, verb))
      );
    case 'clause':
      return (
        token > mark.last &&
        unbroken(view, language, mark.last, Math.min(token, verb)) &&
        token - mark.last <= 2 * STRETCH
      );
  }
}

/** A verb is governed by a word before it through أن, ل or right after it; a participle tells of the subject besides. */
function governed(event: EventDraft, mark: ModalityMark, view: SyntaxView, language: Language): boolean {
  if (event.trigger.kind !== 'VERB') return event.trigger.kind === 'NOUN';
  const verb = event.trigger.token;
  if (verb - mark.last <= 1) return true;
  const opens = (i: number): boolean => language.words.subordinators.has(view.tokens[i]?.key ?? '');
  const { tense, proclitics } = view.tokens[verb]?.analyses[0] ?? {};
  // What is past is neither planned nor demanded, but it can be denied (نفى أن تكون قد طلبت).
  if (tense === 'PAST') {
    if (mark.modality !== 'DENIED') return false;
    for (let i = mark.last + 1; i < verb; i++) if (opens(i)) return true;
    return false;
  }
  return opens(verb - 1) || proclitics?.includes(language.words.toPreposition) === true;
}

/** No other finite verb with a conjunction, and no full break, stands between. */
function unbroken(view: SyntaxView, language: Language, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = view.tokens[i];
    if (t === undefined || language.words.breaks.has(t.form)) return false;
    if (t.analyses[0]?.pos === 'VERB' && t.analyses[0].tense === 'PAST') return false;
  }
  return true;
}

/** The event stands where the other's content stands: after its preposition or أن, in its clause. */
function isContent(operator: EventDraft, event: EventDraft, view: SyntaxView, language: Language): boolean {
  if (operator.sentence !== event.sentence || event.trigger.token <= operator.trigger.token) return false;
  // إنهاء الاتفاق الموقع: what only describes was done.
  if (event.trigger.kind === 'PARTICIPLE' && view.tokens[event.trigger.token]?.analyses[0]?.definite === true)
    return false;
  const slots = [...operator.sense.slots]
    .filter(([, roles]) => roles.includes('CONTENT'))
    .map(([slot]) => slot);
  const nominal = view.at(event.trigger.token);
  const own = operator.trigger.kind === 'NOUN' ? view.at(operator.trigger.token) : null;
  if (nominal !== null) {
    const root = view.nominal(view.first(view.root(nominal.index)));
    if (operator.contents.includes(root.index)) return true;
    if (own !== null && root.index === view.root(own.index))
      return slots.includes('g') || operator.sense.type === 'REQUEST' || operator.sense.type === 'REJECT';
    if (root.preposition !== null && slots.includes(root.preposition))
      return (
        event.trigger.token - operator.trigger.token <= 2 * STRETCH &&
        unbroken(view, language, operator.trigger.token, root.first)
      );
    const clause = view.clauseOf(operator.trigger.token);
    if (root.preposition === null && clause !== null && clause.objects.includes(root.index))
      return slots.includes('o');
  }
  const verb =
    event.trigger.kind === 'VERB'
      ? event.trigger.token
      : (view.syntax.clauses[event.trigger.carrier?.clause ?? -1]?.verb ?? -1);
  if (verb < 0) return false;
  const opener = view.tokens[verb - 1];
  return (
    opener !== undefined &&
    language.words.subordinators.has(opener.key) &&
    verb - operator.trigger.token <= 2 * STRETCH &&
    view.tokens[verb]?.analyses[0]?.tense === 'PRESENT'
  );
}

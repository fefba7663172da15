/** Whether a word that colours events (a plan, a demand, a denial) governs an event, by where the two stand. */
import type { EventType } from '../../../schema/ontology/enums.ts';
import type { ModalityMark } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** How many tokens behind a word the event may stand. */
export const STRETCH = 8;

/** The verb by which an event is told: its own, or the light verb that carries its noun; else its noun. */
export const verbOf = ({ trigger }: EventDraft, view: SyntaxView): number =>
  trigger.carrier === null
    ? trigger.token
    : (view.syntax.clauses[trigger.carrier.clause]?.verb ?? trigger.token);

export function governs(
  mark: ModalityMark,
  event: EventDraft,
  view: SyntaxView,
  language: Language,
): boolean {
  const token = event.trigger.token;
  if (view.tokens[mark.token]?.sentence !== event.sentence) return false;
  const verb = verbOf(event, view);
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
        !isOccasion(event, mark, view, language) &&
        governed(event, mark, view, language) &&
        unbroken(view, language, mark.last, Math.min(token, verb))
      );
    case 'clause':
      return (
        token > mark.last &&
        unbroken(view, language, mark.last, Math.min(token, verb)) &&
        !isApart(mark.last, verb, view) &&
        token - mark.last <= 2 * STRETCH
      );
  }
}

/** A verb in the past behind the condition's own and a comma tells what was (ما لم تتراجع طهران، لكنه استبعد الحرب). */
function isApart(last: number, verb: number, view: SyntaxView): boolean {
  if (view.tokens[verb]?.analyses[0]?.tense !== 'PAST') return false;
  const between = view.tokens.slice(last + 1, verb);
  return (
    between.some(({ kind }) => kind === 'PUNCTUATION') &&
    between.some(({ analyses: [first] }) => first?.pos === 'VERB')
  );
}

/** Where or after what the planning, demanding or denying was done itself (تعهدت في مؤتمر، طالبوا إثر هجوم): that happened. */
function isOccasion(
  { trigger, sense }: EventDraft,
  mark: ModalityMark,
  view: SyntaxView,
  { words }: Language,
): boolean {
  const own = view.at(trigger.token);
  if (own === null) return false;
  let root = view.nominal(view.first(view.root(own.index)));
  const before = view.syntax.nominals[root.index - 1];
  // بعد يومين من استقالته
  if (
    root.preposition === words.fromPreposition &&
    before?.sentence === root.sentence &&
    before.preposition !== null
  )
    root = words.laterPrepositions.has(before.preposition) ? before : root;
  if (root.preposition === null || root.first <= mark.last) return false;
  if (words.sequelPrepositions.has(root.preposition)) return true;
  const later = words.laterPrepositions.has(root.preposition);
  if (!later && !(words.occasionPrepositions.has(root.preposition) && MEETINGS.has(sense.type))) return false;
  if (view.tokens[mark.last]?.key === root.preposition) return false;
  // ، بعد محادثات: an aside of the whole sentence
  if (view.tokens[prepositionOf(root.first, view) - 1]?.kind === 'PUNCTUATION') return true;
  // Behind its matter it may be that of the matter (قرر الانسحاب بعد الانتخابات).
  return view.tokens
    .slice(mark.last + 1, root.first)
    .every(({ analyses: [first] }) => first?.derived !== 'MASDAR' && first?.pos !== 'VERB');
}

const prepositionOf = (first: number, view: SyntaxView): number =>
  view.tokens[first]?.analyses[0]?.pos === 'ADP' ? first : first - 1;

const MEETINGS: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST']);

/** A verb is governed by a word before it through أن, ل or right after it; a participle tells of the subject besides. */
function governed(event: EventDraft, mark: ModalityMark, view: SyntaxView, language: Language): boolean {
  // يشتبه في أنه الربان، ووجه إليه المدعي تهمة: the noun is told by its light verb.
  const carried = event.trigger.carrier !== null && verbOf(event, view) > mark.last;
  if (event.trigger.kind !== 'VERB' && !carried) return event.trigger.kind === 'NOUN';
  const verb = verbOf(event, view);
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
export function unbroken(view: SyntaxView, language: Language, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = view.tokens[i];
    if (t === undefined || language.words.breaks.has(t.form)) return false;
    if (t.analyses[0]?.pos === 'VERB' && t.analyses[0].tense === 'PAST') return false;
  }
  return true;
}

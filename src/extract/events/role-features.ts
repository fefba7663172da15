import type { StructureWords } from '../../languages/language.ts';
import type { Nominal } from '../layers.ts';
import type { Filling } from './arguments.ts';
import type { Candidate } from './candidates.ts';
import type { EventDraft } from './draft.ts';

const bucket = (n: number): string => (n < 3 ? String(n) : n < 5 ? '3' : n < 9 ? '5' : n < 16 ? '9' : '16');

const ORGANISED = new Set(['GOVERNMENT', 'IGO', 'NGO', 'COMPANY', 'MEDIA', 'PARTY', 'OTHER']);
const FORCES = new Set(['SECURITY_FORCE', 'ARMED_GROUP']);

/** What kind of thing a candidate is, as coarsely as roles turn on it. */
function classOf({ referent, nominal }: Candidate): string {
  if (referent.entity === null) return nominal?.quantity != null ? 'COUNTED' : 'WORDS';
  const { type, kind } = referent.entity;
  if (type === 'PLACE') return kind === 'COUNTRY' ? 'COUNTRY' : 'PLACE';
  return ORGANISED.has(kind) ? 'BODY' : FORCES.has(kind) ? 'FORCE' : kind;
}

/**
 * What can be seen of a candidate's relation to an event: the rule that found it, where it stands in the syntax of the
 * sentence, what it is, and what else the event has. Names of features are stable: the trained table refers to them.
 */
export function roleFeatures(
  candidate: Candidate,
  all: readonly Candidate[],
  event: EventDraft,
  filling: Filling,
): string[] {
  const { view } = filling;
  const features: string[] = [];
  const type = event.sense.type;
  const kind = event.trigger.carrier !== null ? 'LIGHT' : event.trigger.kind;
  const what = classOf(candidate);
  const rule = candidate.rule ?? 'none';
  const add = (name: string): void => {
    features.push(name);
  };
  const has = [...new Set(all.flatMap((c) => (c !== candidate && c.rule !== null ? [c.rule[0]] : [])))]
    .sort()
    .join('');
  add('bias');
  add(`type ${type} ${what}`);
  add(`kind ${kind} ${what}`);
  add(`rule ${rule} ${candidate.slot}`);
  add(`rule ${rule} ${type}`);
  add(`rule ${rule} ${what}`);
  add(`rule ${rule} ${kind} ${what}`);
  add(`rule ${rule} has ${has}`);
  add(`has ${has} ${what} ${type}`);
  if (candidate.speaker) {
    add(`speaker ${type}`);
    add(`speaker ${rule} ${event.trigger.kind}`);
    const person = view.tokens[event.trigger.token]?.analyses[0]?.person;
    if (person === 1) add('speaker first person');
  }
  const { nominal } = candidate;
  if (nominal === null) {
    add(`unsaid ${rule}`);
    add(`unsaid ${what} ${type}`);
    return features;
  }
  const first = anchorOf(nominal, filling);
  const trigger = event.trigger.token;
  const after = nominal.head > trigger;
  const side = after ? 'after' : 'before';
  const distance = bucket(Math.abs(nominal.head - trigger));
  const between = view.tokens.slice(Math.min(nominal.head, trigger) + 1, Math.max(nominal.head, trigger));
  const verbs = Math.min(2, between.filter((t) => t.analyses[0]?.pos === 'VERB').length);
  const marks = Math.min(2, between.filter((t) => t.kind === 'PUNCTUATION').length);
  add(`distance ${side} ${distance} ${rule}`);
  add(`distance ${side} ${distance} ${what}`);
  add(`between ${verbs} ${marks} ${side} ${rule === 'none' ? what : rule}`);
  const preposition = first.preposition ?? '-';
  const owned = filling.owner.get(first.index) === trigger;
  add(`preposition ${preposition} ${side} ${what}`);
  add(`preposition ${preposition} ${type}`);
  add(`preposition ${preposition} owned ${owned} ${rule}`);
  if (owned) add(`owned ${preposition} ${type} ${what}`);
  const frame = event.sense.slots.get(preposition)?.[0];
  if (frame !== undefined) add(`frame ${frame} owned ${owned} ${what}`);
  genitive(first, event, filling, what, add);
  clauses(first, event, filling, what, rule, add);
  const rank = all.filter(
    (c) =>
      c.nominal !== null &&
      classOf(c) === what &&
      Math.abs(c.nominal.head - trigger) < Math.abs(nominal.head - trigger),
  ).length;
  add(`rank ${Math.min(rank, 2)} ${what} ${rule}`);
  const beside = all.find(
    (c) =>
      c !== candidate && c.rule !== null && c.nominal !== null && view.first(c.nominal.index) === first.index,
  );
  if (beside !== undefined) add(`beside ${beside.rule} ${what}`);
  return features;
}

/** The noun phrase by which a name takes part in the sentence: itself, the title before it, or the noun of its kind (`مدينة تدمر`). */
function anchorOf(nominal: Nominal, { view, language }: Filling): Nominal {
  let at = view.nominal(view.first(nominal.index));
  for (let guard = 0; guard < 6; guard++) {
    const up =
      at.apposition !== null && at.apposition < at.index
        ? at.apposition
        : at.governor !== null && passes(view.lemma(view.nominal(at.governor)), language.words)
          ? at.governor
          : null;
    if (up === null) break;
    at = view.nominal(view.first(up));
  }
  return at;
}

const passes = (lemma: string, words: StructureWords): boolean =>
  words.transparent.has(lemma) || words.placeClasses.has(lemma);

/** How the candidate hangs on the event's noun as its genitive, directly or through other nouns. */
function genitive(
  first: Nominal,
  event: EventDraft,
  { view }: Filling,
  what: string,
  add: (name: string) => void,
): void {
  const own = view.at(event.trigger.token);
  let up = first.governor;
  for (let depth = 1; up !== null && depth <= 3; depth++) {
    const governor = view.nominal(up);
    if (governor.index === own?.index) {
      add(`genitive ${depth} ${event.sense.type} ${what}`);
      add(`genitive ${depth} ${event.sense.slots.get('g')?.[0] ?? '-'} ${what}`);
    }
    up = governor.governor;
  }
  if (own?.governor != null && own.governor === first.index) add(`governs ${what}`);
}

/** Whose subject or object it is: of the event's own verb, of the verb that governs the event, of the sentence's first verb. */
function clauses(
  first: Nominal,
  event: EventDraft,
  { view }: Filling,
  what: string,
  rule: string,
  add: (name: string) => void,
): void {
  const root = view.root(first.index);
  const around = view.clauseAround(event.trigger.token);
  const verb = event.trigger.kind === 'VERB' ? event.trigger.token : -1;
  const main = view.syntax.clauses.find((c) => c.sentence === event.sentence);
  for (const clause of view.syntax.clauses) {
    if (clause.sentence !== event.sentence) continue;
    const relation = clause.subject === root ? 'subject' : clause.objects.includes(root) ? 'object' : null;
    if (relation === null) continue;
    const whose =
      clause.verb === verb
        ? 'own'
        : clause === around
          ? 'around'
          : clause === main
            ? 'main'
            : clause.verb < event.trigger.token
              ? 'earlier'
              : 'later';
    add(`${relation} of ${whose} ${what} ${rule}`);
    add(`${relation} of ${whose} ${event.sense.type}`);
  }
  const around2 = view.clauseAround(first.first);
  add(`clause ${around2 === around} ${what} ${rule === 'none' ? event.sense.type : rule}`);
}

/** What can be seen of whether a candidate is an argument of an event, and in which role; trained trees ask of it by column. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import type { DocumentLayers } from '../layers.ts';
import type { ArgumentCandidate } from './candidates.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { governingMate, governor, grammar, isSubject, passed, rolesAmong } from './role-questions.ts';

/** An event among the others of its sentence. */
export interface Situation {
  readonly event: EventDraft;
  readonly mates: readonly EventDraft[];
  readonly candidates: readonly ArgumentCandidate[];
}

/** Names of columns are stable: the trained table refers to them. */
export const ROLE_COLUMNS = [
  ...['rule', 'slot', 'rule of mates', 'has agent', 'has target', 'has participant', 'has place'],
  ...['type', 'mode', 'trigger', 'lemma', 'tense', 'passive', 'weak', 'modality', 'told', 'relative'],
  ...['trigger subject', 'trigger preposition', 'trigger definite', 'frame s', 'frame o', 'frame g'],
  ...[
    'entity',
    'kind',
    'form',
    'mentions',
    'here',
    'first nominal',
    'joined',
    'apposed',
    'counted',
    'speaks',
  ],
  ...['before', 'distance', 'verbs', 'marks', 'nominals', 'conjunctions', 'triggers', 'dateline'],
  ...[
    'same clause',
    'grammar',
    'antecedent',
    'preposition',
    'frame',
    'governor',
    'owner',
    'word before',
    'behind',
  ],
  ...['mates', 'mate nearer', 'like it', 'nearer', 'nearer on its side'],
  ...['governing', 'governing role', 'role taken'],
] as const;
type Column = (typeof ROLE_COLUMNS)[number];

const FAR = 20;
const text = (value: boolean | string | null | undefined): string => (value == null ? '-' : String(value));

/** The row of values of one candidate, in the order of `ROLE_COLUMNS`. */
export function roleFeatures(
  candidate: ArgumentCandidate,
  { event, mates, candidates }: Situation,
  layers: DocumentLayers,
  filling: Filling,
): Value[] {
  const { view, owner } = filling;
  const { trigger, sense } = event;
  const { first, last, referent, nominal } = candidate;
  const token = view.tokens[trigger.token];
  const own = view.at(trigger.token);
  const chain = nominal === null ? null : view.nominal(view.first(nominal.index));
  const root = chain === null ? null : view.nominal(view.root(chain.index));
  const preposition = chain?.preposition ?? root?.preposition ?? null;
  const clause = event.clause ?? view.clauseAround(trigger.token);
  const before = first < trigger.token;
  const distance = (other: number): number => Math.abs(other - trigger.token);
  const alike = candidates.filter(
    (other) => other.here && other.referent.entity?.type === referent.entity?.type,
  );
  const nearer = alike.filter((other) => distance(other.first) < distance(first));
  const between = passed(Math.min(last, trigger.token), Math.max(first, trigger.token), mates, filling);
  const frame = (slot: string | null): string => sense.slots.get(slot ?? '')?.join(' ') ?? '-';
  const has = (role: string): string => text(event.participants.some((p) => p.role === role));
  const belongs = owner.get(root?.index ?? -1) ?? owner.get(chain?.index ?? -1);
  const prior = view.tokens[first - 1]?.analyses[0];
  const behind = view.tokens[last + 1];
  const begun = token?.start ?? 0;
  const governing = governingMate(event, mates, filling);
  const row: Record<Column, Value> = {
    rule: text(candidate.role),
    slot: text(candidate.slot),
    'rule of mates': rolesAmong(mates, candidate),
    'has agent': has('AGENT'),
    'has target': has('TARGET'),
    'has participant': has('PARTICIPANT'),
    'has place': text(event.places.length > 0),
    type: sense.type,
    mode: text(sense.mode),
    trigger: trigger.carrier === null ? trigger.kind : 'LIGHT',
    lemma: text(token?.analyses[0]?.lemma),
    tense: text(token?.analyses[0]?.tense),
    passive: text(event.clause?.passive),
    weak: text(sense.weak),
    modality: event.modality,
    told: text(event.statement !== null),
    relative: text(clause?.antecedent != null),
    'trigger subject': text(own !== null && isSubject(own, event, filling)),
    'trigger preposition': text(own === null ? null : view.nominal(view.first(own.index)).preposition),
    'trigger definite': text(own?.definite),
    'frame s': frame('s'),
    'frame o': frame('o'),
    'frame g': frame('g'),
    entity: text(referent.entity?.type),
    kind: text(referent.entity?.kind),
    form: text(candidate.form),
    mentions: Math.min(referent.entity?.mentions.length ?? 0, 6),
    here: text(candidate.here),
    'first nominal': text(nominal !== null && view.nominalsIn(event.sentence)[0]?.index === nominal.index),
    joined: text(nominal !== null && nominal.coordinates !== null),
    apposed: text(nominal !== null && nominal.apposition !== null),
    counted: text(nominal !== null && nominal.quantity !== null),
    speaks: text(
      referent.entity !== null &&
        layers.statements.some(
          ({ speaker, content }) =>
            speaker === referent.entity?.id && begun >= content.start && begun < content.end,
        ),
    ),
    before: text(before),
    distance: Math.min(before ? trigger.token - last : first - trigger.token, FAR),
    ...between,
    dateline: text(first < (layers.syntax.bodies[event.sentence] ?? 0)),
    'same clause': text(clause !== null && view.clauseAround(first) === clause),
    grammar: grammar(nominal, root, clause, event, filling),
    antecedent: text(
      clause !== null &&
        clause.antecedent !== null &&
        (clause.antecedent === nominal?.index || clause.antecedent === root?.index),
    ),
    preposition: text(preposition),
    frame: frame(preposition),
    governor: governor(nominal, own, filling),
    owner:
      belongs === undefined
        ? '-'
        : belongs === trigger.token
          ? 'own'
          : mates.some((mate) => mate.trigger.token === belongs)
            ? 'mate'
            : 'other',
    'word before':
      first === trigger.token + 1
        ? 'trigger'
        : prior?.pos === 'ADP' || prior?.pos === 'CCONJ' || prior?.pos === 'SCONJ' || prior?.pos === 'PART'
          ? prior.lemma
          : text(prior?.pos),
    behind:
      behind === undefined
        ? '-'
        : behind.kind === 'PUNCTUATION'
          ? behind.text
          : text(behind.analyses[0]?.pos),
    mates: Math.min(mates.length, 4),
    'mate nearer': text(mates.some((mate) => Math.abs(mate.trigger.token - first) < distance(first))),
    'like it': Math.min(alike.length, 5),
    nearer: Math.min(nearer.length, 5),
    'nearer on its side': Math.min(nearer.filter((o) => o.first < trigger.token === before).length, 4),
    governing: text(governing?.sense.type),
    'governing role': governing === undefined ? '-' : rolesAmong([governing], candidate),
    'role taken': text(event.participants.find((p) => p.referent.entity !== referent.entity)?.role),
  };
  return ROLE_COLUMNS.map((column) => row[column]);
}

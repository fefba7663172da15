/** What can be seen of whether a candidate is an argument of an event, and in which role; trained trees ask of it by column. */
import type { Value } from '../../languages/shared/boosted-trees.ts';
import type { Clause, DocumentLayers, Nominal } from '../layers.ts';
import type { ArgumentCandidate } from './candidates.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { governingMate, governor, grammar, isSubject, passed, rolesAmong } from './role-questions.ts';

/** An event among the others of its sentence, and what is the same for all who may take part in it. */
export interface Situation {
  readonly event: EventDraft;
  readonly mates: readonly EventDraft[];
  readonly candidates: readonly ArgumentCandidate[];
  /** The nominal that its trigger stands in, and the clause. */
  readonly own: Nominal | null;
  readonly clause: Clause | null;
  /** The event that it is told as the matter of. */
  readonly governing: EventDraft | undefined;
  /** Who tells of it; null where nobody known does. */
  readonly teller: string | null;
  /** Entities in whose words its trigger stands. */
  readonly speakers: ReadonlySet<string | null>;
  /** Its values, in the order of `EVENT_COLUMNS`. */
  readonly values: readonly Value[];
}

const EVENT_COLUMNS = [
  ...['has agent', 'has target', 'has participant', 'has place'],
  ...['type', 'mode', 'trigger', 'lemma', 'tense', 'passive', 'weak', 'modality', 'told', 'relative'],
  ...['trigger subject', 'trigger preposition', 'trigger definite', 'frame s', 'frame o', 'frame g'],
] as const;
const CANDIDATE_COLUMNS = [
  ...['entity', 'kind', 'form', 'mentions', 'here', 'first nominal', 'joined', 'apposed', 'counted'],
  ...['speaks', 'before', 'distance', 'verbs', 'marks', 'nominals', 'conjunctions', 'triggers', 'dateline'],
  ...['same clause', 'grammar', 'antecedent', 'preposition', 'frame', 'governor', 'owner'],
  ...['word before', 'behind', 'mates', 'mate nearer', 'like it', 'nearer', 'nearer on its side'],
  ...['governing', 'governing role', 'role taken'],
] as const;
const RULE_COLUMNS = ['rule', 'slot', 'rule of mates'] as const;
/** Where the columns begin that are the same for all candidates of an event, and those behind them. */
export const EVENT_AT = RULE_COLUMNS.length;
export const CANDIDATE_AT = EVENT_AT + EVENT_COLUMNS.length;
/** Names of columns are stable: the trained table refers to them. */
export const ROLE_COLUMNS = [...RULE_COLUMNS, ...EVENT_COLUMNS, ...CANDIDATE_COLUMNS] as const;
type Row<Columns extends readonly string[]> = Record<Columns[number], Value>;

const FAR = 20;
const text = (value: boolean | string | null | undefined): string => (value == null ? '-' : String(value));

const frame = ({ sense }: EventDraft, slot: string | null): string =>
  sense.slots.get(slot ?? '')?.join(' ') ?? '-';

/** The situation of an event, as it was told. */
export function situationOf(
  event: EventDraft,
  mates: readonly EventDraft[],
  candidates: readonly ArgumentCandidate[],
  layers: DocumentLayers,
  filling: Filling,
): Situation {
  const { view } = filling;
  const { trigger, sense } = event;
  const token = view.tokens[trigger.token];
  const own = view.at(trigger.token);
  const clause = event.clause ?? view.clauseAround(trigger.token);
  const has = (role: string): string => text(event.participants.some((p) => p.role === role));
  const begun = token?.start ?? 0;
  const around = layers.statements.filter(({ content }) => begun >= content.start && begun < content.end);
  const row: Row<typeof EVENT_COLUMNS> = {
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
    'frame s': frame(event, 's'),
    'frame o': frame(event, 'o'),
    'frame g': frame(event, 'g'),
  };
  return {
    event,
    mates,
    candidates,
    own,
    clause,
    governing: governingMate(event, mates, filling),
    teller: layers.statements.find(({ id }) => id === event.statement)?.speaker ?? null,
    speakers: new Set(around.map(({ speaker }) => speaker)),
    values: Object.values(row),
  };
}

/** The row of values of one candidate, in the order of `ROLE_COLUMNS`. */
export const roleFeatures = (
  candidate: ArgumentCandidate,
  situation: Situation,
  layers: DocumentLayers,
  filling: Filling,
): Value[] => [
  ...ruleFeatures(candidate, situation),
  ...situation.values,
  ...candidateFeatures(candidate, situation, layers, filling),
];

/** What the rules found: the columns before `EVENT_AT`. */
export const ruleFeatures = (candidate: ArgumentCandidate, { mates }: Situation): Value[] => [
  text(candidate.role),
  text(candidate.slot),
  rolesAmong(mates, candidate),
];

/** What can be seen of a candidate: the columns from `CANDIDATE_AT` on. */
export function candidateFeatures(
  candidate: ArgumentCandidate,
  { event, mates, candidates, own, clause, governing, speakers }: Situation,
  layers: DocumentLayers,
  filling: Filling,
): Value[] {
  const { view, owner } = filling;
  const { trigger } = event;
  const { first, last, referent, nominal } = candidate;
  const chain = nominal === null ? null : view.nominal(view.first(nominal.index));
  const root = chain === null ? null : view.nominal(view.root(chain.index));
  const preposition = chain?.preposition ?? root?.preposition ?? null;
  const before = first < trigger.token;
  const distance = (other: number): number => Math.abs(other - trigger.token);
  const far = distance(first);
  let [alike, nearer, nearerBeside] = [0, 0, 0];
  for (const other of candidates) {
    if (!other.here || other.referent.entity?.type !== referent.entity?.type) continue;
    alike++;
    if (distance(other.first) >= far) continue;
    nearer++;
    if (other.first < trigger.token === before) nearerBeside++;
  }
  const between = passed(Math.min(last, trigger.token), Math.max(first, trigger.token), mates, filling);
  const belongs = owner.get(root?.index ?? -1) ?? owner.get(chain?.index ?? -1);
  const prior = view.tokens[first - 1]?.analyses[0];
  const behind = view.tokens[last + 1];
  const row: Row<typeof CANDIDATE_COLUMNS> = {
    entity: text(referent.entity?.type),
    kind: text(referent.entity?.kind),
    form: text(candidate.form),
    mentions: Math.min(referent.entity?.mentions.length ?? 0, 6),
    here: text(candidate.here),
    'first nominal': text(nominal !== null && view.nominalsIn(event.sentence)[0]?.index === nominal.index),
    joined: text(nominal !== null && nominal.coordinates !== null),
    apposed: text(nominal !== null && nominal.apposition !== null),
    counted: text(nominal !== null && nominal.quantity !== null),
    speaks: text(referent.entity !== null && speakers.has(referent.entity.id)),
    before: text(before),
    distance: Math.min(before ? trigger.token - last : first - trigger.token, FAR),
    verbs: between.verbs,
    marks: between.marks,
    nominals: between.nominals,
    conjunctions: between.conjunctions,
    triggers: between.triggers,
    dateline: text(first < (layers.syntax.bodies[event.sentence] ?? 0)),
    'same clause': text(clause !== null && view.clauseAround(first) === clause),
    grammar: grammar(nominal, root, clause, event, filling),
    antecedent: text(
      clause !== null &&
        clause.antecedent !== null &&
        (clause.antecedent === nominal?.index || clause.antecedent === root?.index),
    ),
    preposition: text(preposition),
    frame: frame(event, preposition),
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
    'mate nearer': text(mates.some((mate) => Math.abs(mate.trigger.token - first) < far)),
    'like it': Math.min(alike, 5),
    nearer: Math.min(nearer, 5),
    'nearer on its side': Math.min(nearerBeside, 4),
    governing: text(governing?.sense.type),
    'governing role': governing === undefined ? '-' : rolesAmong([governing], candidate),
    'role taken': text(event.participants.find((p) => p.referent.entity !== referent.entity)?.role),
  };
  return Object.values(row);
}

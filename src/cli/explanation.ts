import type {
  DocumentGraph,
  EntityRecord,
  EventRecord,
  StatementRecord,
} from '../../schema/document-graph.ts';
import { quote, type Span } from '../text/span.ts';

/** One thing that was taken from a sentence, with the rule that took it and the words it was taken from. */
export interface Assertion {
  readonly what: 'EVENT' | 'STATEMENT' | 'MENTION';
  readonly id: string;
  readonly summary: string;
  readonly rule: string;
  readonly confidence: number | null;
  readonly spans: readonly NamedSpan[];
}

interface NamedSpan extends Span {
  readonly as: string;
  readonly quote: string;
}

export interface SentenceExplanation extends Span {
  readonly sentence: number;
  readonly kind: string;
  readonly text: string;
  readonly assertions: readonly Assertion[];
  /** Why nothing was taken, null when something was. */
  readonly reason: string | null;
}

/** What was taken from each sentence of a document, and why; in the order of the text. */
export function explainGraph(graph: DocumentGraph): readonly SentenceExplanation[] {
  const { text } = graph.document;
  const names = new Map(graph.entities.map((entity) => [entity.id, nameOf(entity, graph)]));
  const placed: { readonly at: number; readonly assertion: Assertion }[] = [
    ...graph.events.map((event) => ({
      at: event.trigger.start,
      assertion: explainEvent(event, names, text),
    })),
    ...graph.statements.map((s) => ({ at: s.cue.start, assertion: explainStatement(s, names, text) })),
    ...graph.entities.flatMap((entity) => explainMentions(entity, names, text)),
  ];
  const reasons = new Map(graph.coverage.map((row) => [row.sentence, row.reason]));
  return graph.sentences.map((sentence, i) => {
    const assertions = placed
      .filter(({ at }) => at >= sentence.start && at < sentence.end)
      .map(({ assertion }) => assertion);
    const reason = reasons.get(i) ?? null;
    return { sentence: i, ...sentence, text: quote(text, sentence), assertions, reason };
  });
}

type Names = ReadonlyMap<string, string>;

function nameOf(entity: EntityRecord, graph: DocumentGraph): string {
  const first = entity.mentions[0];
  const name = entity.names[graph.document.language] ?? entity.names.ar ?? entity.names.en;
  return name ?? (first === undefined ? entity.id : quote(graph.document.text, first));
}

const span = (as: string, at: Span, text: string): NamedSpan => ({
  as,
  start: at.start,
  end: at.end,
  quote: quote(text, at),
});

function explainEvent(event: EventRecord, names: Names, text: string): Assertion {
  const told = event.statement === null ? '' : ` in ${event.statement}`;
  const same = event.same === event.id ? '' : ` same as ${event.same}`;
  return {
    what: 'EVENT',
    id: event.id,
    summary: `${event.type}${event.mode === null ? '' : `/${event.mode}`} ${event.modality}${told}${same}`,
    rule: event.rule,
    confidence: event.confidence,
    spans: [
      span('trigger', event.trigger, text),
      ...event.participants.map((p) =>
        span('entity' in p ? `${p.role} ${names.get(p.entity) ?? p.entity}` : p.role, p, text),
      ),
      ...event.places.map((p) => span(`PLACE ${names.get(p.entity) ?? p.entity}`, p, text)),
      ...(event.time === null
        ? []
        : [span(`time ${timeOf(event.time)}`, { start: event.time.from, end: event.time.to }, text)]),
      ...event.quantities.map((q) =>
        span(`${q.measure} ${q.value ?? `${q.low ?? ''}..${q.high ?? ''}`}`, q, text),
      ),
    ],
  };
}

const timeOf = (time: { readonly start: string | null; readonly end: string | null }): string =>
  time.start === null
    ? 'unresolved'
    : time.start === time.end
      ? time.start
      : `${time.start}..${time.end ?? ''}`;

function explainStatement(statement: StatementRecord, names: Names, text: string): Assertion {
  const speaker = statement.speaker === null ? statement.speakerText : names.get(statement.speaker);
  const within = statement.within === null ? '' : ` within ${statement.within}`;
  return {
    what: 'STATEMENT',
    id: statement.id,
    summary: `${speaker ?? 'unknown speaker'}${statement.direct ? ' (verbatim)' : ''}${within}`,
    rule: statement.rule,
    confidence: null,
    spans: [span('cue', statement.cue, text), span('content', statement.content, text)],
  };
}

function explainMentions(
  entity: EntityRecord,
  names: Names,
  text: string,
): { at: number; assertion: Assertion }[] {
  const { status, rule, confidence, candidates } = entity.link;
  const among = candidates === undefined ? '' : ` among ${candidates.join(', ')}`;
  const name = names.get(entity.id) ?? entity.id;
  return entity.mentions.map((mention) => ({
    at: mention.start,
    assertion: {
      what: 'MENTION' as const,
      id: entity.id,
      summary: `${entity.type} ${entity.kind} ${name} ${status}${among}`,
      rule,
      confidence,
      spans: [span(mention.form, mention, text)],
    },
  }));
}

/** The same for a reader. Direction marks isolate Arabic quotations, so that offsets stand where they belong. */
export function explanationText(graph: DocumentGraph, sentences: readonly SentenceExplanation[]): string {
  const { name, language, published, publisher } = graph.document;
  const lines = [
    `${name}  ${language}  ${published ?? 'no date of publication'}  ${publisher ?? 'no publisher'}`,
  ];
  for (const sentence of sentences) {
    lines.push('', `${sentence.sentence + 1}  ${sentence.kind} [${sentence.start}, ${sentence.end})`);
    lines.push(`   ${isolate(sentence.text)}`);
    for (const { what, id, summary, rule, confidence, spans } of sentence.assertions) {
      const sure = confidence === null ? '' : ` (${confidence})`;
      lines.push(`   ${what} ${id}  ${summary}  by ${rule}${sure}`);
      for (const at of spans) lines.push(`      ${at.as}  ${isolate(at.quote)} [${at.start}, ${at.end})`);
    }
    if (sentence.reason !== null) lines.push(`   nothing taken: ${sentence.reason}`);
  }
  return `${lines.join('\n')}\n`;
}

const isolate = (text: string): string => `\u2068${text}\u2069`;

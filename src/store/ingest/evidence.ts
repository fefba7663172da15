import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { UserError } from '../../errors.ts';
import type { Span } from '../../text/span.ts';

/** The columns of a row that tell where its evidence stands. */
export interface EvidenceColumns {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Half a surrogate pair. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Quotes a document; the database checks the quotes once more. */
export class Evidence {
  readonly #graph: DocumentGraph;

  constructor(graph: DocumentGraph) {
    this.#graph = graph;
  }

  /** The characters of a span. Throws `UserError` EVIDENCE_MISPLACED, which names `what`, when it is none of the text's. */
  quote({ start, end }: Span, what: string): string {
    const { text } = this.#graph.document;
    const whole = Number.isInteger(start) && Number.isInteger(end);
    const quote = text.slice(start, end);
    if (!whole || start < 0 || end < start || end > text.length || HALF_CHARACTER.test(quote))
      throw misplaced(this.#graph, what, { start, end }, 'is no stretch of its text');
    return quote;
  }

  /** A span with its characters and the sentence that it begins in. Throws `UserError` EVIDENCE_MISPLACED. */
  at(span: Span, what: string): EvidenceColumns {
    const quote = this.quote(span, what);
    if (quote === '') throw misplaced(this.#graph, what, span, 'is empty');
    return { sentence: this.#sentence(span, what), start: span.start, end: span.end, quote };
  }

  #sentence(span: Span, what: string): number {
    const { sentences } = this.#graph;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    const sentence = sentences[low];
    if (sentence === undefined || span.start < sentence.start || span.start >= sentence.end)
      throw misplaced(this.#graph, what, span, 'begins in no sentence');
    return low;
  }
}

const misplaced = (graph: DocumentGraph, what: string, { start, end }: Span, problem: string): UserError =>
  new UserError(
    'EVIDENCE_MISPLACED',
    `The evidence of ${what} in "${graph.document.name}" (${start} to ${end}) ${problem}; nothing was stored.`,
  );

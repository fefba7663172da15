import type { Quotation, Quotations } from '../../languages/shared/quotations.ts';
import type { Draft } from './draft.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Carries a speaker on while his quotation goes on over further sentences. */
export class OpenQuotations {
  readonly #quotations: Quotations;
  readonly #speakers = new Map<Quotation, readonly Draft[]>();

  constructor(quotations: Quotations) {
    this.#quotations = quotations;
  }

  /** The statements of a sentence that begins inside a quotation opened before it. */
  goingOn(range: Range): Draft[] {
    const quotation = this.#quotations.at(range.from);
    if (quotation === null || quotation.open >= range.from) return [];
    return (this.#speakers.get(quotation) ?? []).map(({ cue, ...said }) => ({
      ...said,
      cue: {
        ...cue,
        token: range.from,
        kind: 'VERB',
        opens: range.from,
        joined: true,
        contrast: true,
        rule: 'quotation',
      },
      cues: [range.from],
      from: range.from,
      to: Math.min(quotation.close, range.to),
      within: null,
    }));
  }

  /** After a sentence: who speaks in the quotation that it leaves open. */
  note(drafts: readonly Draft[], range: Range): void {
    const quotation = this.#quotations.at(range.to - 1);
    if (quotation === null || quotation.close < range.to || this.#speakers.has(quotation)) return;
    const holding = drafts.filter(
      (d) => d.from <= quotation.open + 1 && d.to > quotation.open && d.cue.kind !== 'SOURCE',
    );
    const inner = holding.filter((d) => !holding.some((h) => h.within === d));
    if (inner.length > 0) this.#speakers.set(quotation, inner);
  }

  /** How much of a stretch stands in quotation marks, 0 to 1. */
  share(from: number, to: number): number {
    let quoted = 0;
    for (let i = from; i < to; i++) if (this.#quotations.at(i) !== null) quoted++;
    return to > from ? quoted / (to - from) : 0;
  }
}

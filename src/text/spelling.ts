import { kept } from './kept.ts';
import { foldKey, stripMarksWithOffsets } from './normalise.ts';

/** How a word is written: one for all its places in all texts, so that what its letters alone tell is found out once. */
export class Spelling {
  readonly written: string;
  /** Marks stripped (`stripMarks`). */
  readonly form: string;
  /** `foldKey` of the form. */
  readonly key: string;
  /** For each unit of `form`, its offset in `written`; one entry more, the end. */
  readonly offsets: readonly number[];
  /** What was answered so far, by question. */
  readonly answers: unknown[] = new Array(questions).fill(undefined);

  constructor(written: string) {
    const { form, offsets } = stripMarksWithOffsets(written);
    this.written = written;
    this.form = form;
    this.key = foldKey(form);
    this.offsets = offsets;
  }
}

let questions = 0;

/** The spelling of what is written; of so many, so that memory stays flat. */
export const spellingOf = kept((written) => new Spelling(written));

/** A question about a word that its letters alone answer, found out once a spelling. */
export function ofSpelling<Answer extends NonNullable<unknown>>(
  find: (spelling: Spelling) => Answer,
): (spelling: Spelling) => Answer {
  const question = questions++;
  return (spelling) => {
    const known = spelling.answers[question];
    if (known !== undefined) return known as Answer;
    const found = find(spelling);
    spelling.answers[question] = found;
    return found;
  };
}

/** Where a unit of a word's form stands in the text; the word's beginning for one that it does not have. */
export const offsetOf = (
  { start, spelling }: { readonly start: number; readonly spelling: Spelling },
  unit: number,
): number => start + (spelling.offsets[unit] ?? 0);

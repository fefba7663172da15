import type { Sentence, Timex, Token } from '../../../extract/layers.ts';

/** Time expressions of a document. */
export const readTimexes = (_text: string, _sentences: readonly Sentence[], _tokens: readonly Token[], _published: string | null): readonly Timex[] => [];

import type { Cue, Voice } from '../../statements.ts';

/** What a cue is where nothing else is said of it: its speaker's features do not show, its clause stands inside those before it. */
export const PLAIN = {
  suggested: null,
  gender: null,
  plural: false,
  pronoun: null,
  joined: false,
  contrast: false,
  documents: [],
  closing: false,
} as const satisfies Partial<Cue>;

/** The same cue with its fields in one order, as the fields of all cues are found fastest. */
export const inOneLayout = (cue: Cue): Cue => ({
  token: cue.token,
  kind: cue.kind,
  voices: cue.voices,
  suggested: cue.suggested,
  alongside: cue.alongside ?? [],
  gender: cue.gender,
  plural: cue.plural,
  anaphor: cue.anaphor ?? null,
  pronoun: cue.pronoun,
  from: cue.from,
  to: cue.to,
  opens: cue.opens,
  joined: cue.joined,
  documents: cue.documents,
  contrast: cue.contrast,
  closing: cue.closing,
  rule: cue.rule,
});

/** A cue without a verb: one who speaks before a colon or a quotation, or at the end of a title. */
export const headline = (
  token: number,
  voices: readonly Voice[],
  opens: number,
  from: number,
  to: number,
): Cue => ({
  ...PLAIN,
  token,
  kind: 'HEADLINE',
  voices,
  from,
  to,
  opens,
  joined: true,
  contrast: true,
  rule: 'headline',
});

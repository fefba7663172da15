import type { Analysis, Token } from '../../../extract/layers.ts';

/** The token with other readings. Property by property, since objects that are spread have a shape of their own, and code that meets many shapes is slow. */
export const reread = (token: Token, analyses: readonly Analysis[]): Token => ({
  index: token.index,
  sentence: token.sentence,
  kind: token.kind,
  start: token.start,
  end: token.end,
  text: token.text,
  form: token.form,
  key: token.key,
  spelling: token.spelling,
  analyses,
});

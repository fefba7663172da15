/** The innermost statement whose content holds a text offset, by id; null where nobody says it. What is said in saying it is not told in its own words. */
export function innermost(
  statements: readonly {
    readonly id: string;
    readonly content: { readonly start: number; readonly end: number };
    readonly cues: readonly number[];
  }[],
  at: number,
): string | null {
  let found: string | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const { id, content, cues } of statements) {
    if (cues.includes(at)) continue;
    if (at < content.start || at >= content.end || content.end - content.start >= size) continue;
    found = id;
    size = content.end - content.start;
  }
  return found;
}

const LIMIT = 30_000;

/**
 * A function of a text that keeps what it gave, so that memory stays flat: of the texts that came last, so many at least and
 * twice as many at most. Most words of a text have come lately; the others are rare, and come by the thousand.
 */
export function kept<Value>(make: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const older = before.get(text);
    const value = older === undefined ? make(text) : older;
    if (recent.size >= LIMIT) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}

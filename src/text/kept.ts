const LIMIT = 60_000;

/** A function of a text that keeps what it gave; of so many texts, so that memory stays flat. */
export function kept<Value>(make: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= LIMIT) known = new Map();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

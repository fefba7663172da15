/** A document that can't be taken in; the message is one line that says why, without the file's name. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

import { hash } from 'node:crypto';

/** SHA-256 of a text as hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text);

/** The id that follows from these parts alone: a UUID of version 8 (RFC 9562) made of their SHA-256. */
export function idOf(...parts: readonly (string | number)[]): string {
  const hex = sha256(JSON.stringify(parts));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of the actor or place that the registry has under this id. */
export const listedIdOf = (type: 'ACTOR' | 'PLACE', registryId: string): string =>
  idOf('listed', type, registryId);

import type { Sql } from 'postgres';

export async function withdrawDocument(_sql: Sql, _documentId: string): Promise<boolean> {
  throw new Error('not yet');
}

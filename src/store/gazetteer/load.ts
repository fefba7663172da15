import type { Sql } from 'postgres';
import type { Registry } from '../../../schema/registry.ts';

export async function loadGazetteer(_sql: Sql, _registry: Registry): Promise<void> {
  throw new Error('not yet');
}

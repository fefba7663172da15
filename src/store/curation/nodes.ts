/** Which actor or place a name in a text stands for, now that some were merged and some were given names. */
import type { TransactionSql } from 'postgres';
import type { EntityType } from '../../../schema/ontology/enums.ts';
import { foldSearch } from '../../text/normalise.ts';
import type { Target } from './model.ts';
import type { Working, WorkingEntity } from './working.ts';

/** The nodes that others have become. Keeps note of the curations that it has answered by. */
export class Become {
  readonly #known: Known;
  /** The ids of curations. */
  readonly used = new Set<string>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** The node that one has become; null where it is itself still. */
  of(id: string): Target | null {
    const known = this.#known.get(id);
    for (const curation of known?.by ?? []) this.used.add(curation);
    return known?.target ?? null;
  }
}

/** Where these nodes have been merged into, however often. */
export const loadBecome = async (sql: TransactionSql, ids: readonly string[]): Promise<Become> =>
  new Become(await becomeOf(sql, ids));

type Known = ReadonlyMap<string, { readonly target: Target; readonly by: readonly string[] }>;

async function becomeOf(sql: TransactionSql, ids: readonly string[]): Promise<Known> {
  const rows = await sql<{ id: string; target: Target; by: string[] }[]>`
    with recursive chain as (
      select from_id as id, into_id, array[curation_id] as by from node_redirects where from_id = any(${ids}::uuid[])
      union all
      select chain.id, r.into_id, chain.by || r.curation_id
      from chain join node_redirects r on r.from_id = chain.into_id
    )
    select distinct on (chain.id) chain.id, chain.by, c.deed -> 'merge' -> 'into' as target
    from chain join curations c on c.id = chain.by[cardinality(chain.by)]
    order by chain.id, cardinality(chain.by) desc`;
  return new Map(rows.map(({ id, ...become }) => [id, become]));
}

/** The node that an alias names. */
interface Alias {
  readonly curationId: string;
  readonly type: EntityType;
  readonly search: string;
  readonly node: Target;
}

const namesOf = ({ record: { names } }: WorkingEntity): string[] =>
  [names.ar, names.en].flatMap((name) => (name === null ? [] : [foldSearch(name)]));

/** Nobody has listed it, and its name is not said to be several's: an alias may say who it is. */
const isOpen = ({ record, node }: WorkingEntity): boolean => record.link.status === 'NEW' && !node.own;

/** What renames the entities of some documents. */
export interface Renames {
  readonly aliases: readonly Alias[];
  readonly become: () => Become;
}

/** Look up for documents what their entities have become, and which of their names are aliases; `others` are nodes that edits name. */
export async function loadRenames(
  sql: TransactionSql,
  documents: readonly Working[],
  others: readonly string[],
): Promise<Renames> {
  const entities = documents.flatMap((working) => [...working.entities.values()]);
  const names = entities.filter(isOpen).flatMap(namesOf);
  const aliases = await sql<Alias[]>`
    select a.curation_id as "curationId", a.type, a.search, c.deed -> 'alias' -> 'node' as node
    from aliases a join curations c on c.id = a.curation_id
    where a.linking and a.search = any(${[...new Set(names)]}::text[]) order by c.seq`;
  const known = await becomeOf(sql, [
    ...new Set([...entities.map(({ node }) => node.id), ...aliases.map(({ node }) => node.id), ...others]),
  ]);
  return { aliases, become: () => new Become(known) };
}

/**
 * Let the entities of a document be the nodes that they have become, and those without a listing the one that bears their
 * name as an alias. Gives where other nodes have gone, for edits.
 */
export function renameNodes(working: Working, { aliases, become: begin }: Renames): Become {
  const become = begin();
  for (const entity of [...working.entities.values()]) {
    if (!working.entities.has(entity.record.id)) continue;
    const target = become.of(entity.node.id) ?? (isOpen(entity) ? borne(entity, aliases, become) : null);
    if (target !== null && target.id !== entity.node.id) working.retarget(entity, target);
  }
  return become;
}

/** The one node that bears a name of an entity as an alias; null where there are several. */
function borne(entity: WorkingEntity, aliases: readonly Alias[], become: Become): Target | null {
  const names = new Set(namesOf(entity));
  const found = new Map<string, Target>();
  for (const { curationId, type, search, node } of aliases) {
    if (type !== entity.record.type || !names.has(search)) continue;
    const now = become.of(node.id) ?? node;
    found.set(now.id, now);
    become.used.add(curationId);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

/** Which actor or place a name in a text stands for, now that some were merged and some were given names. */
import type { TransactionSql } from 'postgres';
import { foldSearch } from '../../text/normalise.ts';
import { type Alias, type AliasIndex, loadAliases } from './alias-index.ts';
import { addMention } from './mentions.ts';
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

const namesOf = ({ record: { names } }: WorkingEntity): string[] =>
  [names.ar, names.en].flatMap((name) => (name === null ? [] : [foldSearch(name)]));

/** Nobody has listed it, and its name is not said to be several's: an alias may say who it is. */
const isOpen = ({ record, node }: WorkingEntity): boolean => record.link.status === 'NEW' && !node.own;

/** What renames the entities of some documents. */
export interface Renames {
  readonly aliases: AliasIndex;
  readonly become: () => Become;
}

/** Look up for documents what their entities have become, and the names that were given; `others` are nodes that edits name. */
export async function loadRenames(
  sql: TransactionSql,
  documents: readonly Working[],
  others: readonly string[],
): Promise<Renames> {
  const aliases = await loadAliases(sql);
  const entities = documents.flatMap((working) => [...working.entities.values()]);
  const known = await becomeOf(sql, [
    ...new Set([...entities.map(({ node }) => node.id), ...aliases.nodes, ...others]),
  ]);
  return { aliases, become: () => new Become(known) };
}

/**
 * Let the entities of a document be the nodes that they have become, those without a listing the one that bears their
 * name as an alias, and such names that were read as nobody's stand for whoever bears them. Gives where other nodes have
 * gone, for edits.
 */
export function renameNodes(working: Working, { aliases, become: begin }: Renames): Become {
  const become = begin();
  for (const entity of [...working.entities.values()]) {
    if (!working.entities.has(entity.record.id)) continue;
    const borne = () =>
      only(
        namesOf(entity)
          .flatMap((name) => aliases.named(name))
          .filter(({ type }) => type === entity.record.type),
        become,
      );
    const target = become.of(entity.node.id) ?? (isOpen(entity) ? borne() : null);
    if (target !== null && target.id !== entity.node.id) working.retarget(entity, target);
  }
  for (const { search, ...span } of aliases.occurrences(working.text)) {
    if (working.isMentioned(span)) continue;
    const target = only(aliases.named(search), become);
    if (target !== null) addMention(working, span, target);
  }
  return become;
}

/** The one node that bears a name as an alias; null where there are several. */
function only(aliases: readonly Alias[], become: Become): Target | null {
  const found = new Map<string, Target>();
  for (const { curationId, node } of aliases) {
    const now = become.of(node.id) ?? node;
    found.set(now.id, now);
    become.used.add(curationId);
  }
  const [one] = found.values();
  return found.size === 1 && one !== undefined ? one : null;
}

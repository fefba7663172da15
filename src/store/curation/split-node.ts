/** Letting some of what stands for an actor or a place stand for another. */
import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { ActorKind, EntityType, PlaceKind } from '../../../schema/ontology/enums.ts';
import { idOf } from '../ids.ts';
import { splitOf } from '../ingest/join-actors.ts';
import {
  type AssertionRef,
  actorOf,
  asNamed,
  Desk,
  type FoundAssertion,
  type OpenDocument,
} from './assertions.ts';
import { draftOf } from './correct-assertion.ts';
import { entityOf } from './describe.ts';
import { makeCuration } from './make.ts';
import type { Author } from './model.ts';
import type { Done } from './nodes-change.ts';
import { refusal } from './refuse.ts';
import { type FoundNode, findNode, findSettled, grown, made, type NodeRef } from './targets.ts';

/** Somebody whom nobody has listed. */
export interface NewNode {
  readonly kind: ActorKind | PlaceKind;
  readonly names: { readonly ar: string | null; readonly en: string | null };
  readonly country: string | null;
}

/** Let some of what stands for a node stand for another, or for one of its own. Throws `UserError` NOT_FOUND, NODE_AMBIGUOUS, CONTRADICTION. */
export async function splitNode(
  sql: TransactionSql,
  node: NodeRef,
  assertions: readonly AssertionRef[],
  into: { readonly id: string } | NewNode,
  author: Author,
): Promise<Done> {
  const { type } = node;
  const source = await findNode(sql, node, 'input.id');
  const curationId = randomUUID();
  const to = 'id' in into ? await settled(sql, source, into.id) : newNode(type, curationId, into);
  const desk = new Desk(sql);
  const pairs = [];
  for (const [at, ref] of assertions.entries())
    for (const one of await desk.find(ref, `input.assertionIds[${at}]`)) {
      const stands = entityOf(one.document.working, one.found)?.node.id ?? '';
      if (actorOf(one.document, stands) !== source.target.id)
        throw refusal(
          'CONTRADICTION',
          `input.assertionIds[${at}]`,
          'it stands for another.',
          'a mention, a participation or a statement of the one that is split',
        );
      const target = asNamed(one.document, to.target);
      const edit = one.found.kind === 'ARGUMENT' ? { argument: { target } } : { target };
      pairs.push({ one, edit });
    }
  const draft = draftOf(curationId, 'SPLIT', pairs, [...source.uses, ...to.uses, grown(source.target.id)]);
  const found = pairs.map(({ one }) => one);
  const parted = await partedBy(sql, source.target.id, found);
  await makeCuration(sql, { ...draft, gives: [...draft.gives, ...to.gives, ...parted] }, author);
  return { curationId, nodeId: to.target.id };
}

/** That the rule joins two no more, where this takes out all that is named by the one name of an actor that it has joined. */
async function partedBy(
  sql: TransactionSql,
  actorId: string,
  found: readonly FoundAssertion[],
): Promise<string[]> {
  const [joined] = await sql<{ id: string }[]>`
    select from_id as id from joined_actors where into_id = ${actorId}`;
  if (joined === undefined) return [];
  for (const own of [actorId, joined.id]) {
    const rows = await sql<{ id: string }[]>`
      select distinct document_id as id from appearances
      where actor_id = ${actorId} and coalesce(own_id, actor_id) = ${own}`;
    const left = new Set(rows.map(({ id }) => id));
    for (const { document } of found) if (!staysIn(document, own, found)) left.delete(document.documentId);
    if (left.size === 0) return [splitOf(actorId, joined.id)];
  }
  return [];
}

/** Whether a document mentions somebody besides in what was found. */
function staysIn(document: OpenDocument, id: string, found: readonly FoundAssertion[]): boolean {
  const taken = new Set(
    found.flatMap(({ document: its, found: one }) =>
      its === document && one.kind === 'MENTION' ? [`${one.entity.id} ${one.at}`] : [],
    ),
  );
  return [...document.working.entities.values()].some(
    ({ node, mentions }) => node.id === id && mentions.some(({ key }) => !taken.has(key.join(' '))),
  );
}

async function settled(sql: TransactionSql, source: FoundNode, id: string) {
  const found = await findSettled(sql, { type: source.target.type, id }, 'input.intoId');
  if (found.target.id === source.target.id)
    throw refusal('CONTRADICTION', 'input.intoId', 'it is the one that is split.', 'another one');
  return { ...found, gives: [] };
}

function newNode(type: EntityType, curationId: string, { kind, names, country }: NewNode) {
  const id = idOf('curated', type, curationId);
  const nowhere = { registry: null, wikidata: null, geonames: null, lat: null, lon: null };
  return { target: { id, type, kind, names, country, ...nowhere }, uses: [], gives: [made(id)] };
}

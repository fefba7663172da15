/** Giving actors and places names, and making two of them one. */
import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { EntityType, LanguageCode } from '../../../schema/ontology/enums.ts';
import { sha256 } from '../ids.ts';
import { nodeOf } from '../ingest/entity-rows.ts';
import { nameRow } from '../names.ts';
import { anchorOf } from './locate.ts';
import { makeCuration } from './make.ts';
import type { Author, Target, TextEdit } from './model.ts';
import { refusal } from './refuse.ts';
import { readingOf } from './restore.ts';
import { KEYS } from './shelve.ts';
import { findNode, findSettled, grown, merged, type NodeRef, nameOf } from './targets.ts';
import { Working } from './working.ts';

export interface Done {
  readonly curationId: string;
  /** The node that it was about in the end. */
  readonly nodeId: string;
}

/** Give a node one more name. Throws `UserError` NOT_FOUND, NODE_AMBIGUOUS, NAME_KNOWN. */
export async function addAlias(
  sql: TransactionSql,
  node: NodeRef,
  text: string,
  language: LanguageCode,
  author: Author,
): Promise<Done> {
  const { target, uses } = await findSettled(sql, node, 'input.id');
  const name = nameRow(nodeOf(target), language, text, false);
  const [known] = await sql`select from names where id = ${name.id}`;
  if (known !== undefined)
    throw refusal('NAME_KNOWN', 'input.name', 'it has this name.', 'a name that it does not have yet');
  const curationId = randomUUID();
  await makeCuration(
    sql,
    {
      id: curationId,
      kind: 'ADD_ALIAS',
      changes: [{ quote: null, field: 'name', before: null, after: text }],
      edits: [],
      deed: { alias: { node: target, text, language } },
      gives: [`alias ${name.id}`],
      uses,
    },
    author,
  );
  return { curationId, nodeId: target.id };
}

/** Make one node another. Throws `UserError` NOT_FOUND, NODE_AMBIGUOUS, CONTRADICTION, LISTED_INTO_UNLISTED, PLACE_WITHIN. */
export async function mergeNodes(
  sql: TransactionSql,
  type: EntityType,
  fromId: string,
  intoId: string,
  author: Author,
): Promise<Done> {
  const noun = type === 'ACTOR' ? 'actor' : 'place';
  const into = await findSettled(sql, { type, id: intoId }, 'input.intoId');
  const argument = 'input.fromId';
  const from = await findNode(sql, { type, id: fromId }, argument);
  if (from.target.id === into.target.id)
    throw refusal('CONTRADICTION', argument, `the two are one ${noun}.`, `another ${noun}`);
  if (from.target.registry !== null && into.target.registry === null)
    throw refusal(
      'LISTED_INTO_UNLISTED',
      argument,
      'it is in the registry, and the other is not.',
      `one that is in no registry; merge the two the other way round`,
    );
  if (type === 'PLACE') await refuseWithin(sql, from.target.id, into.target.id);
  const curationId = randomUUID();
  await makeCuration(
    sql,
    {
      id: curationId,
      kind: 'MERGE',
      changes: [{ quote: null, field: noun, before: nameOf(from.target), after: nameOf(into.target) }],
      edits: from.own ? await editsOfOwn(sql, from.target, into.target, argument) : [],
      deed: { merge: { from: from.target, into: into.target } },
      gives: [merged(from.target.id), grown(into.target.id)],
      uses: [...from.uses, ...into.uses, grown(from.target.id)],
    },
    author,
  );
  return { curationId, nodeId: into.target.id };
}

async function refuseWithin(sql: TransactionSql, from: string, into: string): Promise<void> {
  const [within] = await sql`
    select from place_ancestors
    where (place_id, ancestor_id) in ((${from}, ${into}), (${into}, ${from}))`;
  if (within !== undefined)
    throw refusal(
      'PLACE_WITHIN',
      'input.fromId',
      'one of the two lies in the other.',
      'places beside each other',
    );
}

/** What is one document's own has no id that outlives another reading: it is found by where it is mentioned. */
async function editsOfOwn(
  sql: TransactionSql,
  from: Target,
  into: Target,
  argument: string,
): Promise<TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const { id } of await sql<{ id: string }[]>`
    select distinct document_id as id from appearances where ${sql(KEYS[from.type])} = ${from.id} order by 1`) {
    const { graph } = await readingOf(sql, id, argument);
    for (const { node, record } of new Working(id, graph).entities.values())
      if (node.id === from.id && record.mentions.length > 0)
        edits.push({
          contentHash: sha256(graph.document.text),
          documentId: null,
          anchor: anchorOf(graph, { kind: 'ENTITY', entity: record }),
          edit: { target: into },
        });
  }
  return edits;
}

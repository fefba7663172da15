/** What analysts can do to the graph, each in one transaction and under a key once. */
import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { EntityType, LanguageCode } from '../../../schema/ontology/enums.ts';
import type { DatabaseLimits } from '../../config.ts';
import { graphError } from '../errors.ts';
import { Gate } from '../gate.ts';
import type { DocumentSource, Ingested } from '../ingest/ingest-document.ts';
import { ingestWithin } from '../ingest/ingest-document.ts';
import { lockGraph } from '../ingest/lock.ts';
import type { Reread } from '../ingest/read.ts';
import { isUuid, takeOut } from '../ingest/withdraw-document.ts';
import type { AssertionRef } from './assertions.ts';
import {
  type AssertionCorrection,
  correctAssertion,
  type Modes,
  rejectAssertion,
} from './correct-assertion.ts';
import { correctDocument, type DocumentCorrection, readBack } from './correct-document.ts';
import { undoCuration } from './make.ts';
import type { Author } from './model.ts';
import { addAlias, mergeNodes } from './nodes-change.ts';
import { type Once, once } from './once.ts';
import { type NewNode, splitNode } from './split-node.ts';
import type { NodeRef } from './targets.ts';

export interface Curated {
  readonly curationId: string;
}
export interface CuratedNode extends Curated {
  /** The id of the node that it was about in the end: the one that stays, the one that was split off. */
  readonly nodeId: string;
}

/** Every change throws `UserError` with the argument that is wrong, and stores nothing then. */
export interface Curator {
  correctDocument(once: Once, input: DocumentCorrection, by: Author, reread: Reread): Promise<Curated>;
  correctAssertion(
    once: Once,
    ref: AssertionRef,
    input: AssertionCorrection,
    modes: Modes,
    by: Author,
  ): Promise<Curated>;
  rejectAssertion(once: Once, ref: AssertionRef, by: Author): Promise<Curated>;
  addAlias(once: Once, node: NodeRef, name: string, language: LanguageCode, by: Author): Promise<CuratedNode>;
  merge(once: Once, type: EntityType, fromId: string, intoId: string, by: Author): Promise<CuratedNode>;
  split(
    once: Once,
    node: NodeRef,
    assertions: readonly AssertionRef[],
    into: { readonly id: string } | NewNode,
    by: Author,
  ): Promise<CuratedNode>;
  /** Take a curation back that nothing builds on. */
  undo(once: Once, curationId: string, by: Author, reread: Reread): Promise<Curated>;
  /**
   * `Store.ingestDocument` and `Store.withdrawDocument` under a key. `repeated` where that was done before; `ingestId` is
   * the id under which it was told then.
   */
  ingest(
    once: Once,
    graph: DocumentGraph,
    source: DocumentSource,
    reader: string,
    reread: Reread,
    ingestId: string,
  ): Promise<Ingested & { readonly repeated: boolean; readonly ingestId: string }>;
  withdraw(once: Once, documentId: string): Promise<{ readonly withdrawn: boolean }>;
}

/** Of one process: those who wait for others hold no connection that readers need. */
export function curatorOf(sql: Sql, { maxWaiting, statementMs }: DatabaseLimits): Curator {
  const gate = new Gate({ poolSize: 1, maxWaiting, waitMs: statementMs });
  const change = async <Payload extends object>(
    key: Once,
    work: (sql: TransactionSql) => Promise<Payload>,
  ): Promise<Payload> => {
    const alone = async (tx: TransactionSql): Promise<Payload> => {
      await lockGraph(tx, 'alone');
      return work(tx);
    };
    await gate.enter();
    try {
      return await once(sql, key, alone);
    } catch (error) {
      throw graphError(error);
    } finally {
      gate.leave();
    }
  };
  return {
    correctDocument: (key, input, by, reread) => change(key, (tx) => correctDocument(tx, input, by, reread)),
    correctAssertion: (key, ref, input, modes, by) =>
      change(key, (tx) => correctAssertion(tx, ref, input, modes, by)),
    rejectAssertion: (key, ref, by) => change(key, (tx) => rejectAssertion(tx, ref, by)),
    addAlias: (key, node, name, language, by) => change(key, (tx) => addAlias(tx, node, name, language, by)),
    merge: (key, type, fromId, intoId, by) => change(key, (tx) => mergeNodes(tx, type, fromId, intoId, by)),
    split: (key, node, assertions, into, by) =>
      change(key, (tx) => splitNode(tx, node, assertions, into, by)),
    undo: (key, curationId, { by }, reread) =>
      change(key, async (tx) => {
        await undoCuration(tx, curationId, by, (edits) => readBack(tx, edits, reread));
        return { curationId };
      }),
    ingest: async (key, graph, source, reader, reread, ingestId) => {
      let repeated = true;
      const ingested = await change(key, async (tx) => {
        repeated = false;
        return { ...(await ingestWithin(tx, graph, source, reader, reread)), ingestId };
      });
      return { ...ingested, repeated };
    },
    withdraw: (key, documentId) =>
      change(key, async (tx) => ({ withdrawn: isUuid(documentId) && (await takeOut(tx, documentId)) })),
  };
}

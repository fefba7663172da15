import type { TransactionSql } from 'postgres';

/** Appearances `x` and `y` in two documents that tell a happening alike. */
export const tellingAlike = (sql: TransactionSql) => sql`appearances x
  join telling_matches m on m.document_id = x.document_id or m.other_document_id = x.document_id
  join appearances y on y.document_id = case when m.document_id = x.document_id then m.other_document_id else m.document_id end`;

import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

export interface Comparison {
  /** What would break clients of the released schema, and is not accepted. */
  readonly breaking: readonly string[];
  /** What may surprise them, such as a new value of an enum. */
  readonly dangerous: readonly string[];
  /** What is accepted and breaks nothing: a line to take out. */
  readonly needless: readonly string[];
}

/** A change that may break, and why it is accepted. */
export type Accepted = ReadonlyMap<string, string>;

/** The lines of accepted-breaks.tsv: a change as it is listed, a tab, the reason. Throws where there is none. */
export function readAccepted(text: string): Accepted {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [change = '', why = ''] = line.split('\t');
      if (why.trim() === '') throw new Error(`no reason stands beside "${change}": write one after a tab`);
      return [change, why] as const;
    }),
  );
}

/** What a schema does to clients of the one that was released. */
export function compareSchemas(released: string, current: string, accepted: Accepted): Comparison {
  const [before, now] = [buildSchema(released), buildSchema(current)];
  const all = findBreakingChanges(before, now).map(({ description }) => description);
  return {
    breaking: all.filter((change) => !accepted.has(change)),
    dangerous: findDangerousChanges(before, now).map(({ description }) => description),
    needless: [...accepted.keys()].filter((change) => !all.includes(change)),
  };
}

import { parseWith } from '../../shared/syntax/parse.ts';
import { readClauses } from './clauses.ts';
import { bodyOf } from './dateline.ts';
import { readNominals } from './nominals.ts';

/** Noun phrases and clauses of an English document. */
export const parse = parseWith({
  bodyOf,
  readSentence: (scope, firstNominal) => ({
    nominals: readNominals(scope, firstNominal),
    clauses: (phrased) =>
      readClauses({
        places: new Set(scope.names.filter((name) => name.type === 'PLACE').map((name) => name.index)),
        ...phrased,
      }),
  }),
});

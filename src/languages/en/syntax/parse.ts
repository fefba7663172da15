import { parseWith } from '../../shared/syntax/parse.ts';
import { readClauses } from './clauses.ts';
import { bodyOf } from './dateline.ts';
import { readNominals } from './nominals.ts';
import { Phrases } from './phrase.ts';

/** Noun phrases and clauses of an English document. */
export const parse = parseWith({
  bodyOf,
  readSentence: (scope, firstNominal) => {
    const phrases = new Phrases(scope);
    return {
      nominals: readNominals(scope, phrases, firstNominal),
      clauses: (phrased) =>
        readClauses({
          ...phrased,
          timed: phrases.timed,
          places: new Set(scope.names.filter((name) => name.type === 'PLACE').map((name) => name.index)),
        }),
    };
  },
});

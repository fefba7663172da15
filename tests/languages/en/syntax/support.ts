import { syntaxReader } from '../../read-syntax.ts';

export const { phrasesIn, genitivesIn, appositionsIn, joinedIn, prepositionsIn, clausesIn, bodiesIn } =
  syntaxReader('en');

import { nameReader } from '../../read-names.ts';

export const { namesIn, entitiesIn, read } = nameReader('ar');

import { timeReader } from '../../read-times.ts';

export const { timesIn, valueIn } = timeReader('ar');

import { idOf } from '../ids.ts';
import { Quantity, Report, reportRows } from '../refs.ts';
import { Measure } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Node } from './node.ts';

Quantity.implement({
  description: 'A number as one report tells it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Quantity', 'documentId', 'id') }),
    measure: t.expose('measure', { type: Measure, description: 'What it counts.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'The number, where one is given.' }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'The least it may be, for a range or a bound.',
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description: 'The most it may be, for a range or a bound.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'The currency of money, ISO 4217.' }),
    evidence: t.field({ type: Evidence, description: 'Where it stands.', resolve: (quantity) => quantity }),
    report: t.field({
      type: Report,
      nullable: true,
      description: 'The report that tells it.',
      resolve: ({ reportId }, _, { read }) => read.one(reportRows, reportId),
    }),
  }),
});

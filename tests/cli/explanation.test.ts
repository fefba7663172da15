import { expect, test } from 'vitest';
import { explainGraph, explanationText } from '../../src/cli/explanation.ts';
import { GRAPH } from './graph.ts';

test('every assertion stands at its sentence with its rule and the words behind it', () => {
  const [first, second] = explainGraph(GRAPH);
  expect(first?.assertions.map(({ what, id, rule }) => [what, id, rule])).toEqual([
    ['EVENT', 'v1', 'verb/subject-object'],
    ['MENTION', 'e1', 'gazetteer/exact'],
  ]);
  expect(first?.assertions[0]?.spans.map(({ as, quote }) => [as, quote])).toEqual([
    ['trigger', 'قصف'],
    ['AGENT', 'الجيش'],
    ['PLACE حلب', 'حلب'],
  ]);
  expect(second?.assertions[0]).toMatchObject({ what: 'STATEMENT', summary: 'مصدر', rule: 'cue/verb' });
  for (const { assertions } of explainGraph(GRAPH)) {
    for (const { start, end, quote } of assertions.flatMap(({ spans }) => spans)) {
      expect(GRAPH.document.text.slice(start, end)).toBe(quote);
    }
  }
});

test('a sentence of which nothing was taken says why', () => {
  const sentences = explainGraph(GRAPH);
  expect(sentences[2]).toMatchObject({ assertions: [], reason: 'no verb and no name' });
  expect(explanationText(GRAPH, sentences)).toContain('nothing taken: no verb and no name');
});

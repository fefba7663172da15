import { describe, expect, test } from 'vitest';
import { probabilitiesOf, tagsOf } from '../../../../src/languages/ar/names/tagger/decode.ts';
import {
  decodeModel,
  encodeModel,
  nameModel,
  TAGS,
} from '../../../../src/languages/ar/names/tagger/model.ts';

describe('the tagger of names', () => {
  test('is there, and gives probabilities that add up to one', () => {
    const model = nameModel();
    expect(model).not.toBeNull();
    if (model === null) return;
    const probabilities = probabilitiesOf(
      [Uint32Array.of(1, 2), Uint32Array.of(3), new Uint32Array()],
      model,
    );
    expect(probabilities).toHaveLength(3 * TAGS.length);
    for (let i = 0; i < 3; i++) {
      const sum = probabilities.slice(i * TAGS.length, (i + 1) * TAGS.length).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
  test('keeps what it learned through its bytes, the same each time', () => {
    const weights = new Map([
      [7, Float64Array.of(0, 2, 0, 0, 0, 0, 0)],
      [9, Float64Array.of(0, 0, 3, 0, 0, 0, 0)],
    ]);
    const bytes = encodeModel(weights, new Float64Array(56), 10);
    expect(encodeModel(weights, new Float64Array(56), 10)).toEqual(bytes);
    const tags = tagsOf([Uint32Array.of(7), Uint32Array.of(9), Uint32Array.of(5)], decodeModel(bytes));
    expect(tags).toEqual(['B-LOC', 'I-LOC', 'O']);
  });
  test('never continues a name that has not begun', () => {
    const weights = new Map([[9, Float64Array.of(0, 0, 5, 0, 0, 0, 0)]]);
    const tags = tagsOf([Uint32Array.of(9)], decodeModel(encodeModel(weights, new Float64Array(56), 10)));
    expect(tags).toEqual(['O']);
  });
});

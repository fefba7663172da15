import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../src/extract/gazetteer/build.ts';
import { readSentences } from '../../../../src/extract/sentences.ts';
import { matchGazetteer } from '../../../../src/languages/ar/names/gazetteer-names.ts';
import { probabilitiesOf, scoresOf, tagsOf } from '../../../../src/languages/ar/names/tagger/decode.ts';
import { featurise } from '../../../../src/languages/ar/names/tagger/features.ts';
import {
  decodeModel,
  encodeModel,
  nameModel,
  TAGS,
} from '../../../../src/languages/ar/names/tagger/model.ts';
import { scoresIn } from '../../../../src/languages/ar/names/tagger/score.ts';
import { seenIn } from '../../../../src/languages/ar/names/tagger/signs.ts';
import { tokenise } from '../../../../src/languages/ar/tokens.ts';

describe('the tagger of names', () => {
  test('is there, and gives probabilities that add up to one', () => {
    const model = nameModel();
    expect(model).not.toBeNull();
    if (model === null) return;
    const features = [Uint32Array.of(1, 2), Uint32Array.of(3), new Uint32Array()];
    const probabilities = probabilitiesOf(scoresOf(features, model), model.transitions);
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
  test('weighs what it adds up before as it weighs feature by feature', () => {
    const model = nameModel();
    if (model === null) throw new Error('no model');
    const texts = [
      'قال المتحدث باسم الأمم المتحدة ستيفان دوجاريك في نيويورك إن وفدا من اليونيسف زار مدينة حلب يوم 5 أيار/مايو.',
      'دوجاريك: «زارها وفد» - وزير الخارجية الأميركي أنتوني بلينكن (رويترز)',
      'في',
    ];
    for (const text of [...texts, ...texts]) {
      const tokens = tokenise(text, readSentences(text, 'ar'));
      const seen = seenIn(tokens);
      for (const { from, to } of [
        { from: 0, to: tokens.length },
        { from: 0, to: 1 },
      ]) {
        const matches = matchGazetteer(tokens, { from, to }, loadGazetteer());
        const features = featurise(seen, { from, to }, matches);
        expect(scoresIn(seen, { from, to }, matches)).toEqual(scoresOf(features, model));
      }
    }
  });
  test('never continues a name that has not begun', () => {
    const weights = new Map([[9, Float64Array.of(0, 0, 5, 0, 0, 0, 0)]]);
    const tags = tagsOf([Uint32Array.of(9)], decodeModel(encodeModel(weights, new Float64Array(56), 10)));
    expect(tags).toEqual(['O']);
  });
});

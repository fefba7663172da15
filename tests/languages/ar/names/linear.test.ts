import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../src/extract/gazetteer/build.ts';
import { readSentences } from '../../../../src/extract/sentences.ts';
import { languageOf } from '../../../../src/languages/registry.ts';

const gazetteer = loadGazetteer();
const { tokenise, findNames } = languageOf('ar');

/** Processor time, in microseconds, of finding the names of a sentence told many times. */
function cost(sentence: string, times: number): number {
  const text = sentence.repeat(times);
  const sentences = readSentences(text, 'ar');
  const tokens = tokenise(text, sentences);
  const before = process.cpuUsage();
  expect(findNames(tokens, sentences, [], gazetteer).length).toBeGreaterThanOrEqual(times);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test.each(['وصل محمد بن سلمان إلى الرياض. ', 'وصل علي محمد إلى الرياض. '])(
  'names are found in time linear in the text: %s',
  (sentence) => {
    cost(sentence, 200);
    const [short, long] = [cost(sentence, 1_000), cost(sentence, 8_000)];
    expect(long / short).toBeLessThan(20);
  },
  120_000,
);

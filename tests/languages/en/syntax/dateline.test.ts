import { describe, expect, test } from 'vitest';
import { bodiesIn } from './support.ts';

describe('the body begins after the dateline', () => {
  test.each([
    ['BAGHDAD, 14 March 2023 – Gunmen killed two soldiers.', 'Gunmen killed two soldiers.'],
    ['CAIRO (Reuters) - The delegation left the city.', 'The delegation left the city.'],
    ['KATHMANDU, Nepal (May 13) – A quake hit the city.', 'A quake hit the city.'],
    ['BEIRUT: The envoy left the city.', 'The envoy left the city.'],
  ])('%s', (text, body) => expect(bodiesIn(text)).toEqual([body]));
});

describe('a dash or a colon elsewhere ends no dateline', () => {
  test.each([
    'The minister – a doctor – left the city.',
    'The army said: the city is safe.',
    'Cairo is old – very old.',
  ])('%s', (text) => expect(bodiesIn(text)).toEqual([text]));
});

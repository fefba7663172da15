import { describe, expect, test } from 'vitest';
import { clausesIn } from './support.ts';

/** Each text with the clauses that must be read in it. */
const check = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
};

describe('a verb with its subject and object', () => {
  check([
    ['Rebels killed two guards.', ['Rebels | killed | two guards']],
    ['The minister will not sign the treaty.', ['The minister | sign | the treaty']],
    ['They will attack the town.', ['- | attack | the town']],
    ['The government gave the police new powers.', ['The government | gave | the police, new powers']],
    ['The army handed over the prisoners.', ['The army | handed | the prisoners']],
    ['About 200 workers blocked a road.', ['About 200 workers | blocked | a road']],
    ['The mayor, a former judge, resigned.', ['The mayor | resigned | -']],
  ]);
});

describe('passives', () => {
  check([
    ['Two guards were killed by rebels.', ['Two guards | killed! | -']],
    ['The bridge has been destroyed.', ['The bridge | destroyed! | -']],
    ['Why are we bombed?', ['- | bombed! | -']],
  ]);
  test('a perfect is none', () => {
    expect(clausesIn('Rebels have seized the town.')).toEqual(['Rebels | seized | the town']);
  });
});

describe('headlines leave the auxiliary out', () => {
  check([
    ['Eleven killed in attack on market', ['[Eleven] Eleven | killed! | -']],
    ['Protesters clash with police', ['Protesters | clash | -']],
  ]);
  test('a sentence does not', () => {
    expect(clausesIn('Albania on Friday denounced the raid.')).toEqual(['Albania | denounced | the raid']);
  });
});

describe('verbs that are joined share their subject', () => {
  check([
    [
      'Gunmen killed two soldiers and wounded three others.',
      ['Gunmen | killed | two soldiers', '(killed) | wounded | three others'],
    ],
    [
      'Gunmen stormed the hotel, killed a guard and fled.',
      ['Gunmen | stormed | the hotel', '(stormed) | killed | a guard', '(killed) | fled | -'],
    ],
    [
      'Kenya suspended aid and, through its envoy, called for talks.',
      ['Kenya | suspended | aid', '(suspended) | called | -'],
    ],
  ]);
  test('a noun phrase before the second opens a clause of its own', () => {
    expect(clausesIn('Kenya shelled a village and Somalia protested.')).toEqual([
      'Kenya | shelled | a village',
      'Somalia | protested | -',
    ]);
  });
});

describe('what is said', () => {
  check([
    ['“The talks have failed,” said the envoy.', ['The talks | failed | -', 'the envoy | said | -']],
    ['The talks have failed, officials said.', ['The talks | failed | -', 'officials | said | -']],
    ['The talks, the envoy said, have failed.', ['the envoy | said | -', 'The talks | failed | -']],
    ['The minister said Kenya and Somalia had agreed.', ['The minister | said | -', 'Kenya | agreed | -']],
    [
      'The minister said the raid had failed, adding that two men had died.',
      ['The minister | said | -', 'the raid | failed | -', '(said) | adding | -', 'two men | died | -'],
    ],
    [
      'The mayor met the envoy, police said, and praised the army.',
      ['The mayor | met | the envoy', 'police | said | -', '(met) | praised | the army'],
    ],
  ]);
});

describe('relative clauses', () => {
  check([
    [
      'Soldiers who attacked the base have fled.',
      ['[Soldiers] Soldiers | attacked | the base', 'Soldiers | fled | -'],
    ],
    [
      'The town, which fell in May, was shelled.',
      ['[The town] The town | fell | -', 'The town | shelled! | -'],
    ],
    [
      'The deal Egypt had signed was rejected.',
      ['[The deal] Egypt | signed | The deal', 'The deal | rejected! | -'],
    ],
    [
      'The army lifted the embargo it imposed on Qatar.',
      ['The army | lifted | the embargo', '[the embargo] (lifted) | imposed | the embargo'],
    ],
    [
      'Police held two students from Oran who were tried in May.',
      ['Police | held | two students', '[two students] two students | tried! | -'],
    ],
  ]);
});

describe('reduced relative clauses', () => {
  check([
    [
      'Soldiers deployed in Mali shot a man.',
      ['[Soldiers] Soldiers | deployed! | -', 'Soldiers | shot | a man'],
    ],
    [
      'A bomb targeting a convoy killed a driver.',
      ['[A bomb] A bomb | targeting | a convoy', 'A bomb | killed | a driver'],
    ],
    [
      'He visited a village attacked by rebels.',
      ['- | visited | a village', '[a village] a village | attacked! | -'],
    ],
    [
      'In a statement issued in Rome, Italy condemned the raid.',
      ['[a statement] a statement | issued! | -', 'Italy | condemned | the raid'],
    ],
  ]);
});

describe('participles', () => {
  check([
    [
      'The raid wounded six people, destroying a school.',
      ['The raid | wounded | six people', '(wounded) | destroying | a school'],
    ],
    [
      'The minister, visiting Rome, praised the deal.',
      ['The minister | visiting | Rome', 'The minister | praised | the deal'],
    ],
  ]);
});

describe('who does what an infinitive or a gerund tells', () => {
  check([
    ['Kenya agreed to send troops.', ['Kenya | agreed | -', '(agreed) | send | troops']],
    ['Kenya urged Somalia to release the men.', ['Kenya | urged | Somalia', 'Somalia | release | the men']],
    ['Kenya called on Somalia to release the men.', ['Kenya | called | -', 'Somalia | release | the men']],
    [
      'Kenya accused Somalia of shelling a village.',
      ['Kenya | accused | Somalia', 'Somalia | shelling | a village'],
    ],
    [
      'Somalia was accused of shelling a village.',
      ['Somalia | accused! | -', '(accused) | shelling | a village'],
    ],
  ]);
});

describe('adverbial clauses', () => {
  check([
    [
      'After the army withdrew, rebels seized the town.',
      ['the army | withdrew | -', 'rebels | seized | the town'],
    ],
    [
      'If the talks collapse, the army will attack the town.',
      ['the talks | collapse | -', 'the army | attack | the town'],
    ],
    ['The envoy left as forces massed in the north.', ['The envoy | left | -', 'forces | massed | -']],
  ]);
});

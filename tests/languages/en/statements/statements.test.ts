import { describe, expect, test } from 'vitest';
import { tellings, told } from './told.ts';

describe('what a verb of saying attributes', () => {
  test.each([
    ['Salim Haddad said that the road was closed.', ['Salim Haddad: that the road was closed']],
    ['The Health Ministry said the outbreak had ended.', ['Health Ministry: the outbreak had ended']],
    ['Amnesty International denied having sent any money.', ['Amnesty International: having sent any money']],
    ['The Dawn Party announced the arrest of two men.', ['Dawn Party: the arrest of two men']],
    ['The United Nations warned of a famine in the north.', ['United Nations: a famine in the north']],
    ['Laila Murad accused the army of shelling a school.', ['Laila Murad: shelling a school']],
    ['Karim Nassar called for an inquiry.', ['Karim Nassar: for an inquiry']],
    ['Karim Nassar urged residents to leave.', ['Karim Nassar: to leave']],
    ['Laila Murad described the raid as “a crime”.', ['Laila Murad: the raid as “a crime']],
    [
      'Salim Haddad told Reuters in Rome that the talks had failed.',
      ['Salim Haddad: that the talks had failed'],
    ],
    ['Salim Haddad: the talks have failed', ['Salim Haddad: the talks have failed']],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));

  test.each([
    [
      'The road was closed on Monday, the Health Ministry said.',
      ['Health Ministry: The road was closed on Monday'],
    ],
    ['“The talks have failed,” said Laila Murad.', ['Laila Murad: The talks have failed']],
    ['“The talks have failed,” she said in Rome.', []],
    [
      'The vote, Karim Nassar said, will be held in May.',
      ['Karim Nassar: The vote, Karim Nassar said, will be held in May'],
    ],
    ['Ten people died, according to Amnesty International.', ['Amnesty International: Ten people died']],
    ['According to Amnesty International, ten people died.', ['Amnesty International: ten people died']],
  ])('behind or amid what is said: %s', (text, statements) => expect(told(text)).toEqual(statements));

  test.each([
    'Salim Haddad visited the hospital in the morning.',
    'Salim Haddad did not say whether the road was open.',
    'The Dawn Party is expected to announce its candidate.',
    'According to plan, the work began on Monday.',
    'Laila Murad called her brother on Monday.',
    'Ten confirmed cases were found in the city.',
    'Salim Haddad said nothing about the road.',
    'The Dawn Party think tank closed.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]));
});

describe('who speaks', () => {
  test.each([
    [
      'Salim Haddad said the road was closed. He added that it was raining.',
      'Salim Haddad: that it was raining',
    ],
    [
      'The Health Ministry said the road was closed. It added that it was raining.',
      'Health Ministry: that it was raining',
    ],
    [
      'Laila Murad visited Rome on Monday. She said the talks had failed.',
      'Laila Murad: the talks had failed',
    ],
    [
      'A spokesman for the Northern Star Movement said the truce was over.',
      'Northern Star Movement: the truce was over',
    ],
    [
      'Karim Nassar, a spokesman for the Dawn Party, said the truce was over.',
      'Karim Nassar: the truce was over',
    ],
    [
      'Two medical sources told Reuters that ten people had died.',
      'Two medical sources: that ten people had died',
    ],
    ['The Dawn Party condemned the raid, adding that it would protest.', 'Dawn Party: that it would protest'],
    ['The Dawn Party condemned the raid and demanded an inquiry.', 'Dawn Party: an inquiry'],
    ['Karim Nassar, who leads the Dawn Party, said the truce was over.', 'Karim Nassar: the truce was over'],
    [
      'The roads are closed, according to a report by the United Nations.',
      'United Nations: The roads are closed',
    ],
  ])('%s', (text, statement) => expect(told(text).at(-1)).toBe(statement));
});

describe('where what is said begins and ends', () => {
  test.each([
    ['Salim Haddad said he was ill, and blamed the army.', ['Salim Haddad: he was ill, and blamed the army']],
    ['Salim Haddad said he was ill, and left the city.', ['Salim Haddad: he was ill']],
    [
      'The Dawn Party accused the army of torture, an allegation the Health Ministry denied.',
      ['Dawn Party: torture', 'Health Ministry: an allegation'],
    ],
    [
      'The Dawn Party accused the army of torture, which the Health Ministry denied.',
      ['Dawn Party: torture', 'Health Ministry: torture'],
    ],
    [
      'Karim Nassar condemned the “reckless” raid on the camp.',
      ['Karim Nassar: the “reckless” raid on the camp'],
    ],
    ['Karim Nassar called for calm in an interview on Monday.', ['Karim Nassar: for calm']],
    [
      'Lenders will pay the money, without which, Karim Nassar says, the city will starve.',
      ['Karim Nassar: without which, Karim Nassar says, the city will starve'],
    ],
    ['The United Nations, which demanded an inquiry, may meet on Monday.', ['United Nations: an inquiry']],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));
});

test('two who speak are two statements', () =>
  expect(told('Ten men were killed, a monitor and two officials said.')).toEqual([
    'a monitor: Ten men were killed',
    'two officials: Ten men were killed',
  ]));

describe('the chain of those who tell it on', () => {
  test.each([
    [
      'Reuters quoted a diplomat as saying that the talks had failed.',
      [
        'Reuters: a diplomat as saying that the talks had failed',
        'a diplomat < Reuters: that the talks had failed',
      ],
    ],
    [
      'Salim Haddad said the United Nations had warned of a famine.',
      ['Salim Haddad: the United Nations had warned of a famine', 'United Nations < Salim Haddad: a famine'],
    ],
    ['Karim Nassar was quoted as saying that the truce was over.', ['Karim Nassar: that the truce was over']],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));
});

test('what is said in saying it is told by the author, what is said by the speaker', () =>
  expect(
    tellings('Karim Nassar warned that rebels had killed two men and called on the army to withdraw.'),
  ).toEqual(['killed: Karim Nassar', 'called: -', 'withdraw: Karim Nassar']));

describe('quotations over sentences', () => {
  test('each sentence is a statement of the same speaker', () =>
    expect(told('Salim Haddad said: “The talks have failed. We will go home.”')).toEqual([
      'Salim Haddad: The talks have failed',
      'Salim Haddad: We will go home',
    ]));
  test('before the speaker is named', () =>
    expect(told('“The talks have failed. We will go home,” Salim Haddad said.')).toEqual([
      'Salim Haddad: The talks have failed',
      'Salim Haddad: We will go home',
    ]));
  test('paragraphs that each open with a mark', () =>
    expect(
      told(
        '“The talks failed,” said Laila Murad. “We will go home. We are tired.\n“And we will never come back.”',
      ),
    ).toEqual([
      'Laila Murad: The talks failed',
      'Laila Murad: We will go home',
      'Laila Murad: We are tired',
      'Laila Murad: And we will never come back',
    ]));
  test('another quotation behind it', () =>
    expect(told('“The talks have failed,” said Salim Haddad. “We will all go home.”')).toEqual([
      'Salim Haddad: The talks have failed',
      'Salim Haddad: We will all go home',
    ]));
});

describe('constructions of attribution', () => {
  test.each([
    [
      'A hydrologist at the university had written that the dam would burst.',
      ['A hydrologist at the university: that the dam would burst'],
    ],
    [
      'Salim Haddad, busy with the talks, has ruled out the use of force.',
      ['Salim Haddad: the use of force'],
    ],
    [
      'Some 300 people are homeless, the United Nations estimates, and 60 are missing.',
      ['United Nations: Some 300 people are homeless, the United Nations estimates, and 60 are missing'],
    ],
    [
      'Amnesty International, whose office lies near the port, fears that the camp will close.',
      ['Amnesty International: that the camp will close'],
    ],
    [
      'The road was closed: no one was hurt, Laila Murad insisted, and all are safe.',
      ['Laila Murad: no one was hurt, Laila Murad insisted, and all are safe'],
    ],
    [
      'The post was looted, according to Laila Murad, a fishmonger who fled on foot.',
      ['Laila Murad: The post was looted'],
    ],
    [
      '“Leave,” Karim Nassar demanded at a rally, or else “you will lose all you have”.',
      ['Karim Nassar: Leave,” Karim Nassar demanded at a rally, or else “you will lose all you have'],
    ],
    [
      'Residents were told by the Health Ministry to boil their water.',
      ['Health Ministry: to boil their water'],
    ],
    [
      'The Health Ministry issued a stern warning that the dam could burst.',
      ['Health Ministry: that the dam could burst'],
    ],
    ['Amnesty International renewed its call for an inquiry.', ['Amnesty International: for an inquiry']],
    [
      'Amnesty International fears the toll will pass 600.',
      ['Amnesty International: the toll will pass 600'],
    ],
    [
      'Salim Haddad, an adviser, brands the story “a shameless lie”.',
      ['Salim Haddad: the story “a shameless lie'],
    ],
    [
      'Karim Nassar wants the officers questioned in court.',
      ['Karim Nassar: the officers questioned in court'],
    ],
    [
      'The port is shut and, so Laila Murad alleges, ships are held for weeks.',
      ['Laila Murad: The port is shut and, so Laila Murad alleges, ships are held for weeks'],
    ],
    [
      'The Health Ministry denied delaying the ships and closed the port.',
      ['Health Ministry: delaying the ships'],
    ],
    [
      'Salim Haddad cited “the future of relations” between Italy and Malta.',
      ['Salim Haddad: the future of relations” between Italy and Malta'],
    ],
    [
      'The envoys heard Salim Haddad say that the road would open.',
      ['Salim Haddad: that the road would open'],
    ],
    ['“I could not lift her,” recounted Laila Murad.', ['Laila Murad: I could not lift her']],
    [
      '“The toll has risen,” Karim Nassar told the crowd, many of whom had camped there.',
      ['Karim Nassar: The toll has risen'],
    ],
    ['Prices have risen, a buyer at Toyota told this magazine.', ['a buyer at Toyota: Prices have risen']],
    ['Karim Nassar called the takeover illegal.', ['Karim Nassar: the takeover illegal']],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));

  test('a question mark that ends the sentence before its speaker is named', () =>
    expect(told('“Who will pay for the damage?” asked Karim Nassar.')).toEqual([
      'Karim Nassar: Who will pay for the damage',
    ]));

  test.each([
    'The camp gets three litres of water per person.',
    'Laila Murad stopped short of recalling its envoy.',
    'The union called off the strike with the Dawn Party.',
    'The birds, believed to be from a farm nearby, died.',
    'A fire claimed 12 lives in the market.',
    'The army issued new uniforms.',
    'The party dismissed claims that it had taken bribes.',
    'The storm threatened to flood the town.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]));
});

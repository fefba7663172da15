import { describe, expect, test } from 'vitest';
import { rolesIn } from './read.ts';

const check = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, event) => expect(rolesIn(text)).toContain(event));
};

describe('who does it to whom', () => {
  check([
    [
      'Police arrested two journalists in Cairo.',
      'COERCE arrested: AGENT Police, TARGET two journalists @ Cairo',
    ],
    [
      'Two journalists were arrested by police in Cairo.',
      'COERCE arrested: TARGET Two journalists, AGENT police @ Cairo',
    ],
    [
      'Five miners were killed and three others injured in a blast in Kemerovo.',
      'ASSAULT blast: TARGET Five miners @ Kemerovo',
    ],
    [
      'The talks began after soldiers shot two men in Bamako.',
      'ASSAULT shot: AGENT soldiers, TARGET two men @ Bamako',
    ],
  ]);
});

describe('to whom something is given, and who is named among others', () => {
  check([
    ['Japan gave Ukraine $4bn in aid.', 'AID gave: AGENT Japan, TARGET Ukraine'],
    [
      'Police arrested ten editors, including Hassan Bouras.',
      'COERCE arrested: AGENT Police, TARGET ten editors, TARGET Hassan Bouras',
    ],
  ]);
});

describe('a raid is what those who make it are', () => {
  check([
    ['Gunmen raided a bank in Aden.', 'ASSAULT raided: AGENT Gunmen, TARGET a bank @ Aden'],
    ['Officers raided a bank in Aden.', 'COERCE raided: AGENT Officers, TARGET a bank @ Aden'],
  ]);
});

describe('the parties of a noun', () => {
  check([
    ["Israel's bombing of Beirut went on.", 'ASSAULT bombing: AGENT Israel @ Beirut'],
    ['The Taliban attack on Kunduz went on.', 'ASSAULT attack: AGENT Taliban @ Kunduz'],
    [
      'Rwanda held talks with Burundi in Arusha.',
      'CONSULT talks: PARTICIPANT Rwanda, PARTICIPANT Burundi @ Arusha',
    ],
  ]);
});

describe('the one who is asked', () => {
  check([
    ['Qatar demanded that Egypt should release the men.', 'REQUEST demanded: AGENT Qatar, TARGET Egypt'],
    ['Qatar called on Egypt to release the men.', 'REQUEST called: AGENT Qatar, TARGET Egypt'],
  ]);
});

describe('whose demand is refused, whose policy blamed', () => {
  check([
    ['Sudan rejected a charge by Chad.', 'REJECT rejected: AGENT Sudan, TARGET Chad'],
    ["Peru condemned Chile's decision.", 'ACCUSE condemned: AGENT Peru, TARGET Chile'],
  ]);
});

describe('what is not done by whom it seems', () => {
  test('what someone does is done by no one behind it', () =>
    expect(rolesIn('Sudan shelled Abyei by night.')).toContain('ASSAULT shelled: AGENT Sudan @ Abyei'));
  test('another happening keeps its victims', () =>
    expect(rolesIn('There was no shelling of Kharkiv, but one man was killed in Izyum.')).toContain(
      'ASSAULT killed: TARGET one man @ Izyum',
    ));
});

describe('where it happens', () => {
  check([
    ['Police in Oran arrested two men.', 'COERCE arrested: AGENT Police, TARGET two men @ Oran'],
    ['Peru withdrew its staff from Quito.', 'RETREAT withdrew: AGENT Peru, TARGET its staff @ Quito'],
  ]);
});

describe('several who do it together', () => {
  check([
    [
      'Angela Merkel and Nicolas Sarkozy, who met in Paris, spoke of Greece.',
      'CONSULT met: PARTICIPANT Angela Merkel, PARTICIPANT Nicolas Sarkozy @ Paris',
    ],
  ]);
});

describe('a verb joined to a passive', () => {
  check([
    [
      'Ali Hassan was arrested by police in Tunis and charged with murder.',
      'ACCUSE charged: TARGET Ali Hassan',
    ],
    [
      'Ali Hassan was freed in Berlin and accused Belarus of torture.',
      'ACCUSE accused: AGENT Ali Hassan, TARGET Belarus',
    ],
  ]);
});

describe('who is described between commas', () => {
  check([
    [
      'Amin Nasser, chief executive of Saudi Aramco, which had been preparing a sale, condemned the raid.',
      'ACCUSE condemned: AGENT Amin Nasser',
    ],
    [
      'Ahmed Ali, a weaver whose house was searched, condemned the raid.',
      'ACCUSE condemned: AGENT Ahmed Ali',
    ],
    [
      'Assad, the army and Hezbollah fought Islamic State in Palmyra.',
      'ASSAULT fought: AGENT Assad, AGENT the army, AGENT Hezbollah, TARGET Islamic State @ Palmyra',
    ],
  ]);
});

describe('what those who are joined did', () => {
  check([
    [
      'Britain and the United States, which have bombed Hodeidah, condemned the raid.',
      'ASSAULT bombed: AGENT Britain, AGENT United States @ Hodeidah',
    ],
    [
      'Britain and the United States, which has bombed Hodeidah, condemned the raid.',
      'ASSAULT bombed: AGENT United States @ Hodeidah',
    ],
  ]);
});

describe('who is told of by a noun', () => {
  check([
    [
      'Boko Haram raided Damasak. The jihadists killed two men.',
      'ASSAULT killed: AGENT jihadists, TARGET two men',
    ],
    [
      'Hezbollah left Tyre. The Lebanese movement killed two men.',
      'ASSAULT killed: AGENT Lebanese movement, TARGET two men',
    ],
    [
      'Hezbollah left Tyre. The Iraqi movement killed two men.',
      'ASSAULT killed: AGENT The Iraqi movement, TARGET two men',
    ],
  ]);
});

describe('bodies named with their country, and deeds that have an owner', () => {
  check([
    [
      "Nigeria's Boko Haram insurgents abducted 20 women near Chibok.",
      'ASSAULT abducted: AGENT Boko Haram, TARGET 20 women @ Chibok',
    ],
    ["The army's capture of Bambari ended the siege.", 'ASSAULT capture: AGENT The army @ Bambari'],
    [
      'Two men threw a grenade at a police patrol near Zubin Potok.',
      'ASSAULT threw: AGENT Two men, TARGET a police patrol @ Zubin Potok',
    ],
  ]);
});

describe('he and she', () => {
  check([
    [
      'Prosecutors charged the diplomat Erik Olsen. He was arrested in Oslo.',
      'COERCE arrested: TARGET Erik Olsen @ Oslo',
    ],
    [
      'Yulia Navalnaya met President Emmanuel Macron in Paris. She thanked France.',
      'SUPPORT thanked: AGENT Yulia Navalnaya, TARGET France',
    ],
  ]);
  check([
    [
      'The minister Erik Olsen apologised. The opposition demanded that he resign.',
      'RETREAT resign: AGENT Erik Olsen',
    ],
  ]);
  test('are no one of the other sex', () => {
    const told = rolesIn('Maria Gomez met Juan Perez in Lima. He attacked a bank.');
    expect(told.join()).not.toContain('attacked: AGENT Maria');
  });
});

describe('by whom a deed is carried out that a noun names', () => {
  check([
    ['The rally was organised by opposition leader Peter Magyar.', 'PROTEST rally: AGENT Peter Magyar'],
    [
      'The minister was arrested by police chief Ahmed Ali.',
      'COERCE arrested: TARGET The minister, AGENT Ahmed Ali',
    ],
  ]);
});

describe('what befell people in protests', () => {
  check([['Ruto left Nairobi after protests in which dozens were killed.', 'ASSAULT killed: TARGET dozens']]);
});

describe('where and by whom, before and behind', () => {
  check([
    [
      "Militants attacked a village in Mozambique's Cabo Delgado province.",
      'ASSAULT attacked: AGENT Militants, TARGET a village @ Cabo Delgado',
    ],
    ['Soldiers shot dead six people in Harare.', 'ASSAULT shot: AGENT Soldiers, TARGET six people @ Harare'],
    ['NATO ministers meeting in Antalya agreed on a plan.', 'AGREE agreed: AGENT NATO @ Antalya'],
    ['Japan lodged a protest with North Korea.', 'ACCUSE protest: AGENT Japan, TARGET North Korea'],
  ]);
});

test('an adjective says whose deed it is over the nouns between', () => {
  const told = rolesIn('An Israeli drone strike killed two men in Beirut. Israel has not commented.').join();
  expect(told).toContain('AGENT Israel');
  expect(told).toContain('TARGET two men');
});

describe('those who beat back an attack', () => {
  check([
    [
      'Soldiers repelled an attack by Boko Haram on a camp in Gwoza.',
      'ASSAULT attack: TARGET Soldiers, AGENT Boko Haram, TARGET a camp @ Gwoza',
    ],
  ]);
});

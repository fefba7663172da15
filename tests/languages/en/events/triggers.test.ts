import { describe, expect, test } from 'vitest';
import { eventsOf, rolesIn, triggersOf } from './read.ts';

describe('a verb whose object says what is done', () => {
  test.each([
    ['France deployed troops to Chad.', ['MOBILIZE deployed']],
    ['The premier called the storming of parliament treasonous.', ['ACCUSE called', 'ASSAULT storming']],
    ['The party described the law as a sham.', ['ACCUSE described']],
    ['The troops have left the town of Kindu.', ['RETREAT left']],
    ['Italy took in 300 migrants.', ['AID took']],
    ['Ghana struck a deal with its creditors.', ['AGREE struck']],
    ['Rahim Hassan was named acting president of Sudan.', ['APPOINT named']],
    ['The UN appealed for $400 million.', ['REQUEST appealed']],
    ['The union boycotted the referendum in Togo.', ['PROTEST boycotted', 'ELECT referendum']],
    ['Parliament ratified the treaty with Oman.', ['SUPPORT ratified', 'AGREE treaty']],
    ['Qatar sent blankets to Lebanon.', ['AID sent']],
    ['The rebels fired rockets at Haifa.', ['ASSAULT fired']],
    ['Britain imposed sanctions on Belarus.', ['SANCTION sanctions']],
    ['The army carried out a series of raids in Jenin.', ['COERCE raids']],
    ['Teachers went on strike in Oran.', ['PROTEST strike']],
    ['Peru declared a state of emergency in Lima.', ['COERCE emergency']],
    ['Ethiopia launched an offensive in Mekelle.', ['ASSAULT offensive']],
    ['The opposition rejected the results.', ['REJECT rejected']],
    ['Chad recalled its ambassador to Sudan.', ['SANCTION recalled']],
    ['Kenya withdrew its soldiers from Kismayo.', ['RETREAT withdrew']],
  ])('%s', (text, triggers) => expect(triggersOf(text)).toEqual(triggers));
});

describe('arms that are given, or go to where they are used', () => {
  test.each([
    ['Germany will send tanks to Ukraine.', 'AID send PLANNED'],
    ['Denmark is sending Ukraine 19 jets.', 'AID sending'],
    ['Japan will provide Vietnam with six patrol boats.', 'AID provide PLANNED'],
    ['Russia sent tanks to the border.', 'MOBILIZE sent'],
    ['Britain sent warships to the Red Sea.', 'MOBILIZE sent'],
  ])('%s', (text, trigger) => expect(eventsOf(text)[0]).toEqual(trigger));
});

describe('places closed, people led away, ordered or expected', () => {
  test.each([
    ['Sudan closed Adre in February.', 'COERCE closed'],
    ['Twenty leaders were taken from their beds in Oran.', 'COERCE taken'],
    ['Two men were held on suspicion of theft in Oran.', 'COERCE held'],
    ['The army gave the rebels 48 hours to surrender in Goma.', 'THREATEN gave'],
    ['Noboa ordered the armed forces to protect Quito.', 'REQUEST ordered'],
    ['Noboa ordered troops to the border.', 'MOBILIZE ordered'],
    ['Chad will send personnel to Haiti.', 'MOBILIZE send PLANNED'],
    ['The envoy is due in Cairo on Monday.', 'CONSULT is PLANNED'],
    ['The envoy is due in Cairo on an official visit.', 'CONSULT visit PLANNED'],
    ['The rebels handed in 840 rifles in Aceh.', 'RETREAT handed'],
    ['Saxony elected a new parliament in 2019.', 'ELECT elected'],
    ['The nurse said 31 men had been treated for gunshot wounds in Oran.', 'AID treated'],
    ['Police cleared Rustaveli Avenue in Tbilisi.', 'COERCE cleared'],
    ['Ten men are in the pit, where fire broke out in Soma.', 'DISASTER fire'],
  ])('%s', (text, trigger) => expect(eventsOf(text)).toContainEqual(trigger));
  test.each([
    'Shares closed in Tokyo at a record.',
    'The report on Cairo is due in June.',
    'Rain is due in Paris on Monday.',
    'Wall Street closed higher.',
    'The teacher gave the pupils in Oran hours of homework.',
    'He returned home from Paris.',
    'The children were taken to school in Oran.',
    'The driver from Oran bit the apple.',
  ])('nothing in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who is cared for, wanted, lent or refused', () => {
  test.each([
    ['Staff moved 300 patients to a school in Goma.', 'AID moved'],
    ['He was driven to the General Hospital in Quito.', 'AID driven'],
    ['One man was airlifted to Darwin.', 'AID airlifted'],
    ['Surgeons treated 40 people in Bunia.', 'AID treated'],
    ['Argentina lent Chile a field hospital.', 'AID lent'],
    ['The government borrowed $500 million from China.', 'AID borrowed'],
    ['Rescuers pulled out 79 people in Savar.', 'AID pulled'],
    ['The group wants elections by March.', 'REQUEST wants'],
    ['The White House dismissed the claim.', 'REJECT dismissed'],
    ['The minister withdrew the order.', 'CONCEDE withdrew'],
    ['The army sent 200 men to Juba.', 'MOBILIZE sent'],
  ])('%s', (text, event) => expect(eventsOf(text)[0]).toBe(event));

  test.each(['They were treated as strangers.', 'The company treats waste with lime.'])('%s', (text) =>
    expect(eventsOf(text)).toEqual([]),
  );
});

test('what dates another event is told too, with who did it', () => {
  const [, fired] = rolesIn('Pakistan protested three days after Tehran fired missiles at a village.');
  expect(fired).toBe('ASSAULT fired: AGENT Tehran, TARGET a village');
  expect(eventsOf('The army protested in March 2020.')).toEqual(['PROTEST protested']);
});

describe('what is done by voting', () => {
  test.each([
    ['The Security Council voted to extend the mission in Mali.', ['SUPPORT voted']],
    ['Malta votes in May.', ['ELECT votes']],
  ])('%s', (text, triggers) => expect(triggersOf(text)).toEqual(triggers));
});

describe('a verb with its particle', () => {
  test.each([
    ['Gunmen blew up a pipeline.', ['ASSAULT blew']],
    ['Gunmen blew the pipeline up.', ['ASSAULT blew']],
    ['The minister stepped down.', ['APPOINT stepped']],
    ['Police cracked down on smugglers.', ['COERCE cracked']],
    ['Rebels took three engineers hostage.', ['ASSAULT took']],
    ['The court found him guilty of fraud.', ['SANCTION found']],
  ])('%s', (text, triggers) => expect(triggersOf(text)).toEqual(triggers));
});

describe('a verb that needs a preposition or a clause', () => {
  test.each([
    ['Egypt called for restraint.', ['REQUEST called']],
    ['The company called its new phone Astra.', []],
    ['The general vowed to crush the militia.', ['THREATEN vowed']],
  ])('%s', (text, triggers) => expect(triggersOf(text).slice(0, 1)).toEqual(triggers));
});

describe('a noun that names an event', () => {
  test.each([
    ['The drone strike in Sirte shook the town.', 'ASSAULT strike'],
    ['A state of emergency was declared.', 'COERCE emergency'],
    ['The shelling of Sumy went on.', 'ASSAULT shelling'],
    ['The talks in Muscat lasted an hour.', 'CONSULT talks'],
  ])('%s', (text, trigger) => expect(triggersOf(text)).toContain(trigger));
});

describe('what only looks like an event', () => {
  test.each([
    'The attack helicopter stood on the deck.',
    'The strike group left the port.',
    'He was speaking at a press conference.',
    'The trade minister spoke of supply and demand.',
    'The trial court sits in Lyon.',
    'Protest leaders spoke.',
    'The song had 33 votes.',
    'She called her brother a good man.',
    'The plan is dead.',
    'A dead language is missing its poets.',
    'Residents grew old in the village.',
    'The convoy left the port.',
    'The opposition grew old.',
    'The hurricane lamp lit the hall.',
  ])('%s', (text) => expect(triggersOf(text)).toEqual([]));
});

describe('the dead and wounded', () => {
  test.each([
    ['An earthquake hit Herat. It killed forty people.', 'DISASTER earthquake'],
    ['A gas explosion killed four people in Minsk.', 'DISASTER killed'],
    ['A car bomb killed four people in Minsk.', 'ASSAULT killed'],
    ['The union put the toll at 22 dead.', 'ASSAULT dead'],
    ['Hurricane Otis killed 48 people in Acapulco.', 'DISASTER Hurricane'],
    ['The volcano killed 22 climbers in Sumatra.', 'DISASTER killed'],
    ['A dyke broke. Nine people were missing in Leer.', 'DISASTER missing'],
    ['Dozens are feared dead.', 'ASSAULT dead'],
  ])('%s', (text, trigger) => expect(triggersOf(text)).toContain(trigger));
});

test('a storm is told once with what is said of it', () =>
  expect(triggersOf('Typhoon Haiyan, the deadliest storm on record, killed 6,300 people.')).toEqual([
    'DISASTER Typhoon',
    'DISASTER killed',
  ]));

test('forces put on high alert are one event', () =>
  expect(triggersOf('The army put its forces on high alert.')).toEqual(['MOBILIZE alert']));

describe('a word whose sense turns on what stands beside it', () => {
  test.each([
    ['Union leaders said the strike would go on.', 'PROTEST strike'],
    ['The strike on the depot killed two men.', 'ASSAULT strike'],
    ['The general forced him to resign.', 'RETREAT resign'],
    ['The minister resigned on Monday.', 'APPOINT resigned'],
    ['The mayor vowed to build a bridge.', 'AGREE vowed'],
    ['Police fired tear gas at the crowd.', 'COERCE fired'],
    ['Ministers called the raid “a massacre”.', 'ACCUSE called'],
    ['The general promised to retaliate.', 'THREATEN promised'],
    ['The general promised to build a bridge.', 'AGREE promised'],
    ['The typhoon toll passed 200.', 'DISASTER typhoon'],
    ['They pulled their staff out of Nyala.', 'RETREAT pulled'],
  ])('%s', (text, trigger) => expect(triggersOf(text)).toContain(trigger));

  test('the month is no march', () => expect(triggersOf('She spoke in Rome on 10 March.')).toEqual([]));
});

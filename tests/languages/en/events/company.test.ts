import { describe, expect, it } from 'vitest';
import { eventsOf, rolesIn, triggersOf } from './read.ts';

describe('verbs whose event turns on what stands beside them', () => {
  it.each([
    ['Parliament tore up the concession.', 'SANCTION tore'],
    ['Kenya recalled its ambassador.', 'SANCTION recalled'],
    ['The ministry cancelled the drill.', 'SANCTION cancelled'],
    ['The navy boarded the tanker.', 'COERCE boarded'],
    ['Police broke up the crowd.', 'COERCE broke'],
    ['The company filed a claim.', 'ACCUSE filed'],
    ['The dam burst.', 'DISASTER burst'],
    ['Two bridges gave way.', 'DISASTER gave'],
    ['The ferry sank.', 'DISASTER sank'],
    ['Tanks rolled across the border.', 'MOBILIZE rolled'],
    ['Students gathered outside the ministry.', 'PROTEST gathered'],
    ['Foreign ministers gathered in Vienna.', 'CONSULT gathered'],
    ['Rescuers dug out survivors.', 'AID dug'],
    ['Macron named Sebastien Lecornu as prime minister.', 'APPOINT named'],
    ['Pyongyang fired two missiles into the sea.', 'MOBILIZE fired'],
    ['Russia fired two missiles at Kyiv.', 'ASSAULT fired'],
    ['He pulled his party out of the coalition.', 'RETREAT pulled'],
    ['Youths threw stones at the nurses.', 'ASSAULT threw'],
    ['Dockworkers blocked the port of Montreal.', 'PROTEST blocked'],
    ['Chad closed its embassy in Khartoum.', 'SANCTION closed'],
  ])('%s', (text, trigger) => {
    expect(triggersOf(text)).toContain(trigger);
  });

  it.each([
    'He tore up the letter.',
    'She named her boat as a gift.',
    'The city assembly is old.',
    'She recalled her childhood.',
    'The balloon burst.',
    'Dice rolled across the table.',
    'They dug out the old photographs.',
    'Her voice burst with joy.',
  ])('not: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ['The premier should resign, the union said.', 'RETREAT resign REQUESTED'],
    ['The cabinet resigned after three days of protests.', 'RETREAT resigned'],
    ['The minister resigned after ten years in office.', 'APPOINT resigned'],
    ['The president of Chad resigned on Monday.', 'APPOINT resigned'],
  ])('who leaves office, and who is driven out: %s', (text, event) => {
    expect(eventsOf(text)[0]).toBe(event);
  });

  it('takes a named body or a pronoun for people', () => {
    expect(eventsOf('Soldiers beat up him and two others.')).toHaveLength(1);
    expect(triggersOf('Soldiers repelled them.')).toEqual(['ASSAULT repelled']);
  });
});

describe('who takes part without a name', () => {
  it.each([
    ['Fifty tanks entered Gori.', 'MOBILIZE entered: AGENT Fifty tanks @ Gori'],
    ['Soldiers fired rounds into crowds in Basra.', 'ASSAULT fired: AGENT Soldiers, TARGET crowds @ Basra'],
    ['Rebels shelled villages near Kidal.', 'ASSAULT shelled: AGENT Rebels, TARGET villages @ Kidal'],
  ])('%s', (text, roles) => expect(rolesIn(text)).toContain(roles));
});

describe('what a journey is for', () => {
  it.each([
    ['Jan Egeland has arrived in Khartoum for talks.', 'CONSULT talks: PARTICIPANT Jan Egeland @ Khartoum'],
    ['Jan Egeland flew to Khartoum to ask for help.', 'REQUEST ask: AGENT Jan Egeland @ Khartoum'],
  ])('%s', (text, roles) => expect(rolesIn(text)).toContain(roles));
  it('is no reason for it', () => {
    expect(rolesIn('Jan Egeland arrived in Khartoum after talks in Cairo.').at(-1)).toMatch(
      /^CONSULT talks: .* ?@ Cairo$/,
    );
  });
});

describe('a particle', () => {
  it('may stand behind an adverb', () => {
    expect(triggersOf('Prosecutors are looking separately into the fraud.')).toContain('ACCUSE looking');
  });
  it('is none before a month, or before where someone was shot', () => {
    expect(triggersOf('The prince gave in June.')).toEqual([]);
    expect(eventsOf('A boy was shot at the fence.')).toEqual(['ASSAULT shot']);
  });
});

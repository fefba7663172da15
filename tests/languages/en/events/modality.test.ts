import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const check = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, event) => expect(eventsOf(text)).toContain(event));
};

describe('planned', () => {
  check([
    ['France will deploy troops to Chad.', 'MOBILIZE deploy PLANNED'],
    ['The elections are to be held in Niger in June.', 'ELECT elections PLANNED'],
    ['Turkey intends to withdraw its soldiers from Iraq.', 'RETREAT withdraw PLANNED'],
    ['Talks between Kenya and Somalia are due to resume.', 'CONSULT Talks PLANNED'],
    ['Japan sent envoys to negotiate with China.', 'CONSULT negotiate PLANNED'],
    ['Egypt postponed the elections in Sinai.', 'ELECT elections PLANNED'],
    ['France will recall its ambassador from Chad and deploy troops to Niger.', 'MOBILIZE deploy PLANNED'],
    ['Elections in Egypt are expected in the autumn.', 'ELECT Elections PLANNED'],
  ]);
});

describe('demanded', () => {
  check([
    ['Egypt urged Israel to release the two men.', 'RETREAT release REQUESTED'],
    ['Qatar called for a ceasefire in Khartoum.', 'RETREAT ceasefire REQUESTED'],
    ['Norway demanded an investigation into the death.', 'ACCUSE investigation REQUESTED'],
    ['Russia must withdraw its troops from Ukraine.', 'RETREAT withdraw REQUESTED'],
    ['The rebels will march on Gonaives unless Aristide resigns.', 'RETREAT resigns REQUESTED'],
    ['The opposition wants the prosecutors arrested.', 'COERCE arrested REQUESTED'],
    ['The families ask that the officer be arrested.', 'COERCE arrested REQUESTED'],
  ]);
});

describe('possible', () => {
  check([
    ['Israel may bomb Beirut.', 'ASSAULT bomb HYPOTHETICAL'],
    ['Norway stands ready to mediate between Israel and Hamas.', 'CONSULT mediate HYPOTHETICAL'],
    ['The court will decide whether Thavisin should be dismissed.', 'APPOINT dismissed HYPOTHETICAL'],
    ['Gunmen tried to assassinate the mayor of Mosul.', 'ASSAULT assassinate HYPOTHETICAL'],
    ['Washington warned of an attack on Kyiv.', 'ASSAULT attack HYPOTHETICAL'],
    ['Iran will retaliate if Israel invades Lebanon.', 'ASSAULT invades HYPOTHETICAL'],
    ['Residents fear that the protests will spread to Sfax.', 'PROTEST protests HYPOTHETICAL'],
  ]);
});

describe('denied', () => {
  check([
    ['Russia did not bomb Kyiv.', 'ASSAULT bomb DENIED'],
    ['Nobody recognised the government of Somaliland.', 'SUPPORT recognised DENIED'],
    ['The ministers of Egypt and Sudan were to have met in Cairo on Monday.', 'CONSULT met DENIED'],
    ['Russia denied having bombed Kyiv.', 'ASSAULT bombed DENIED'],
    ['Russia denied that it had bombed Kyiv.', 'ASSAULT bombed DENIED'],
    ['The French president cancelled a visit to Berlin.', 'CONSULT visit DENIED'],
    ['The group bought no weapons from Iran.', 'COOPERATE bought DENIED'],
  ]);
});

describe('what a cue does not reach', () => {
  check([
    ['Macron, who visited Beirut, called for calm.', 'CONSULT visited'],
    ['Russia continued to bomb Kyiv.', 'ASSAULT bomb'],
    ['Modi is the first Indian premier to visit Israel.', 'CONSULT visit'],
    ['Egypt appealed for calm and attacked Khartoum.', 'ASSAULT attacked'],
    ['Police managed to arrest two men in Lyon.', 'COERCE arrest'],
    ['Sudan plans to hold elections after rebels attacked Khartoum.', 'ASSAULT attacked'],
  ]);
});

describe('a perfect infinitive', () => {
  test('tells what was done', () => {
    expect(eventsOf('Iran is believed to have attacked the tanker.')).toContain('ASSAULT attacked');
  });
  test('another one what is to be', () => {
    expect(eventsOf('Iran sent boats to attack the tanker.')).toContain('ASSAULT attack PLANNED');
  });
});

describe('what is done by speaking', () => {
  test('is done by those who come together for it', () => {
    expect(eventsOf('Thousands marched through Budapest to demand his resignation.')).toContain(
      'REQUEST demand',
    );
  });
  test('but planned where that is', () => {
    expect(eventsOf('Unions plan to march through Budapest to demand elections.')).not.toContain(
      'REQUEST demand',
    );
  });
});

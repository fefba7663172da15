import { describe, expect, test } from 'vitest';
import { appositionsIn, genitivesIn, joinedIn, phrasesIn, prepositionsIn } from './support.ts';

describe('noun phrases', () => {
  test.each([
    ['The army attacked a heavily armed group.', ['The army', 'a heavily armed group']],
    ['Twelve were killed.', ['Twelve']],
    ['Those killed were civilians.', ['Those', 'civilians']],
    ['Up to 100 people fled.', ['Up to 100 people']],
    ['A militant who fled was shot.', ['A militant']],
  ])('%s', (text, phrases) => expect(phrasesIn(text)).toEqual(phrases));
});

describe('possessors and phrases with of', () => {
  test.each([
    ["Israel's strike killed two men.", ['strike < Israel']],
    ['The killing of civilians went on.', ['The killing < civilians']],
    ["Israel's killing of civilians went on.", ['killing < Israel', 'killing < civilians']],
    ['The head of the union of teachers resigned.', ['The head < the union', 'the union < teachers']],
    ["The troops' withdrawal began.", ['withdrawal < The troops']],
    ['Hamas fighters fled.', ['fighters < Hamas']],
  ])('%s', (text, genitives) => expect(genitivesIn(text)).toEqual(genitives));
  test('what an accusation is of hangs on its verb', () => {
    expect(genitivesIn('Kenya accused the rebels of war crimes.')).toEqual([]);
    expect(prepositionsIn('Kenya accused the rebels of war crimes.')).toEqual(['of war crimes']);
  });
});

describe('prepositions', () => {
  test.each([
    ['The man was killed by rebels in Cairo.', ['by rebels', 'in Cairo']],
    ['The talks between Egypt and Sudan failed.', ['between Egypt', 'between Sudan']],
    ['The road was closed because of the fighting.', ['because the fighting']],
    ['According to Reuters, the talks failed.', ['according Reuters']],
    ['Police sealed off the street.', []],
  ])('%s', (text, phrases) => expect(prepositionsIn(text)).toEqual(phrases));
  test('none governs the subject of a clause that it opens', () => {
    expect(prepositionsIn('After the army withdrew, rebels came.')).toEqual([]);
    expect(prepositionsIn('After the withdrawal, rebels came.')).toEqual(['after the withdrawal']);
  });
});

describe('phrases that are joined', () => {
  test.each([
    ['Egypt, Qatar and Jordan met.', ['Egypt + Qatar', 'Qatar + Jordan']],
    ['Egypt and the rebels in Sudan met.', ['Egypt + the rebels']],
    ['Two soldiers from Kenya and three drivers died.', ['Two soldiers + three drivers']],
  ])('%s', (text, joined) => expect(joinedIn(text)).toEqual(joined));
  test.each(['Kenya shelled a village and Somalia protested.', 'After the war in Ossetia, the envoy came.'])(
    'none in: %s',
    (text) => expect(joinedIn(text)).toEqual([]),
  );
});

describe('appositions', () => {
  test.each([
    ['Foreign Minister Sergei Lavrov came.', ['Foreign Minister = Sergei Lavrov']],
    ['Sergei Lavrov, the foreign minister, came.', ['Sergei Lavrov = the foreign minister']],
    ['The militant group Hamas denied it.', ['The militant group = Hamas']],
    ['Secretary of State Antony Blinken came.', ['Secretary = Antony Blinken']],
    ['They seek the release of a former officer, Dejan Pantic.', ['a former officer = Dejan Pantic']],
    ['Salem Thaalab, the congressman sworn in on Monday, left.', ['Salem Thaalab = the congressman']],
    ['One man, Navreet Singh, 25, was killed.', ['One man = Navreet Singh']],
    ['The man, identified as Salem Thaalab, was shot.', ['The man = Salem Thaalab']],
    ['A spokesman, General Ahmed Ali, left.', ['A spokesman = General', 'A spokesman = Ahmed Ali']],
  ])('%s', (text, appositions) => expect(appositionsIn(text)).toEqual(appositions));
  test.each([
    'A soldier, Ahmed Ali and two boys died.',
    'Chad freed an American, two Germans and Ahmed Ali.',
  ])('none in a list: %s', (text) => expect(appositionsIn(text)).toEqual([]));
  test('none where others are known by a name', () => {
    expect(appositionsIn('Areas known as Gaza were bombed.')).toEqual([]);
  });
  test('none between a country and the one who acts there', () => {
    expect(appositionsIn('In Rome, Italy condemned the raid.')).toEqual([]);
  });
});

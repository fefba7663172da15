import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/extract/layers.ts';
import { readSentences } from '../../../../src/extract/sentences.ts';
import { tokenise } from '../../../../src/languages/en/tokens.ts';

/** The reading of a word of a text, its first occurrence. */
function reading(text: string, word: string): Analysis {
  const found = tokenise(text, readSentences(text, 'en')).find((t) => t.text === word)?.analyses[0];
  if (found === undefined) throw new Error(`no ${word} in ${text}`);
  return found;
}

describe('part of speech and lemma', () => {
  test.each([
    ['Rebels killed two guards.', 'killed', 'VERB kill'],
    ['The killings went on.', 'killings', 'NOUN killing'],
    ['The shelling of the town went on.', 'shelling', 'NOUN shelling'],
    ['The army was shelling the town.', 'shelling', 'VERB shell'],
    ['The wounded soldiers came home.', 'wounded', 'ADJ wounded'],
    ['Among those rescued were two pupils.', 'rescued', 'VERB rescue'],
    ['Those rescued pupils slept.', 'rescued', 'ADJ rescued'],
    ['Its leader was found shot dead.', 'shot', 'VERB shoot'],
    ['The road had been barricaded.', 'barricaded', 'VERB barricade'],
    ['The police chief Ahmed Ali resigned.', 'chief', 'NOUN chief'],
    ['They fled when protests broke out.', 'protests', 'NOUN protest'],
    ['Foreign ministers meeting in Brussels agreed.', 'meeting', 'VERB meet'],
    ['A ministers meeting in Brussels failed.', 'meeting', 'NOUN meeting'],
    ['They named him as prime minister.', 'as', 'ADP as'],
    ['The gunmen fled.', 'gunmen', 'NOUN gunman'],
    ['She demanded that the minister resign.', 'resign', 'VERB resign'],
    ['They asked that the aid route be opened.', 'route', 'NOUN route'],
    ['Students plan to march.', 'plan', 'VERB plan'],
    ['The plan to march failed.', 'plan', 'NOUN plan'],
    ['Protesters torch Iranian consulate as unrest spreads', 'torch', 'VERB torch'],
    ['Gunmen storm police station in Jos, free inmates', 'storm', 'VERB storm'],
    ['Gunmen storm police station in Jos, free inmates', 'free', 'VERB free'],
    ['Nigerian troops rescue pupils', 'rescue', 'VERB rescue'],
    ['Kenya, Somalia sign security pact', 'sign', 'VERB sign'],
    ['Tanker hit by missile sinks in Red Sea', 'sinks', 'VERB sink'],
    ["Georgia's president vetoes 'foreign agents' bill", 'vetoes', 'VERB veto'],
    ['The rebels’ surrender ended the siege.', 'surrender', 'NOUN surrender'],
    ['The police force fired on protesters.', 'force', 'NOUN force'],
    ['He saw the pit where fire broke out.', 'fire', 'NOUN fire'],
    ['They hope to fire the coach.', 'fire', 'VERB fire'],
    ['Protests by farmers block roads near Delhi.', 'block', 'VERB block'],
    ['Fighters with arms supply lines fled.', 'supply', 'NOUN supply'],
    ['Kenya has retaken the port.', 'retaken', 'VERB retake'],
    ['The army has no plan.', 'has', 'VERB have'],
    ['The envoy said that talks had failed.', 'that', 'SCONJ that'],
    ['The envoy said on Monday that talks had failed.', 'that', 'SCONJ that'],
    ['The road that leads north is closed.', 'that', 'PRON that'],
    ['Police sealed off the street.', 'off', 'ADV off'],
    ['It lies off the coast.', 'off', 'ADP off'],
    ["Kenya's army came.", "'s", "PART 's"],
    ["It's a trap.", "'s", 'AUX be'],
  ])('%s: %s', (text, word, expected) => {
    const { pos, lemma } = reading(text, word);
    expect(`${pos} ${lemma}`).toBe(expected);
  });
});

describe('tense, voice and the words of a verb’s group', () => {
  test.each([
    ['Rebels killed two guards.', 'killed', 'PAST ACTIVE '],
    ['Guards were not killed.', 'killed', 'PAST PASSIVE be not'],
    ['They will strike.', 'strike', 'PRESENT ACTIVE they will'],
    ['She has been arrested.', 'arrested', 'PAST PASSIVE she have be'],
    ['Kenya agreed to withdraw.', 'withdraw', 'PRESENT ACTIVE to'],
    ['Men killed in May were civilians.', 'killed', 'PRESENT PASSIVE '],
    ['He didn’t leave.', 'leave', 'PAST ACTIVE he do not'],
  ])('%s: %s', (text, word, expected) => {
    const { tense, voice, proclitics } = reading(text, word);
    expect(`${tense} ${voice} ${proclitics.join(' ')}`).toBe(expected);
  });
});

describe('pronouns stand on the word that governs them', () => {
  test.each([
    ['Kenya withdrew its troops.', 'troops', 'its'],
    ['Rebels killed him.', 'killed', 'him'],
    ['Kenya fought against them.', 'against', 'them'],
    ['Kenya withdrew the troops.', 'troops', null],
    ['Officials said it had failed.', 'said', null],
  ])('%s: %s', (text, word, pronoun) => expect(reading(text, word).enclitic).toBe(pronoun));
  test('the subject tells its gender', () => {
    expect(reading('She left.', 'left')).toMatchObject({ gender: 'F', number: 'SG', person: 3 });
  });
});

describe('nouns', () => {
  test.each([
    ['The woman left.', 'woman', 'F SG true'],
    ['A spokesman left.', 'spokesman', 'M SG false'],
    ['Kenyan troops left.', 'troops', 'null PL false'],
    ['Their envoy left.', 'envoy', 'null SG true'],
  ])('%s: %s', (text, word, expected) => {
    const { gender, number, definite } = reading(text, word);
    expect(`${gender} ${number} ${definite}`).toBe(expected);
  });
});

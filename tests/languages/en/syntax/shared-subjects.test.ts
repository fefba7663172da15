import { describe, expect, test } from 'vitest';
import { clausesIn } from './support.ts';

/** The subject and verb of each clause of a text; a verb in brackets has the subject that is meant. */
const subjects = (text: string): string[] =>
  clausesIn(text).map((clause) => clause.replace(/ \| [^|]*$/, ''));

describe('a subject that several verbs share', () => {
  test.each([
    [
      'The thieves robbed the bank, burned two shops, then fled.',
      ['The thieves | robbed', '(robbed) | burned', '(burned) | fled'],
    ],
    [
      'The mayor, whose party governs Oran, met farmers and left.',
      ['[The mayor] whose party | governs', 'The mayor | met', '(met) | left'],
    ],
    [
      'Strikers demanding the release of a colleague marched through Lyon.',
      ['[Strikers] Strikers | demanding', 'Strikers | marched'],
    ],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected));
});

describe('an answer joined to what was said', () => {
  test.each([
    ['Rajoy insisted that no vote had taken place and praised the police.', '(insisted) | praised'],
    ['Padilla said five soldiers were dead but condemned the raid.', '(said) | condemned'],
  ])('is the speaker’s: %s', (text, clause) => expect(subjects(text)).toContain(clause));
  test.each([
    ['Padilla said the police visited the camp and condemned the raid.', '(visited) | condemned'],
    ['Padilla said a bomb had gone off and killed two men.', '(gone) | killed'],
  ])('but not where someone else may give it: %s', (text, clause) =>
    expect(subjects(text)).toContain(clause),
  );
});

describe('all, both and each', () => {
  test.each([
    ['Chad and Niger have all called for talks.', 'Chad | called'],
    ['The two men were both killed.', 'The two men | killed!'],
  ])('stand in the verb’s group: %s', (text, clause) => expect(subjects(text)).toContain(clause));
  test('not before a noun', () => {
    expect(subjects('They have all weapons.')).not.toContainEqual(expect.stringContaining('weapons'));
  });
});

describe('what stands before the first subject', () => {
  test.each([
    ['Accused of theft, the clerk fled.', '(fled) | Accused!'],
    ['Having lost the vote, the premier resigned.', '(resigned) | lost'],
    ['Speaking in Oran, the envoy denied it.', '(denied) | Speaking'],
  ])('%s', (text, clause) => expect(subjects(text)).toContain(clause));
  test('not the subject of a clause that no comma parts from it', () => {
    expect(subjects('Speaking is what the envoy does.')).not.toContain('(does) | Speaking');
  });
});

describe('infinitives', () => {
  test.each([
    ['The vote clears the way for lenders from the Gulf to release the loan.', 'lenders | release'],
    ['Chad sent troops to help drive rebels out.', '(help) | drive'],
  ])('%s', (text, clause) => expect(subjects(text)).toContain(clause));
  test('what is called for does nothing', () => {
    expect(subjects('Chad called for talks with Sudan to end the war.')).not.toContain('talks | end');
  });
});

describe('passives that look like adjectives', () => {
  test.each([
    ['Ninety people were rounded up.', 'rounded!'],
    ['Several were trampled.', 'trampled!'],
  ])('%s', (text, clause) => expect(subjects(text)).toContainEqual(expect.stringContaining(clause)));
  test('what someone is, is none', () => {
    expect(subjects('The guests were tired.')).toEqual(['The guests | were']);
  });
});

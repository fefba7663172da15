import { describe, expect, test } from 'vitest';
import { readLines, titleOf } from '../../src/text/structure.ts';

const LONG =
  'The council met in the capital on Tuesday and agreed to send two delegations to the north of the country.';
const kinds = (text: string): string[] =>
  readLines(text).map((l) => `${l.kind} ${text.slice(l.start, l.end)}`);

describe('readLines', () => {
  test('finds the title and the headings of a text with blank lines', () => {
    expect(kinds(`Council sends two delegations\n\n${LONG}\n\nWhat comes next\n\n${LONG}`)).toEqual([
      'TITLE Council sends two delegations',
      `BODY ${LONG}`,
      'HEADING What comes next',
      `BODY ${LONG}`,
    ]);
  });

  test('finds headings between paragraphs that no blank line parts', () => {
    expect(kinds(`${LONG}\nWhat comes next\n${LONG}`)[1]).toBe('HEADING What comes next');
  });

  test('reads markdown headings without their marks', () => {
    expect(kinds(`# Council\n\n## Talks\n${LONG}\n\nNext\n----\n\n${LONG}`)).toEqual([
      'TITLE Council',
      'HEADING Talks',
      `BODY ${LONG}`,
      'HEADING Next',
      `BODY ${LONG}`,
    ]);
  });

  test('makes no heading of a sentence, a list item, a wrapped line, a hashtag or the last line', () => {
    expect(
      kinds(`${LONG}\n\nIt was over.\n\n- bread\n\nThey came\nand went\nhome\n\n${LONG}\n\nthe end`),
    ).not.toContainEqual(expect.stringMatching(/^(HEADING|TITLE)/));
    expect(kinds(`#hashtag is no heading, and this is a whole sentence.\n\n${LONG}`)[0]).toMatch(
      /^BODY #hashtag/,
    );
  });

  test('lets a headline ask, and refuses a first paragraph as title', () => {
    expect(titleOf(`What comes next?\n\n${LONG}`)).toBe('What comes next?');
    expect(titleOf(`${LONG}\n\n${LONG}`)).toBeNull();
    expect(titleOf('Only one line')).toBeNull();
  });
});

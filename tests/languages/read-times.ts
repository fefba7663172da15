import type { LanguageCode } from '../../schema/ontology/enums.ts';
import type { Timex } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { NOBODY } from '../support/gazetteers.ts';

/** What tests ask of the time expressions of a text in a language. */
export function timeReader(language: LanguageCode) {
  /** The time expressions of a text published on a day. */
  const timesIn = (text: string, published: string | null): readonly Timex[] =>
    readDocument({ name: 'test', language, title: null, publisher: null, published, text }, NOBODY).timexes;
  return {
    timesIn,
    /** The days of the expressions with a value, `from/to` or one day, ` + ` between; `-` where none has one, `none` for no expression. */
    valueIn: (text: string, published: string | null): string => {
      const found = timesIn(text, published);
      const values = found.flatMap(({ value }) => (value === null ? [] : [value]));
      if (values.length === 0) return found.length === 0 ? 'none' : '-';
      const day = ({ start, end }: { start: string; end: string }): string =>
        start === end ? start : `${start}/${end}`;
      return values.map(day).join(' + ');
    },
  };
}

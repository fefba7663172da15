import { describe, expect, test } from 'vitest';
import { eventOf } from './told.ts';

/** The days of the event that a word tells. */
function daysOf(text: string, word: string): string | null {
  const { time } = eventOf(text, word);
  if (time === null || time.start === null) return null;
  return time.start === time.end ? time.start : `${time.start}/${time.end}`;
}

describe('an expression dates', () => {
  test.each([
    ['the verb of its clause', 'اعتقلت الشرطة، الاثنين، خمسة متظاهرين في المدينة', 'اعتقلت', '2024-05-13'],
    [
      'the first event from the head of the sentence',
      'ومساء أمس، اعتقلت الشرطة خمسة متظاهرين',
      'اعتقلت',
      '2024-05-14',
    ],
    ['the noun right before it', 'دانت الحكومة هجوم الاثنين على المدينة', 'هجوم', '2024-05-13'],
    [
      'the noun whose relative clause it stands in',
      'بحثت الحكومة نتائج الانتخابات التي جرت في المدينة في 10 مايو',
      'الانتخابات',
      '2024-05-10',
    ],
    [
      'what follows from a dated verb',
      'هاجم مسلحون الثكنة، فجر الاثنين، فاعتقلت الشرطة خمسة منهم',
      'فاعتقلت',
      '2024-05-13',
    ],
    [
      'a verb that goes on with the same subject',
      'هاجم مسلحون الثكنة، فجر الاثنين، وخطفوا خمسة جنود',
      'وخطفوا',
      '2024-05-13',
    ],
    [
      'all main verbs from the head of the sentence',
      'وأمس، دانت الحكومة الهجوم، وطالبت المجلس بالتحقيق',
      'وطالبت',
      '2024-05-14',
    ],
    ['what was announced then', 'أعلن الائتلاف، الاثنين، انتخاب رئيس جديد له', 'انتخاب', '2024-05-13'],
  ])('%s', (_, text, word, days) => {
    expect(daysOf(`${text}.`, word)).toBe(days);
  });
});

describe('an expression does not date', () => {
  test.each([
    ['what is said where it dates the saying', 'وقالت الوزارة أمس إن مسلحين هاجموا الثكنة', 'هاجموا'],
    ['a clause of another time', 'هاجم مسلحون الثكنة، فجر الاثنين، وسيعتقل الجيش خمسة منهم', 'وسيعتقل'],
    ['what had not happened for so long', 'هاجم مسلحون الثكنة في أول هجوم منذ ثلاثة أعوام', 'هاجم'],
  ])('%s', (_, text, word) => {
    expect(daysOf(`${text}.`, word)).toBeNull();
  });
});

describe('days counted between two events', () => {
  const meeting = 'عقد الوزراء اجتماعا في 10 مايو في القاهرة. ';
  test('the document dates the one counted from', () => {
    const text = `${meeting}وقبل يومين من الاجتماع، اعتقلت الشرطة خمسة متظاهرين.`;
    expect(daysOf(text, 'اعتقلت')).toBe('2024-05-08');
  });
  test('the document dates the other', () => {
    const text = 'اعتقلت الشرطة خمسة متظاهرين، أمس، بعد يومين من هجوم على الثكنة.';
    expect(daysOf(text, 'اعتقلت')).toBe('2024-05-14');
    expect(daysOf(text, 'هجوم')).toBe('2024-05-12');
  });
  test('rounded spans date neither', () => {
    const text = 'اعتقلت الشرطة خمسة متظاهرين، أمس، بعد ستة أسابيع من هجوم على الثكنة.';
    expect(daysOf(text, 'هجوم')).toBeNull();
  });
  test('nothing dates either', () => {
    expect(daysOf('اعتقلت الشرطة خمسة متظاهرين قبل يومين من الاجتماع.', 'اعتقلت')).toBeNull();
  });
});

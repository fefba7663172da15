import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/intake/decode.ts';

const ARABIC = 'قُتل 3 أشخاص في «بغداد»، الأربعاء.\nوقال مصدر:\u00A0لا إصابات.';
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** windows-1256 of a text, by the decoder's own table. */
const windows1256 = (text: string): Uint8Array => {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (char) => table.indexOf(char));
};
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(ARABIC), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${ARABIC}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${ARABIC}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${ARABIC}`, 'be'), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(ARABIC, 'le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(ARABIC, 'be'), 'utf-16be'],
    ['windows-1256', windows1256(ARABIC), 'windows-1256'],
  ])('reads %s to the same text', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: ARABIC, encoding });
  });

  test('reads English UTF-16 without a mark, and English with the quotation marks of Windows', () => {
    expect(decodeText(utf16('Two men were killed.', 'le')).text).toBe('Two men were killed.');
    expect(decodeText(latin1('He said \u0093no\u0094 \u0096 twice.')).text).toBe('He said “no” – twice.');
  });

  test('makes CRLF and CR line feeds and keeps everything else: no-break spaces, marks, emoji, blank ends', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n\u00A0d\u200F\u064E😀 \n')).text).toBe(
      'a\nb\nc\n\u00A0d\u200F\u064E😀 \n',
    );
  });

  test('drops one byte order mark alone, and only in front', () => {
    expect(decodeText(Buffer.from('\uFEFFa\uFEFFb')).text).toBe('a\uFEFFb');
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'the file is empty'],
    ['blanks', Buffer.from(' \n\u00A0\n'), 'there is no text in it'],
    [
      'a NUL in a text',
      Buffer.from(`${'word '.repeat(100)}\n\u0000${'word '.repeat(500)}`),
      'it holds a NUL character (line 2)',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'it is a PDF, not text'],
    ['zeros', Buffer.alloc(4096), 'it is binary, not text'],
    [
      'noise',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 256)),
      'it is binary, not text',
    ],
    [
      'UTF-32',
      Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      'it is UTF-32; UTF-8, UTF-16 and windows-1256 are read',
    ],
    ['odd UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'it is marked as UTF-16LE but is no valid UTF-16LE'],
    [
      'another encoding',
      latin1('Malm\u00F6 och G\u00F6teborg \u00E4r st\u00E4der'),
      'its encoding is none of UTF-8, UTF-16 and windows-1256',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(reason);
  });

  test('says where UTF-8 is broken instead of reading it as something else', () => {
    const whole = Buffer.from(ARABIC.repeat(3));
    const broken = Buffer.concat([whole.subarray(0, 5), whole.subarray(6)]);
    expect(() => decodeText(broken)).toThrow('it is UTF-8 with a broken character at byte 4');
  });
});

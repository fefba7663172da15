/**
 * How names sound, in one alphabet for both scripts: small letters are consonants (K kh, G gh, T th, D dh, $ sh), A I U long
 * vowels, E O the diphthongs of other languages, Y a final ya that may be an a, a e i u vowels of one Latin letter, `:` a sound that Latin letters leave out, H an h that is heard or not.
 */
const ARABIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: 'A',
    ب: 'b',
    ت: 't',
    ث: 'T',
    ج: 'g',
    ح: 'h',
    خ: 'K',
    د: 'd',
    ذ: 'D',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: '$',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: ':',
    غ: 'G',
    ف: 'f',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'U',
    ي: 'I',
    ء: ':',
    پ: 'b',
    چ: '$',
    ژ: 'g',
    گ: 'g',
    ڤ: 'f',
  }),
);

/** Longest first. A vowel of two letters is long; one of one letter may be, and is mostly not written in Arabic. */
const LATIN: readonly (readonly [string, string])[] = [
  ...pairs(
    'sch $',
    'tch $',
    'tsch $',
    'eigh I',
    'dzh g',
    'zh g',
    'sh $',
    'ch $',
    'kh K',
    'gh G',
    'th T',
    'dh D',
    'ph f',
    'dj g',
  ),
  ...pairs(
    'ck k',
    'oo U',
    'ou u',
    'ow U',
    'aw U',
    'au U',
    'ew U',
    'ee I',
    'ei I',
    'ai I',
    'ay I',
    'ey I',
    'oy UI',
    'oi UI',
  ),
  ...pairs(
    'iy I',
    'ie I',
    'ii I',
    'uu U',
    'aa A',
    'ea I',
    'qu kU',
    'ce se',
    'ci si',
    'cy sI',
    'a a',
    'e e',
    'i i',
    'o u',
    'u u',
  ),
  ...pairs(
    'y I',
    'w U',
    'b b',
    'p b',
    't t',
    'j g',
    'g g',
    'h h',
    'd d',
    'r r',
    'z z',
    's s',
    'c k',
    'f f',
    'v f',
    'q k',
    'k k',
  ),
  ...pairs('l l', 'm m', 'n n', 'x ks'),
];

function pairs(...rows: readonly string[]): (readonly [string, string])[] {
  return rows.map((row) => {
    const [spelling = '', sounds = ''] = row.split(' ');
    return [spelling, sounds];
  });
}

/** The same by first letter, in the same order. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(
  [...new Set(LATIN.map(([letters]) => letters.charAt(0)))].map((letter) => [
    letter,
    LATIN.filter(([letters]) => letters.startsWith(letter)),
  ]),
);

/** The sounds of one word of a name, folded by `foldSearch`; letters of other scripts have none. */
export function soundsOf(name: string): string {
  const arabic = /\p{Script=Arabic}/u.test(name);
  // In French spelling ou is long before the last consonant (Mahmoud), and long or short elsewhere (Mourad).
  const word = name.replace(/ou(?=[^aeiou]$)/, 'oo');
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    if (arabic) {
      sounds += ARABIC.get(word.charAt(at++)) ?? '';
      continue;
    }
    const [spelling, sound] = (BY_LETTER.get(word.charAt(at)) ?? []).find(([letters]) =>
      word.startsWith(letters, at),
    ) ?? ['.', ''];
    sounds += sound;
    at += spelling.length;
  }
  // Between consonants ay and aw are diphthongs of other languages (Biden, Haley; Powell); a final ya may be read a (Musa).
  if (arabic)
    sounds = sounds
      .replace(/II$/, 'Ia')
      .replace(/AI(?=[^AIU:])/g, 'E')
      .replace(/AU(?=[^AIU:])/g, 'O')
      .replace(/(?<=[^AIU:]{2})I$|(?<=[^AIU:]U[^AIU:])I$/, 'Y');
  // An alif at the beginning carries whatever vowel there is.
  if (arabic && sounds.startsWith('A')) sounds = `:${sounds.slice(1)}`;
  // A letter written twice is one sound; in Arabic letters ch is written t + sh; John has no h, Ahmed has.
  return sounds
    .replace(/t\$/g, '$')
    .replace(/(.)\1+/g, '$1')
    .replace(/h(?![aeiuAIUEOY])/g, arabic ? 'h' : 'H');
}

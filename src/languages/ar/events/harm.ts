import { foldedSet } from '../../shared/word-set.ts';

/** What befell people: told beside the attack or accident that caused it, it is the same happening. */
export const CONSEQUENCES = foldedSet(
  'قتل مقتل أصاب أصيب إصابة جرح سقوط سقط قضى استشهد استشهاد قتيل لقي خلف أسفر أودى أوقع تسبب أدى دمر تدمير تضرر توفي وفاة مصرع هلك نفق خسائر حتف مات موت جثة فارق فقد هلاك تأثر شرد تشريد',
);
/** Death that someone inflicts, and death without a hand in it: a disaster or an attack only beside one in its own sentence. */
export const BOUND = foldedSet('قتل دمر تدمير أصاب استشهد استشهاد توفي وفاة مات موت نفق تضرر تأثر');

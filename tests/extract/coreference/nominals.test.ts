import { describe, expect, test } from 'vitest';
import { entitiesIn } from '../../languages/ar/names/support.ts';
import { entitiesIn as entitiesInEnglish } from '../../languages/en/names/support.ts';

describe('definite nouns', () => {
  test.each([
    ['هاجم داعش القرية. وتبنى التنظيم العملية.', 'داعش|(التنظيم)'],
    ['التقى وزير النفط سالم الهاجري الوفد. ثم عاد الوزير إلى بيته.', 'سالم الهاجري|(الوزير)'],
    ['نقلت وكالة «سبوتنيك» ذلك عن حماس. وأشارت الوكالة إلى أن الاتفاق قريب.', 'سبوتنيك|(الوكالة)'],
    ['شهدت تونس إضرابا. وكلف الإضراب البلاد كثيرا.', 'تونس|(البلاد)'],
    ['أغلق ميناء الحديدة أمس. ثم فتح الميناء أبوابه.', 'ميناء الحديدة|(الميناء)'],
    ['استقال الرئيس روبرت موغابي أمس. ونقل الرئيس السابق إلى المستشفى.', 'روبرت موغابي|(الرئيس السابق)'],
    ['ونفى رئيس شركة نافتوغاز أن تكون شركته قد أخفت شيئا.', 'نافتوغاز|(شركته)'],
    ['قال سمو الأمير محمد بن سلمان ذلك. وأضاف سموه أن الأمر انتهى.', 'محمد بن سلمان|(سموه)'],
    ['قال زعيم حركة النهضة راشد الغنوشي إن الحركة لن تشارك.', 'حركة النهضة|(الحركة)'],
    // Whoever governs, though no name says so.
    ['تظاهر المئات في وهران بالجزائر. وحظرت السلطات التجمعات.', '(السلطات)'],
    // A courtesy stands before the title, and a body behind it holds no office.
    ['استقبل الأمير مشعل الأحمد الوفد. وشكر الوفد سمو الأمير.', 'مشعل الأحمد|(الأمير)'],
    [
      'وصل وزير الخارجية الفرنسي جان إيف لودريان إلى بيروت. وحث الوزير الفرنسي السلطات اللبنانية على الإصلاح.',
      'جان إيف لودريان|(الوزير الفرنسي)',
    ],
    // The country of a title is its holder's own.
    ['قال وزير الدفاع الإثيوبي متيكو كاسا إن بلاده سترد على الهجوم.', '(بلاده)'],
  ])('%s', (text, entity) => expect(entitiesIn(text)).toContain(entity));
  test.each([
    ['هاجم داعش القرية. وحكم على المتهم بالسجن.', '(السجن)'],
    ['شهدت تونس إضرابا. وقال رئيس الحكومة إن الحوار مستمر.', '(الحكومة)'],
    ['شهدت وهران بالجزائر إضرابا. وقال رئيس الحكومة إن الحوار مستمر.', '(الحكومة)'],
    ['قال خبير يدعى سالم الهاجري إن بلاده تغيرت.', '(بلاده)'],
    ['زار داعش الرقة. وقالت الوزارة إن الأمر انتهى.', '(الوزارة)'],
  ])('%s holds no %s', (text, mention) => expect(entitiesIn(text).join(' ')).not.toContain(mention));
});

describe('whoever governs, though no name says so, in English', () => {
  test.each([
    ['Crowds marched in Kumasi in Ghana. The government blamed them.', '(government)'],
    ['Crowds marched in Kumasi in Ghana. A nurse urged the authorities to help.', '(authorities)'],
  ])('%s', (text, entity) => expect(entitiesInEnglish(text)).toContain(entity));
  test.each([
    ['Crowds marched in Kumasi in Ghana. The head of the government blamed them.', '(government)'],
    ['Crowds marched in Kumasi in Ghana. A government blamed them.', '(government)'],
  ])('%s holds no %s', (text, mention) => expect(entitiesInEnglish(text).join(' ')).not.toContain(mention));
});

describe('what is told of as a country’s or as somebody’s, in English', () => {
  test.each([
    [
      'Gunmen stormed a hotel in Bamako on Monday. The attack in Mali’s capital was claimed by nobody.',
      '|(capital)',
    ],
    ['President Vladimir Putin left for Moscow. Russia’s leader said nothing.', '|(leader)'],
    [
      'The minister, Ruslan Petrov, left Moscow. His country, Russia, is at war. Russia lost Grozny.',
      '!(country)',
    ],
    ['Laila Murad, leader of the Ennahda Movement, left. Her movement has lost.', '|(movement)'],
  ])('%s', (text, entity) => {
    const all = entitiesInEnglish(text).join(' ');
    if (entity.startsWith('!')) expect(all).not.toContain(entity.slice(1));
    else expect(all).toContain(entity);
  });
});

describe('which of several a noun means, in English', () => {
  test.each([
    [
      'TBILISI (AP) — Russian tanks rolled into Gori on Tuesday, witnesses said. Residents fled the town.',
      'Gori|(town)',
    ],
    [
      'Rescuers from Lae reached the village of Yambali on Monday. They came to Goroka. The village is buried.',
      'Yambali|(village)',
    ],
    ['Archbishop Peter Abuoga left Juba. The cleric was arrested.', 'Peter Abuoga|(cleric)'],
    [
      'President Daniel Noboa left Quito. Voters told the head of state to return.',
      'Daniel Noboa|(head of state)',
    ],
    ['Vale closed its mine in Brumadinho. The miner said the dam was safe.', 'Vale|(miner)'],
  ])('%s', (text, entity) => expect(entitiesInEnglish(text)).toContain(entity));
  test.each([
    ['TBILISI (AP) — Troops left. Residents fled the village.', '(village)'],
    ['General Peter Abuoga left Juba. The cleric was arrested.', '(cleric)'],
    ['President Daniel Noboa left. The head of the department spoke.', '(head of'],
    ['Laila Murad met Karim Nassar in Tunis. A miner left.', '(miner)'],
  ])('%s holds no %s', (text, mention) => expect(entitiesInEnglish(text).join(' ')).not.toContain(mention));
});

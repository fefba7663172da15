import { describe, expect, test } from 'vitest';
import { rolesIn } from './support.ts';

describe('people or things that are joined are told of as one', () => {
  test.each([
    ['تظاهر آلاف العمال والعاطلين في تونس.', 'AGENT:آلاف_العمال_والعاطلين'],
    ['انسحبت قوات الدعم السريع من المدن والقرى التي احتلتها.', 'TARGET:المدن_والقرى'],
    ['قصفت مقاتلات أميركية وبريطانية صنعاء.', 'AGENT:مقاتلات_أميركية_وبريطانية'],
  ])('%s', (text, role) => expect(rolesIn(text).join(' ')).toContain(role));
  test.each([
    ['قتل ثلاثة جنود وخمسة مدنيين في غارة على صور.', ['TARGET:ثلاثة_جنود', 'TARGET:خمسة_مدنيين']],
    ['استهدفت غارة مبنى ومدنيين في صور.', ['TARGET:مبنى ', 'TARGET:مدنيين']],
  ])('not where each is counted or of its own sort: %s', (text, roles) => {
    for (const role of roles) expect(`${rolesIn(text).join(' ')} `).toContain(role);
  });
});

describe('a class noun before a name means who is named', () => {
  test.each([
    ['انتقد ترامب صحيفة «نيويورك تايمز» بشدة.', 'TARGET:نيويورك_تايمز'],
    ['اقتحم مسلحون مبنى قناة «الجزيرة» في غزة.', 'TARGET:الجزيرة'],
  ])('%s', (text, target) => expect(rolesIn(text)[0]).toContain(target));
  test('a part of a body is not the body', () => {
    expect(rolesIn('اتهمت لجنة الكونغرس ترامب بالكذب.')[0]).not.toContain('AGENT:الكونغرس');
  });
});

describe('whose the thing is that is hit', () => {
  test('as a phrase behind it says', () => {
    expect(rolesIn('هاجم مسلحون ثلاثة معسكرات للجيش السوداني.')[0]).toContain('جيش_السوداني');
  });
  test('not as one says whom it was done for', () => {
    expect(rolesIn('هاجم مسلحون ثلاثة معسكرات إرضاء للجيش السوداني.')[0]).not.toContain('جيش_السوداني');
  });
});

describe('whose clause it is', () => {
  test('a name behind و before its verb does what the verb says', () => {
    const events = rolesIn('إيران تعلن الانسحاب من الاتفاق وباريس ترفض القرار');
    expect(events.at(-1)).toBe('ترفض AGENT:باريس');
  });
  test('a number in the oblique is an object', () => {
    expect(rolesIn('رحلت الشرطة التونسية مئات المهاجرين، واعتقلت عشرين مهربا.').at(-1)).toBe(
      'واعتقلت AGENT:الشرطة_التونسية TARGET:عشرين_مهربا',
    );
  });
  test('what stands before a verb is its subject in whichever reading agrees', () => {
    expect(rolesIn('واشنطن تعاقب ثلاث شركات إيرانية.')).toEqual([
      'تعاقب AGENT:واشنطن TARGET:ثلاث_شركات_إيرانية',
    ]);
  });
});

describe('of whom a clause of content is demanded', () => {
  test.each([
    ['طالبت باريس بأن تنسحب روسيا من أوكرانيا.', 'طالبت AGENT:باريس TARGET:روسيا'],
    ['ضغطت روما من أجل أن يفرج صندوق النقد الدولي عن القرض.', 'TARGET:صندوق_النقد_الدولي'],
  ])('its subject: %s', (text, event) => expect(rolesIn(text)[0]).toContain(event));
  test('not the subject of a passive', () => {
    expect(rolesIn('طالبت باريس بأن يُعتقل نتنياهو.')[0]).not.toContain('TARGET');
  });
});

test('all states whose adjectives a deed has take part', () => {
  expect(rolesIn('رحبت مصر والسودان بالقرار. وبدأت محادثات مصرية سودانية في القاهرة.').join(' | ')).toContain(
    'PARTICIPANT:مصرية PARTICIPANT:سودانية',
  );
});

describe('who met, as the words behind the meeting say', () => {
  test.each([
    ['جاء ذلك عقب لقاء جمع ماكرون ببوتين في باريس.', 'PARTICIPANT:ماكرون PARTICIPANT:بوتين'],
    ['جاء ذلك في اجتماع ضم حماس وإيران في القاهرة.', 'PARTICIPANT:حماس'],
  ])('%s', (text, parties) => expect(rolesIn(text).join(' ')).toContain(parties));
  test('an annexation is none', () => {
    expect(rolesIn('ندد البرلمان الأوروبي بضم إسرائيل الضفة الغربية.').join(' ')).not.toContain(
      'PARTICIPANT',
    );
  });
});

describe('a verbal noun with its doer and whom he does it to', () => {
  test.each([
    ['انتقدت واشنطن إيران بسبب دعمها الحوثيين.', 'TARGET:الحوثيين'],
    ['زار عباس لبنان بعد اعتقال إسرائيل وزيرا.', 'اعتقال AGENT:إسرائيل TARGET:وزيرا'],
  ])('%s', (text, event) => expect(rolesIn(text).join(' | ')).toContain(event));
  test('not how he was when it was done', () => {
    expect(rolesIn('أعلنت الشرطة مقتل الجندي متأثرا بجراحه.').join(' ')).not.toContain('متأثرا');
  });
});

describe('what one is killed in is no second attack', () => {
  test('where the verb tells who did it', () => {
    expect(rolesIn('اغتال الجيش الإسرائيلي قياديا في غارة على بيروت.')).toHaveLength(1);
  });
  test('but where the noun tells that itself', () => {
    expect(rolesIn('اغتال مسلحون قياديا في الهجوم الإسرائيلي على بيروت.')).toHaveLength(2);
  });
});

describe('who says what stands in someone’s words', () => {
  test.each([
    ['أصدرت مصر والسعودية بيانا مشتركا ينتقد إسرائيل.', 'ينتقد AGENT:مصر AGENT:السعودية TARGET:إسرائيل'],
    [
      'كان الأمين العام السابق للأمم المتحدة كوفي أنان قد انتقد إسرائيل.',
      'انتقد AGENT:كوفي_أنان TARGET:إسرائيل',
    ],
  ])('%s', (text, event) => expect(rolesIn(text)).toContain(event));
  test('not the one who only refuses them', () => {
    expect(rolesIn('رفضت مصر الخطة التي تنتقد إسرائيل.').join(' ')).not.toContain('تنتقد AGENT:مصر');
  });
});

import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const check = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (text, event) => expect(eventsOf(text)).toContain(event));
};

describe('planned', () => {
  check([
    ['يلتقي الرئيس الفرنسي غدا نظيره الألماني في برلين.', 'CONSULT يلتقي PLANNED'],
    ['ستفرض بريطانيا عقوبات على روسيا.', 'SANCTION عقوبات PLANNED'],
    ['أعلنت الكويت تقديم مليون دولار للسودان.', 'AID تقديم PLANNED'],
    ['أرجأت تونس الانتخابات.', 'ELECT الانتخابات PLANNED'],
    ['بموجب الاتفاق تسحب روسيا قواتها من خيرسون.', 'RETREAT تسحب PLANNED'],
  ]);
});

describe('demanded', () => {
  check([
    ['طالبت مصر إسرائيل بفتح معبر رفح.', 'CONCEDE بفتح REQUESTED'],
    ['قال المبعوث إن على دمشق أن تسحب قواتها من درعا.', 'RETREAT تسحب REQUESTED'],
    ['دعت قطر إلى وقف القتال في الخرطوم.', 'RETREAT وقف REQUESTED'],
  ]);
});

describe('possible', () => {
  check([
    ['حاول مسلحون اقتحام السفارة الأميركية في بغداد.', 'ASSAULT اقتحام HYPOTHETICAL'],
    ['قال بايدن إنه مستعد لإرسال قوات إلى بولندا.', 'MOBILIZE لإرسال HYPOTHETICAL'],
    ['قد تقصف إسرائيل بيروت.', 'ASSAULT تقصف HYPOTHETICAL'],
    ['حذرت واشنطن من هجوم على كييف.', 'ASSAULT هجوم HYPOTHETICAL'],
  ]);
});

describe('denied', () => {
  check([
    ['لم تقصف روسيا كييف.', 'ASSAULT تقصف DENIED'],
    ['نفت روسيا أن تكون قد قصفت كييف.', 'ASSAULT قصفت DENIED'],
    ['ألغى الرئيس الفرنسي زيارة إلى ألمانيا.', 'CONSULT زيارة DENIED'],
    ['رفض الجيش السوداني وقف القتال.', 'RETREAT وقف DENIED'],
  ]);
});

describe('what a cue does not reach', () => {
  check([
    ['دعا ماكرون، الذي زار بيروت، إلى الهدوء.', 'CONSULT زار'],
    ['ما زالت روسيا تقصف كييف.', 'ASSAULT تقصف'],
    ['قال الوزير إن إيران قصفت أربيل، متهما إياها بالعدوان.', 'ACCUSE متهما'],
    ['عقد الزعماء قمة افتراضية في الرياض.', 'CONSULT قمة'],
  ]);
});

describe('what stands far from its cue', () => {
  check([
    [
      'نفى المتحدث باسم وزارة الدفاع الروسية إيغور كوناشنكوف أن يكون الجيش قد قصف كييف.',
      'ASSAULT قصف DENIED',
    ],
    ['وبمقتضى وثيقة أبرمها الاتحاد مع تونس في مارس، تنشر روما سفنا في المتوسط.', 'MOBILIZE تنشر PLANNED'],
    ['تعهد الرئيس السنغالي ماكي سال مغادرة منصبه في أبريل.', 'APPOINT مغادرة PLANNED'],
    ['حذرت إيران من أي هجوم على طهران.', 'ASSAULT هجوم HYPOTHETICAL'],
  ]);
});

describe('what only looks denied or demanded', () => {
  check([
    ['لم يشارك في الاستفتاء سوى نصف الكولومبيين.', 'ELECT الاستفتاء'],
    ['قال عامل إغاثة في شيري، طلب عدم كشف هويته، إن القصف على تيغراي استمر.', 'ASSAULT القصف'],
  ]);
});

test('what is dated behind the day of publication is to come', () =>
  expect(eventsOf('الانتخابات التونسية في 6 أكتوبر 2099.')).toContain('ELECT الانتخابات PLANNED'));

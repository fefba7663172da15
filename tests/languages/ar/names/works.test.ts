import { describe, expect, test } from 'vitest';
import { namesIn } from './support.ts';

const cases = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, names] of rows) test(text, () => expect(namesIn(text)).toEqual(names));
};

describe('roads', () => {
  cases([
    ['انقلبت حافلة على الطريق الوطني رقم 5 أمس.', ['FACILITY الطريق الوطني رقم 5']],
    ['قطع محتجون طريق حلب دمشق.', ['FACILITY طريق حلب دمشق']],
    ['أغلق الطريق السريع كولياكان-مازاتلان.', ['FACILITY الطريق السريع كولياكان-مازاتلان']],
    ['سقطت قذيفة على طريق المطار.', ['FACILITY طريق المطار']],
    ['وصلت الأسلحة عن طريق تركيا.', ['COUNTRY تركيا']],
    ['بحث الطرفان خريطة طريق جديدة.', []],
  ]);
});

describe('buildings and units by their number', () => {
  cases([
    ['قتل حارس في محطة الضخ رقم 6 التابعة للشركة.', ['FACILITY محطة الضخ رقم 6']],
    ['أحرقوا ثكنة الفوج 503 فجرا.', ['FACILITY ثكنة الفوج 503']],
    ['نقلوا إلى مستشفى لاندي كوتال.', ['FACILITY مستشفى لاندي كوتال']],
    ['أصيب تلاميذ مدرسة دار الحنان أمس.', ['FACILITY مدرسة دار الحنان']],
  ]);
});

describe('courts with their town', () => {
  cases([
    ['أحيل الملف على محكمة الاستئناف بمكناس.', ['GOVERNMENT محكمة الاستئناف بمكناس']],
    ['قضت المحكمة الابتدائية في جندوبة بسجنه.', ['GOVERNMENT المحكمة الابتدائية في جندوبة']],
    ['قالت المحكمة العليا في لندن إن الطعن مرفوض.', ['GOVERNMENT المحكمة العليا', 'CITY لندن']],
  ]);
});

describe('realms and governments', () => {
  cases([
    ['وصل الوفد إلى سلطنة عمان.', ['COUNTRY سلطنة عمان']],
    ['انتقدت حكومة سيراليون التقرير.', ['STATE حكومة سيراليون']],
  ]);
});

describe('kindreds without their noun', () => {
  cases([
    ['قتل ثلاثة من قبيلة طوري.', ['GROUP طوري']],
    ['وهم من قبائل الملايو وأورانغ لاوت.', ['GROUP الملايو', 'GROUP أورانغ لاوت']],
  ]);
});

describe('districts', () => {
  cases([
    ['قصفت مديرية باقم في صعدة.', ['CITY باقم', 'CITY صعدة']],
    ['قالت مديرية الأمن في بيان إنها أوقفته.', ['GOVERNMENT مديرية الأمن']],
  ]);
});

describe('units by their number', () => {
  cases([
    ['قتل قائد اللواء 22 مشاة أمس.', ['SECURITY_FORCE اللواء 22 مشاة']],
    ['انسحبت الفرقة الأولى مشاة من البلدة.', ['SECURITY_FORCE الفرقة الأولى مشاة']],
    ['قال اللواء محمد الجابري إن الطريق آمن.', ['PERSON محمد الجابري']],
  ]);
});

describe('names that are spelled like prepositions', () => {
  cases([
    ['قال القيادي علي قصير إن الجلسة أرجئت، وحث على التهدئة.', ['PERSON علي قصير']],
    ['ذكر المدير خضير خلف شلال أن الوضع هادئ.', ['PERSON خضير خلف شلال']],
    ['وقف الجنود خلف الجدار.', []],
  ]);
});

describe('bodies and buildings called after a person', () => {
  cases([
    ['درس في جامعة مولود معمري ثلاثة أعوام.', ['NGO جامعة مولود معمري']],
    ['نقل الجرحى إلى مستشفى محمد بوضياف.', ['FACILITY مستشفى محمد بوضياف']],
  ]);
});

import { describe, expect, it, test } from 'vitest';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { nameKey } from '../../../src/extract/gazetteer/gazetteer.ts';

const gazetteer = loadGazetteer();
/** `KIND id` of everything that a name may mean; a metonym with its form before it. */
const meanings = (name: string): string[] =>
  gazetteer
    .lookup(nameKey(name))
    .map(({ form, candidate }) => `${form === 'METONYM' ? 'METONYM ' : ''}${candidate.kind} ${candidate.id}`);
const common = (name: string): boolean => {
  const entries = gazetteer.lookup(nameKey(name));
  return entries.length > 0 && entries.every((entry) => entry.common);
};

describe('names of places', () => {
  test.each([
    ['واشنطن', ['CITY geo/4140963', 'METONYM STATE state/us']],
    ['سوريا', ['COUNTRY geo/sy', 'STATE state/sy']],
    ['الموصل', ['CITY geo/99072']],
    ['حلب', ['CITY geo/170063', 'ADMIN1 geo/sy-09']],
    ['طرابلس', ['CITY geo/2210247', 'CITY geo/266826', 'METONYM STATE state/ly']],
    ['غزة', ['ADMIN1 geo/ps-gz', 'CITY geo/281133']],
    ['كييف', ['CITY geo/703448', 'METONYM STATE state/ua']],
    ['القامشلي', ['CITY geo/173377']],
    ['قامشلي', ['CITY geo/173377']],
    ['دير الزور', ['CITY geo/170794', 'ADMIN1 geo/sy-07']],
    ['تل ابيب', ['CITY geo/293397', 'METONYM STATE state/il']],
    ['الشرق الأوسط', ['REGION geo/middle-east']],
    ['القرن الإفريقي', ['REGION geo/horn-of-africa']],
    ['دونباس', ['REGION geo/donbas']],
    ['مضيق هرمز', ['WATER geo/hormuz']],
    ['جبال حمرين', ['OTHER geo/hamrin']],
    ['معبر رفح', ['FACILITY geo/rafah-crossing']],
    ['سجن صيدنايا', ['FACILITY geo/sednaya']],
    ['مخيم الهول', ['FACILITY geo/al-hol-camp']],
    ['قاعدة عين الأسد', ['FACILITY geo/ain-al-asad']],
    ['الضاحية الجنوبية', ['ADMIN2 geo/dahiyeh']],
    ['محطة زابوريجيا النووية', ['FACILITY geo/zaporizhzhia-npp']],
    ['خانيا', ['CITY geo/260114']],
    ['كاوكا', ['ADMIN1 geo/co-09']],
    ['جورجيا', ['COUNTRY geo/ge', 'ADMIN1 geo/us-ga']],
    ['Brega', ['CITY geo/2215210']],
    ['Gomel', ['CITY geo/627907']],
    ['Raqa', ['CITY geo/172955', 'ADMIN1 geo/sy-04']],
    ['غوراخبور', ['CITY geo/1270927']],
    ['سوتشو', ['CITY geo/1886760']],
    ['Aleppo', ['CITY geo/170063', 'ADMIN1 geo/sy-09']],
    ['Strait of Hormuz', ['WATER geo/hormuz']],
    ['Aceh', ['ADMIN1 geo/id-01']],
    ['West Bengal', ['ADMIN1 geo/in-28']],
    ['Odesa region', ['ADMIN1 geo/ua-17']],
    ['Rakhine State', ['ADMIN1 geo/mm-01']],
    ['Bohol', ['ADMIN1 geo/bohol']],
    ['سيارغاو', ['OTHER geo/siargao']],
    ['ساحة الإرادة', ['FACILITY geo/irada-square']],
  ])('%s', (name, expected) => {
    expect(meanings(name)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['الكرملين', 'METONYM STATE state/ru'],
    ['البيت الأبيض', 'METONYM STATE state/us'],
    ['الإليزيه', 'METONYM STATE state/fr'],
    ['قصر بعبدا', 'METONYM STATE state/lb'],
    ['قصر قرطاج', 'METONYM STATE state/tn'],
    ['داونينغ ستريت', 'METONYM STATE state/gb'],
    ['موسكو', 'METONYM STATE state/ru'],
    ['طهران', 'METONYM STATE state/ir'],
  ])('%s may stand for a government', (name, expected) => {
    expect(meanings(name)).toContain(expected);
  });

  test.each(['وزارة', 'الرئيس', 'قال', 'مدينة', 'الذي', 'أعلنت', 'xyzzy', '2024'])('%s is none', (name) => {
    expect(meanings(name).filter((meaning) => !meaning.startsWith('PERSON'))).toEqual([]);
  });

  test.each([
    'السلام',
    'النصر',
    'الوحدة',
    'محمد',
    'صالح',
    'الحرب',
    'بلد',
    'كان',
    'كيف',
    'بيان',
    'الحد',
    'نادي',
  ])('%s is an ordinary word first, if a place at all', (name) => {
    expect(gazetteer.lookup(nameKey(name)).length === 0 || common(name)).toBe(true);
  });
  test.each(['الموصل', 'حلب', 'الرقة', 'غزة', 'جنين', 'روما', 'الرياض', 'القدس', 'الخرطوم'])(
    '%s is believed as it stands',
    (name) => {
      expect(common(name)).toBe(false);
    },
  );

  it('says how many words a name may have', () => {
    expect(gazetteer.longest('معبر')).toBeGreaterThanOrEqual(2);
    expect(gazetteer.longest('الضاحية')).toBeGreaterThanOrEqual(2);
    expect(gazetteer.longest('البيت')).toBeGreaterThanOrEqual(2);
    expect(gazetteer.longest('قصر')).toBeGreaterThanOrEqual(2);
    expect(gazetteer.longest('xyzzy')).toBe(0);
  });
  it('finds what contains a place', () => {
    expect(gazetteer.byId('geo/170063')?.parent).toBe('geo/sy-09');
    expect(gazetteer.byId('geo/sy-09')?.parent).toBe('geo/sy');
    expect(gazetteer.byId('geo/nowhere')).toBeUndefined();
  });
  it('gives the same entries each time', () => {
    expect(gazetteer.lookup('واشنطن')).toBe(gazetteer.lookup('واشنطن'));
  });
});

describe('names of actors', () => {
  test.each([
    ['صوت المغرب', 'MEDIA media/sawt-al-maghrib'],
    ['إذاعة كاراكول', 'MEDIA media/caracol-radio'],
    ['صحيفة المشرق', 'MEDIA media/al-mashriq-iraq'],
    ['الحياة اللندنية', 'MEDIA media/al-hayat'],
    ['لجان مقاومة الخرطوم', 'PARTY party/khartoum-resistance-committees'],
    ['الموقعون بالدماء', 'ARMED_GROUP group/signatories-in-blood'],
    ['قبائل دهم', 'GROUP people/daham'],
    ['محامو الطوارئ', 'NGO ngo/emergency-lawyers'],
    ['أبي اليمامة', 'PERSON person/munir-al-yafei'],
  ])('%s', (name, expected) => {
    expect(meanings(name)).toContain(expected);
  });
  test.each([
    'أنصار حزب الله',
    'كل العرب',
    'عمان اليوم',
    'وقت الجزائر',
    'الديمقراطية الآن',
    'فيمن',
    'الملثمون',
  ])('%s is what people say, and none of them', (name) => {
    expect(meanings(name)).toEqual([]);
  });
});

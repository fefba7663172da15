import { describe, expect, test } from 'vitest';
import { SURE_NAME, sameNameScore } from '../../src/resolve/names.ts';

describe('one name', () => {
  test.each([
    ['محمد العلي', 'Mohammed al-Ali'],
    ['محمد العلي', 'Muhammad Al Ali'],
    ['عبد الرحمن الراشد', 'Abdulrahman al-Rashed'],
    ['عبد الله بن زايد', 'Abdullah bin Zayed'],
    ['أحمد أبو الغيط', 'Ahmed Aboul Gheit'],
    ['خالد مشعل', 'Khaled Meshaal'],
    ['إسماعيل هنية', 'Ismail Haniyeh'],
    ['يوسف القرضاوي', 'Yusuf al-Qaradawi'],
    ['فيكتور أورلوف', 'Viktor Orlov'],
    ['مارك هولدن', 'Mark Holden'],
    ['أورهان يلدزلي', 'Orhan Yildizli'],
    ['كمال زروقي', 'Kamel Zerrouki'],
    ['هاكان فيدان', 'Hakan Fidan'],
    ['مراد بن شيخة', 'Mourad Benchikha'],
    ['بوعلام بوعلام', 'Boualem Boualem'],
    ['جون سميث', 'John Smith'],
    ['ماريا لوبيز', 'Maria Lopez'],
    ['Mohammed Hussein', 'Muhammad Husain'],
    ['معمر القذافي', 'Muammar Gaddafi'],
  ])('%s, %s', (a, b) => {
    expect(sameNameScore(a, b)).toBeGreaterThanOrEqual(SURE_NAME);
    expect(sameNameScore(b, a)).toBe(sameNameScore(a, b));
  });
});

describe('two names', () => {
  test.each([
    ['محمد العلي', 'Mahmoud al-Ali'],
    ['حسن نصر', 'Hussein Nasr'],
    ['محمد العلي', 'Ahmed al-Ali'],
    ['خالد مشعل', 'Khalil Meshaal'],
    ['سعيد حمدان', 'Saad Hamdan'],
    ['علي حسن', 'Ali Hussein'],
    ['جون سميث', 'Jane Smith'],
    ['محمد العلي', 'Mohammed'],
    ['كريم بن علي', 'Karim Belkacem'],
    ['نعيم بن علي', 'Naim Bennett'],
    ['رامي', 'Rima Khalaf'],
    ['سليم', 'Salem'],
    ['سمير قاسم', 'Samar Kassem'],
  ])('%s, %s', (a, b) => {
    expect(sameNameScore(a, b)).toBeLessThan(SURE_NAME);
  });
});

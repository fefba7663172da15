import { describe, expect, test } from 'vitest';
import { namesIn } from '../../languages/ar/names/support.ts';
import { namesIn as englishNames } from '../../languages/en/names/support.ts';

describe('a country or capital of Arabic text is a place or its government', () => {
  test.each([
    // The same preposition again, behind what stands between.
    ['وجه الشكر إلى مصر التي رعت المفاوضات، وإلى تركيا.', ['STATE مصر', 'STATE تركيا']],
    ['سافر الوزير إلى مصر يوم الأحد، وإلى تركيا بعده.', ['COUNTRY مصر', 'COUNTRY تركيا']],
    // Between whom there is something, or where something goes.
    ['تنطلق الرحلات بين القاهرة والخرطوم الشهر المقبل.', ['CITY القاهرة', 'CITY الخرطوم']],
    ['عودة العلاقات بين الرياض وطهران', ['STATE الرياض', 'STATE طهران']],
    ['عاد الغاز إلى أوروبا بعد تسوية بين موسكو وكييف.', ['CONTINENT أوروبا', 'STATE موسكو', 'STATE كييف']],
    // Who is near to someone, and what is near to somewhere.
    ['تظاهر أنصار أحزاب قريبة من إيران.', ['STATE إيران']],
    ['قصفت الطائرات بلدة قريبة من إيران.', ['COUNTRY إيران']],
    // Where something has its seat.
    ['وجه الاتحاد، ومقره بروكسل، رسالة إلى الحكومة.', ['CITY بروكسل']],
    ['هددت بروكسل بفرض رسوم جديدة.', ['STATE بروكسل']],
    // What a road joins.
    ['أغلق المحتجون الطريق الذي يربط الخرطوم ببورتسودان.', ['CITY الخرطوم', 'CITY بورتسودان']],
    // Presiding, and getting an office.
    ['عقدت القمة برئاسة السعودية.', ['STATE السعودية']],
    ['قال المرشح إنه فاز برئاسة موريتانيا.', ['COUNTRY موريتانيا']],
    // A particle between who does something and the verb.
    ['أوضح المسؤول أن أوكرانيا لم توقع شيئا.', ['STATE أوكرانيا']],
    ['أوضح المسؤول أن أوكرانيا تقع في أوروبا.', ['COUNTRY أوكرانيا', 'CONTINENT أوروبا']],
    // Behind a pronoun that a noun of going has.
    ['أبلغ القادة الموفدة، خلال زيارتها نيامي الاثنين، أنهم باقون.', ['CITY نيامي']],
    // Verbs behind whose subject, with its titles, stands who is asked.
    ['استغاثت رئيسة الحكومة الانتقالية روزا أوتونباييفا، السبت، بموسكو.', ['STATE موسكو']],
    ['نفى المتحدث وجود أي دور لإيران.', ['STATE إيران']],
    // To whom something is given, and where someone or something is sent.
    ['قدمت أستراليا مساعدات بقيمة عشرة ملايين دولار إلى فيجي.', ['STATE أستراليا', 'STATE فيجي']],
    ['تأخر وصول مساعدات إلى فيجي.', ['COUNTRY فيجي']],
    ['نفت الحكومة إرسال مقاتلين إلى أذربيجان.', ['COUNTRY أذربيجان']],
    ['تستورد مصر القمح من بنغلادش.', ['STATE مصر', 'COUNTRY بنغلادش']],
    // Who does what a verbal noun with an object says.
    ['نددت الحكومة بعد إطلاق كوريا الشمالية صاروخا جديدا.', ['STATE كوريا الشمالية']],
    ['وقع الحادث خلال زيارة كوريا الشمالية أمس.', ['COUNTRY كوريا الشمالية']],
  ])('%s', (text, names) =>
    expect(namesIn(text).filter((name) => /^(?:STATE|COUNTRY|CITY|CONTINENT) /.test(name))).toEqual(names),
  );
});

describe('a country or capital of English text is a place or its government', () => {
  test.each([
    ['Guyana and Venezuela each loaded a ship with flour.', ['STATE Guyana', 'STATE Venezuela']],
    ['Australia promised 100 million dollars, Qatar 50 million.', ['STATE Australia', 'STATE Qatar']],
    ['Floods killed 30 people in Nepal, India 20.', ['COUNTRY Nepal', 'COUNTRY India']],
    ['The rebels seized a town that Turkey funds.', ['STATE Turkey']],
    ['He resigned under pressure from the gangs and from Washington.', ['STATE Washington']],
    ['He flew from Cairo and from Amman.', ['CITY Cairo', 'CITY Amman']],
    ['After talks in Geneva, Washington will cut its duties.', ['CITY Geneva', 'STATE Washington']],
    ['The board approved a bailout of $3 billion for Ghana.', ['STATE Ghana']],
    ['Parliament voted to send weapons to Ukraine.', ['STATE Ukraine']],
    ['Parliament voted to send migrants to Rwanda.', ['COUNTRY Rwanda']],
    ['The prime minister of Nepal resigned on Monday.', ['COUNTRY Nepal']],
    ['US planes bombed the camp.', ['STATE US']],
    ["The council discussed China's naval drills.", ['STATE China']],
    ["The council discussed Ghana's inflation.", ['COUNTRY Ghana']],
    ['He said that Azerbaijan had "restored its sovereignty".', ['STATE Azerbaijan']],
  ])('%s', (text, names) =>
    expect(englishNames(text).filter((name) => /^(?:STATE|COUNTRY|CITY) /.test(name))).toEqual(names),
  );
});

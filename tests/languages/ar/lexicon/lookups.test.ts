import { describe, expect, it } from 'vitest';
import {
  loadEventLexicon,
  loadMeasures,
  loadModality,
  loadNominals,
  loadParticipantNouns,
  loadStatementLexicon,
} from '../../../../src/languages/ar/lexicon/load.ts';
import { OBJECT_CLASSES } from '../../../../src/languages/ar/lexicon/vocabulary.ts';
import type { Word } from '../../../../src/languages/shared/lexicon/table.ts';
import { foldKey } from '../../../../src/text/normalise.ts';

const text = (words: readonly Word[]): string => words.map((w) => w.text).join(' ');
const twice = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);
const keyed = (words: readonly Word[]): string => words.map((w) => w.key).join(' ');

describe('statements/cues.tsv', () => {
  const { cues } = loadStatementLexicon();
  const cue = (past: string) => cues.find((c) => c.past.text === past);
  /** Every form that look-up makes of the participles: stem with ا ة ين ات. */
  const participles = new Set(
    cues.flatMap((c) =>
      c.participles.flatMap((p) => {
        const stem = p.key.replace(/[اة]$/, '');
        return [`${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}ات`];
      }),
    ),
  );

  it('has each verb once under its folded key', () => {
    expect(twice(cues.map((c) => c.past.key))).toEqual([]);
    expect(cues.length).toBeGreaterThan(250);
  });

  it.each([
    ['قال', 'SAY', 'إن'],
    ['أعلن', 'ANNOUNCE', 'أن'],
    ['نفى', 'DENY', 'أن'],
    ['طالب', 'DEMAND', 'ب'],
    ['اتهم', 'ACCUSE', 'ب'],
    ['تعهد', 'PROMISE', 'ب'],
    ['هدد', 'THREATEN', 'ب'],
    ['رأى', 'THINK', 'أن'],
    ['تساءل', 'ASK', 'عن'],
    ['نقل', 'SAY', 'عن'],
  ])('attaches the content of %s (%s) by %s first', (past, cls, first) => {
    expect(cue(past)).toMatchObject({ class: cls });
    expect(cue(past)?.complements[0]).toBe(first);
  });

  it.each(['زار', 'قتل', 'استشهد', 'وصل'])('leaves out %s', (past) => {
    expect(cue(past)).toBeUndefined();
  });

  it.each(['ذهب', 'شهد', 'أدرك'])('takes %s with a clause alone', (past) => {
    expect(cue(past)?.complements).toEqual(['أن']);
  });

  it.each(['قائلا', 'مؤكدة', 'مشيرين', 'معتبرا', 'زاعما', 'مطالبين'])('knows the participle %s', (form) => {
    expect(participles.has(foldKey(form))).toBe(true);
  });

  it.each([
    'مدينة',
    'معاهدة',
    'مبلغا',
    'مقارنة',
    'ذاكرة',
    'كاتبا',
    'مقترحا',
    'طالبا',
    'مقرا',
    'متحدثة',
    'محتجين',
    'مستشهدا',
    'ملاحظة',
  ])('takes the noun %s for no participle', (form) => {
    expect(participles.has(foldKey(form))).toBe(false);
  });

  it('has no masdar whose pronoun form is a preposition or a common noun (باعتباره، أمره)', () => {
    const masdars = new Set(cues.flatMap((c) => c.masdars.map((m) => m.text)));
    for (const m of ['قول', 'تأكيد', 'إشارة', 'إعلان', 'نفي']) expect(masdars.has(m)).toBe(true);
    for (const m of ['اعتبار', 'أمر', 'حديث', 'متابعة', 'رؤية']) expect(masdars.has(m)).toBe(false);
  });
});

describe('attribution without a verb', () => {
  const { sources, media, unnamed } = loadStatementLexicon();
  const kinds = (list: readonly { words: readonly Word[]; kind: string }[]) =>
    new Map(list.map((e) => [text(e.words), e.kind]));

  it('has each expression once', () => {
    for (const list of [sources, media, unnamed]) expect(twice(list.map((e) => keyed(e.words)))).toEqual([]);
  });

  it.each([
    ['بحسب', 'source'],
    ['وفقا ل', 'source'],
    ['نقلا عن', 'source'],
    ['على ما أفاد', 'source'],
    ['على حد قول', 'quotation'],
    ['من وجهة نظر', 'opinion'],
    ['على حد زعم', 'claim'],
    ['جاء في بيان', 'report'],
    ['كما ورد في', 'report'],
  ])('reads %s as %s', (words, kind) => {
    expect(kinds(sources).get(words)).toBe(kind);
  });

  it.each(['كما أكد', 'كما أضاف', 'بناء على', 'عن', 'على ذمة', 'من منظور', 'باعتراف'])(
    'does not attribute by %s',
    (words) => {
      expect(kinds(sources).has(words)).toBe(false);
    },
  );

  it('knows what carries words and who speaks without a name', () => {
    expect(kinds(media).get('تغريدة')).toBe('post');
    expect(kinds(media).get('مؤتمر صحفي')).toBe('conference');
    expect(kinds(media).get('مقطع فيديو')).toBe('broadcast');
    expect(kinds(unnamed).get('مصادر أمنية')).toBe('security');
    expect(kinds(unnamed).get('مسؤولين')).toBe('official');
    expect(kinds(unnamed).get('شهود عيان')).toBe('witness');
  });

  it('lets no relative and no commander speak for the one he belongs to', () => {
    const first = new Set([...media, ...unnamed].map((e) => e.words[0]?.text));
    for (const word of ['زوجة', 'شقيق', 'عائلة', 'محامي', 'قائد', 'زعيم', 'كتاب'])
      expect(first.has(word)).toBe(false);
  });
});

describe('participants.tsv', () => {
  const nouns = loadParticipantNouns();
  const byForm = new Map(nouns.flatMap((n) => [n.singular, ...n.plurals].map((w) => [w.key, n.class])));

  it('has each noun once', () => {
    expect(twice(nouns.map((n) => n.singular.key))).toEqual([]);
    expect(nouns.length).toBeGreaterThan(800);
  });

  it.each([
    ['مدنيين', 'CIVILIAN'],
    ['متظاهرون', 'PROTESTER'],
    ['صحافيين', 'JOURNALIST'],
    ['رهائن', 'DETAINEE'],
    ['نازحين', 'DISPLACED'],
    ['قبائل', 'COMMUNITY'],
    ['قوات', 'FORCE'],
    ['زوارق', 'VESSEL'],
    ['مسيرات', 'AIRCRAFT'],
    ['حواجز', 'POSITION'],
  ])('puts %s in %s', (form, cls) => {
    expect(byForm.get(foldKey(form))).toBe(cls);
  });

  it.each(['آب', 'أم', 'عالم', 'قضاء', 'جهة', 'آخر', 'خال', 'يوم'])('takes %s for nobody', (form) => {
    const cls = byForm.get(foldKey(form));
    expect(cls === undefined || OBJECT_CLASSES.has(cls)).toBe(true);
  });
});

describe('measures.tsv', () => {
  const measures = new Map(
    loadMeasures().flatMap((m) => [m.singular, ...m.plurals].map((w) => [w.key, m.measure] as const)),
  );

  it.each([
    ['قتلى', 'KILLED'],
    ['جريحا', 'INJURED'],
    ['مفقودين', 'MISSING'],
    ['دول', 'COUNTRIES'],
    ['غارات', 'ATTACKS'],
    ['أشخاص', 'PERSONS'],
    ['منازل', 'OTHER'],
  ])('counts %s as %s', (form, measure) => {
    expect(measures.get(foldKey(form))).toBe(measure);
  });

  it('gives no form two measures and leaves captives to the event', () => {
    const pairs = loadMeasures().flatMap((m) => [
      ...new Set([m.singular, ...m.plurals].map((w) => `${w.key} ${m.measure}`)),
    ]);
    expect(new Set(pairs.map((p) => p.split(' ')[0])).size).toBe(new Set(pairs).size);
    for (const noun of ['معتقل', 'رهينة', 'مختطف', 'موقوف']) expect(measures.has(noun)).toBe(false);
  });
});

describe('nominals.tsv', () => {
  const nominals = loadNominals();
  const nominal = (noun: string) => nominals.find((n) => n.noun.text === noun);

  it('has each noun once', () => {
    expect(twice(nominals.map((n) => n.noun.key))).toEqual([]);
  });

  it.each([
    ['تنظيم', 'ARMED_GROUP'],
    ['وزارة', 'GOVERNMENT'],
    ['وكالة', 'MEDIA'],
    ['جيش', 'SECURITY_FORCE'],
    ['بلاد', 'COUNTRY'],
    ['محافظة', 'ADMIN1'],
    ['مطار', 'FACILITY'],
    ['سفير', 'PERSON'],
  ])('lets %s stand for a %s', (noun, kind) => {
    expect(nominal(noun)?.refersTo).toContain(kind);
  });

  it('gathers the duals of parties, countries and ministers', () => {
    expect(nominal('جانب')?.refersTo).toEqual([]);
    expect(nominal('جانب')?.pair.length).toBeGreaterThan(10);
    expect(nominal('بلد')?.pair).toContain('STATE');
    expect(nominal('وزير')?.pair).toEqual(['PERSON']);
  });

  it.each(['شارع', 'كتاب', 'نظام', 'ساحل', 'قائمة', 'يوم'])('lets %s refer to nothing', (noun) => {
    expect(nominal(noun)).toBeUndefined();
  });
});

describe('modality.tsv', () => {
  const cues = loadModality();
  const scopes = new Map(cues.map((c) => [text(c.words), `${c.category} ${c.scope}`]));

  it('has each cue once under its folded key', () => {
    expect(twice(cues.map((c) => keyed(c.words)))).toEqual([]);
  });

  it.each([
    ['اعتزم', 'PLANNED complement'],
    ['سوف', 'PLANNED present'],
    ['مرتقبة', 'PLANNED noun'],
    ['ضرورة', 'REQUESTED genitive'],
    ['لا بد من', 'REQUESTED complement'],
    ['في حال', 'HYPOTHETICAL clause'],
    ['قد', 'HYPOTHETICAL present'],
    ['مخاوف من', 'HYPOTHETICAL complement'],
    ['عدم', 'DENIED genitive'],
    ['لم', 'DENIED verb'],
    ['فشل في', 'DENIED complement'],
  ])('reads %s as %s', (words, value) => {
    expect(scopes.get(words)).toBe(value);
  });

  it('tells what only looks like a denial: still, not only, without doubt', () => {
    for (const words of ['لا يزال', 'ما زال', 'لم يقتصر', 'لا شك', 'لا سيما'])
      expect(scopes.get(words)).toBe('ACTUAL verb');
  });

  it.each(['طالب', 'في حالة', 'نجا من', 'ما', 'رفض', 'من أجل'])('has no cue %s', (words) => {
    expect(scopes.has(words)).toBe(false);
  });
});

describe('events/phrases.tsv', () => {
  const { phrases } = loadEventLexicon();
  const phrase = (words: string) => phrases.find((p) => text(p.words) === words);

  it('has each phrase once, and none that ends in another', () => {
    const keys = phrases.map((p) => keyed(p.words));
    expect(twice(keys)).toEqual([]);
    const all = new Set(keys);
    const inside = keys.filter((key) => {
      const words = key.split(' ');
      return words.some((_, i) => i > 0 && all.has(words.slice(i).join(' ')));
    });
    expect(inside).toEqual([]);
  });

  it('needs two words at least', () => {
    expect(phrases.filter((p) => p.words.length < 2)).toEqual([]);
  });

  it.each([
    ['انقلاب حافلة', 'DISASTER'],
    ['محاولة انقلاب', 'COERCE'],
    ['إطلاق سراح', 'RETREAT'],
    ['إطلاق حملة', 'ESTABLISH'],
    ['هجوم إلكتروني', 'COERCE'],
    ['قطع علاقة', 'SANCTION'],
    ['قطع طريق', 'PROTEST'],
    ['رفع عقوبة', 'CONCEDE'],
    ['توقيع اتفاق', 'AGREE'],
    ['تسليم سلاح', 'RETREAT'],
    ['حجر أساس', 'ESTABLISH'],
  ])('reads %s as %s', (words, type) => {
    expect(phrase(words)?.type).toBe(type);
  });

  it.each(['غارة جوية', 'يمين دستورية', 'إطلاق نار', 'اتصال هاتفي'])(
    'leaves %s to the nouns and light verbs',
    (words) => {
      expect(phrase(words)).toBeUndefined();
    },
  );
});

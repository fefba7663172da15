/** Makes a graph of any size by the statements of Postgres alone, the same every time: hubs, provinces, months. */
import type { Sql } from 'postgres';
import { type NameParts, partsTable } from './names.ts';

/** What there is for a number of events. */
export const sizesOf = (events: number) => ({
  events,
  documents: Math.ceil(events / 10),
  actors: Math.ceil(events / 5),
  places: Math.ceil(events / 50),
  participations: Math.ceil(events * 2.5),
  mentions: events * 2,
});
export type Sizes = ReturnType<typeof sizesOf>;

/** Nouns of sentences: common ones first. */
const WORDS =
  'الجيش الحكومة الرئيس المدينة الهجوم القوات المسلحون السكان المحافظة الوزير التنظيم الحدود المطار المستشفى الشرطة المحكمة الانتخابات المفاوضات الاتفاق الهدنة العاصمة القرية المخيم الجسر الميناء السجن السوق المسجد المدرسة الطريق الحاجز القاعدة الطائرة الصاروخ القنبلة الانفجار الحريق الزلزال الفيضان المساعدات اللاجئون النازحون الأطفال النساء الصحفي المتحدث البيان المؤتمر القمة الزيارة الحزب المعارضة البرلمان القانون العقوبات النفط الغاز القمح السفينة المصنع'.split(
    ' ',
  );

/** An id made of a noun and a number; equal ones make equal ids. */
const id = (noun: string, number: string): string => `md5('${noun}' || ${number})::uuid`;
/** A number from 0 below `below`, by chance that leans to the small: hubs are met in every tenth event. */
const leaning = (seed: string, below: number): string =>
  `floor(${below} * power((hashint8extended(${seed}, 7) & 1048575) / 1048576.0, 3))::bigint`;
const even = (seed: string, below: number): string =>
  `((hashint8extended(${seed}, 11) & 1073741823) % ${below})`;
const day = (event: string): string => `date '2014-01-01' + (${even(event, 4000)})::integer`;

/** A word of six letters for a number below 100,000, in SQL. */
export const rareWord = (number: string): string =>
  `'م' || translate(lpad((${number})::text, 5, '0'), '0123456789', 'بتجحخدرزسش')`;

function statements(
  { events, documents, actors, places, participations, mentions }: Sizes,
  { given, family }: NameParts,
): readonly [string, string][] {
  const series = (count: number): string => `generate_series(0, ${count - 1}) i`;
  const words = `array[${WORDS.map((word) => `'${word}'`).join(',')}]`;
  // Two words of each sentence are rare, as names are.
  const word = `case when w % 6 = 5 then ${rareWord(even('i * 16 + w', 20_000))} else (${words})[1 + ${even('i * 16 + w', WORDS.length)}] end`;
  const sentence = `(select string_agg(${word}, ' ' order by w) from generate_series(0, 11) w)`;
  const type = `(enum_range(null::event_type))[1 + ${even('i', 20)}]`;
  const document = `${id('document', `(i / 10)`)}`;
  const named = `${series(actors)} join given g on g.n = ${even('i', given.length)}
    join family f on f.n = ${even(`i + ${actors}`, family.length)}`;
  return [
    ['given', partsTable('given', given)],
    ['family', partsTable('family', family)],
    [
      'actors',
      `insert into actors (id, kind, name_ar, name_en, country, last_seen)
       select ${id('actor', 'i')}, (enum_range(null::actor_kind))[1 + i % 12], g.ar || ' ' || f.ar, g.en || ' ' || f.en,
         (array['SY','IQ','LB','EG','YE','LY','SD'])[1 + i % 7], date '2024-01-01' - (i % 900)::integer from ${named} order by i`,
    ],
    [
      'places',
      `insert into places (id, kind, name_ar, name_en, country, parent_id, lat, lon, population)
       select ${id('place', 'i')}, case when i < 7 then 'COUNTRY' when i < 200 then 'ADMIN1' else 'CITY' end::place_kind,
         'مكان ' || i, 'Place ' || i, (array['SY','IQ','LB','EG','YE','LY','SD'])[1 + i % 7],
         case when i < 7 then null when i < 200 then ${id('place', '(i % 7)')} else ${id('place', '(7 + i % 193)')} end,
         20 + (i % 180) / 10.0, 30 + (i % 250) / 10.0, 1000 + i from ${series(places)}`,
    ],
    [
      'place_ancestors',
      `insert into place_ancestors (place_id, ancestor_id, depth)
       select id, id, 0 from places union all
       select id, parent_id, 1 from places where parent_id is not null union all
       select p.id, q.parent_id, 2 from places p join places q on q.id = p.parent_id where q.parent_id is not null`,
    ],
    [
      'names',
      `insert into names (id, actor_id, place_id, text, language, main, search)
       select md5('na' || i)::uuid, ${id('actor', 'i')}, null::uuid, g.ar || ' ' || f.ar, 'ar'::language, true, g.ar_search || ' ' || f.ar_search from ${named} union all
       select md5('ne' || i)::uuid, ${id('actor', 'i')}, null, g.en || ' ' || f.en, 'en', true, g.en_search || ' ' || f.en_search from ${named} union all
       select md5('pa' || id)::uuid, null, id, name_ar, 'ar', true, name_ar from places union all
       select md5('pe' || id)::uuid, null, id, name_en, 'en', true, lower(name_en) from places`,
    ],
    [
      'sources',
      `insert into sources (id, kind, name, search) select ${id('source', 'i')}, 'OUTLET', 'Outlet ' || i, 'outlet ' || i from ${series(200)}`,
    ],
    [
      'documents',
      `insert into documents (id, content_hash, graph_hash, name, language, title, publisher_id, published, text, extractor)
       select ${id('document', 'i')}, md5(i::text), md5(i::text), 'document-' || i, 'ar', 'Title ' || i, ${id('source', '(i % 200)')},
         date '2014-01-01' + (i % 4000)::integer, 'text', 'bench' from ${series(documents)}`,
    ],
    [
      'sentences',
      `insert into sentences (document_id, ordinal, start_offset, end_offset, kind, text, search)
       select ${document}, i % 10, (i % 10) * 200, (i % 10) * 200 + length(s), 'BODY', s, replace(s, 'ة', 'ه')
       from ${series(events)} cross join lateral ${sentence} told(s)`,
    ],
    [
      'events',
      `insert into events (id, type, modality, happened_from, happened_to, precision, happened_on, country, place_id, report_count)
       select ${id('event', 'i')}, ${type}, (enum_range(null::modality))[1 + greatest(0, (${even('i', 25)}) - 20)],
         d, d, 'DAY', d, p.country, p.id, 1
       from ${series(events)} cross join lateral (select ${day('i')} as d) days
       join places p on p.id = ${id('place', leaning('i', places))}`,
    ],
    [
      'event_places',
      `insert into event_places (id, event_id, place_id, event_date) select md5('ep' || id)::uuid, id, place_id, happened_on from events`,
    ],
    [
      'reports',
      `insert into reports (document_id, id, event_id, telling_id, sentence, start_offset, end_offset, quote, type, modality, confidence, rule)
       select ${document}, ${id('report', 'i')}, ${id('event', 'i')}, ${id('event', 'i')}, i % 10, (i % 10) * 200, (i % 10) * 200 + 5, 'هجوم',
         ${type}, 'ACTUAL', 0.9, 'bench' from ${series(events)}`,
    ],
    [
      'participations',
      `insert into participations (id, event_id, actor_id, role, event_date)
       select ${id('part', 'i')}, ${id('event', 'e')}, ${id('actor', leaning('i', actors))}, (array['AGENT','TARGET','PARTICIPANT'])[1 + i % 3]::role, ${day('e')}
       from ${series(participations)} cross join lateral (select i * 2 / 5 as e) of`,
    ],
    [
      'neighbours',
      `insert into neighbours (actor_id, other_id, event_count, first_on, last_on)
       select mine.actor_id, other.actor_id, count(distinct mine.event_id), min(mine.event_date), max(mine.event_date)
       from participations mine join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id
       group by 1, 2`,
    ],
    [
      'quantities',
      `insert into quantities (document_id, id, report_id, measure, value, sentence, start_offset, end_offset, quote)
       select ${document}, ${id('quantity', 'i')}, ${id('report', 'i')}, 'KILLED', 1 + i % 40, i % 10, 0, 1, '1' from generate_series(0, ${events - 1}, 4) i`,
    ],
    [
      'mentions',
      `insert into mentions (document_id, id, sentence, actor_id, form, start_offset, end_offset, quote)
       select ${id('document', '(i / 20)')}, ${id('mention', 'i')}, i / 2 % 10, ${id('actor', leaning('i', actors))}, 'NAME', 0, 5, 'الجيش' from ${series(mentions)}`,
    ],
  ];
}

/** Fills an empty, migrated database. `progress` is told each table before it is filled. */
export async function buildGraph(
  sql: Sql,
  sizes: Sizes,
  parts: NameParts,
  progress: (table: string) => void,
): Promise<void> {
  await sql.begin(async (tx) => {
    // Rows are what they should be by the way they are made; the triggers would look at every one.
    await tx.unsafe(
      "set local session_replication_role = replica; set local statement_timeout = 0; set local maintenance_work_mem = '512MB'; set local work_mem = '128MB'",
    );
    const indexes = await tx<{ schemaname: string; indexdef: string; name: string }[]>`
      select i.indexdef, i.indexname as name, i.schemaname from pg_indexes i
      where i.schemaname = 'public' and not exists (select from pg_constraint c where c.conname = i.indexname)`;
    for (const { name } of indexes) await tx.unsafe(`drop index "${name}"`);
    for (const [table, statement] of statements(sizes, parts)) {
      progress(table);
      await tx.unsafe(statement);
    }
    for (const { name, indexdef } of indexes) {
      progress(name);
      await tx.unsafe(indexdef);
    }
  });
  progress('statistics');
  await sql.unsafe('vacuum analyze');
}

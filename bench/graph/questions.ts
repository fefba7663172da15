/** What is asked of all servers, in GraphQL of ours, in one statement of SQL, and in GraphQL of PostGraphile. */
export interface Question {
  readonly name: string;
  /** Ours; `$id` is the id of an actor, `$other` that of another, `$text` a word or a name. */
  readonly query: string;
  /** One row with one column, the JSON of `data`; `$1` is the uuid, the word or the name, `$2` the other uuid. */
  readonly sql: string;
  /** Null where PostGraphile has no such question without code of one's own. */
  readonly postgraphile: string | null;
  readonly asks: 'actor' | 'pair' | 'word' | 'name' | 'nothing';
}

/** An id of ours from its type and uuid, in SQL. */
const globalId = (type: string, uuid: string): string =>
  `translate(encode(convert_to('${type}:' || ${uuid}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Who takes part in events together with some, one after the other: `far` with `near`. */
const linksOf = (nodes: string): string => `
  select mine.actor_id as near, other.actor_id as far, count(distinct mine.event_id) as weight
  from participations mine join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id
  where mine.actor_id in (${nodes}) group by 1, 2`;

/** Who takes part in events together with an actor, and in how many. */
const neighboursOf = (actor: string): string => `
  select other.actor_id as far, count(distinct other.event_id) as weight
  from participations mine join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id
  where mine.actor_id = ${actor}::uuid group by 1`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'one actor',
    asks: 'actor',
    query: 'query ($id: ID!) { actor(id: $id) { id name kind country lastSeen } }',
    sql: `select json_build_object('actor', (select json_build_object('id', ${globalId('Actor', 'a.id')},
      'name', coalesce(a.name_en, a.name_ar), 'kind', a.kind, 'country', a.country, 'lastSeen', a.last_seen)
      from actors a where a.id = $1::uuid))::text as data`,
    postgraphile: 'query ($id: UUID!) { actorByRowId(rowId: $id) { rowId nameEn kind country lastSeen } }',
  },
  {
    name: '20 events of an actor',
    asks: 'actor',
    query: `query ($id: ID!) { actor(id: $id) { name events(first: 20) { nodes { id type modality sortDate
      place { name country } participations(first: 10) { nodes { role actor { name kind } } }
      reports(first: 3) { nodes { evidence { quote sentence { text } } document { title published publisher { name } } } } } } } }`,
    sql: `select json_build_object('actor', (select json_build_object('name', coalesce(a.name_en, a.name_ar), 'events',
      json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', ${globalId('Event', 'e.id')}, 'type', e.type,
        'modality', e.modality, 'sortDate', e.happened_on,
        'place', (select json_build_object('name', coalesce(p.name_en, p.name_ar), 'country', p.country) from places p where p.id = e.place_id),
        'participations', json_build_object('nodes', (select coalesce(json_agg(json_build_object('role', t.role, 'actor',
          (select json_build_object('name', coalesce(o.name_en, o.name_ar), 'kind', o.kind) from actors o where o.id = t.actor_id))), '[]')
          from (select * from participations t where t.event_id = e.id
            order by array_position(array['AGENT','TARGET','PARTICIPANT'], t.role::text), t.id limit 10) t)),
        'reports', json_build_object('nodes', (select coalesce(json_agg(json_build_object('evidence', json_build_object('quote', r.quote,
          'sentence', (select json_build_object('text', s.text) from sentences s where s.document_id = r.document_id and s.start_offset <= r.start_offset and r.start_offset < s.end_offset)),
          'document', (select json_build_object('title', d.title, 'published', d.published, 'publisher',
            (select json_build_object('name', o.name) from sources o where o.id = d.publisher_id)) from documents d where d.id = r.document_id))), '[]')
          from (select r.* from reports r join documents d on d.id = r.document_id where r.event_id = e.id
            order by d.published desc nulls last, r.document_id desc, r.start_offset, r.id limit 3) r)))), '[]')
      from (select e.* from (select distinct t.event_date, t.event_id from participations t where t.actor_id = a.id
        order by t.event_date desc, t.event_id desc limit 20) t join events e on e.id = t.event_id order by e.happened_on desc, e.id desc) e)))
      from actors a where a.id = $1::uuid))::text as data`,
    postgraphile: `query ($id: UUID!) { actorByRowId(rowId: $id) { nameEn
      participationsByActorId(first: 20, orderBy: [EVENT_DATE_DESC, EVENT_ID_DESC]) { nodes { eventByEventId { rowId type modality happenedOn
      placeByPlaceId { nameEn country } participationsByEventId(first: 10) { nodes { role actorByActorId { nameEn kind } } }
      reportsByEventId(first: 3) { nodes { quote sentenceByDocumentIdAndSentence { text
        documentByDocumentId { title published sourceByPublisherId { name } } } } } } } } } }`,
  },
  {
    name: 'a page of 50 and its total',
    asks: 'nothing',
    query:
      '{ events(first: 50, filter: { types: [ASSAULT], countries: ["SY"] }) { totalCount nodes { id type sortDate country place { name } } } }',
    sql: `select json_build_object('events', json_build_object(
      'totalCount', (select count(*)::integer from events e where e.type = 'ASSAULT' and e.country = 'SY'),
      'nodes', (select json_agg(json_build_object('id', ${globalId('Event', 'e.id')}, 'type', e.type, 'sortDate', e.happened_on, 'country', e.country,
        'place', (select json_build_object('name', coalesce(p.name_en, p.name_ar)) from places p where p.id = e.place_id)))
        from (select * from events e where e.type = 'ASSAULT' and e.country = 'SY' order by e.happened_on desc, e.id desc limit 50) e)))::text as data`,
    postgraphile: `{ allEvents(first: 50, condition: { type: ASSAULT, country: "SY" }, orderBy: [HAPPENED_ON_DESC, ROW_ID_DESC]) { totalCount
      nodes { rowId type happenedOn country placeByPlaceId { nameEn } } } }`,
  },
  {
    name: '25 closest neighbours',
    asks: 'actor',
    query:
      'query ($id: ID!) { actor(id: $id) { neighbours(first: 25) { nodes { eventCount actor { id name kind } } } } }',
    sql: `select json_build_object('actor', (select json_build_object('neighbours', json_build_object('nodes',
      (select coalesce(json_agg(json_build_object('eventCount', n.total, 'actor', (select json_build_object('id', ${globalId('Actor', 'o.id')},
        'name', coalesce(o.name_en, o.name_ar), 'kind', o.kind) from actors o where o.id = n.actor_id))), '[]')
      from (select other_id as actor_id, event_count as total from neighbours
        where actor_id = a.id order by event_count desc, last_on desc nulls last, other_id desc limit 25) n)))
      from actors a where a.id = $1::uuid))::text as data`,
    postgraphile: `query ($id: UUID!) { actorByRowId(rowId: $id) {
      neighboursByActorId(first: 25, orderBy: [EVENT_COUNT_DESC, LAST_ON_DESC, OTHER_ID_DESC]) { nodes { eventCount
      actorByOtherId { rowId nameEn kind } } } } }`,
  },
  {
    name: 'Arabic full text',
    asks: 'word',
    query:
      'query ($text: String!) { search(text: $text, types: [SENTENCE], first: 20) { nodes { score text } } }',
    sql: `select json_build_object('search', json_build_object('nodes', (select json_agg(json_build_object('score', h.score, 'text', h.text)) from (
      select s.text, round((0.35::float8 + 0.4 * ts_rank_cd(s.words, q, 32))::numeric, 4)::float8 as score
      from sentences s, to_tsquery('simple', $1) q where s.words @@ q and s.kind <> 'TITLE'
      order by 2 desc, s.document_id, s.ordinal limit 20) h)))::text as data`,
    postgraphile: null,
  },
  {
    name: 'names written wrongly',
    asks: 'name',
    query:
      'query ($text: String!) { search(text: $text, types: [ACTOR], first: 10) { nodes { score text item { ... on Actor { id kind } } } } }',
    sql: `select json_build_object('search', json_build_object('nodes', (select coalesce(json_agg(json_build_object('score', h.score, 'text', h.text,
        'item', json_build_object('id', ${globalId('Actor', 'h.id')}, 'kind', h.kind))), '[]') from (
      select b.* from (select distinct on (n.actor_id) n.actor_id as id, a.kind, n.text, round((case when n.search = $1 then 0.9
          when n.search like $1 || '%' then 0.75 when n.search like '%' || $1 || '%' then 0.65
          else 0.6 * similarity(n.letters, latin_letters($1)) end
          + case when a.last_seen is null then 0 else 0.05 end)::numeric, 4)::float8 as score
        from names n join actors a on a.id = n.actor_id
        where n.letters like '%' || latin_letters($1) || '%' and n.search like '%' || $1 || '%'
          or n.letters % latin_letters($1) and similarity(n.letters, latin_letters($1)) >= 0.35
        order by n.actor_id, score desc, n.main desc, n.text, n.id) b order by b.score desc, b.id limit 10) h)))::text as data`,
    postgraphile: null,
  },
  {
    name: 'the shortest path',
    asks: 'pair',
    query:
      'query ($id: ID!, $other: ID!) { paths(from: { ids: [$id] }, to: { ids: [$other] }, first: 1) { length actors { id name } } }',
    sql: `with one as (${neighboursOf('$1')}), two as (${neighboursOf('$2')}),
      direct as (select array[$1::uuid, $2::uuid] as chain from one where far = $2::uuid),
      over_one as (select array[$1::uuid, far, $2::uuid] as chain from one join two using (far)
        where not exists (select from direct) order by least(one.weight, two.weight) desc, far limit 1),
      over_two as (select array[$1::uuid, one.far, two.far, $2::uuid] as chain
        from one join participations mine on mine.actor_id = one.far
        join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id join two on two.far = other.actor_id
        where not exists (select from direct) and not exists (select from over_one)
        group by one.far, one.weight, two.far, two.weight
        order by least(one.weight, count(distinct mine.event_id), two.weight) desc, 1 limit 1),
      over_three as (select array[$1::uuid, one.far, a.far, two.far, $2::uuid] as chain
        from one join (${linksOf('select far from one')}) a on a.near = one.far
        join (${linksOf('select far from two')}) b on b.far = a.far join two on two.far = b.near
        where not exists (select from direct) and not exists (select from over_one) and not exists (select from over_two)
        order by least(one.weight, a.weight, b.weight, two.weight) desc, 1 limit 1),
      found as (select * from direct union all select * from over_one union all select * from over_two union all select * from over_three)
      select json_build_object('paths', coalesce((select json_agg(json_build_object('length', cardinality(chain) - 1, 'actors',
        (select json_agg(json_build_object('id', ${globalId('Actor', 'a.id')}, 'name', coalesce(a.name_en, a.name_ar)) order by n)
          from unnest(chain) with ordinality as t (id, n) join actors a on a.id = t.id))) from found), '[]'))::text as data`,
    postgraphile: null,
  },
];

/** PostGraphile learns by comments of references that triggers keep. */
export const RIVAL_COMMENTS = `
  comment on table participations is E'@foreignKey (actor_id) references actors (id)\\n@foreignKey (event_id) references events (id)';
  comment on table neighbours is E'@foreignKey (actor_id) references actors (id)\\n@foreignKey (other_id) references actors (id)';
  comment on table reports is E'@foreignKey (event_id) references events (id)\\n@foreignKey (document_id, sentence) references sentences (document_id, ordinal)';
  comment on table sentences is E'@foreignKey (document_id) references documents (id)'`;

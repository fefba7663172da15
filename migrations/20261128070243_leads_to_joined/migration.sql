-- The last of the actors or places that one was merged into, by analysts or by rule, however often; null where it was not.
create or replace function merged_into(node uuid) returns uuid
language sql stable parallel safe as $$
  with recursive chain as (
    select node as into_id, 0 as depth
    union all
    select coalesce(r.into_id, j.into_id), depth + 1
    from chain
    left join node_redirects r on r.from_id = chain.into_id
    left join joined_actors j on j.from_id = chain.into_id
    where r.into_id is not null or j.into_id is not null
  )
  select into_id from chain where depth > 0 order by depth desc limit 1
$$;

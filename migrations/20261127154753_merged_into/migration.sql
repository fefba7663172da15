-- The last of the actors or places that one was merged into, however often; null where it was not. A function, as its query
-- costs nothing then where it is not asked.
create function merged_into(node uuid) returns uuid
language sql stable parallel safe as $$
  with recursive chain as (
    select into_id, 1 as depth from node_redirects where from_id = node
    union all
    select r.into_id, depth + 1 from chain join node_redirects r on r.from_id = chain.into_id
  )
  select into_id from chain order by depth desc limit 1
$$;

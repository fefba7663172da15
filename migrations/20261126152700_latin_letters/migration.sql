-- A folded name in Latin letters: every Arabic letter by its sound, those that writers confuse by one. Postgres makes
-- no trigrams of Arabic letters under the locale C, and of Latin ones under any.
create function latin_letters(search text) returns text
language sql immutable strict parallel safe
return translate(search, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچگڤء', 'abttjhkddrzsssdtzagfqklmnhoipcgv');
--> statement-breakpoint
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    drop index names_trigrams;
    create index names_letters on names using gin (latin_letters(search) gin_trgm_ops);
  end if;
end $$;

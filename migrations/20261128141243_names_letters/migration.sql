ALTER TABLE "names" ADD COLUMN "letters" text GENERATED ALWAYS AS (latin_letters(search)) STORED NOT NULL;--> statement-breakpoint
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    drop index names_letters;
    create index names_letters on names using gin (letters gin_trgm_ops);
  end if;
end $$;

-- Every sentence is what the document says at its offsets: walks along the text from sentence to sentence, through a
-- window that is short enough to be cut and copied for each.
create or replace function check_sentences() returns trigger language plpgsql as $$
declare
  reach constant integer := 8192;
  document record;
  sentence record;
  rest text;
  from_char integer;
  at_unit integer;
  gap integer;
  passed text;
  said text;
begin
  for document in select id, text from documents where id in (select document_id from new_rows) loop
    from_char := 1;
    at_unit := 0;
    rest := '';
    for sentence in
      select * from new_rows where document_id = document.id order by start_offset
    loop
      gap := sentence.start_offset - at_unit;
      if char_length(rest) < gap + char_length(sentence.text) then
        rest := substring(document.text from from_char for greatest(reach, gap + char_length(sentence.text)));
      end if;
      passed := utf16_substring(left(rest, greatest(gap, 0)), 0, gap);
      said := substring(rest from char_length(passed) + 1 for char_length(sentence.text));
      if passed is null or said is distinct from sentence.text
        or utf16_length(said) <> sentence.end_offset - sentence.start_offset
      then
        raise exception 'sentence % of document % is not the text at its offsets', sentence.ordinal, document.id
          using errcode = 'check_violation', constraint = 'sentences_quote';
      end if;
      rest := substring(rest from char_length(passed) + char_length(said) + 1);
      from_char := from_char + char_length(passed) + char_length(said);
      at_unit := sentence.end_offset;
    end loop;
  end loop;
  return null;
end $$;

-- No query looks for sentences by trigrams: Postgres makes none of Arabic letters, and whole words are in `words`.
drop index if exists sentences_trigrams;

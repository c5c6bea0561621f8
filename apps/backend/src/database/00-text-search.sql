-- Words of Vietnamese titles without diacritics, unstemmed; Medusa's Search Module asks for it by this name.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
do $$
begin
  if not exists (select from pg_ts_config where cfgname = 'medusa_search_vietnamese') then
    create text search configuration medusa_search_vietnamese (copy = simple);
    alter text search configuration medusa_search_vietnamese
      alter mapping for hword, hword_part, word with unaccent, simple;
  end if;
end $$;

-- Rows somebody wants on one screen of a list; 0: not chosen.
alter table account add column list_rows integer not null default 0;

-- How often pages were read, by month (2026-11). Nothing says by whom.
create table page_read (
    page_id integer not null references page (id),
    month   text    not null,
    reads   integer not null,
    primary key (page_id, month)
) without rowid;

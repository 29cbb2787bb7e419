-- Links by which a person without an account reaches the entry about them, a page. Only the hash of a token is kept.
create table entry_link (
    id         integer primary key,
    page_id    integer not null,
    language   text    not null,
    token_hash text    not null unique,
    made_at    integer not null,
    ends_at    integer not null
);
create index entry_link_page on entry_link (page_id);
create index entry_link_end on entry_link (ends_at);

-- What is suggested: a correction, or that something is taken down.
alter table suggestion add column kind text not null default 'CORRECTION';

-- Somebody suggests a correction of a page; "field" is empty for its text. The mail address goes with the decision.
create table suggestion (
    id         integer primary key,
    page_id    integer not null,
    field      text    not null,
    said       text    not null,
    source     text    not null,
    email      text    not null,
    language   text    not null,
    author     text    not null,
    made_at    integer not null,
    state      text    not null,
    decided_by text    not null,
    decided_at integer,
    reason     text    not null
);
create index suggestion_page on suggestion (page_id, state);

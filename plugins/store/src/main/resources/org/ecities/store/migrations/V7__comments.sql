-- Comments under pages. A comment keeps its row when it is removed; comment_change says what became of it and when.
create table comment (
    id      integer primary key autoincrement,
    page_id integer not null references page (id),
    text    text    not null,
    removed integer not null
);
create index comment_of_page on comment (page_id, id);

create table comment_change (
    comment_id integer not null references comment (id),
    change_set integer not null references change_set (id),
    place      integer not null,
    kind       text    not null,
    primary key (change_set, place)
);
create index comment_change_of_comment on comment_change (comment_id, change_set);

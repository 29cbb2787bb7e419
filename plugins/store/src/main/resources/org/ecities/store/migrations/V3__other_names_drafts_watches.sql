-- Times are milliseconds since 1970 (UTC), "folded" is PageNames.folded of the name beside it.

-- Names a page had before. No page that is there or was deleted has such a name.
create table page_alias (
    folded  text    not null primary key,
    name    text    not null,
    page_id integer not null references page (id)
);
create index page_alias_of_page on page_alias (page_id);

-- The versions that gave a page another name, with the name before.
create table page_rename (
    page_id  integer not null,
    version  integer not null,
    old_name text    not null,
    primary key (page_id, version),
    foreign key (page_id, version) references page_version (page_id, version)
);

-- Typed and not saved, one for each person, page and form. No part of the change feed.
create table draft (
    account_id integer not null references account (id),
    form       text    not null,
    folded     text    not null,
    name       text    not null,
    base       integer not null,
    fields     text    not null,
    saved_at   integer not null,
    primary key (account_id, form, folded)
);
create index draft_age on draft (saved_at);
create index draft_page on draft (folded);

create table watch (
    account_id integer not null references account (id),
    page_id    integer not null references page (id),
    since      integer not null,
    primary key (account_id, page_id)
);
create index watch_page on watch (page_id);

-- The address of a personal feed holds a random token; only its hash is here.
create table feed_token (
    account_id integer not null primary key references account (id),
    token_hash text    not null unique,
    made_at    integer not null
);

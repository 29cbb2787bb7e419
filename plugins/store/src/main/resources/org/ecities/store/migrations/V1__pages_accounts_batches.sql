-- Times are milliseconds since 1970 (UTC), yes/no is 1/0, "folded" is PageNames.folded of the name beside it.

create table batch (
    seq        integer primary key,
    id         text    not null unique,
    source     text    not null,
    author     text    not null,
    started_at integer not null,
    ended_at   integer
);

-- "number" is the place in the change feed: given by the last statement of each commit, in commit order.
create table change_set (
    id      integer primary key,
    made_at integer not null,
    author  text    not null,
    note    text    not null,
    batch   text    references batch (id),
    number  integer unique
);
create index change_set_of_batch on change_set (batch, number) where batch is not null;

-- A page keeps its row (and so its id and its versions) when it is deleted.
create table page (
    id      integer primary key,
    name    text    not null,
    folded  text    not null unique,
    version integer not null,
    deleted integer not null
);
create index page_existing on page (folded) where deleted = 0;

create table page_version (
    page_id    integer not null references page (id),
    version    integer not null,
    change_set integer not null references change_set (id),
    place      integer not null,
    length     integer not null,
    hash       text    not null,
    deleted    integer not null,
    primary key (page_id, version)
);
create index page_version_of_change on page_version (change_set, place);

-- Texts stand apart so that lists and histories do not read over them.
create table page_text (
    page_id integer not null,
    version integer not null,
    text    text    not null,
    primary key (page_id, version),
    foreign key (page_id, version) references page_version (page_id, version)
);

-- Of the latest text only.
create table page_link (
    page_id integer not null references page (id),
    target  text    not null,
    folded  text    not null,
    primary key (page_id, target)
);
create index page_link_to on page_link (folded, page_id, target);

-- Of the latest text only.
create table page_key (
    page_id integer not null references page (id),
    scheme  text    not null,
    value   text    not null,
    primary key (page_id, scheme)
);
create index page_key_value on page_key (scheme, value, page_id);

create table account (
    id            integer primary key,
    login         text    not null,
    folded        text    not null unique,
    full_name     text    not null,
    email         text    not null,
    password_hash text    not null,
    created_at    integer not null,
    closed        integer not null
);

create table account_group (
    id     integer primary key,
    name   text not null,
    folded text not null unique
);

create table group_member (
    group_id   integer not null references account_group (id),
    account_id integer not null references account (id),
    primary key (group_id, account_id)
);
create index group_member_account on group_member (account_id, group_id);

create table sign_in (
    token_hash text    not null primary key,
    account_id integer not null references account (id),
    secret     text    not null,
    created_at integer not null,
    expires_at integer not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_expiry on sign_in (expires_at);

-- Times are milliseconds since 1970 (UTC), yes/no is 1/0.

-- A newsletter is a page; "up_to" is the number of the last change its draft tells of. Once it was sent, "sent_at" is
-- there, and "body" is what the letters say.
create table newsletter (
    id       integer primary key autoincrement,
    page_id  integer not null unique,
    language text    not null,
    up_to    integer not null,
    begun_at integer not null,
    begun_by text    not null,
    sent_at  integer,
    sent_by  text    not null,
    subject  text    not null,
    body     text    not null
);
create index newsletter_sent on newsletter (sent_at) where sent_at is not null;

-- Somebody without an account who gets the newsletter; before "confirmed_at" nobody has said that they want it.
-- "folded" is the address in small letters. Of links only hashes are kept. "told" is when the
-- newsletter was sent that was written to them last.
create table subscriber (
    id           integer primary key autoincrement,
    email        text    not null,
    folded       text    not null unique,
    language     text    not null,
    confirm_hash text    not null unique,
    asked_at     integer not null,
    confirmed_at integer,
    told         integer not null
);
create index subscriber_untold on subscriber (told, id) where confirmed_at is not null;

-- Links by which a subscriber leaves, one in each letter.
create table subscriber_link (
    token_hash    text    not null primary key,
    subscriber_id integer not null
);
create index subscriber_link_of on subscriber_link (subscriber_id);

-- Whether an account wants the newsletter with its summary, and when the last one was sent that it was told.
alter table mail_box add column newsletter integer not null default 1;
alter table mail_box add column news_told integer not null default 0;

-- How many messages of readers went to an institution; nothing else is kept of them.
create table reader_mail_count (
    page_id integer not null,
    year    integer not null,
    count   integer not null,
    primary key (page_id, year)
);

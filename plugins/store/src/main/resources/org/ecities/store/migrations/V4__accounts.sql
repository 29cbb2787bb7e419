-- Empty language or zone: not chosen.
alter table account add column language text not null default '';
alter table account add column zone text not null default '';
-- N of "Former contributor N", once somebody has left for good.
alter table account add column former integer;
create unique index account_former on account (former) where former is not null;
create index account_email on account (email) where email <> '';

alter table sign_in add column seen_at integer not null default 0;
alter table sign_in add column address text not null default '';
alter table sign_in add column browser text not null default '';
update sign_in set seen_at = created_at;

-- A link that lets somebody in once. Only the hash of its token is kept.
create table account_link (
    token_hash text    not null primary key,
    account_id integer not null references account (id),
    purpose    text    not null,
    binding    text    not null,
    expires_at integer not null
);
create index account_link_account on account_link (account_id, purpose);
create index account_link_expiry on account_link (expires_at);

-- Random texts that sign cookies; made at the first use.
create table site_secret (
    name  text not null primary key,
    value text not null
);

create table rights_change (
    id      integer primary key,
    made_at integer not null,
    author  text    not null,
    action  text    not null,
    account text    not null,
    detail  text    not null
);

-- Times are milliseconds since 1970 (UTC), yes/no is 1/0. Digests and hashes are hex SHA-256, salts are hex.

-- "sequence" and "hash" are those of the last entry, so that entries cut off the end are missed.
create table journal (
    id       integer primary key,
    name     text    not null unique,
    sequence integer not null,
    hash     text    not null
);

-- Author and time are those of the change set. An author who left for good has no salt any more.
create table journal_entry (
    journal_id    integer not null references journal (id),
    sequence      integer not null,
    change_set    integer not null references change_set (id),
    kind          text    not null,
    author_salt   text    not null,
    author_digest text    not null,
    digest        text    not null,
    hash          text    not null,
    primary key (journal_id, sequence)
);
create index journal_entry_of_change on journal_entry (change_set);

-- Apart from the chain: a payload may go, its digest stays.
create table journal_payload (
    journal_id integer not null,
    sequence   integer not null,
    salt       text    not null,
    payload    text    not null,
    primary key (journal_id, sequence),
    foreign key (journal_id, sequence) references journal_entry (journal_id, sequence)
);

-- Values of fields that fewer people may read than the page.
create table private_field (
    id      integer primary key,
    page_id integer not null references page (id),
    field   text    not null,
    version integer not null,
    unique (page_id, field)
);

-- "expires_at" is null where the consent has no end; a deleted version has no content.
create table private_version (
    field_id   integer not null references private_field (id),
    version    integer not null,
    change_set integer not null references change_set (id),
    readers    text    not null,
    consent    text    not null,
    consent_at integer,
    expires_at integer,
    digest     text    not null,
    deleted    integer not null,
    primary key (field_id, version)
);
create index private_version_of_change on private_version (change_set);
create index private_version_expiry on private_version (expires_at) where expires_at is not null;

create table private_content (
    field_id integer not null,
    version  integer not null,
    salt     text    not null,
    value    text    not null,
    primary key (field_id, version),
    foreign key (field_id, version) references private_version (field_id, version)
);

-- What is gone for good: identities and digests, never the text. "target" is the id of a page, file, private field,
-- journal or account; "version" a version or sequence, 0 for an account.
create table purge (
    id         integer primary key autoincrement,
    change_set integer not null references change_set (id),
    kind       text    not null,
    target     integer not null,
    version    integer not null,
    digest     text    not null,
    unique (kind, target, version)
);
create index purge_of_change on purge (change_set);

-- Times are milliseconds since 1970 (UTC), days are ISO dates, yes/no is 1/0.

-- A link to one unsaved text, for a superior without an account. Only the hash of its token is here. It goes with the
-- text, so that it never leads to another one. Identities never come again: mails and tasks are kept under them.
create table draft_link (
    id         integer primary key autoincrement,
    account_id integer not null,
    form       text    not null,
    folded     text    not null,
    token_hash text    not null unique,
    closed_too integer not null,
    made_at    integer not null,
    ends_at    integer not null,
    opened     integer not null,
    opened_at  integer,
    foreign key (account_id, form, folded) references draft (account_id, form, folded)
        on update cascade on delete cascade
);
create index draft_link_draft on draft_link (account_id, form, folded);

-- What a superior said of an unsaved text; "digest" is that of the text that was read. It goes with the text.
create table draft_answer (
    id         integer primary key autoincrement,
    account_id integer not null,
    form       text    not null,
    folded     text    not null,
    cleared    integer not null,
    name       text    not null,
    position   text    not null,
    remark     text    not null,
    day        text    not null,
    digest     text    not null,
    made_at    integer not null,
    foreign key (account_id, form, folded) references draft (account_id, form, folded)
        on update cascade on delete cascade
);
create index draft_answer_draft on draft_answer (account_id, form, folded);

-- Who cleared a version before it was published; "linked" is 1 where they said so themselves behind a link.
create table clearance (
    id       integer primary key,
    page_id  integer not null,
    version  integer not null,
    name     text    not null,
    position text    not null,
    day      text    not null,
    linked   integer not null
);
create index clearance_page on clearance (page_id, version);

-- A link to an entry that somebody made for an institution: entry "sequence" of the journal of its page. Only the hash
-- of its token is here.
create table entered_link (
    token_hash text    not null primary key,
    page_id    integer not null,
    sequence   integer not null,
    ends_at    integer not null
);
create index entered_link_page on entered_link (page_id, sequence);

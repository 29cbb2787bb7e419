-- Somebody is asked to hold a post of an institution, whose page "page_id" names. Only the hash of the link's token is
-- kept, and nothing of it once the invitation was taken up, replaced or taken back. Name and address are blanked when it ends.
create table invitation (
    id          integer primary key,
    page_id     integer not null,
    role        text    not null,
    name        text    not null,
    email       text    not null,
    language    text    not null,
    token_hash  text    unique,
    state       text    not null,
    made_by     text    not null,
    made_at     integer not null,
    ends_at     integer not null,
    opened_at   integer,
    answered_at integer,
    finished_at integer,
    account_id  integer references account (id)
);
create index invitation_page on invitation (page_id, state);
create index invitation_account on invitation (account_id) where account_id is not null;

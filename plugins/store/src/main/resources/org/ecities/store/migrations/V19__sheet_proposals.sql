-- Times are milliseconds since 1970 (UTC).

-- A file that somebody sent to be imported, until it is decided; "columns" and "choices" are what was chosen so far.
create table sheet_proposal (
    id         integer primary key autoincrement,
    owner      text    not null,
    schema     text    not null,
    file       text    not null,
    encoding   text    not null,
    columns    text    not null,
    choices    text    not null,
    state      text    not null,
    note       text    not null,
    made_at    integer not null,
    ends_at    integer not null,
    decided_by text    not null,
    decided_at integer,
    batch      text    not null
);
create index sheet_proposal_owner on sheet_proposal (owner, state);
create index sheet_proposal_ends on sheet_proposal (ends_at);

-- The content, on its own so that lists do not read it. It goes when the proposal is decided.
create table sheet_content (
    proposal_id integer not null primary key references sheet_proposal (id) on delete cascade,
    content     blob    not null
);

-- Which columns people gave to a set of heads, to be proposed the next time.
create table sheet_mapping (
    schema  text    not null,
    heads   text    not null,
    columns text    not null,
    used_at integer not null,
    primary key (schema, heads)
);

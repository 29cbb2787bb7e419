-- Times are milliseconds since 1970 (UTC), yes/no is 1/0, "folded" is PageNames.folded of the name beside it.

-- What somebody should do next. People are named by their account alone, so that nothing is left of who leaves.
-- A task is for a group, for an account, or (a group's task that was given to one of them) for both.
-- "task_key" is null for the trace that a task leaves with whoever gave it away.
-- "asked_due" is what the module said; "due_at" is later where time was added.
create table task (
    id            integer primary key autoincrement,
    task_key      text    unique,
    kind          text    not null,
    title         text    not null,
    arguments     text    not null,
    institution   text    not null,
    link          text    not null,
    minutes       integer not null,
    by_hand       integer not null,
    page_id       integer references page (id),
    group_name    text    not null,
    group_folded  text    not null,
    asked_account integer references account (id),
    account_id    integer references account (id),
    asked_due     integer,
    due_at        integer,
    opened_at     integer not null,
    since         integer not null,
    urged_at      integer,
    state         text    not null,
    closed_at     integer,
    closed_by     integer references account (id),
    note          text    not null,
    noted_by      integer references account (id)
);
create index task_open_of_account on task (account_id, due_at) where state = 'OPEN';
create index task_open_of_group on task (group_folded, due_at) where state = 'OPEN' and account_id is null;
create index task_open_due on task (due_at) where state = 'OPEN' and urged_at is null;
create index task_closed_of_account on task (account_id, closed_at) where state <> 'OPEN';
create index task_closed_of_group on task (group_folded, closed_at) where state <> 'OPEN';
create index task_closed_by on task (closed_by, closed_at);
create index task_noted_by on task (noted_by);

-- Groups whose clock stands still.
create table task_pause (
    group_folded text    not null primary key,
    since        integer not null
);

-- How mail reaches an account. "generation" is part of the links in mails: a new one makes older links void.
-- "told_at": when it was last looked whether there is something to tell. "undelivered_at": mail does not arrive.
create table mail_box (
    account_id     integer not null primary key references account (id),
    rhythm         text    not null default 'DAILY',
    generation     integer not null default 0,
    told_at        integer,
    undelivered_at integer
);

-- Address of the page where a person ends such mails; empty for letters that somebody asked for.
alter table outbox add column stop_link text not null default '';

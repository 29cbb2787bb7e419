-- Somebody asks that their institution may join. "folded" finds a second wish of one name while the first is open.
-- Name and mail address of the person are blanked with the decision. "page_id" is the institution that was admitted.
create table application (
    id          integer primary key,
    institution text    not null,
    folded      text    not null,
    kind        text    not null,
    country     text    not null,
    city        text    not null,
    person      text    not null,
    email       text    not null,
    language    text    not null,
    why         text    not null,
    terms       text    not null,
    made_at     integer not null,
    state       text    not null,
    decided_by  text    not null,
    decided_at  integer,
    reason      text    not null,
    page_id     integer
);
create unique index application_open on application (folded) where state = 'OPEN';

-- Whom the reader of a letter answers; empty for letters of the site itself. Blanked with the text.
alter table outbox add column reply_to text not null default '';

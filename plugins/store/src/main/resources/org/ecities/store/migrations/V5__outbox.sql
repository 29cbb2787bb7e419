-- "letter_key" says what a letter is about: a second one of the same key is not kept, so that nobody is mailed twice.
-- State: waiting, sending, sent, failed. Texts are blanked once a letter is sent or failed, since they may hold links.
create table outbox (
    id         integer primary key,
    letter_key text    not null unique,
    purpose    text    not null,
    recipient  text    not null,
    subject    text    not null,
    body       text    not null,
    state      text    not null,
    tries      integer not null,
    next_at    integer not null,
    ends_at    integer not null,
    made_at    integer not null
);
create index outbox_due on outbox (state, next_at);

-- Who did what that touches accounts, rights or the server. Times and "folded" as in V1.
create table audit (
    id      integer primary key autoincrement,
    at      integer not null,
    actor   text    not null,
    folded  text    not null,
    kind    text    not null,
    subject text    not null,
    address text    not null
);
create index audit_at on audit (at);
create index audit_actor on audit (folded, id);

-- An entry stays as it was written; only its address may go, and whole entries by age.
create trigger audit_stays before update on audit
when new.address <> '' or new.id <> old.id or new.at <> old.at or new.actor <> old.actor
    or new.folded <> old.folded or new.kind <> old.kind or new.subject <> old.subject
begin
    select raise(abort, 'entries of the audit journal are not changed');
end;

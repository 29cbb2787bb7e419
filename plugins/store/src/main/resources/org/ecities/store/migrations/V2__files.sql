-- Files that hang on pages; their bytes are files of the data folder, named by their SHA-256.
-- A file keeps its row (and so its versions) when it is deleted.
create table file (
    id      integer primary key,
    page_id integer not null references page (id),
    name    text    not null,
    folded  text    not null,
    version integer not null,
    deleted integer not null,
    unique (page_id, folded)
);

create table file_version (
    file_id    integer not null references file (id),
    version    integer not null,
    change_set integer not null references change_set (id),
    place      integer not null,
    size       integer not null,
    sha256     text    not null,
    type       text    not null,
    deleted    integer not null,
    primary key (file_id, version)
);
create index file_version_of_change on file_version (change_set, place);
create index file_version_of_content on file_version (sha256, size);

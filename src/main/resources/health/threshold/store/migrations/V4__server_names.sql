-- What a server that gives its own ids calls a resource of ours.
create table server_name (
    type   varchar(60)  not null,
    ours   varchar(120) not null,
    theirs varchar(120) not null,
    primary key (type, ours)
);
create unique index server_name_theirs on server_name (type, theirs);

-- The formats of newer programs that have been met: somebody should update this device.
create table newer_format (
    format integer not null primary key
);

-- Above the format of this program: the line is sound, and waits for the update.
alter table set_aside add column format integer default 0 not null;

-- What a server that gives its own ids calls a resource of ours.
create table server_name (
    type   varchar(60)  not null,
    ours   varchar(120) not null,
    theirs varchar(120) not null,
    primary key (type, ours)
);
create unique index server_name_theirs on server_name (type, theirs);

-- Two files of one person: which file replaces which, which are two people's, and which look like one person's.

-- Kind: REPLACED_BY (the other file is kept), APART (somebody said that they are two people).
create table file_link (
    patient uuid        not null,
    other   uuid        not null,
    kind    varchar(20) not null,
    primary key (patient, other, kind)
);
create index file_link_other on file_link (other, kind);

-- What is still to be asked about: both files are in use, and look like one person's. The smaller id comes first.
create table file_pair (
    patient uuid not null,
    other   uuid not null,
    primary key (patient, other)
);
create index file_pair_other on file_pair (other);

-- Those that are here already. Names that differ by a slip are found when either is changed next.
insert into file_pair (patient, other)
select a.id, b.id from patient a join patient b on a.birth_date = b.birth_date and a.family_key = b.family_key
where a.id < b.id and a.active and b.active
    and (lower(a.given) = lower(b.given) or (a.phone_tail <> '' and a.phone_tail = b.phone_tail));

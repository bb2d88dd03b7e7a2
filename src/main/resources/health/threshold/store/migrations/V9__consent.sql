-- What people answered to the clinic's documents. A row is never changed: a later answer is a row of its own.
create table consent (
    id       uuid        not null primary key,
    patient  uuid        not null,
    visit    uuid,
    document varchar(60) not null,
    kind     varchar(20) not null,
    version  integer     not null,
    language varchar(20) not null,
    hash     varchar(64) not null,
    signed   boolean     not null,
    at       timestamp(6) with time zone not null,
    proxy    uuid
);
create index consent_patient on consent (patient, at);
create trigger consent_stays before update, delete on consent for each row call 'health.threshold.store.AppendOnly';

-- What stands under a document: a name or strokes, or the reason why there is neither. It has the consent's id. A device
-- in the lobby does not keep that of others.
create table consent_answer (
    id      uuid        not null primary key,
    patient uuid        not null,
    at      timestamp(6) with time zone not null,
    name    varchar(200),
    strokes varchar(20000),
    reason  varchar(20)
);
create index consent_answer_patient on consent_answer (patient);
create trigger consent_answer_stays before update, delete on consent_answer for each row call 'health.threshold.store.AppendOnly';

-- Whether somebody who stands beside a person may sign for them: as with the rest, a guardian until somebody says
-- otherwise.
alter table proxy add column may_sign boolean default false not null;
update proxy set may_sign = guardian;

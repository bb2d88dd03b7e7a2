-- That an answer to a document no longer counts, or does again: it was taken back, or was a mistake. The answer itself
-- stays as it was given; of several rows about one answer the latest says how it stands.
create table consent_ending (
    id       uuid        not null primary key,
    consent  uuid        not null,
    patient  uuid        not null,
    standing varchar(20) not null,
    at       timestamp(6) with time zone not null
);
create index consent_ending_consent on consent_ending (consent, at);
create index consent_ending_patient on consent_ending (patient);
create trigger consent_ending_stays before update, delete on consent_ending for each row call 'health.threshold.store.AppendOnly';

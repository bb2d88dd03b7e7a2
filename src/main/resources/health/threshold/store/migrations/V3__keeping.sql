-- What this device keeps: whose papers are here, and whom a row concerns, so that they can be taken off it again.

alter table mirror add column patient uuid;
create index mirror_patient on mirror (patient, type);

-- Whom a change concerns that the hub has not heard of: as long as there is one, nothing of theirs leaves this device.
alter table outbox_entry add column about uuid;
create index outbox_entry_about on outbox_entry (about);

-- People whose papers are here. Complete: all that the hub had about them when it was asked.
create table kept_person (
    patient  uuid    not null primary key,
    complete boolean not null,
    needed   date    not null,
    asked    timestamp(6) with time zone
);
create index kept_person_complete on kept_person (complete);

create index audit_entry_at on audit_entry (at);

update outbox_entry o set about = o.entity where kind = 'PATIENT';
update outbox_entry o set about = (select patient from need t where t.id = o.entity) where kind = 'NEED';
update outbox_entry o set about = (select patient from proxy t where t.id = o.entity) where kind = 'PROXY';
update outbox_entry o set about = (select patient from coverage t where t.id = o.entity) where kind = 'COVERAGE';
update outbox_entry o set about = (select patient from appointment t where t.id = o.entity) where kind = 'APPOINTMENT';
update outbox_entry o set about = (select patient from visit t where t.id = o.entity) where kind = 'VISIT';
update outbox_entry o set about = (select patient from desk_request t where t.id = o.entity) where kind = 'DESK_REQUEST';
update outbox_entry o set about = (select patient from ledger_entry t where t.id = o.entity) where kind in ('CHARGE', 'PAYMENT');
update outbox_entry o set about = (select patient from payment_plan t where t.id = o.entity) where kind = 'PAYMENT_PLAN';
update outbox_entry o set about = (select patient from allergy t where t.id = o.entity) where kind = 'ALLERGY';
update outbox_entry o set about = (select patient from diagnosis t where t.id = o.entity) where kind = 'DIAGNOSIS';
update outbox_entry o set about = (select patient from medicine t where t.id = o.entity) where kind = 'MEDICINE';
update outbox_entry o set about = (select patient from lab_result t where t.id = o.entity) where kind = 'RESULT';
update outbox_entry o set about = (select patient from care_team_member t where t.id = o.entity) where kind = 'CARE_TEAM';
update outbox_entry o set about = (select patient from concern t where t.visit = o.entity) where kind = 'CONCERN';
update outbox_entry o set about = (select patient from signed_note t where t.id = o.entity) where kind = 'NOTE';
update outbox_entry o set about = (select patient from task t where t.id = o.entity) where kind = 'TASK';
update outbox_entry o set about = (select patient from feedback t where t.id = o.entity) where kind = 'FEEDBACK';

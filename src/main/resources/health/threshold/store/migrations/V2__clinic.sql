-- The clinic: who works here, who comes, what happens to them today, what they owe. No foreign keys: what the hub
-- sends may come in any order, and a reference is resolved when it is read.

create table clinic (
    id       uuid         not null primary key,
    name     varchar(200) not null,
    zone     varchar(60)  not null,
    currency varchar(3)   not null
);

create table clinic_setting (
    name    varchar(60)  not null primary key,
    content varchar(500) not null
);

create table staff (
    id     uuid         not null primary key,
    given  varchar(120) not null,
    family varchar(120) not null,
    title  varchar(40),
    role   varchar(20)  not null,
    active boolean      not null
);

create table account (
    staff    uuid         not null primary key,
    username varchar(60)  not null unique,
    hash     varchar(300) not null,
    role     varchar(20)  not null,
    failures integer      not null,
    shut_until timestamp(6) with time zone
);

create table place (
    id     uuid         not null primary key,
    name   varchar(120) not null,
    kind   varchar(20)  not null,
    active boolean      not null
);

create table patient (
    id          uuid         not null primary key,
    given       varchar(120) not null,
    family      varchar(120) not null,
    preferred   varchar(120),
    pronouns    varchar(40),
    birth_date  date         not null,
    language    varchar(20)  not null,
    interpreter boolean      not null,
    phone       varchar(40),
    email       varchar(200),
    street      varchar(200),
    city        varchar(120),
    region      varchar(60),
    postcode    varchar(20),
    matters     varchar(500),
    family_key  varchar(120) not null,
    phone_tail  varchar(4)   not null,
    active      boolean      not null
);
create index patient_identity on patient (birth_date, family_key);

create table patient_word (
    patient uuid        not null,
    word    varchar(60) not null,
    primary key (word, patient)
);
create index patient_word_patient on patient_word (patient);

create table need (
    id      uuid        not null primary key,
    patient uuid        not null,
    code    varchar(30) not null,
    since   date,
    active  boolean     not null
);
create index need_patient on need (patient);

create table proxy (
    id       uuid         not null primary key,
    patient  uuid         not null,
    given    varchar(120) not null,
    family   varchar(120) not null,
    relation varchar(40)  not null,
    phone    varchar(40),
    guardian boolean      not null
);
create index proxy_patient on proxy (patient);

create table appointment (
    id        uuid        not null primary key,
    patient   uuid        not null,
    clinician uuid        not null,
    starts    timestamp(6) with time zone not null,
    minutes   integer     not null,
    service   varchar(40) not null,
    status    varchar(20) not null,
    code      varchar(12),
    walk_in   boolean     not null
);
create index appointment_starts on appointment (starts);
create index appointment_patient on appointment (patient, starts);
create index appointment_code on appointment (code);

-- A visit carries the id of the appointment it follows, so that two devices that record one arrival mean one visit.
create table visit (
    id          uuid        not null primary key,
    appointment uuid,
    patient     uuid        not null,
    clinician   uuid,
    visit_day   date        not null,
    state       varchar(30) not null,
    since       timestamp(6) with time zone not null,
    moment      varchar(20) not null,
    place       uuid,
    due         timestamp(6) with time zone,
    arrived     timestamp(6) with time zone,
    arrived_by  varchar(20),
    roomed      timestamp(6) with time zone,
    told        timestamp(6) with time zone,
    hidden      boolean     not null,
    feeling     varchar(30),
    concern     boolean     not null,
    ticket      varchar(12)
);
create index visit_of_day on visit (visit_day, state);
create index visit_patient on visit (patient, visit_day);

create table visit_step (
    id      uuid        not null primary key,
    visit   uuid        not null,
    from_state varchar(30) not null,
    to_state   varchar(30) not null,
    place   uuid,
    at      timestamp(6) with time zone not null,
    actor   uuid        not null,
    station varchar(20) not null,
    undone  boolean     not null
);
create index visit_step_visit on visit_step (visit, at);
create index visit_step_actor on visit_step (actor, at);

create table crossing (
    id       uuid        not null primary key,
    visit    uuid        not null,
    from_kind varchar(20) not null,
    to_kind   varchar(20) not null,
    cause    varchar(30) not null,
    actor    uuid        not null,
    role     varchar(20) not null,
    at       timestamp(6) with time zone not null
);
create index crossing_visit on crossing (visit, at);

create table desk_request (
    id       uuid         not null primary key,
    visit    uuid,
    patient  uuid,
    reason   varchar(30)  not null,
    typed    varchar(1000) not null,
    device   varchar(60)  not null,
    at       timestamp(6) with time zone not null,
    answered timestamp(6) with time zone,
    answered_by uuid
);
create index desk_request_open on desk_request (answered, at);

-- One errand at one place: how long it took, and what was asked more than once. The live half of alignment.
create table errand (
    id      uuid        not null primary key,
    visit   uuid        not null,
    place   varchar(20) not null,
    started timestamp(6) with time zone not null,
    ended   timestamp(6) with time zone
);
create index errand_visit on errand (visit);

create table question (
    id    uuid        not null primary key,
    visit uuid        not null,
    topic varchar(30) not null,
    place varchar(20) not null,
    at    timestamp(6) with time zone not null
);
create index question_visit on question (visit);

create table mended (
    id    uuid        not null primary key,
    visit uuid        not null,
    rule  varchar(30) not null,
    at    timestamp(6) with time zone not null,
    actor uuid        not null
);
create index mended_visit on mended (visit);

create table coverage (
    id       uuid         not null primary key,
    patient  uuid         not null,
    payer    varchar(120) not null,
    plan     varchar(120),
    member   varchar(60),
    copay    bigint       not null,
    currency varchar(3)   not null,
    active   boolean      not null,
    checked  timestamp(6) with time zone
);
create index coverage_patient on coverage (patient);

create table ledger_entry (
    id       uuid         not null primary key,
    post_key varchar(80)  not null unique,
    patient  uuid         not null,
    visit    uuid,
    kind     varchar(20)  not null,
    minor    bigint       not null,
    currency varchar(3)   not null,
    words    varchar(200) not null,
    posted   timestamp(6) with time zone not null,
    actor    uuid         not null,
    tender   varchar(20),
    last4    varchar(4),
    approval varchar(40),
    receipt  varchar(20)
);
create index ledger_entry_patient on ledger_entry (patient, posted);
create index ledger_entry_visit on ledger_entry (visit);
create trigger ledger_entry_stays before update, delete on ledger_entry for each row call 'health.threshold.store.AppendOnly';

create table payment_intent (
    id       uuid        not null primary key,
    visit    uuid        not null,
    patient  uuid        not null,
    minor    bigint      not null,
    currency varchar(3)  not null,
    purpose  varchar(20) not null,
    state    varchar(20) not null,
    opened   timestamp(6) with time zone not null,
    closed   timestamp(6) with time zone
);
create index payment_intent_state on payment_intent (state);
create index payment_intent_visit on payment_intent (visit);

create table payment_plan (
    id       uuid       not null primary key,
    patient  uuid       not null,
    monthly  bigint     not null,
    currency varchar(3) not null,
    next_due date       not null,
    active   boolean    not null
);
create index payment_plan_patient on payment_plan (patient);

create table concern (
    visit   uuid          not null primary key,
    patient uuid          not null,
    words   varchar(2000) not null,
    saved   timestamp(6) with time zone not null,
    actor   uuid          not null
);

create table sbar_note (
    id             uuid not null primary key,
    visit          uuid not null,
    patient        uuid not null,
    situation      varchar(4000) not null,
    background     varchar(4000) not null,
    assessment     varchar(4000) not null,
    recommendation varchar(4000) not null,
    saved          timestamp(6) with time zone not null,
    author         uuid not null
);
create index sbar_note_visit on sbar_note (visit);
create index sbar_note_patient on sbar_note (patient);

create table signed_note (
    id             uuid not null primary key,
    visit          uuid not null,
    patient        uuid not null,
    situation      varchar(4000) not null,
    background     varchar(4000) not null,
    assessment     varchar(4000) not null,
    recommendation varchar(4000) not null,
    signed         timestamp(6) with time zone not null,
    signer         uuid not null,
    seal           varchar(64) not null
);
create index signed_note_visit on signed_note (visit);
create index signed_note_patient on signed_note (patient, signed);
create trigger signed_note_stays before update, delete on signed_note for each row call 'health.threshold.store.AppendOnly';

create table leaving_answer (
    id     uuid        not null primary key,
    visit  uuid        not null,
    item   varchar(30) not null,
    answer varchar(20) not null,
    at     timestamp(6) with time zone not null,
    actor  uuid        not null
);
create unique index leaving_answer_item on leaving_answer (visit, item);

create table prompt_answer (
    id     uuid        not null primary key,
    visit  uuid        not null,
    prompt varchar(60) not null,
    answer varchar(20) not null,
    at     timestamp(6) with time zone not null,
    actor  uuid        not null
);
create index prompt_answer_visit on prompt_answer (visit);

create table prompt_review (
    prompt   varchar(60) not null primary key,
    accepted boolean     not null,
    reviewer uuid        not null,
    seal     varchar(64) not null,
    at       timestamp(6) with time zone not null
);

create table allergy (
    id        uuid         not null primary key,
    patient   uuid         not null,
    substance varchar(200) not null,
    reaction  varchar(200),
    since     date,
    active    boolean      not null
);
create index allergy_patient on allergy (patient);

create table diagnosis (
    id      uuid         not null primary key,
    patient uuid         not null,
    name    varchar(200) not null,
    since   date,
    active  boolean      not null
);
create index diagnosis_patient on diagnosis (patient);

create table medicine (
    id      uuid         not null primary key,
    patient uuid         not null,
    name    varchar(200) not null,
    remark  varchar(300),
    active  boolean      not null
);
create index medicine_patient on medicine (patient);

create table lab_result (
    id      uuid         not null primary key,
    patient uuid         not null,
    name    varchar(200) not null,
    outcome varchar(200) not null,
    in_range boolean,
    measured timestamp(6) with time zone not null,
    status  varchar(20)  not null
);
create index lab_result_patient on lab_result (patient, measured);

create table care_team_member (
    id      uuid         not null primary key,
    patient uuid         not null,
    name    varchar(200) not null,
    role    varchar(80)  not null,
    active  boolean      not null
);
create index care_team_member_patient on care_team_member (patient);

create table task (
    id      uuid         not null primary key,
    patient uuid,
    visit   uuid,
    words   varchar(500) not null,
    owner   varchar(20)  not null,
    due     date,
    status  varchar(20)  not null,
    at      timestamp(6) with time zone not null
);
create index task_patient on task (patient);
create index task_visit on task (visit);

create table feedback (
    id       uuid         not null primary key,
    patient  uuid,
    kind     varchar(20)  not null,
    words    varchar(2000) not null,
    received timestamp(6) with time zone not null,
    answered timestamp(6) with time zone
);
create index feedback_patient on feedback (patient);

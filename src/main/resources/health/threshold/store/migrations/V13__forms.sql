-- The form of somebody new, a sheet for each sitting at each part. A sheet without a part says what becomes of the rest:
-- it comes later, is wanted on paper, or has come back on paper.
create table form_sheet (
    id       uuid        not null primary key,
    patient  uuid        not null,
    visit    uuid,
    form     varchar(60) not null,
    version  integer     not null,
    part     varchar(60),
    way      varchar(20) not null,
    progress varchar(20) not null,
    language varchar(20) not null,
    for_another boolean  not null,
    proxy    uuid,
    at       timestamp(6) with time zone not null
);
create index form_sheet_patient on form_sheet (patient, at);

-- What stands on a sheet: the question as it was shown, and the options that were chosen, a line for each with its code,
-- a tab and how it was called.
create table form_answer (
    id       uuid        not null primary key,
    sheet    uuid        not null,
    patient  uuid        not null,
    question varchar(60) not null,
    asked    varchar(300) not null,
    chosen   varchar(6000) not null,
    words    varchar(1000) not null,
    at       timestamp(6) with time zone not null
);
create unique index form_answer_sheet on form_answer (sheet, question);
create index form_answer_patient on form_answer (patient);

-- Pictures of forms that came back on paper, made small before they come here. A device in the lobby keeps none.
create table form_page (
    id      uuid        not null primary key,
    patient uuid        not null,
    sheet   uuid        not null,
    number  integer     not null,
    content varchar(400000) not null,
    taken   timestamp(6) with time zone not null
);
create index form_page_sheet on form_page (sheet);
create index form_page_patient on form_page (patient);

-- Who has had a visit that is over, of whom a device in the lobby keeps the visits of today alone.
create table came_before (
    patient uuid not null primary key
);

-- Receipts that people asked to have by e-mail, until they are sent. It stays on this device. Once a receipt is sent,
-- nothing is left here of where it went but the masked address, and nothing of what it said.
create table receipt_mail (
    id        uuid         not null primary key,
    payment   uuid         not null,
    patient   uuid         not null,
    address   varchar(254),
    masked    varchar(254) not null,
    subject   varchar(200),
    content   varchar(4000),
    state     varchar(20)  not null,
    why       varchar(30),
    attempts  integer      not null,
    next_try  timestamp(6) with time zone not null,
    asked     timestamp(6) with time zone not null,
    changed   timestamp(6) with time zone not null
);
create index receipt_mail_state on receipt_mail (state, next_try);
create index receipt_mail_patient on receipt_mail (patient, asked);

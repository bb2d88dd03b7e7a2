-- Pictures of insurance cards, made small before they come here. The content is a JPEG in Base64, as it travels.
create table card_picture (
    id      uuid        not null primary key,
    patient uuid        not null,
    side    varchar(10) not null,
    content varchar(400000) not null,
    taken   timestamp(6) with time zone not null,
    current_one boolean not null
);
create index card_picture_patient on card_picture (patient, side);

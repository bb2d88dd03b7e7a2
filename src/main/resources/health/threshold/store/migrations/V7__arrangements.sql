-- What has been arranged with somebody: whom to call if something happens to them, how to get in touch safely, and
-- what language the interpreter speaks where it is not the person's own.
alter table patient add column emergency_name varchar(120);
alter table patient add column emergency_phone varchar(40);
alter table patient add column emergency_relation varchar(40);
alter table patient add column contact_ways varchar(120) default '' not null;
alter table patient add column interpreter_in varchar(20);

-- What somebody who stands beside a person may do for them at the kiosk. Until somebody says otherwise a guardian may
-- do all of it, and anybody else nothing: a relation alone gives no right.
alter table proxy add column may_check_in boolean default false not null;
alter table proxy add column may_confirm boolean default false not null;
alter table proxy add column may_pay boolean default false not null;
update proxy set may_check_in = guardian, may_confirm = guardian, may_pay = guardian;

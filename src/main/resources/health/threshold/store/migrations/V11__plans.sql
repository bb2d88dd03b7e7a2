-- What was agreed when somebody pays little by little: how much in all, in how many payments, from which day on. Plans
-- from elsewhere may say no more than what is paid monthly. A payment says how much of it went towards which plan.
alter table payment_plan add column total bigint;
alter table payment_plan add column installments integer;
alter table payment_plan add column first_due date;
alter table payment_plan add column agreed timestamp(6) with time zone;
alter table ledger_entry add column plan uuid;
alter table ledger_entry add column plan_minor bigint;
-- Which press of a button an attempt belongs to, where pressing twice would otherwise pay twice.
alter table payment_intent add column press varchar(60);
create index ledger_entry_plan on ledger_entry (plan);

-- How much pain somebody says they arrive with, from 0 to 10, and what they need today. It is a fact of this one visit.
alter table visit add column pain integer;
alter table visit add column needs_today varchar(60) default '' not null;

-- Whether an errand was done, and not only left: whoever left the kiosk half-way goes on there when they come back.
alter table errand add column done boolean default true not null;

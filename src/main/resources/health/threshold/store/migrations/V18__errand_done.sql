-- Whether an errand was done, and not only left: whoever left the kiosk half-way goes on there when they come back.
alter table errand add column done boolean default true not null;

-- Who stood at the kiosk and paid: the person themselves, or the one who came for them. Nobody else is shown the receipt.
alter table payment_intent add column payer varchar(36);

-- Where the kiosk stands that left something for the desk, as people there call it. The name of its machine, which stood
-- here before, says nothing to anybody.
alter table desk_request alter column device rename to place;
update desk_request set place = '';

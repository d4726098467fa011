-- Empties what shown.sql and shown-event-days.sql fill: a table made anew would have every query planned anew.
delete from shown;
delete from shown_event_days;

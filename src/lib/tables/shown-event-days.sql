-- One row per event on show and day of the selected period.
insert into shown_event_days
select event_id, day, class, is_counted, measure, evidence_grade
from event_days
join shown using (event_id)
join events using (event_id)
cross join selection
where day >= coalesce(first_day, day) and day <= coalesce(last_day, day);

-- What the selection shows, worked out once for all charts each time that it changes.

-- One row per event on show. is_counted is false where it is only drawn in outline.
create or replace table shown as
select event_id, list_contains(string_split(grades, ';'), evidence_grade::varchar) as is_counted
from events
join event_extents using (event_id)
cross join selection
where list_contains(string_split(measures, ';'), measure::varchar)
  and list_contains(string_split(scopes, ';'), scope::varchar)
  and list_contains(string_split(concat(grades, ';', outlined), ';'), evidence_grade::varchar)
  and last >= coalesce(first_day, last)
  and first <= coalesce(last_day, first)
  and event_id in (select event_id from event_services semi join shown_services using (service_id));

-- One row per event on show and day of the selected period.
create or replace table shown_event_days as
select event_id, day, class, is_counted, measure, evidence_grade
from event_days
join shown using (event_id)
join events using (event_id)
cross join selection
where day >= coalesce(first_day, day) and day <= coalesce(last_day, day);

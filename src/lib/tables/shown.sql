-- One row per event on show, worked out once for all charts.
insert into shown
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

-- One row per event on show and span of days of one class, with the lanes that it stands on: the services
-- that it names and those that a group it names implies, as far as the selection holds them.
with lanes as (
  select
    event_id,
    array_to_string(list_sort(list(service_id) filter (not is_implied)), ';') as services,
    array_to_string(list_sort(list(service_id) filter (is_implied)), ';') as implied
  from event_services
  semi join shown_services using (service_id)
  semi join shown using (event_id)
  group by event_id
)
select
  event_id,
  lanes.services,
  lanes.implied,
  spans.first::varchar as first,
  spans.last::varchar as last,
  class::varchar as class,
  start,
  "end",
  start_time,
  end_time,
  cadence::varchar as cadence,
  measure::varchar as measure,
  scope::varchar as scope,
  evidence_grade::varchar as grade,
  official_position::varchar as official_position,
  is_counted
from shown_events
join lanes using (event_id)
join spans using (event_id)
cross join selection
where spans.last >= coalesce(first_day, spans.last) and spans.first <= coalesce(last_day, spans.first)
order by spans.first, event_id;

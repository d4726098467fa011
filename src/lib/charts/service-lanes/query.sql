-- One row per service, event and span of days of one class; an event stands on every lane it names or implies.
select
  service_id,
  event_id,
  is_implied,
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
join event_services using (event_id)
join shown_services using (service_id)
join spans using (event_id)
cross join selection
where spans.last >= coalesce(first_day, spans.last) and spans.first <= coalesce(last_day, spans.first)
order by service_id, spans.first, event_id;

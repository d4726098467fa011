-- One row per span of an event that names a headline service, or a group that implies one, whatever
-- its measure, scope and grade: what every way of counting chooses from.
select
  event_id,
  measure::varchar as measure,
  scope::varchar as scope,
  evidence_grade::varchar as grade,
  len(string_split(source_ids, ';'))::double as sources,
  spans.first::varchar as first,
  spans.last::varchar as last,
  class::varchar as class
from events
join spans using (event_id)
where event_id in (
  select event_id from event_services join services using (service_id) where headline
)
order by spans.first, event_id, spans.last;

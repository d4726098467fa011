-- One row per event, in the order of its number, with the places of its values in the lists of the schema.
select
  event_id,
  enum_code(measure)::double as measure,
  enum_code(scope)::double as scope,
  enum_code(evidence_grade)::double as grade,
  enum_code(trigger)::double as trigger,
  (first - date '1970-01-01')::double as first,
  (last - date '1970-01-01')::double as last
from events
join event_extents using (event_id)
order by event_id;

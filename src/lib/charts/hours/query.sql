-- One row per event on show, with the hours that its sources give, Almaty time; no hours: both are null.
select
  event_id,
  services,
  start,
  "end",
  start_time,
  end_time,
  cadence::varchar as cadence,
  measure::varchar as measure,
  evidence_grade::varchar as grade,
  official_position::varchar as official_position,
  is_counted,
  event_extents.first::varchar as first,
  event_extents.last::varchar as last
from shown_events
join event_extents using (event_id)
order by event_extents.first, start_time nulls first, event_id;

-- One row per event on show: its grade of evidence, and from when to when it may have lasted.
select
  event_id,
  evidence_grade::varchar as grade,
  is_counted,
  first::varchar as first,
  last::varchar as last
from shown_events
join event_extents using (event_id)
order by event_id;

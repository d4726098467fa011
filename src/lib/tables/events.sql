-- One row per shown event: its grade of evidence, and from when to when it may have lasted.
select
  event_id,
  evidence_grade::varchar as grade,
  is_counted,
  min(first)::varchar as first,
  max(last)::varchar as last
from shown_events
join spans using (event_id)
group by event_id, evidence_grade, is_counted
order by event_id;

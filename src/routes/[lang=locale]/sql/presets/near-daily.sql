-- Which restrictions were described as almost daily, and by how many sources?
select
  start, "end", start_time, measure, services,
  len(string_split(source_ids, ';')) as sources,
  evidence_grade, summary
from events
where cadence in ('daily', 'near_daily')
order by start, event_id

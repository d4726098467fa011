-- What was going on when access was restricted?
select
  trigger,
  count(*) as events,
  count(*) filter (where evidence_grade = 'measured') as measured,
  min(start) as first,
  max(start) as last
from events
group by trigger
order by events desc, trigger

-- Which blockings lasted longest?
-- Those whose end is not known left out. A vague start or end counts with all its days.
select
  event_id, services, first, last,
  last - first + 1 as days_at_most,
  "end" = '..' as still_in_force
from events
join event_extents using (event_id)
where measure = 'blocking' and "end" is not null
order by days_at_most desc, event_id
limit 20

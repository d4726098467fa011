-- Which blockings lasted longest?
select event_id, services, first, last, last - first + 1 as days, "end" = '..' as still_in_force
from events
join event_extents using (event_id)
where measure = 'blocking'
order by days desc
limit 20

-- Which social networks and messengers were restricted on the most documented days?
select name, count(distinct day) as documented_days, min(day) as first, max(day) as last
from shown_event_days
join event_services using (event_id)
join services using (service_id)
where class = 'named' and is_counted and headline and category <> 'infrastructure'
group by name
order by documented_days desc, name

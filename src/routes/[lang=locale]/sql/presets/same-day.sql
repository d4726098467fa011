-- On which days do the most events fall together?
select
  day,
  count(distinct event_id) as events,
  string_agg(distinct measure::varchar, ', ' order by measure::varchar) as measures
from shown_event_days
where class = 'named' and is_counted
group by day
order by events desc, day
limit 20

-- How many days a year were restricted, by how surely they are known?
select
  year(day) as year,
  count(*) filter (where is_named) as documented,
  count(*) filter (where is_pattern) as with_patterns,
  count(*) filter (where is_possible) as possible_at_most
from shown_days
group by all
order by year

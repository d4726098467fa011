-- One row per month: distinct days, cumulative; recalled: days that outlined rows alone add to pattern.
select
  strftime(month, '%Y-%m') as month,
  count(*) filter (is_named)::double as named,
  count(*) filter (is_pattern)::double as pattern,
  count(*) filter (is_possible)::double as possible,
  count(*) filter (is_outlined and not is_pattern)::double as recalled
from shown_months
left join shown_days on date_trunc('month', day)::date = month
group by month
order by month;

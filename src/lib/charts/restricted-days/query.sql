-- One row per month: distinct days, cumulative; recalled: days that outlined rows alone add to pattern.
-- Measurements are counts beside them: null where nothing was measured.
with evidence as (
  select
    month,
    count(*) filter (is_named)::double as named,
    count(*) filter (is_pattern)::double as pattern,
    count(*) filter (is_possible)::double as possible,
    count(*) filter (is_outlined and not is_pattern)::double as recalled
  from shown_months
  left join shown_days on date_trunc('month', day)::date = month
  group by month
)
select
  strftime(month, '%Y-%m') as month,
  named,
  pattern,
  possible,
  recalled,
  measurements,
  anomalies,
  confirmed
from evidence
left join shown_measurement_months using (month)
order by month;

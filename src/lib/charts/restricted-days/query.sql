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
), measured as (
  select
    date_trunc('month', day)::date as month,
    sum(measurements) as measurements,
    sum(anomalies) as anomalies,
    sum(confirmed) as confirmed
  from shown_measurement_days
  group by all
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
left join measured using (month)
order by month;

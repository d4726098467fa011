-- The same counts by month and service: what a chart of months reads, but for the months that a period cuts.
create or replace table measurement_months as
select
  date_trunc('month', day)::date as month,
  service_id,
  sum(measurements) as measurements,
  sum(anomalies) as anomalies,
  sum(confirmed) as confirmed
from measurement_days
group by all
order by month;

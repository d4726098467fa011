-- One row per day and service with measurements, over all networks and tests. Made once, so that what a
-- change of the selection costs depends on days and services, not on how many measurements there are.
create or replace table measurement_days as
select
  day,
  service_id,
  sum(ok + anomaly + confirmed + failure)::double as measurements,
  sum(anomaly)::double as anomalies,
  sum(confirmed)::double as confirmed
from measurements
where service_id is not null
group by day, service_id
order by day;

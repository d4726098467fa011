-- The views that charts read, without the tables that are made once: every row is read at every change.
create or replace view shown_measurement_days as
select
  day,
  sum(ok + anomaly + confirmed + failure)::double as measurements,
  sum(anomaly)::double as anomalies,
  sum(confirmed)::double as confirmed
from measurements
semi join shown_services using (service_id)
cross join selection
where day >= coalesce(first_day, day) and day <= coalesce(last_day, day)
group by day;

create or replace view shown_measurement_months as
select
  date_trunc('month', day)::date as month,
  sum(measurements) as measurements,
  sum(anomalies) as anomalies,
  sum(confirmed) as confirmed
from shown_measurement_days
group by all;

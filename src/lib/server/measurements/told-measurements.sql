-- One row per measurement, counted once: as failed, else confirmed, else an anomaly, else ok, as OONI's
-- aggregation does. A verdict that cannot be read is null and makes the row a fault.
create or replace temp view told as
with verdicts as (
  select
    *,
    try_cast(coalesce(msm_failure, failure) as boolean) as is_failure,
    try_cast(confirmed as boolean) as is_confirmed,
    try_cast(anomaly as boolean) as is_anomaly
  from cells
)
select
  left(measurement_start_time, 10) as day,
  probe_cc as country,
  probe_asn as network,
  test_name as test,
  null::varchar as service_id,
  coalesce(domain, input) as address,
  (not (is_failure or is_confirmed or is_anomaly))::bigint as ok,
  (is_anomaly and not is_confirmed and not is_failure)::bigint as anomaly,
  (is_confirmed and not is_failure)::bigint as confirmed,
  is_failure::bigint as failure,
  1 as stated
from verdicts;

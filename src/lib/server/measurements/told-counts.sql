-- One row per row of an OONI aggregation. Older answers have no ok_count: what is left is ok.
create or replace temp view told as
select
  left(measurement_start_day, 10) as day,
  probe_cc as country,
  probe_asn as network,
  test_name as test,
  null::varchar as service_id,
  coalesce(domain, input) as address,
  coalesce(
    try_cast(ok_count as bigint),
    try_cast(measurement_count as bigint) - try_cast(anomaly_count as bigint)
      - try_cast(confirmed_count as bigint) - try_cast(failure_count as bigint)
  ) as ok,
  try_cast(anomaly_count as bigint) as anomaly,
  try_cast(confirmed_count as bigint) as confirmed,
  try_cast(failure_count as bigint) as failure,
  try_cast(measurement_count as bigint) as stated
from cells;

-- Adds up the staged rows of a year: one row per day, service, network and test, and per reason to be set aside.
insert into counted
select
  set_aside,
  day,
  service_id,
  network,
  test,
  sum(ok)::bigint as ok,
  sum(anomaly)::bigint as anomaly,
  sum(confirmed)::bigint as confirmed,
  sum(failure)::bigint as failure,
  count(*) as rows
from read_parquet(getvariable('part') || '/*.parquet', hive_partitioning := false)
group by all;

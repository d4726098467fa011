-- Adds the counts of all files up: the order and the number of files make no difference.
insert into measurements by name
select
  day,
  service_id,
  network,
  test,
  sum(ok)::integer as ok,
  sum(anomaly)::integer as anomaly,
  sum(confirmed)::integer as confirmed,
  sum(failure)::integer as failure
from read_parquet(string_split(getvariable('partials'), chr(10)))
group by day, service_id, network, test;

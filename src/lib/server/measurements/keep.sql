-- Keeps the counts of a file, so that they need not be made again.
copy (
  select day, service_id, network, test, ok, anomaly, confirmed, failure
  from counted
  where set_aside is null
) to (getvariable('partial')) (format parquet);

-- Writes a folder of Parquet files, one a day, for a disk or any object store.
copy (
  select * from measurements order by day, service_id nulls first, network, test
) to (getvariable('folder')) (
  format parquet, partition_by (day), write_partition_columns true, overwrite_or_ignore true
);

-- The members of the objects of a JSON file, one on each line.
create or replace temp view cells as
select *
from read_json(
  getvariable('file'),
  format := 'newline_delimited',
  columns := {
    measurement_start_day: 'varchar',
    measurement_start_time: 'varchar',
    probe_cc: 'varchar',
    probe_asn: 'varchar',
    test_name: 'varchar',
    domain: 'varchar',
    input: 'varchar',
    ok_count: 'varchar',
    anomaly: 'varchar',
    anomaly_count: 'varchar',
    confirmed: 'varchar',
    confirmed_count: 'varchar',
    failure: 'varchar',
    failure_count: 'varchar',
    msm_failure: 'varchar',
    measurement_count: 'varchar'
  }
);

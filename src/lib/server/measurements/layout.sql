-- Every column of an export that counts here. A file that lacks one reads as if it were empty.
create or replace temp table layout (
  day varchar,
  measurement_start_day varchar,
  measurement_start_time varchar,
  probe_cc varchar,
  network varchar,
  probe_asn varchar,
  test varchar,
  test_name varchar,
  service_id varchar,
  domain varchar,
  input varchar,
  ok varchar,
  ok_count varchar,
  anomaly varchar,
  anomaly_count varchar,
  confirmed varchar,
  confirmed_count varchar,
  failure varchar,
  failure_count varchar,
  msm_failure varchar,
  measurement_count varchar
);

-- The members of the objects in one JSON answer: its `result` (counts) or `results` (measurements).
create or replace temp view cells as
select unnest(coalesce(result, results), recursive := true)
from read_json(
  getvariable('file'),
  format := 'unstructured',
  maximum_object_size := 134217728,
  columns := {
    result: 'struct(
      measurement_start_day varchar, probe_cc varchar, probe_asn varchar, test_name varchar,
      domain varchar, input varchar, ok_count varchar, anomaly_count varchar,
      confirmed_count varchar, failure_count varchar, measurement_count varchar,
      measurement_start_time varchar, anomaly varchar, confirmed varchar, failure varchar,
      msm_failure varchar
    )[]',
    results: 'struct(
      measurement_start_day varchar, probe_cc varchar, probe_asn varchar, test_name varchar,
      domain varchar, input varchar, ok_count varchar, anomaly_count varchar,
      confirmed_count varchar, failure_count varchar, measurement_count varchar,
      measurement_start_time varchar, anomaly varchar, confirmed varchar, failure varchar,
      msm_failure varchar
    )[]'
  }
);

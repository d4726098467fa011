-- What was counted in a file: measurements of a day, service, network and test, or rows set aside.
create or replace temp table counted (
  set_aside varchar,
  day date,
  service_id varchar,
  network integer,
  test varchar,
  ok bigint,
  anomaly bigint,
  confirmed bigint,
  failure bigint,
  rows bigint
);

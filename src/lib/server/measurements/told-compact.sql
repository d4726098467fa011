-- One row per row of the table that this project writes; it holds one country.
create or replace temp view told as
select
  day,
  getvariable('kept_country') as country,
  network,
  test,
  service_id,
  null::varchar as address,
  try_cast(ok as bigint) as ok,
  try_cast(anomaly as bigint) as anomaly,
  try_cast(confirmed as bigint) as confirmed,
  try_cast(failure as bigint) as failure,
  try_cast(ok as bigint) + try_cast(anomaly as bigint)
    + try_cast(confirmed as bigint) + try_cast(failure as bigint) as stated
from cells;

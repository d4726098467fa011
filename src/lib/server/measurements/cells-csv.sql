-- The cells of a CSV file.
create or replace temp view cells as
select * from layout
union all by name
select *
from read_csv(
  getvariable('file'),
  header := true, delim := ',', quote := '"', escape := '"',
  all_varchar := true, buffer_size := 8388608, nullstr := ['', '\N']
);

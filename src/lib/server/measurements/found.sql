-- What was found in a file: rows and measurements, by why they were set aside; null: counted.
select
  set_aside,
  sum(rows)::double as rows,
  coalesce(sum(ok + anomaly + confirmed + failure), 0)::double as measurements
from counted
group by set_aside
order by set_aside nulls first;

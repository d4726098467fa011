-- One row per year that has measurements.
select
  year(day)::double as year,
  count(*)::double as rows,
  sum(ok + anomaly + confirmed + failure)::double as measurements
from measurements
group by all
order by year;

-- One row per span of days, in the order of its number.
select
  event_id,
  enum_code(class)::double as class,
  (first - date '1970-01-01')::double as first,
  (last - date '1970-01-01')::double as last
from spans
order by event_id, first;

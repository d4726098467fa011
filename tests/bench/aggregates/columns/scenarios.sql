-- One row per scenario, in the order of its number, with what recurs in it.
select
  scenario_id,
  (base_first - date '1970-01-01')::double as base_first,
  (base_last - date '1970-01-01')::double as base_last,
  base_triggers
from scenarios
order by scenario_id;

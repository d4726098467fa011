-- One row per scenario and month ahead that the evidence covers to its end.
with months as (
  select
    scenario_id,
    month,
    (adopted + to_months(months_to_deadline + month - 1))::date as first,
    (adopted + to_months(months_to_deadline + month))::date - 1 as last
  from scenarios
  cross join unnest(range(1, horizon_months::bigint + 1)) as numbers (month)
)
select
  scenario_id,
  month::double as month,
  (first - date '1970-01-01')::double as first,
  (last - date '1970-01-01')::double as last
from months
cross join coverage
where last <= last_evidence
order by scenario_id, month;

-- What the projection rests on: scenarios, comparable cases, the services that a law would meet, the
-- restrictions that recur, and the documented days of the months ahead. Each record is of one part.
with months as (
  select
    scenario_id,
    month,
    (adopted + to_months(months_to_deadline + month - 1))::date as first,
    (adopted + to_months(months_to_deadline + month))::date - 1 as last
  from scenarios
  cross join unnest(range(1, horizon_months::bigint + 1)) as numbers (month)
), counted as (
  select
    scenario_id,
    month,
    first,
    months.last,
    count(*) filter (is_named)::double as named,
    count(*) filter (is_pattern)::double as pattern,
    count(*) filter (is_possible)::double as possible
  from months
  left join shown_days on day between first and months.last
  group by scenario_id, month, first, months.last
)
select
  'scenario' as part,
  scenario_id,
  fate::varchar as fate,
  precedent_set::varchar as "set",
  adopted::varchar as adopted,
  months_to_deadline::double as months_to_deadline,
  horizon_months::double as horizon_months,
  base_first::varchar as base_first,
  base_last::varchar as base_last,
  base_triggers,
  position::double as position
from scenarios
union all by name
select
  'case' as part,
  as_of,
  precedent_id,
  law_id,
  country_code,
  "set",
  duty,
  service_id,
  statement_service or selection.services is not null as statement_service,
  confounded,
  outcome,
  deadline,
  restriction_start,
  restriction_end
from shown_case_dates
cross join selection
where "set" in ('threat_blocking', 'fines_only')
union all by name
select
  'platform' as part,
  service_id,
  headline or selection.services is not null as statement_service
from platforms
join services using (service_id)
cross join selection
where selection.services is null
  or list_contains(string_split(selection.services, ';'), service_id)
union all by name
select
  'base' as part,
  scenario_id,
  event_id,
  spans.first::varchar as first,
  spans.last::varchar as last,
  class::varchar as class
from scenarios
join events on list_contains(string_split(base_triggers, ';'), trigger::varchar)
join shown using (event_id)
join spans using (event_id)
where is_counted and spans.last >= base_first and spans.first <= base_last
union all by name
select
  'documented' as part,
  scenario_id,
  month::double as month,
  first::varchar as first,
  counted.last::varchar as last,
  -- A month that the evidence does not reach to its end is not covered, never zero.
  case when counted.last <= last_evidence then named end as named,
  case when counted.last <= last_evidence then pattern end as pattern,
  case when counted.last <= last_evidence then possible end as possible
from counted
cross join coverage
order by part, position, scenario_id, month, as_of, precedent_id, service_id, event_id, first;

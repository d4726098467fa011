-- One row per view, group of services, weight and outcome: comparable cases under laws elsewhere that
-- threaten blocking or slowing. A law has the gravest outcome that any of its services in view had.
-- ended: restrictions known to be over. kazakhstan counts the outcomes under its own law, no precedent.
with outcomes (outcome, gravity) as (
  values ('complied_open', 2), ('refused_open', 3), ('slowed', 4), ('blocked', 5), ('unknown_open', 1)
), grouped as (
  select *, 'all' as services from shown_cases
  union all
  select *, 'statement' from shown_cases where statement_service
), laws as (
  select
    as_of, "set", services, law_id,
    bool_or(confounded) as confounded,
    bool_and(is_over) filter (outcome in ('slowed', 'blocked')) as is_over,
    arg_max(outcome, gravity) as outcome
  from grouped
  join outcomes using (outcome)
  group by as_of, "set", services, law_id
), weighted as (
  select as_of, "set", services, 'row' as weight, confounded, is_over, outcome from grouped
  union all
  select as_of, "set", services, 'law', confounded, is_over, outcome from laws
), frames as (
  select distinct as_of, services, weight from weighted where "set" = 'threat_blocking'
)
select
  as_of,
  services,
  weight,
  outcome,
  count(*) filter ("set" = 'threat_blocking')::double as n,
  count(*) filter ("set" = 'threat_blocking' and confounded)::double as confounded,
  count(*) filter ("set" = 'threat_blocking' and is_over)::double as ended,
  count(*) filter ("set" = 'kazakhstan')::double as kazakhstan
from frames
cross join outcomes
left join weighted using (as_of, services, weight, outcome)
group by as_of, services, weight, outcome
order by as_of, services, weight desc, min(gravity) desc;

-- One row per view, group of services, weight and outcome: comparable cases under laws elsewhere that
-- threaten blocking or slowing. A law has the gravest outcome that any of its services in view had.
-- The first view is coded in columns named after its day. kazakhstan is the outcome under its own law,
-- which is not a precedent and stands beside the last view.
with outcomes (outcome, gravity) as (
  values ('complied_open', 2), ('refused_open', 3), ('slowed', 4), ('blocked', 5), ('unknown_open', 1)
), cases as (
  select
    '2021-10-01' as as_of, "set", law_id, statement_service, confounded,
    complied_2021_10_01::varchar as complied, restricted_2021_10_01 as restricted, restriction_measure
  from shown_precedents
  where in_view_2021_10_01
  union all
  select
    last_evidence::varchar, "set", law_id, statement_service, confounded,
    complied::varchar, restricted, restriction_measure
  from shown_precedents
  cross join coverage
  where in_view_from <= last_evidence or "set" = 'kazakhstan'
), coded as (
  select
    *,
    case
      when restricted and restriction_measure = 'throttling' then 'slowed'
      when restricted then 'blocked'
      when complied = 'yes' then 'complied_open'
      when complied in ('no', 'partial') then 'refused_open'
      else 'unknown_open'
    end as outcome
  from cases
), grouped as (
  select *, 'all' as services from coded
  union all
  select *, 'statement' from coded where statement_service
), laws as (
  select as_of, "set", services, law_id, bool_or(confounded) as confounded, arg_max(outcome, gravity) as outcome
  from grouped
  join outcomes using (outcome)
  group by as_of, "set", services, law_id
), weighted as (
  select as_of, "set", services, 'row' as weight, confounded, outcome from grouped
  union all
  select as_of, "set", services, 'law', confounded, outcome from laws
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
  count(*) filter ("set" = 'kazakhstan')::double as kazakhstan
from frames
cross join outcomes
left join weighted using (as_of, services, weight, outcome)
group by as_of, services, weight, outcome
order by as_of, services, weight desc, min(gravity) desc;

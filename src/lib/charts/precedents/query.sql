-- One row per service under one law that the selection holds, with its dates as far as the last evidence
-- reaches. restricted_from is null where no restriction had started by then; restricted_to is null where
-- none is known to have ended: whether it is still in force is not coded.
with known as (
  select *, outcome in ('slowed', 'blocked') as is_restricted
  from shown_cases
  join coverage on as_of = last_evidence::varchar
)
select
  precedent_id,
  known.law_id,
  law_name,
  country_code,
  known."set",
  platform,
  known.service_id,
  compliance_deadline as deadline,
  case when complied_on <= as_of then complied_on end as complied_on,
  case when is_restricted then restriction_measure::varchar end as measure,
  case when is_restricted then restriction_start end as restricted_from,
  case when is_over then restriction_end end as restricted_to,
  in_view_from::varchar as in_view_from
from known
join precedents using (precedent_id)
order by known."set", in_view_from, known.law_id, restricted_from, platform, precedent_id;

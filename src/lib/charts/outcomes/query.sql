-- One row per service under one law that the selection holds: its outcome as known at the last evidence.
select
  precedent_id,
  cases.law_id,
  law_name,
  country_code,
  requirement::varchar as requirement,
  cases."set",
  compliance_deadline as deadline,
  in_view_from::varchar as in_view_from,
  platform,
  cases.service_id,
  cases.statement_service,
  cases.confounded,
  outcome
from shown_cases as cases
join precedents using (precedent_id)
join coverage on as_of = last_evidence::varchar
order by cases."set", in_view_from, cases.law_id, platform, precedent_id;

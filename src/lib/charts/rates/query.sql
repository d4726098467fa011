-- One row per view and service under one law that the selection holds, with the dates that it has now.
select
  as_of,
  precedent_id,
  cases.law_id,
  cases."set",
  requirement::varchar as duty,
  cases.service_id,
  cases.statement_service,
  cases.confounded,
  outcome,
  compliance_deadline as deadline,
  restriction_start,
  restriction_end
from shown_cases as cases
join precedents using (precedent_id)
where cases."set" in ('threat_blocking', 'kazakhstan')
order by as_of, precedent_id;

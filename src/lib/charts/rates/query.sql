-- One row per view and service under one law that the selection holds.
select
  as_of, precedent_id, law_id, country_code, "set", duty, service_id, statement_service, confounded, outcome,
  deadline, restriction_start, restriction_end
from shown_case_dates
where "set" in ('threat_blocking', 'kazakhstan')
order by as_of, precedent_id;

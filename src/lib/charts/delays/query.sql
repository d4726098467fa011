-- One row per view and service under one law that threatens blocking or slowing, with its dates.
select
  as_of, precedent_id, law_id, country_code, "set", duty, service_id, statement_service, confounded, outcome,
  deadline, restriction_start, restriction_end
from shown_case_dates
where "set" = 'threat_blocking'
order by as_of, precedent_id;

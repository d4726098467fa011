-- One row per view and case, in the order of its number.
select as_of, precedent_id, "set", service_id, as_of = last_evidence::varchar as is_last
from cases
cross join coverage
order by as_of, precedent_id;

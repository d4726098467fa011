-- Where a law threatened to block, how did it end for those who complied and those who did not?
select as_of, "set", outcome, count(*) as platforms
from shown_cases
where "set" in ('threat_blocking', 'fines_only') and not confounded
group by all
order by as_of, "set", outcome

-- Where another country's law threatened sanctions, how did it end?
select as_of, "set", outcome, count(*) as cases
from shown_cases
where "set" in ('threat_blocking', 'fines_only')
group by all
order by as_of, "set", outcome

-- One row per grade of evidence: how many events the selection shows.
select evidence_grade::varchar as grade, is_counted, count(*)::double as events
from shown_events
group by evidence_grade, is_counted
order by events desc, grade;

-- How strong is the evidence, year by year?
select
  left(start, 4) as year,
  count(*) filter (where evidence_grade = 'measured') as measured,
  count(*) filter (where evidence_grade = 'reported') as reported,
  count(*) filter (where evidence_grade = 'recalled') as recalled
from events
group by year
order by year

-- Which events rest on a single source, and whose?
select event_id, start, evidence_grade, publisher, title, url
from events
join citations on cited_by = 'events' and row_id = event_id
join sources using (source_id)
where not contains(source_ids, ';')
order by start, event_id

-- One row per event, kind and publisher behind it, without what stands in brackets after a publisher's name.
select distinct
  row_id as event_id,
  enum_code(kind)::double as kind,
  split_part(publisher, ' (', 1) as publisher
from citations
join sources using (source_id)
where cited_by = 'events'
order by event_id, kind, publisher;

-- One row per table and row of it that may be shown, with the sources that it cites; of a precedent also the
-- service, by which it is chosen.
select
  cited_by,
  row_id,
  precedents.service_id,
  string_agg(citations.source_id, ';' order by citations.source_id) as source_ids
from citations
left join precedents on cited_by = 'precedents' and precedent_id = row_id
where cited_by <> 'precedents' or row_id in (select precedent_id from cases)
group by cited_by, row_id, precedents.service_id
order by cited_by, row_id;

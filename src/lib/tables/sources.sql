-- One row per table and source behind what is shown.
select
  cited_by, source_id, publisher, title, url, published, language, kind::varchar as kind,
  count(distinct row_id)::double as citing_rows
from shown_citations
join sources using (source_id)
group by all
order by cited_by, citing_rows desc, publisher, source_id;

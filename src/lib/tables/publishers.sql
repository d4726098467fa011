-- One row per table and publisher behind what is shown: how many of its rows cite it.
select cited_by, publisher, count(distinct row_id)::double as citing_rows
from shown_citations
join sources using (source_id)
group by cited_by, publisher
order by cited_by, citing_rows desc, publisher;

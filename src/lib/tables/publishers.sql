-- Per table the four publishers that most of the rows on show cite, and how many publishers there are.
select
  cited_by,
  publisher,
  count(distinct row_id)::double as citing_rows,
  (count(*) over (partition by cited_by))::double as publishers
from shown_citations
join sources using (source_id)
group by cited_by, publisher
qualify row_number() over (partition by cited_by order by citing_rows desc, publisher) <= 4
order by cited_by, citing_rows desc, publisher;

-- Which regions were restricted apart from the rest of the country?
-- Orders against content and HTTPS interception left out.
select region, count(*) as events, min(start) as first, max(start) as last
from (
  select start, unnest(string_split(regions, ';')) as region
  from events
  where scope = 'regional' and measure not in ('content_order', 'https_interception')
)
where region like 'KZ-%'
group by region
order by events desc, region

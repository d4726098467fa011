-- In which regions was the Internet cut or slowed, apart from the whole country?
select region, count(*) as events, min(start) as first, max(start) as last
from (select start, unnest(string_split(regions, ';')) as region from events where scope = 'regional')
where region like 'KZ-%'
group by region
order by events desc, region

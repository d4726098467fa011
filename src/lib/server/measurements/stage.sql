-- Writes the rows of a file, with their service, to a folder for each year: what is left to add up then fits in
-- memory, however many rows there are. Rows of another country, and rows with a fault, say why they are set
-- aside. A domain stands for its subdomains; the longest one wins.
copy (
  with plain as (
    select
      try_cast(day as date) as day,
      coalesce(country, getvariable('country')::varchar) as country,
      try_cast(coalesce(ltrim(upper(network), 'AS'), '0') as integer) as network,
      coalesce(test, getvariable('test')::varchar) as test,
      service_id,
      split_part(split_part(split_part(lower(address), '://', -1), '/', 1), ':', 1) as host,
      ok,
      anomaly,
      confirmed,
      failure,
      stated
    from told
  ),
  parents as (
    select *, substr(host, strpos(host, '.') + 1) as parent from plain
  ),
  grandparents as (
    select *, substr(parent, strpos(parent, '.') + 1) as grandparent from parents
  ),
  judged as (
    select
      day,
      coalesce(
        grandparents.service_id,
        of_test.service_id,
        of_host.service_id,
        of_parent.service_id,
        of_grandparent.service_id
      ) as service_id,
      network,
      grandparents.test,
      ok,
      anomaly,
      confirmed,
      failure,
      case
        when country is null then 'no country'
        when country <> getvariable('kept_country') then 'other country'
        when day is null then 'no day'
        when grandparents.test is null then 'no test'
        when network is null or network < 0 then 'no network number'
        when ok + anomaly + confirmed + failure = stated
          and least(ok, anomaly, confirmed, failure) >= 0 then null
        else 'counts do not add up'
      end as set_aside
    from grandparents
    left join service_of_test as of_test on of_test.test = grandparents.test
    left join service_of_domain as of_host on of_host.domain = host
    left join service_of_domain as of_parent on of_parent.domain = parent
    left join service_of_domain as of_grandparent on of_grandparent.domain = grandparent
  )
  select
    set_aside,
    case when set_aside is null then day end as day,
    case when set_aside is null then service_id end as service_id,
    case when set_aside is null then network end as network,
    case when set_aside is null then test end as test,
    ok,
    anomaly,
    confirmed,
    failure,
    case when set_aside is null then year(day) else 0 end as part
  from judged
) to (getvariable('staged')) (format parquet, partition_by (part), overwrite true);

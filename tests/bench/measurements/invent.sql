-- Invented rows of the table of measurements, as many as `rows` of the table `wanted` says: services, days and
-- networks in turn, counts from a hash, so that every run has the same ones.
insert into measurements by name
select
  date '2015-01-01' + (n % 4000)::integer as day,
  services[1 + (hash(n) % len(services))::integer] as service_id,
  64512 + (hash(n + 1) % 60)::integer as network,
  'web_connectivity' as test,
  (hash(n + 2) % 50)::integer as ok,
  (hash(n + 3) % 6)::integer as anomaly,
  (hash(n + 4) % 2)::integer as confirmed,
  (hash(n + 5) % 12)::integer as failure
from (select list(service_id) as services from services)
cross join wanted
cross join range(wanted.rows) as range(n);

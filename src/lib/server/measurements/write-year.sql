-- Writes a year, sorted, so that the same counts give the same bytes.
copy (
  select * from measurements where year(day) = getvariable('year')
  order by day, service_id nulls first, network, test
) to (getvariable('file')) (format csv, header true, delimiter ',');

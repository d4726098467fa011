-- One row per service, in the order of its number.
select service_id, headline
from services
order by service_id;

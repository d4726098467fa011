-- One row per service that a law would meet.
select service_id
from platforms
order by service_id;

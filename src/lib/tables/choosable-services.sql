-- One row per service, with the services that it stands for where it is a group.
select service_id, headline, implies
from services
order by service_id;

-- One row per event and service that it names or implies.
select event_id, service_id, is_implied
from event_services
order by event_id, service_id;

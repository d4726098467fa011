-- One row per run of days that the same events touch, in the strongest class of those that are counted;
-- not counted: only rows drawn in outline touch them. Services: those that the events name, else imply.
-- Besides one row per day with measurements, without a class: counts, never a verdict on the day.
with named as (
  select event_id, service_id, is_implied
  from event_services
  semi join shown_services using (service_id)
), days as (
  select
    day,
    bool_or(is_counted) as is_counted,
    coalesce(min(class) filter (is_counted), min(class)) as class,
    array_to_string(list_sort(list(distinct event_id)), ';') as events,
    coalesce(
      array_to_string(list_sort(list(distinct service_id) filter (not is_implied)), ';'),
      array_to_string(list_sort(list(distinct service_id)), ';')
    ) as services
  from shown_event_days
  join named using (event_id)
  where is_counted or class <> 'window'
  group by day
), runs as (
  select
    *,
    day - row_number() over (partition by is_counted, class, events order by day)::integer as run
  from days
)
select
  min(day)::varchar as first,
  max(day)::varchar as last,
  class::varchar as class,
  is_counted,
  events,
  services,
  null::double as measurements,
  null::double as anomalies,
  null::double as confirmed
from runs
group by run, class, is_counted, events, services
union all
select
  day::varchar, day::varchar, null, null, null, null, measurements, anomalies, confirmed
from shown_measurement_days
order by first, class nulls last;

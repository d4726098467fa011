-- What the selection shows, worked out once for all charts each time that it changes.

-- One row per service that the selection holds.
create or replace table shown_services as
select services.*
from services
cross join selection
where case
  when selection.services is null then headline
  else list_contains(string_split(selection.services, ';'), service_id)
end;

-- One row per event that the selection shows. is_counted is false where it is only drawn in outline.
create or replace table shown_events as
select events.*, list_contains(string_split(grades, ';'), evidence_grade::varchar) as is_counted
from events
cross join selection
where list_contains(string_split(measures, ';'), measure::varchar)
  and list_contains(string_split(scopes, ';'), scope::varchar)
  and (
    list_contains(string_split(grades, ';'), evidence_grade::varchar)
    or list_contains(string_split(outlined, ';'), evidence_grade::varchar)
  )
  and event_id in (
    select event_id from event_services where service_id in (select service_id from shown_services)
  )
  and event_id in (
    select event_id
    from spans
    cross join selection
    where last >= coalesce(first_day, last) and first <= coalesce(last_day, first)
  );

-- One row per shown event and day of the selected period.
create or replace table shown_event_days as
select event_id, day, class, measure, evidence_grade, is_counted
from event_days
join shown_events using (event_id)
cross join selection
where day >= coalesce(first_day, day) and day <= coalesce(last_day, day);

-- One row per day that any shown event touches: a union, whatever the number of events.
create or replace table shown_days as
select
  day,
  bool_or(is_counted and class = 'named') as is_named,
  bool_or(is_counted and class <> 'window') as is_pattern,
  bool_or(is_counted) as is_possible,
  bool_or(not is_counted and class <> 'window') as is_outlined
from shown_event_days
group by day;

-- One row per month that the evidence covers and the selection holds.
create or replace table shown_months as
select month::date as month
from (
  select unnest(
    generate_series(
      date_trunc('month', coverage.first_day),
      date_trunc('month', coverage.last_evidence),
      interval 1 month
    )
  ) as month
  from coverage
)
cross join selection
where month >= date_trunc('month', coalesce(first_day, month))
  and month <= coalesce(last_day, month);

-- One row per precedent that the selection holds: no chosen services, or one of them.
create or replace table shown_precedents as
select precedents.*
from precedents
cross join selection
where selection.services is null
  or list_contains(string_split(selection.services, ';'), service_id);

-- One row per citation behind what is shown.
create or replace table shown_citations as
select * from citations
where row_id in (select event_id from shown_events)
  or row_id in (select precedent_id from shown_precedents);

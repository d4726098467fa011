-- One row per event on show, with all its columns.
create view shown_events as
select events.*, is_counted
from shown
join events using (event_id);

-- One row per day that any shown event touches: a union, whatever the number of events.
create view shown_days as
select
  day,
  bool_or(is_counted and class = 'named') as is_named,
  bool_or(is_counted and class <> 'window') as is_pattern,
  bool_or(is_counted) as is_possible,
  bool_or(not is_counted and class <> 'window') as is_outlined
from shown_event_days
group by day;

-- One row per month that the evidence covers and the selection holds.
create view shown_months as
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

-- One row per day with measurements of services that the selection holds: counts, never a verdict.
create view shown_measurement_days as
select
  day,
  sum(measurements) as measurements,
  sum(anomalies) as anomalies,
  sum(confirmed) as confirmed
from measurement_days
semi join shown_services using (service_id)
cross join selection
where day >= coalesce(first_day, day) and day <= coalesce(last_day, day)
group by day;

-- One row per month with measurements of services that the selection holds, on the days that it holds. The
-- months in which it begins and ends are added up from their days, all others stand added up.
create view shown_measurement_months as
with edges as (
  select distinct date_trunc('month', edge)::date as month
  from selection
  cross join unnest([first_day, last_day]) as bounds (edge)
  where edge is not null
), edge_days as (
  select day::date as day
  from edges
  cross join selection
  cross join unnest(
    generate_series(month, month + interval 1 month - interval 1 day, interval 1 day)
  ) as days (day)
  where day >= coalesce(first_day, day) and day <= coalesce(last_day, day)
), counted as (
  select month, service_id, measurements, anomalies, confirmed
  from measurement_months
  anti join edges using (month)
  cross join selection
  where month >= coalesce(first_day, month) and month <= coalesce(last_day, month)
  union all
  select date_trunc('month', day)::date, service_id, measurements, anomalies, confirmed
  from measurement_days
  join edge_days using (day)
)
select
  month,
  sum(measurements) as measurements,
  sum(anomalies) as anomalies,
  sum(confirmed) as confirmed
from counted
semi join shown_services using (service_id)
group by month;

-- One row per view and comparable case that the selection holds: no chosen services, or one of them.
create view shown_cases as
select cases.*
from cases
cross join selection
where selection.services is null
  or list_contains(string_split(selection.services, ';'), service_id);

-- The same cases with the duty and the dates of their law, as the tables have them now.
create view shown_case_dates as
select
  cases.*,
  requirement::varchar as duty,
  country_code,
  in_view_from::varchar as in_view_from,
  compliance_deadline as deadline,
  restriction_start,
  restriction_end
from shown_cases as cases
join precedents using (precedent_id);

-- One row per citation behind what is shown; legal steps answer to no selection.
create view shown_citations as
select * from citations
where cited_by = 'legal-steps'
  or row_id in (select event_id from shown)
  or row_id in (select precedent_id from shown_cases);

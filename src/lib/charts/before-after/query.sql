-- One row per period and measure (null: all measures together): distinct days, cumulative.
-- The periods are the spring of 2019, which the statement names, and two years either side of it.
with periods (period, first, last) as (
  values
    ('before', date '2017-03-01', date '2019-02-28'),
    ('spring-2019', date '2019-03-01', date '2019-05-31'),
    ('after', date '2019-06-01', date '2021-05-31')
), shown_periods as (
  select
    period,
    greatest(first, coalesce(first_day, first)) as first,
    least(last, coalesce(last_day, last)) as last,
    first >= coalesce(first_day, first) and last <= coalesce(last_day, last) as is_whole
  from periods
  cross join selection
  where first <= coalesce(last_day, first) and last >= coalesce(first_day, last)
), touched as (
  select period, measure, event_id, evidence_grade, day, class
  from shown_periods
  join shown_event_days on is_counted and day between first and last
), classes as (
  -- A day counts in its strongest class; null measure: of all measures.
  select period, measure, day, min(class) as class
  from touched
  group by grouping sets ((period, day), (period, measure, day))
), grades as (
  select period, measure, event_id, any_value(evidence_grade) as grade
  from touched
  group by grouping sets ((period, event_id), (period, measure, event_id))
), counted as (
  select
    period,
    measure,
    count(*) filter (class = 'named') as named,
    count(*) filter (class <> 'window') as pattern,
    count(class) as possible,
    count(*) filter (grade = 'measured') as measured_events,
    count(*) filter (grade = 'reported') as reported_events,
    count(*) filter (grade = 'recalled') as recalled_events
  from (
    select period, measure, class, null as grade from classes
    union all
    select period, measure, null, grade from grades
  )
  group by period, measure
)
select
  period,
  first::varchar as first,
  last::varchar as last,
  is_whole,
  measure::varchar as measure,
  coalesce(named, 0)::double as named,
  coalesce(pattern, 0)::double as pattern,
  coalesce(possible, 0)::double as possible,
  coalesce(measured_events, 0)::double as measured_events,
  coalesce(reported_events, 0)::double as reported_events,
  coalesce(recalled_events, 0)::double as recalled_events
from shown_periods
left join counted using (period)
order by measure is not null, measure, first;

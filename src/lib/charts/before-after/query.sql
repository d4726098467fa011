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
), counted as (
  select
    period,
    measure,
    count(distinct day) filter (class = 'named') as named,
    count(distinct day) filter (class <> 'window') as pattern,
    count(distinct day) as possible,
    count(distinct event_id) filter (evidence_grade = 'measured') as measured_events,
    count(distinct event_id) filter (evidence_grade = 'reported') as reported_events,
    count(distinct event_id) filter (evidence_grade = 'recalled') as recalled_events
  from shown_periods
  join shown_event_days on is_counted and day between first and last
  group by grouping sets ((period), (period, measure))
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

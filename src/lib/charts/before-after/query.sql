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
  select period, measure::varchar as measure, day, class, event_id, evidence_grade
  from shown_periods
  join shown_event_days on is_counted and day between first and last
  join events using (event_id)
), kinds as (
  select null as measure
  union all
  select distinct measure from counted
)
select
  shown_periods.period,
  first::varchar as first,
  last::varchar as last,
  is_whole,
  kinds.measure,
  count(distinct day) filter (class = 'named')::double as named,
  count(distinct day) filter (class <> 'window')::double as pattern,
  count(distinct day)::double as possible,
  count(distinct event_id) filter (evidence_grade = 'measured')::double as measured_events,
  count(distinct event_id) filter (evidence_grade = 'reported')::double as reported_events,
  count(distinct event_id) filter (evidence_grade = 'recalled')::double as recalled_events
from shown_periods
cross join kinds
left join counted
  on counted.period = shown_periods.period
  and (kinds.measure is null or counted.measure = kinds.measure)
group by shown_periods.period, first, last, is_whole, kinds.measure
order by kinds.measure is not null, kinds.measure, first;

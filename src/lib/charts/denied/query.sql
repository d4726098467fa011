-- One row per event on show and span of days of one class, with what the authorities said of the event and
-- the grade of its evidence.
select
  event_id,
  official_position::varchar as position,
  evidence_grade::varchar as grade,
  is_counted,
  spans.first::varchar as first,
  spans.last::varchar as last,
  class::varchar as class,
  start,
  "end",
  measure::varchar as measure,
  shown_events.services
from shown_events
join spans using (event_id)
cross join selection
where spans.last >= coalesce(first_day, spans.last) and spans.first <= coalesce(last_day, spans.first)
order by spans.first, event_id;

-- One row per event that some choice of period and services shows, with its spans: first day, last day, class.
select
  event_id,
  events.services,
  start,
  "end",
  start_time,
  end_time,
  cadence::varchar as cadence,
  measure::varchar as measure,
  scope::varchar as scope,
  evidence_grade::varchar as grade,
  official_position::varchar as official_position,
  trigger::varchar as trigger,
  list_contains(string_split(selection.grades, ';'), evidence_grade::varchar) as is_counted,
  string_agg(concat_ws(' ', spans.first, spans.last, class), ';' order by spans.first) as spans
from events
join spans using (event_id)
cross join selection
where list_contains(string_split(selection.measures, ';'), measure::varchar)
  and list_contains(string_split(selection.scopes, ';'), scope::varchar)
  and list_contains(
    string_split(concat(selection.grades, ';', selection.outlined), ';'), evidence_grade::varchar
  )
group by all
order by event_id;

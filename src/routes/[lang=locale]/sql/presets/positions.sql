-- What did the authorities say, for each kind of restriction?
pivot (
  select measure::varchar as measure, official_position::varchar as position from events
)
on position
using count(*)
order by measure

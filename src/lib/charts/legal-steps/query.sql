-- One row per step of the law, with its date and stage, then one per norm of the draft of September 2021,
-- with what became of it. They answer to no selection.
select item, id, date, track, stage, body, status
from (
  select
    'step' as item, step_id as id, date, track::varchar as track, stage::varchar as stage, body,
    null::varchar as status
  from "legal-steps"
  union all
  select 'norm', provision_id, null, null, null, null, final_status::varchar
  from provisions
)
order by item desc, date, id;

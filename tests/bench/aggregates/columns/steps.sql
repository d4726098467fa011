-- One row per step of the law and per norm of the draft.
select id
from (
  select 'step' as item, step_id as id from "legal-steps"
  union all
  select 'norm', provision_id from provisions
)
order by item, id;

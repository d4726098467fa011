-- What became of each norm of the draft of 2021?
select name, sanction, final_status, draft_summary, final_summary
from provisions
order by final_status, name

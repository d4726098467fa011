-- One row per source: who published it, and what kind of publisher that is.
select source_id, publisher, kind::varchar as kind
from sources
order by source_id;

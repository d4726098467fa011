-- One row: the reader's selection. A null day is no bound; null services are the headline services.
-- Lists are written a;b. Events of an outlined grade are drawn but not counted.
create table selection (
  first_day date,
  last_day date,
  services varchar,
  measures varchar,
  scopes varchar,
  grades varchar,
  outlined varchar
);

insert into selection (first_day) values (null);

-- One row per event and service that it names, or that a group it names implies.
create table event_services as
with named as (
  select event_id, unnest(string_split(services, ';')) as service_id from events
), implied as (
  select event_id, unnest(string_split(implies, ';')) as service_id
  from named
  join services using (service_id)
)
select event_id, service_id, bool_and(is_implied) as is_implied
from (
  select event_id, service_id, false as is_implied from named
  union all
  select event_id, service_id, true from implied
)
group by event_id, service_id;

-- One row per event and day that it touches.
create table event_days as
select event_id, class, unnest(generate_series(first, last, interval 1 day))::date as day
from spans
order by day;

-- One row per event: first and last day that it may have lasted.
create table event_extents as
select event_id, min(first) as first, max(last) as last
from spans
group by event_id;

-- What the selection shows, filled anew each time that it changes. is_counted is false where an event is
-- only drawn in outline.
create table shown (event_id varchar, is_counted boolean);

create table shown_event_days as
select event_id, day, class, is_counted, measure, evidence_grade
from event_days
join shown using (event_id)
join events using (event_id);

-- One row per source that a row cites; those of provisions stand with the legal steps.
create table citations as
select 'events' as cited_by, event_id as row_id, unnest(string_split(source_ids, ';')) as source_id
from events
union all
select 'precedents', precedent_id, unnest(string_split(source_ids, ';'))
from precedents
union all
select 'legal-steps', step_id, unnest(string_split(source_ids, ';'))
from "legal-steps"
union all
select 'legal-steps', provision_id, unnest(string_split(source_ids, ';'))
from provisions;

-- One row per precedent and view of it: what its outcome was, as far as it was known on a day. The first
-- view is coded in columns named after its day; in the last one a restriction counts once it has started.
-- Dates of any precision compare as text. The set kazakhstan is no precedent: it is the outcome under
-- Kazakhstan's own law and stands beside the last view only.
create table cases as
with viewed as (
  select
    '2021-10-01' as as_of, precedent_id,
    complied_2021_10_01::varchar as complied, restricted_2021_10_01 as restricted
  from precedents
  where in_view_2021_10_01
  union all
  select
    last_evidence::varchar, precedent_id,
    complied::varchar, restricted and restriction_start <= last_evidence::varchar
  from precedents
  cross join coverage
  where in_view_from <= last_evidence or "set" = 'kazakhstan'
)
select
  as_of, precedent_id, law_id, service_id, "set"::varchar as "set", statement_service, confounded,
  viewed.restricted and coalesce(restriction_end <= as_of, false) as is_over,
  case
    when viewed.restricted and restriction_measure = 'throttling' then 'slowed'
    when viewed.restricted then 'blocked'
    when viewed.complied = 'yes' then 'complied_open'
    when viewed.complied in ('no', 'partial') then 'refused_open'
    else 'unknown_open'
  end as outcome
from viewed
join precedents using (precedent_id);

-- One row per service that the selection holds.
create view shown_services as
select services.*
from services
cross join selection
where case
  when selection.services is null then headline
  else list_contains(string_split(selection.services, ';'), service_id)
end;

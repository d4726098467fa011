-- One row: what the days of the tables cover.
create table coverage (first_day date, last_evidence date, last_searched varchar);

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

-- One row per source that a row of events or precedents cites.
create table citations as
select 'events' as cited_by, event_id as row_id, unnest(string_split(source_ids, ';')) as source_id
from events
union all
select 'precedents', precedent_id, unnest(string_split(source_ids, ';'))
from precedents;

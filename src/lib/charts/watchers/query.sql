-- One row per month and kind of publisher behind the rows that touch it; kind is null where there is none.
-- A publisher counts once a kind, whatever stands in brackets after its name: copies, other offices.
-- outlined: publishers that stand only behind rows drawn in outline.
with watched as (
  select
    date_trunc('month', day)::date as month,
    sources.kind,
    split_part(publisher, ' (', 1) as publisher,
    bool_or(is_counted) as is_counted
  from shown_event_days
  join citations on cited_by = 'events' and row_id = event_id
  join sources using (source_id)
  group by all
)
select
  strftime(month, '%Y-%m') as month,
  kind::varchar as kind,
  count(publisher) filter (is_counted)::double as publishers,
  count(publisher) filter (not is_counted)::double as outlined
from shown_months
left join watched using (month)
group by month, kind
order by month, kind;

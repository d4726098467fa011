-- One row: what the days of the tables cover.
create table coverage (first_day date, last_evidence date, last_searched varchar);

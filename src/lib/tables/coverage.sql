-- Writes what the tables cover.
insert into coverage values (cast(? as date), cast(? as date), ?);

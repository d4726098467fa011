-- Writes what the tables cover into its one row.
insert into coverage values (cast(? as date), cast(? as date), ?);

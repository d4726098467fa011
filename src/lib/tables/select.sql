-- Writes the reader's selection into its one row.
update selection
set
  first_day = cast(? as date),
  last_day = cast(? as date),
  services = ?,
  measures = ?,
  scopes = ?,
  grades = ?,
  outlined = ?;

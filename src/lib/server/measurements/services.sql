-- The services that a test or a domain stands for, from lines of two cells parted by a tab.
create or replace temp table service_of_test (test varchar, service_id varchar);
create or replace temp table service_of_domain (domain varchar, service_id varchar);
insert into service_of_test
select split_part(line, chr(9), 1), split_part(line, chr(9), 2)
from (select unnest(string_split(getvariable('tests'), chr(10))) as line)
where line <> '';
insert into service_of_domain
select split_part(line, chr(9), 1), split_part(line, chr(9), 2)
from (select unnest(string_split(getvariable('domains'), chr(10))) as line)
where line <> '';

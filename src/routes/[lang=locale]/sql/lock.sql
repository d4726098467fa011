-- From here on a statement reads the tables and the reader's own files, and nothing else: no address, no
-- other file, no extension. A link that carries a statement can send nothing anywhere.
set allowed_directories = ['reader/'];
set enable_external_access = false;
set lock_configuration = true;

-- Progress is counted, for those who ask, and not printed.
set enable_progress_bar = true;
set enable_progress_bar_print = false;
-- Rows of each year are held back until there are so many of them, in every thread: fewer need less memory.
set partitioned_write_flush_threshold = 65536;

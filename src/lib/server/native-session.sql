-- Progress is counted, for those who ask, and not printed.
set enable_progress_bar = true;
set enable_progress_bar_print = false;

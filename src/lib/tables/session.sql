-- With it on, a slip would send a request to the extension host, and could end the engine.
set autoload_known_extensions = false;
set autoinstall_known_extensions = false;

-- A page plans each query once and asks it again of other rows: no plan may rest on what the rows were.
set disabled_optimizers = 'statistics_propagation';

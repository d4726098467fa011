-- With it on, a slip would send a request to the extension host, and could end the engine.
set autoload_known_extensions = false;
set autoinstall_known_extensions = false;

"""Search: an index inside the registry's file, made with it, and asked by SQL or by `thidua search`."""

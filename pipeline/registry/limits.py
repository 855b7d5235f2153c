"""How much memory DuckDB may take where it works on a whole registry: an ordinary machine has 4 GB."""

MEMORY = "1GB"  # beyond it DuckDB goes on in files; Python and Arrow need as much again

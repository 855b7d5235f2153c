"""How much memory DuckDB may take where it works on a whole registry: an ordinary machine has 4 GB."""

import os

_LEAST = 1_000_000_000  # bytes; beyond the limit DuckDB goes on in files, and Python and Arrow need as much again
_ARTICLE = 10_000  # bytes, for what a join or an order holds of it without a file
_SHARE = 4  # of the machine's memory, one part


def memory(articles: int) -> str:
    """DuckDB's `memory_limit` for so many articles: more than a gigabyte where they and the machine are large."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return f"{max(_LEAST, min(_ARTICLE * articles, machine // _SHARE)) // 1_000_000}MB"

"""How much memory DuckDB may take where it works on a whole registry: an ordinary machine has 4 GB."""

import os
from pathlib import Path

_LEAST = 800_000_000  # bytes; beyond the limit DuckDB goes on in files, and Python and Arrow need as much again
_ARTICLE = 8_000  # bytes, for what a join or an order holds of it without a file
_SHARE = 4  # of the machine's memory, one part
_CONTAINER = Path("/sys/fs/cgroup/memory.max")  # cgroup v2: bytes, or "max"


def memory(articles: int, machine: int) -> str:
    """DuckDB's `memory_limit` for so many articles on a machine of so many bytes: more than 800 MB where both are
    large.
    """
    return f"{max(_LEAST, min(_ARTICLE * articles, machine // _SHARE)) // 1_000_000}MB"


def machine_memory(container: Path = _CONTAINER) -> int:
    """Bytes of memory: those of the machine, or what the container in which this runs may have of them.

    `container` is the file in which cgroup v2 says that. Raises `ValueError` if it says something else than a number.
    """
    whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    said = container.read_text(encoding="ascii").strip() if container.exists() else "max"
    return whole if said == "max" else min(whole, int(said))

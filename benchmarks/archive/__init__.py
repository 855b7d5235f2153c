"""A synthetic archive of any size: what a registry is built from, as if ten years of pages had been read and extracted.

    uv run python -m benchmarks.archive FOLDER [--articles 100000] [--seed 1] [--processes 2]

`FOLDER` becomes a home folder whose `thidua build` reads no page: captures, articles and extractions lie in the stores
of today's reader and extractor. Everything is invented but provinces, districts, movements and the domains of the
gazetteer; all of it is decided by the seed and the number of articles, whatever the number of processes.

What is true to life: events are reported by one to four sites, some of them copying each other; directives are cited by
many articles and most documents by a few (Zipf); the same names of schools, the same numbers of documents and the same
names of people occur in many provinces; blocks have a head and members each school year; posts change hands; there are
63 provinces until 2025-06-30, 34 after; two articles in a hundred were edited; numbers of documents, schools and
departments are spelt in several ways. A text of some 2,000 characters holds every quote at its offset. `truth.parquet`
says which mentions mean the same.
"""

from benchmarks.archive.writing import Size, write_home

__all__ = ["Size", "write_home"]

"""A loopback internet: sample sites in every CMS that is read, with the traps, limits and faults of the real ones.

Everything is invented and comes out of a few tables (`kinds.csv`, `layouts.csv`, `faults.csv`) and a seed: the same
seed gives the same sites, articles, edits and deletions. Hosts lie under `.test` (RFC 6761) and exist only for clients
that take the server as their HTTP proxy. The world knows the truth, so that a crawl of it can be judged.
"""

from benchmarks.web.launch import World, serve
from benchmarks.web.world import Shape, Universe, universe

__all__ = ["Shape", "Universe", "World", "serve", "universe"]

"""Three small news sites on loopback, for the demo and the tests: NukeViet, VHV, and one of no known CMS.

The offices, people and schools are invented; the layouts and their faults are those of real sites. Nothing outside
loopback is reached: the hosts lie under `.test` (RFC 6761) and exist only for clients of the server's proxy.
"""

from pipeline.demo.server import DemoServer, serve

__all__ = ["DemoServer", "serve"]

"""From an article's text to mentions and events: documents → dates → blocks → units and people → themes → …"""

from pipeline.extract.assemble import version
from pipeline.extract.pipe import extract

__all__ = ["extract", "version"]

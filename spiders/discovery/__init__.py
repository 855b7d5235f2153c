"""What a site offers to be read: where its lists begin, what each of them names, and how it goes on."""

from spiders.discovery.found import Found, discover
from spiders.discovery.roots import roots

__all__ = ["Found", "discover", "roots"]

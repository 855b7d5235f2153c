"""What a site offers to be read: where its lists begin, what each of them names, and how it goes on."""

from spiders.discovery.found import Found, discover
from spiders.discovery.lists import Lists
from spiders.discovery.reading import Reading, read
from spiders.discovery.roots import roots

__all__ = ["Found", "Lists", "Reading", "discover", "read", "roots"]

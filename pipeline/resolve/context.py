"""What people have decided about which mentions are one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Context:
    """Pairs of mention ids by kind (`events`, `documents`, `units`, `blocks`, `persons`, `movements`, `awards`).

    `joined` mean the same thing, `parted` do not, whatever the rules say; ids that no mention has are passed over.
    `since` says of pairs of both since when; of others, as long as the mentions are known.
    """

    joined: Mapping[str, Pairs] = field(default_factory=dict)
    parted: Mapping[str, Pairs] = field(default_factory=dict)
    since: Mapping[str, Mapping[tuple[str, str], datetime]] = field(default_factory=dict)

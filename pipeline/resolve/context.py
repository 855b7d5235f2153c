"""What people have decided about which mentions are one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Context:
    """Pairs of mention ids by kind (`events`, `documents`, `units`, `blocks`, `persons`, `movements`, `awards`).

    `joined` mean the same thing, `parted` do not, whatever the rules say; ids that no mention has are passed over.
    """

    joined: Mapping[str, Pairs] = field(default_factory=dict)
    parted: Mapping[str, Pairs] = field(default_factory=dict)

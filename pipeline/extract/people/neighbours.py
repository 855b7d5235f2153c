"""Atoms by their place, with nothing beyond the text's ends."""

from collections.abc import Sequence

from gazetteers.people import Honorific
from pipeline.extract.people.atoms import Atom


class Neighbours:
    """What stands at a place; outside the text a line feed of no kind."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms

    def low(self, k: int) -> str:
        """The first folded word of the atom at `k`."""
        return self.atoms[k].low if 0 <= k < len(self.atoms) else "\n"

    def kind(self, k: int) -> str:
        """The kind of the atom at `k`."""
        return self.atoms[k].kind if 0 <= k < len(self.atoms) else ""

    def honorific(self, k: int) -> Honorific | None:
        """The form of address at `k`, if there is one."""
        return self.atoms[k].honorific if 0 <= k < len(self.atoms) else None

    def title_over(self, k: int, words: frozenset[str], reach: int = 4) -> int | None:
        """The place of the first title from `k` on with nothing but these words before it.

        Who stands right behind "được" does something for the person: "được (đồng chí) Chủ tịch UBND tỉnh tặng …".
        """
        for place in range(k, k + reach):
            if self.kind(place) == "title":
                before = place - (self.honorific(place - 1) is not None)
                return None if self.low(before - 1) == "được" else place
            if self.low(place) not in words:
                return None
        return None

"""What a unit's name holds while it is being read."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.extract.people.names import LONGEST, run_end
from pipeline.extract.people.tokens import Tokens

HEADS = frozenset({"head", "named"})
NAMED = HEADS | {"place"}
PART = 1  # the level of a part of a unit, which is named after its field
BEGUN = frozenset({"head", "named", "func", "proper", "place"})
Known = Mapping[str, frozenset[str]]  # folded names of persons, by their first words
NOBODY: Known = MappingProxyType({})


@dataclass(slots=True)
class State:
    """`last` is the last word's kind: empty at first, then a gazetteer's kind or `title`, `proper`, `number`, `joint`.

    `level` is the last head's; `slot` says that a proper name may come next, `lower` that the last field of work was
    written in lower case; `period` that a term of office may follow, `school` that the last head takes
    a proper name, `part` that the title before it names a part of a unit. `known` are persons of the text, `head` is
    the last head's folded form.
    """

    last: str
    level: int
    period: bool
    known: Known
    slot: bool = False
    lower: bool = True
    school: bool = False
    part: bool = False
    head: str = ""

    def take(self, last: str, *, slot: bool = False, lower: bool = False) -> None:
        """Note the word that was just read."""
        self.last, self.slot, self.lower = last, slot, lower


def is_known_person(tokens: Tokens, k: int, state: State) -> bool:
    """True if one of the text's persons is named at token `k`."""
    names = state.known.get(tokens.lows[k])
    if names is None or not tokens.capitals[k]:
        return False
    stops = range(k + 2, min(run_end(tokens, k), k + LONGEST) + 1)
    return any(" ".join(tokens.lows[k:stop]) in names for stop in stops)

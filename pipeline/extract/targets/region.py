"""A stretch of a text whose figures are targets, and what is known of the text in which it is sought."""

from dataclasses import dataclass

from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import Marks
from pipeline.extract.targets.figures import Taken

BULLETS = frozenset("-+•*·●▪–○♦>")
LONGEST = 400  # tokens; no sentence of prose is longer


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens `first` to before `stop`, and the rule that opened it.

    `subject` is where the clause begins that leads to the cue: "Tỷ lệ trường đạt chuẩn | phấn đấu đạt 68%".
    In a `strict` region only what is worded as a goal counts, its first phrase apart unless the figure is `far`;
    in a `sure` one a bound alone ("trên 200 thí sinh") is not enough for that. `honours` are aimed at: neither targets
    nor awards.
    """

    first: int
    stop: int
    rule: str
    strict: bool = False
    far: bool = False
    sure: bool = False
    subject: int | None = None
    honours: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text's tokens, where its cues stand, which places are taken, the year in which it was published, and whether it
    is one about emulation or goals, in which what is asked for is one. Of an `intake` of pupils the "chỉ tiêu" are
    places; in one of a `campaign` everyone is asked to bring something.
    """

    tokens: Tokens
    marks: Marks
    taken: Taken
    year: int | None
    commits: bool = True
    intake: bool = False
    campaign: bool = False


def until(first: int, stop: int) -> int:
    """Where a region that begins at `first` ends, `stop` at the latest."""
    return min(stop, first + LONGEST)

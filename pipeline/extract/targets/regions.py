"""The stretches of a text in which figures are targets: after a cue to the sentence's end, and lists under a cue."""

from collections.abc import Iterator
from itertools import pairwise

from gazetteers.targets import TargetCueKind
from pipeline.extract import spans
from pipeline.extract.doc import Doc
from pipeline.extract.people.document import doc_tokens
from pipeline.extract.people.tokens import Tokens
from pipeline.extract.targets.cues import OPENING, Marks
from pipeline.extract.targets.figures import Taken, taken_places
from pipeline.extract.targets.lists import Listing
from pipeline.extract.targets.prose import Prose
from pipeline.extract.targets.region import Region, Text

_REGIONS = "target regions"
_EMULATION = ("thi", "đua")
_DRIVES = frozenset({("phát", "động"), ("phong", "trào"), ("hoạch", "nhỏ"), ("quyên", "góp")})
_MARKED: tuple[TargetCueKind, ...] = (
    *OPENING,
    "result",
    "reached",
    "present",
    "given",
    "aside",
    "intake",
    "guests",
    "past",
)


def doc_regions(doc: Doc) -> list[Region]:
    """The regions of a document's text, found once: awards ask for them, and targets."""
    if _REGIONS not in doc.user_data:
        published = spans.article_of(doc).published_at
        year = published.year if published else None
        doc.user_data[_REGIONS] = list(regions(doc_tokens(doc), taken_places(doc), year))
    found: list[Region] = doc.user_data[_REGIONS]
    return found


def regions(tokens: Tokens, taken: Taken, year: int | None = None) -> Iterator[Region]:
    """Every region, in order; none overlap. `taken` as in `figures`, `year` that of publication."""
    marks = Marks(tokens, _MARKED)
    commits = marks.any(0, len(tokens), "strong", "weak", "colon") or _speaks_of_emulation(tokens)
    title = tokens.line_end(0)
    intake = marks.any(0, title, "intake") and _EMULATION not in pairwise(tokens.lows[:title])
    campaign = marks.any(0, len(tokens), "each") and (commits or not _DRIVES.isdisjoint(pairwise(tokens.lows)))
    text = Text(tokens, marks, taken, year, commits, intake, campaign)
    listing, prose = Listing(text), Prose(text)
    for first, stop in _lines(tokens):
        if listing.holds(first, stop):
            yield from listing.items(first, stop)
            continue
        inline = list(prose.line(first, stop))
        yield from inline
        listing.opens(first, stop, inline=bool(inline))


def _speaks_of_emulation(tokens: Tokens) -> bool:
    first, second = _EMULATION
    return any(tokens.lows[i + 1 : i + 2] == [second] for i in tokens.where((first,)))


def _lines(tokens: Tokens) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(tokens):
        stop = tokens.line_end(first)
        if stop > first:
            yield first, stop
        first = stop + 1

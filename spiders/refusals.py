"""Pages that are no answer to what was asked, whatever their status: a firewall's, a busy site's, a missing page's.

What they say stands in `gazetteers/data/block_pages.csv`. Everything here is linear in the page and looks at a bounded
part of it. A page that holds an article is never taken for one of them, whatever the article speaks of.
"""

import html
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from gazetteers.block_pages import BlockPage, Where, block_pages
from gazetteers.folding import fold

LOOK = 300_000  # bytes looked at
SMALL = 30_000  # bytes: pages of firewalls are whole below it, pages of sites with their menus are not
FEW = 1_200  # characters of visible text: more is a page with something to say
SENTENCE = 160  # characters without a tag between them: running text, not a message
PROSE = 400  # characters of running text from which on a page is about something else
MESSAGE = 120  # characters that a message may have besides its phrase

_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{1,600})", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[|–—:»·•-]+\s+|\s*[|»]\s*")
_EDGES = " \t\r\n.…!?,;:\"'“”‘’()[]«»*-–—"
_HIDDEN = re.compile(r"<(?:(title|script|style|template|select|textarea|svg)\b|!--)")
_NODE = re.compile(r">([^<>]+)")


@dataclass(frozen=True)
class _Source:
    """The beginning of a page, and what it shows."""

    body: bytes

    @cached_property
    def text(self) -> str:
        """The source in lower case."""
        return self.body[:LOOK].decode("utf-8", "replace").lower()

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The visible stretches of text between tags; a body without markup is one."""
        lines = (" ".join(node.split()) for node in _NODE.findall(f">{_without_hidden(self.text)}"))
        return tuple(line for line in lines if line)

    @cached_property
    def nodes(self) -> tuple[str, ...]:
        """The same, folded."""
        return tuple(_folded("\n".join(self.lines)).split("\n"))

    @cached_property
    def words(self) -> str:
        """All visible text in one line: a message may be broken by tags."""
        return " ".join(self.nodes)

    @cached_property
    def terse(self) -> bool:
        """Whether the page is small and shows little."""
        return len(self.body) <= SMALL and sum(map(len, self.lines)) <= FEW

    @cached_property
    def title(self) -> tuple[str, ...]:
        """The title, and its parts between separators."""
        found = _TITLE.search(self.body[:LOOK])
        whole = " ".join(_folded(found[1].decode("utf-8", "replace")).split()) if found else ""
        parts = (whole, *_SEPARATOR.split(whole))
        return tuple(bare for part in parts if (bare := part.strip(_EDGES)))

    @cached_property
    def prose(self) -> bool:
        """Whether the page has running text."""
        return sum(len(line) for line in self.lines if len(line) >= SENTENCE) > PROSE


def refusal(body: bytes, status: int) -> BlockPage | None:
    """The row of the table that the page is; None for a page that is none of them."""
    source = _Source(body)
    if status == 200 and _holds_an_article(source):  # noqa: PLR2004  # an error's page shows no article
        return None
    row = _by_title(source, status) or _by_text(source, status)
    if row is None and source.terse:
        row = _by_phrase("page", source.words, status) or _by_phrase("markup", source.text, status)
    return None if row is None or source.prose else row


def texts_of(body: bytes, *, title_only: bool = False) -> tuple[str, tuple[str, ...]]:
    """The title, and the visible stretches of text between tags; in lower case."""
    source = _Source(body)
    return next(iter(source.title), ""), () if title_only else source.lines


def _holds_an_article(source: _Source) -> bool:
    begin = source.body[:LOOK].lower()
    return any(sign in begin for sign in _signs())


def _by_title(source: _Source, status: int) -> BlockPage | None:
    rows = _titles()
    found = (row for part in source.title if (row := rows.get(part)) and row.counts(status))
    # a page of many words under such a title is about it: only a missing page keeps the site's whole layout
    return next((row for row in found if row.outcome == "soft_404" or source.terse), None)


def _by_text(source: _Source, status: int) -> BlockPage | None:
    if not source.terse and not any(cue in source.body[:LOOK] for cue in _cues()):
        return None
    rows = ((phrase, row) for phrase, row in _phrases("text") if row.counts(status) and phrase in source.words)
    return next((row for phrase, row in rows if _is_message(source, phrase)), None)


def _is_message(source: _Source, phrase: str) -> bool:
    found = (node for node in source.nodes if phrase in node and len(node) <= len(phrase) + MESSAGE)
    return any(_ends_there(node.partition(phrase)[2]) for node in found)


def _ends_there(rest: str) -> bool:
    """Whether a phrase that is followed by this was a message, and not the beginning of a sentence on something."""
    bare = rest.lstrip()
    return not bare or bare[0] in _EDGES or any(bare.startswith(words) for words, _ in _phrases("after"))


def _by_phrase(where: Where, text: str, status: int) -> BlockPage | None:
    return next((row for phrase, row in _phrases(where) if row.counts(status) and phrase in text), None)


def _without_hidden(text: str) -> str:
    """Source without scripts, styles, forms' choices and comments; what is not closed goes to the end."""
    kept, place = [], 0
    while found := _HIDDEN.search(text, place):
        kept.append(text[place : found.start()])
        end = f"</{found[1]}" if found[1] else "-->"
        place = text.find(end, found.end())
        if place < 0:
            return "".join(kept)
    return "".join((*kept, text[place:]))


def _folded(text: str) -> str:
    return fold(unicodedata.normalize("NFC", html.unescape(text)).replace("’", "'"))


@cache
def _titles() -> dict[str, BlockPage]:
    return {_folded(row.phrase).strip(_EDGES): row for row in reversed(block_pages("title"))}


@cache
def _phrases(where: Where) -> tuple[tuple[str, BlockPage], ...]:
    return tuple((_folded(row.phrase), row) for row in block_pages(where))


@cache
def _signs() -> tuple[bytes, ...]:
    return tuple(row.phrase.lower().encode() for row in block_pages("content"))


@cache
def _cues() -> tuple[bytes, ...]:
    """A few pairs of words of which every message holds one, as pages write them: what a large page must hold first."""
    left = {row.phrase.lower() for row in block_pages("text")}
    cues: list[str] = []
    while left:
        pairs = Counter(pair for phrase in left for pair in {" ".join(two) for two in pairwise(phrase.split())})
        cues.append(max(pairs, key=lambda pair: (pairs[pair], pair)))
        left = {phrase for phrase in left if cues[-1] not in phrase}
    return tuple(form.encode() for cue in cues for form in (cue, cue.upper()))

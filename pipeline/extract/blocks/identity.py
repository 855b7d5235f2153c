"""Which mentions name one block, and by which of its forms it is called."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from gazetteers.folding import fold
from pipeline.extract.blocks.found import Found
from pipeline.extract.blocks.scope import abbreviated, is_same_scope


@dataclass(frozen=True)
class Known:
    """A block of the text: its name, and every place that names it."""

    name: str
    mentions: tuple[Found, ...]

    @cached_property
    def number(self) -> int | None:
        """The block's number, from the first mention that has one."""
        return next((mention.number for mention in self.mentions if mention.number is not None), None)

    @property
    def is_part(self) -> bool:
        """True for "Tiểu khối 1" of another block."""
        return self.mentions[0].part

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    def named_in(self, start: int, end: int) -> Found | None:
        """The first mention that begins in `text[start:end]`."""
        at = bisect_left(self._starts, start)
        return self.mentions[at] if at < len(self.mentions) and self._starts[at] < end else None

    def last_in(self, start: int, end: int) -> Found | None:
        """The last mention that begins in `text[start:end]`."""
        at = bisect_left(self._starts, end) - 1
        return self.mentions[at] if at >= 0 and self._starts[at] >= start else None


def group(text: str, found: list[Found], title_end: int, most: int) -> list[Known]:
    """The distinct blocks, at most so many, in the order of their first mention.

    Two numbers, or two scopes of which neither begins with the other, are two blocks.
    """
    groups: list[list[Found]] = []
    for mention in found:
        for known in groups:
            if any(_is_same(one, mention) for one in (known[0], *[one for one in known[1:] if one.beside][:1])):
                known.append(mention)
                break
        else:
            if len(groups) < most:
                groups.append([mention])
    return [Known(_name(text, mentions, title_end), tuple(mentions)) for mentions in groups]


def _is_same(known: Found, other: Found) -> bool:
    beside = known.beside or other.beside
    if beside and known.kind == other.kind and (known.number is None or other.number is None):
        scopes = [scope for scope in (known.scope, other.scope) if scope is not None]
        return any(is_same_scope(beside, scope) for scope in scopes)
    if known.kind != other.kind or known.number != other.number:
        return False
    if known.scope is None or other.scope is None:
        return known.number is not None
    return is_same_scope(known.scope, other.scope)


def _name(text: str, mentions: list[Found], title_end: int) -> str:
    """The fullest form, for a number the first in full; one in small letters, from the body, where there is one.

    The sector behind a number is a part of the name only where the block is never named without it.
    """
    numbered = [mention for mention in mentions if mention.number is not None]
    mentions = numbered or mentions
    full = [mention for mention in mentions if mention.full] or mentions
    whole = [mention for mention in full if mention.name is None] or full
    spelt = [mention for mention in whole if not text[mention.start : mention.end].isupper()] or whole
    scoped = [mention for mention in spelt if mention.scope is not None]
    scoped.sort(key=lambda mention: mention.start <= title_end)
    if scoped:
        written = [text[mention.start : mention.end] for mention in scoped]
        best = scoped[written.index(max(written, key=lambda form: _fullness(form, written)))]
        return best.name or text[best.start : best.end]
    best = next((mention for mention in spelt if mention.start > title_end), spelt[0])
    numbered = [mention for mention in mentions if mention.full]
    end = best.sector if numbered and all(mention.sector for mention in numbered) else None
    return best.name or text[best.start : end or best.end]


def _fullness(form: str, written: list[str]) -> tuple[int, int, int]:
    """How many words say what the block holds; then how often the form is written; then its commas."""
    words = sum(word not in ("và", "-", "–", "các", "khối", "trường") for word in abbreviated(fold(form)).split())
    return words, written.count(form), form.count(",")

"""A correction's mention, found again among what the extractor finds now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import JsonValue

from pipeline.corrections.kinds import MENTIONS, SITE, mention_table
from pipeline.corrections.row import Anchor
from pipeline.corrections.said import Candidate, Content, Told

Outcome = Literal["found", "already_true", "reopened", "unmatched"]


@dataclass(frozen=True)
class Match:
    """What became of an anchor: its mention now (null unless found), its mentions in older contents, and why."""

    outcome: Outcome
    candidate: Candidate | None = None
    older: tuple[Candidate, ...] = ()
    detail: str | None = None

    @property
    def all(self) -> tuple[Candidate, ...]:
        """The mention in every content that has it."""
        return (*((self.candidate,) if self.candidate else ()), *self.older)


@dataclass(frozen=True)
class Wish:
    """The field that a correction sets, and its value."""

    field: str
    after: JsonValue


def match(anchor: Anchor, articles: Mapping[str, Told], wish: Wish | None = None) -> Match:
    """Find an anchor's mention.

    While every sentence that the correction rests on stands in the article, the mention is the one candidate that has
    its quotes and what tells it from its neighbours, whatever its id; ids count the mentions of an article, and another
    extractor counts otherwise. Where a sentence is gone, a person must look again, unless the article now says itself
    what the correction wanted.
    """
    if anchor.article == SITE:
        return Match("found", Candidate(anchor.mention, SITE, "main", {}, ()))
    told = articles.get(anchor.article)
    table = mention_table(anchor.mention)
    if told is None or told.now is None or table is None:
        return Match("unmatched", detail="bài không còn trong kho")
    older = tuple(_older(anchor, told, table))
    candidates = told.now.mentions.get(table, ())
    if not _holds(anchor, told.now):
        same = next((one for one in candidates if one.id == anchor.mention and wish and _is_so(one, wish)), None)
        return Match("already_true", same, older) if same else Match("reopened", None, older, "câu làm căn cứ đã đổi")
    one = _best(anchor, told.now, table)
    if one is not None:
        return Match("already_true" if wish and _is_so(one, wish) else "found", one, older)
    if wish and (fit := next((one for one in candidates if _is_so(one, wish) and _touches(anchor, one)), None)):
        return Match("already_true", fit, older)
    return Match("unmatched", None, older, "câu làm căn cứ còn nguyên, nhưng không tìm thấy đúng một dòng như lúc sửa")


def _older(anchor: Anchor, told: Told, table: str) -> Iterator[Candidate]:
    for content in told.before:
        if _holds(anchor, content) and (one := _best(anchor, content, table)):
            yield one


def _holds(anchor: Anchor, content: Content) -> bool:
    """Whether the article says there, word by word, what the correction rests on."""
    if anchor.content_hash == content.content_hash:
        return True
    return bool(anchor.sentences) and all(sentence in content.text for sentence in anchor.sentences)


def _best(anchor: Anchor, content: Content, table: str) -> Candidate | None:
    """The one candidate that fits best; null where none does, or two do equally well."""
    unmoved = anchor.content_hash == content.content_hash
    candidates: Sequence[Candidate] = content.mentions.get(table, ())
    fitting = sorted(
        ((_rank(anchor, one, unmoved=unmoved), one) for one in candidates if _fits(anchor, one)),
        key=lambda ranked: ranked[0],
        reverse=True,
    )
    if not fitting or (len(fitting) > 1 and fitting[0][0] == fitting[1][0]):
        return None
    return fitting[0][1]


def _fits(anchor: Anchor, one: Candidate) -> bool:
    if (anchor.places or one.places) and not _touches(anchor, one):  # one extractor may quote a word more
        return False
    return all(same(anchor.values.get(name), one.values.get(name)) for name in MENTIONS[one.table].identity)


def same(before: JsonValue, now: JsonValue) -> bool:
    """Equal, or lists with something in common: one extractor may see one type of an activity more."""
    if isinstance(before, list) and isinstance(now, list):
        return before == now or any(part in now for part in before)
    return before == now


def _rank(anchor: Anchor, one: Candidate, *, unmoved: bool) -> tuple[int, int, int, bool]:
    """What shares most with the anchor is it; then the one at its place, then the one with its id."""
    equal = sum(one.values.get(name) == value for name, value in anchor.values.items())
    in_place = len({*anchor.places} & {*one.places}) if unmoved else 0
    return _shared(anchor, one), equal, in_place, one.id.partition("@")[0] == anchor.mention


def _shared(anchor: Anchor, one: Candidate) -> int:
    return len({place.quote for place in anchor.places} & {place.quote for place in one.places})


def _touches(anchor: Anchor, one: Candidate) -> bool:
    """Whether a candidate's quote is a part of the anchor's or the other way round."""
    return any(
        mine.quote in theirs.quote or theirs.quote in mine.quote for mine in anchor.places for theirs in one.places
    )


def _is_so(one: Candidate, wish: Wish) -> bool:
    return wish.field in one.values and one.values[wish.field] == wish.after

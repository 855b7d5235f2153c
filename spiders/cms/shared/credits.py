"""Who wrote an article and where it was taken from, as bylines say it. An office, a role or a login is no author."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gazetteers.furniture import CreditKind, credits_of
from spiders.cms.shared import text

_LABELLED = re.compile(r"^\W{0,3}([^:：]{2,30}?)\s{0,3}[:：]\s{0,3}(.{1,120})$")
_PART = re.compile(r"\s[-–—|]\s|,\s|\s?[(;]")
_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]*)?")
_SENTENCE = re.compile(r"[.!?…][\"”’)]?$")
_QUOTED = re.compile(r"^\(?\s?(?:theo|nguồn)\s?:?\s([^()]{2,60})\)?\.?$", re.IGNORECASE)
_LONGEST = 80
_NAME_WORDS = range(2, 6)
_ENOUGH_WORDS = 6


@dataclass(frozen=True)
class Byline:
    """What a line of credits says; null where it says nothing usable."""

    author: str | None = None
    source: str | None = None


def person(value: str, site: str | None = None) -> str | None:
    """The author that a labelled value names; null for an office, a role, a login, or the site's own name."""
    name = _spaced(value).strip(" .,;:-–|*")
    bare = text.plain(name)
    if not bare or bare in _phrases("nobody") or is_office(name) or (site and f" {bare} " in f" {text.plain(site)} "):
        return None
    words = name.split()
    login = len(words) == 1 and (name.islower() or name.isupper())
    odd = any(char.isdigit() or char in "@_/\\" for char in name) or not name[0].isupper()
    return None if login or odd or len(name) > _LONGEST else _cased(name)


def is_office(value: str) -> bool:
    """Whether a name begins as an office's does: `Trường …`, `Sở …`, `Ban …`."""
    bare = text.plain(value) + " "
    return any(bare.startswith(phrase + " ") for phrase in _phrases("office"))


def is_name(line: str) -> bool:
    """Whether a line is nothing but a person's or pen name: two to five capitalised words of letters."""
    words = _spaced(line).split()
    fits = len(words) in _NAME_WORDS and all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return fits and not is_office(line) and text.plain(line) not in _phrases("nobody")


def byline(line: str, site: str | None = None) -> Byline | None:
    """What a labelled line of credits says (`Tác giả: …`, `Nguồn tin: …`); None for a line that is none."""
    labelled = _LABELLED.match(_spaced(line))
    if not labelled or (_SENTENCE.search(labelled[2]) and len(labelled[2]) > _LONGEST):
        return None
    label, value = text.plain(labelled[1]), labelled[2]
    if label in _phrases("source"):
        return Byline(source=value.strip(" .") or None)
    if label in _phrases("poster"):
        return Byline()
    return _signed(value, site) if label in _phrases("author") else None


def signature(lines: Sequence[str], site: str | None = None) -> Byline | None:
    """What the last of an article's lines says if it signs the article: `Trang Hiên`, `Lê An, Phòng Nội vụ`.

    The line before must be prose: the last name of a list signs nothing.
    """
    if len(lines) < 2:  # noqa: PLR2004  # a signature and what it signs
        return None
    last, before = _spaced(lines[-1]), _spaced(lines[-2])
    quoted = _QUOTED.match(last)
    if quoted:
        return Byline(source=quoted[1].strip(" ."))
    signs = len(before.split()) >= _ENOUGH_WORDS and not before.endswith((":", ";", "|")) and before[0] not in "-+*•"
    name, rest = _parted(last)
    return _signed(last, site) if signs and is_name(name) and (not rest or is_office(rest)) else None


def leading(line: str, site: str | None = None) -> Byline | None:
    """What a line beside the stamp says: a bare name, or a name and a stamp (`Viết bởi Andy - Th9 21, 2017`)."""
    written = re.match(r"(?:được )?(?:viết|đăng) bởi:? (.{2,60}?)(?: - .{4,40})?$", _spaced(line), re.IGNORECASE)
    if written:
        return _signed(written[1], site)
    return Byline(author=person(line, site)) if is_name(line) and not _spaced(line).isupper() else None


def _signed(value: str, site: str | None) -> Byline:
    """`name, office` is author and source; what is no name is no author."""
    name, rest = _parted(value)
    if rest and is_office(rest):
        return Byline(author=person(name, site), source=rest.strip(" .)"))
    return Byline(author=person(value, site))


def _parted(value: str) -> tuple[str, str]:
    part = _PART.search(value)
    return (value[: part.start()], value[part.end() :].strip(" .)")) if part else (value.rstrip(" ."), "")


def _cased(name: str) -> str:
    """Capitals are typography: `ĐINH LUẬN` signs as Đinh Luận."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name


def _spaced(value: str) -> str:
    return unicodedata.normalize("NFC", text.line(value))


@cache
def _phrases(kind: CreditKind) -> frozenset[str]:
    return frozenset(text.plain(phrase) for phrase in credits_of(kind))

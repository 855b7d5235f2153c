"""Who wrote an article and where it was taken from, as bylines say it. An office, a role or a login is no author."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gazetteers.furniture import CreditKind, credits_of
from gazetteers.people import honorifics
from spiders.cms.shared import signed, text

_LABELLED = re.compile(r"^\W{0,3}([^:：]{2,30}?)\s{0,3}[:：]\s{0,3}(.{1,120})$")
_PART = re.compile(r"\s[-–—|]\s|,\s|\s?[(;]")
_BETWEEN = re.compile(r"\s[-–—]\s|,\s|\s(?:và|&)\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]*)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[^\W\d_]\.[^\W\d_]{2,}")  # `P.Nhã`, a press byline: what begins so is no login
_SENTENCE = re.compile(r"[.!?…][\"”’)]?$")
_QUOTED = re.compile(r"^\(?\s?(?:theo|nguồn)\s?:?\s(?:[-–]\s)?([^()]{2,60})\)?\.?$", re.IGNORECASE)
_TELLS = re.compile(r"\d\s?[/.-]\s?\d|: | (?:tổ chức|đã|vừa|sẽ|được|tiến hành|long trọng) ")
_WRITTEN = re.compile(r"(?:(?:được )?(?:viết|đăng) bởi|bởi|by):? (.{2,60}?)(?: - .{4,40})?$", re.IGNORECASE)
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
    login = len(words) == 1 and (name.islower() or name.isupper()) and not _INITIAL.fullmatch(name)
    odd = any(char.isdigit() or char in "@_/\\" for char in name) or not name[0].isupper()
    return None if login or odd or len(name) > _LONGEST else _cased(name)


def is_office(value: str) -> bool:
    """Whether a name begins as an office's does: `Trường …`, `Sở …`, `Ban …`."""
    return (text.plain(value) + " ").startswith(_offices())


def is_name(line: str) -> bool:
    """Whether a line is nothing but a person's or pen name: two to five capitalised words of letters."""
    words = _spaced(line).split()
    fits = len(words) in _NAME_WORDS and all(_WORD.fullmatch(word) and word[0].isupper() for word in words)
    return fits and not is_office(line) and text.plain(line) not in _phrases("nobody")


def are_names(line: str) -> bool:
    """Whether a line is nothing but names, one or several: `Hà An - Lê Bình`, `P.Nhã`."""
    parts = [part.strip() for part in _BETWEEN.split(_spaced(line))]
    return all(is_name(part) or _INITIAL.fullmatch(part) for part in parts)


def byline(line: str, site: str | None = None) -> Byline | None:
    """What a labelled line of credits says (`Tác giả: …`, `Nguồn tin: …`); None for a line that is none."""
    labelled = _LABELLED.match(_spaced(line)) if ":" in line or "：" in line else None
    if not labelled or (_SENTENCE.search(labelled[2]) and len(labelled[2]) > _LONGEST):
        return None
    label, value = text.plain(labelled[1]), labelled[2]
    if label in _phrases("source"):
        return Byline(source=value.strip(" .") or None)
    if label in _phrases("poster") or label in _phrases("section"):
        return Byline()
    return _signed(value, site) if label in _phrases("author") else None


def signature(lines: Sequence[str], site: str | None = None) -> tuple[Byline, int]:
    """What an article's last lines say if they sign it, and how many they are.

    `Trang Hiên`; `Lê An, Phòng Nội vụ`; a name and, on the next line, an office; `(Theo Báo Lào Cai)`. The line
    before must be prose: the last name of a list signs nothing. Who signs a document is no author.
    """
    if lines and signed.height(lines, len(lines) - 1):
        return Byline(), 0
    spaced = [_spaced(line) for line in lines[-3:]]
    quoted = _QUOTED.match(spaced[-1]) if len(spaced) > 1 else None
    if quoted:
        return Byline(source=quoted[1].strip(" .")), 1
    if len(spaced) > 1 and _can_be_signed(spaced[-2]):
        name, rest = _parted(spaced[-1])
        if is_name(name) and not _tells(spaced[-1], rest) and (not rest or is_office(rest)):
            return _signed(spaced[-1], site), 1
    if len(spaced) > 2 and _can_be_signed(spaced[-3]) and is_name(spaced[-2]) and _names_office(spaced[-1]):  # noqa: PLR2004  # prose, name, office
        return Byline(person(spaced[-2], site), spaced[-1].strip(" .")), 2
    return Byline(), 0


def _tells(line: str, rest: str) -> bool:
    """True for the last sentence of an article that begins with a person: "Cô Vi Thị Út, tổ trưởng tổ Toán góp ý."."""
    return bool(rest) and line.endswith(".") and (len(rest.split()) >= _ENOUGH_WORDS or _addressed(line))


def _addressed(line: str) -> bool:
    return text.plain(line.split(maxsplit=1)[0]) in {text.plain(row.form) for row in honorifics()}


def leading(line: str, site: str | None = None) -> Byline | None:
    """What a line beside the stamp says: a name, an office, or a name and a stamp (`Viết bởi Andy - Th9 21, 2017`)."""
    spaced = _spaced(line)
    written = _WRITTEN.match(spaced)
    if written:
        return _signed(written[1], site)
    if _names_office(spaced):
        return Byline(source=spaced)
    return Byline(author=person(line, site)) if is_name(line) and not spaced.isupper() else None


def is_nobody(line: str) -> bool:
    """Whether a line is nothing but a login or a role where a name would stand: `admin`, `host`."""
    return text.is_any_of(line, _phrases("nobody"))


def is_written_by(line: str) -> bool:
    """Whether a line says `Viết bởi …`, which stands above titles, too."""
    return bool(_WRITTEN.match(_spaced(line)))


def _can_be_signed(line: str) -> bool:
    return len(line.split()) >= _ENOUGH_WORDS and not line.endswith((":", ";", "|")) and line[0] not in "-+*•"


def _names_office(line: str) -> bool:
    """Whether a line is an office's name and nothing else.

    Capitals are a letterhead, a full stop ends a sentence, a day or a verb is of one that goes on in the next line.
    """
    tells = len(line) > _LONGEST or line.isupper() or line.endswith((".", ":", ";"))
    return not tells and is_office(line) and _TELLS.search(line) is None


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
    return _LETTERS.sub(lambda word: word[0].capitalize(), name) if name.isupper() else name


def _spaced(value: str) -> str:
    return unicodedata.normalize("NFC", text.line(value))


@cache
def _phrases(kind: CreditKind) -> frozenset[str]:
    return frozenset(text.plain(phrase) for phrase in credits_of(kind))


@cache
def _offices() -> tuple[str, ...]:
    return tuple(f"{phrase} " for phrase in _phrases("office"))

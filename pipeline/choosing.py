"""Which records of an archive of everything are pages of Vietnamese education, and why the others are not.

A record is judged as early as it can be: by its header, by its answer's header, and last by its page.
"""

import re
from collections import Counter
from fnmatch import translate
from functools import cache, lru_cache
from http import HTTPStatus
from typing import Literal

from gazetteers.education_web import education_web
from gazetteers.sites import sites
from spiders.archive import Archived, Head
from spiders.cms import Cms, cms_named
from spiders.cms.urls import host, split
from spiders.refusals import refusal

Passed = Literal["type", "address", "media", "status", "site", "refusal", "unresolved"]

TAKEN = frozenset({"response", "resource", "revisit"})
HTML = frozenset({"text/html", "application/xhtml+xml"})
LOOK = 60_000  # bytes of a page in which its system, its language and its words are looked for
LETTERS = re.compile(r"[^\W\d_]")
# letters of no other language that is written on many pages
VIETNAMESE = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
# the first two bytes, in UTF-8, of the block of letters that Unicode has for Vietnamese (U+1EA0–1EF9)
BLOCK = (b"\xe1\xba", b"\xe1\xbb")
FEWEST = 20  # such letters in a page that may be Vietnamese: a sentence has ten
SHARE = 0.05  # of the letters: in Vietnamese prose it is a fifth, in a page with its menus a tenth


class Everything:
    """Takes every record that holds an answer or a file; `passed` counts what was left, by reason."""

    def __init__(self) -> None:
        self.passed: Counter[Passed] = Counter()

    def head(self, head: Head) -> bool:
        """Whether a record is worth reading."""
        return self._but("type", head.kind in TAKEN)

    def page(self, archived: Archived) -> bool:  # noqa: ARG002  # what a choice is asked
        """Whether a record is taken."""
        return True

    def _but(self, reason: Passed, right: bool) -> bool:  # noqa: FBT001  # counts, and gives back what it was given
        if not right:
            self.passed[reason] += 1
        return right


class Education(Everything):
    """Takes pages of Vietnamese education: of known sites, of hosts with such names, by their system and language."""

    def head(self, head: Head) -> bool:
        """By type and address, and by media type where the archiver had recognised it."""
        return (
            super().head(head)
            and self._but("address", split(head.url).scheme in {"http", "https"})
            and self._but("media", not head.media_type or head.media_type.lower() in HTML)
        )

    def page(self, archived: Archived) -> bool:
        """By the answer's header, then by what it shows."""
        url, body = archived.capture.url, archived.body
        return (
            self._but("status", archived.capture.status == HTTPStatus.OK)
            and self._but("media", _media_type(archived) in HTML)
            and self._but("site", _is_education(host(url)) or _shows_education(url, body))
            and self._but("refusal", refusal(body, HTTPStatus.OK) is None)
        )


def _media_type(archived: Archived) -> str:
    stated = (archived.headers.get("content-type") or "").partition(";")[0].strip().lower()
    if stated:
        return stated
    return "text/html" if archived.body[:200].lstrip().lower().startswith((b"<!doctype html", b"<html")) else ""


@lru_cache(maxsize=50_000)
def _is_education(name: str) -> bool:
    return name in _known() or bool(_names().match(name))


@cache
def _known() -> frozenset[str]:
    return frozenset(site.domain.removeprefix("www.") for site in sites())


@cache
def _names() -> re.Pattern[str]:
    return re.compile("|".join(translate(pattern) for pattern in education_web("host")))


def _shows_education(url: str, body: bytes) -> bool:
    begin = body[:LOOK]
    if sum(map(begin.count, BLOCK)) < FEWEST or not any(cms.matches(url, begin) for cms in _systems()):
        return False
    text = begin.decode("utf-8", "replace").lower()
    return is_vietnamese(text) and any(word in text for word in education_web("word"))


@cache
def _systems() -> tuple[Cms, ...]:
    """The systems of the table. Raises `LookupError` for one that has no module."""
    found = {name: cms_named(name) for name in education_web("cms")}
    missing = [name for name, cms in found.items() if cms is None]
    if missing:
        raise LookupError(f"education_web.csv names systems that spiders/cms does not know: {', '.join(missing)}")
    return tuple(cms for cms in found.values() if cms)


def is_vietnamese(text: str) -> bool:
    """Whether the letters of a text or page, in lower case, are those of Vietnamese."""
    return len(VIETNAMESE.findall(text)) > SHARE * max(len(LETTERS.findall(_shown(text))), 1)


def _shown(text: str) -> str:
    """The text without its tags: a page has more letters in them than between them."""
    return re.sub(r"<[^<>]{0,2000}>", " ", text)

"""Where on the web Vietnamese education speaks: for choosing its pages out of archives of everything."""

from functools import cache
from typing import Literal

from gazetteers.loader import Row, load

WebKind = Literal["host", "cms", "word"]


class EducationWeb(Row):
    """A sign of a page of education.

    `host`: the host looks like this, in lower case and without `www.`; `*` stands for anything. `cms`: the page is laid
    out by this system (a module of `spiders/cms`); then it must also be in Vietnamese and say one of the words.
    `word`: what such a page says, in lower case.
    """

    kind: WebKind
    value: str
    note: str | None = None


@cache
def education_web(kind: WebKind) -> tuple[str, ...]:
    """The values of one kind, in the file's order."""
    return tuple(row.value for row in load("education_web", EducationWeb) if row.kind == kind)
